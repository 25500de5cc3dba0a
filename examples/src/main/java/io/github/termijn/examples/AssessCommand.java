package io.github.termijn.examples;

import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.desk.DossierPage;
import io.github.termijn.examples.desk.LetterPage;
import io.github.termijn.examples.desk.Pages;
import io.github.termijn.examples.desk.Print;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.examples.text.AssessmentText;
import io.github.termijn.examples.text.ComparisonText;
import io.github.termijn.examples.text.PersonLetter;
import io.github.termijn.examples.text.QuestionsText;
import io.github.termijn.examples.text.UnreadableText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.AssessmentBatch;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Assesses one dossier, or one on each line, and prints the result. */
@Command(
        name = "assess",
        sortOptions = false,
        description = "Assesses one dossier, or one on each line: terms, last days, extensions, and why.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:assessed; a person under another act too",
            "1:the dossier was refused; every problem is on standard error. With --batch: at least one line was refused",
            "2:wrong usage, no letter to somebody who died, a file that cannot be read, or output that is not taken",
            "70:a defect of this program"
        },
        exitCodeOnExecutionException = Main.DEFECT)
final class AssessCommand implements Callable<Integer> {

    private final Assessing assess;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DossierArgument input;

    @Mixin
    private Question question;

    @Mixin
    private LawArguments law;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|letter",
            defaultValue = "text",
            description = "Text or a page for people, JSON for programs, a letter (a page) for the person."
                    + " Default: ${DEFAULT-VALUE}.")
    private OutputFormat format;

    @Option(
            names = "--what-if",
            paramLabel = "FILE",
            completionCandidates = NamedLaw.Known.class,
            description = "Also says what would differ if this were law: a file with amended values, or one of"
                    + " ${COMPLETION-CANDIDATES}.")
    private String amendment;

    @Option(
            names = "--questions",
            description = "Also says what to ask, and what an answer could change; a page always has the first ones.")
    private boolean questions;

    @Option(
            names = "--batch",
            description = "FILE has a dossier on each line (NDJSON). Prints a record for each line, and one with the"
                    + " counts; with --lang also the sentences.")
    private boolean batch;

    @Option(
            names = "--print",
            paramLabel = "short|full",
            defaultValue = "short",
            description = "How much of a page is printed: one sheet for the desk, or all. Default: ${DEFAULT-VALUE}.")
    private Print print;

    @Option(names = "--compact", description = "With JSON: outcomes without their reasons, a seventh of the size.")
    private boolean compact;

    @Option(
            names = "--progress",
            negatable = true,
            description = "With --batch: shows on standard error how far it is. Default: on a terminal.")
    private Boolean progress;

    AssessCommand(Assessing assess, InputStream standardInput, Clock clock) {
        this.assess = assess;
        this.input = new DossierArgument(standardInput);
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return batch ? assessBatch() : assessOne();
    }

    private int assessOne() {
        if (progress != null) {
            throw WrongUsage.of(spec, "usage.progressIsForBatch");
        }
        if (compact && format != OutputFormat.JSON) {
            throw WrongUsage.of(spec, "usage.compactIsForJson");
        }
        if (isGiven("--print") && format != OutputFormat.HTML) {
            throw WrongUsage.of(spec, "usage.printIsForPages");
        }
        if (format == OutputFormat.LETTER && (questions || amendment != null)) {
            throw WrongUsage.of(spec, "usage.letterIsAlone");
        }
        Wi2013 act = law.act();
        Optional<NamedLaw> other =
                Optional.ofNullable(amendment).map(given -> LawArguments.named(spec, "--what-if", given));
        return input.read(spec.commandLine().getErr(), question.language(), dossier -> answer(act, other, dossier));
    }

    private int answer(Wi2013 act, Optional<NamedLaw> other, Dossier dossier) {
        Assessment assessment = assess.assess(act, dossier, day());
        Optional<Comparison> whatIf = other.map(amended -> whatIf(act, amended, dossier, assessment));
        Optional<ComparisonText> whatIfText = whatIf.map(
                comparison -> new ComparisonText(other.orElseThrow().label(), comparison, question.language()));
        Optional<Questions> asked = questions || format == OutputFormat.HTML
                ? Optional.of(act.questions(dossier, day()))
                : Optional.empty();
        Optional<QuestionsText> askedText = asked.map(each -> new QuestionsText(each, question.language()));
        String result = switch (format) {
            case TEXT ->
                new AssessmentText(assessment, question.language()).text()
                        + askedText.map(QuestionsText::text).orElse("")
                        + whatIfText.map(ComparisonText::text).orElse("");
            case JSON -> new AnswerJson(assessment, whatIf, asked, style()).text();
            case HTML ->
                Pages.html(DossierPage.of(dossier, assessment, whatIfText, askedText, print, question.language()));
            case LETTER -> letter(dossier, assessment);
        };
        print(spec.commandLine().getOut(), result);
        return CommandLine.ExitCode.OK;
    }

    private String letter(Dossier dossier, Assessment assessment) {
        return PersonLetter.of(dossier, assessment, question.language())
                .map(LetterPage::of)
                .map(Pages::html)
                .orElseThrow(() -> WrongUsage.of(spec, "usage.noLetterToPerson"));
    }

    private JsonStyle style() {
        return (compact ? JsonStyle.COMPACT : JsonStyle.FULL).in(question.namedLanguage());
    }

    private static Comparison whatIf(Wi2013 act, NamedLaw other, Dossier dossier, Assessment assessment) {
        Wi2013 amended = Wi2013.with(act.law().with(other.book()));
        return Comparison.of(
                assessment, amended.assess(dossier, assessment.receipt().asOf()));
    }

    private int assessBatch() {
        if (isGiven("--format") && format != OutputFormat.JSON) {
            throw WrongUsage.of(spec, "usage.batchPrintsJson");
        }
        if (isGiven("--print")) {
            throw WrongUsage.of(spec, "usage.printIsForPages");
        }
        if (amendment != null) {
            throw WrongUsage.of(spec, "usage.whatIfIsForOne");
        }
        if (questions) {
            throw WrongUsage.of(spec, "usage.questionsAreForOne");
        }
        LocalDate day = day();
        Wi2013 act = law.act();
        AssessmentBatch all =
                TermijnJson.batch(dossier -> assess.assess(act, dossier, day)).in(style());
        PrintWriter out = spec.commandLine().getOut();
        AssessmentBatch.Counts counts;
        try (BufferedInputStream in = new BufferedInputStream(openWithProgress())) {
            InputHint.of(in).filter(InputHint.CSV::equals).ifPresent(this::hint);
            counts = all.run(in, out);
        } catch (IOException | InvalidPathException e) {
            print(spec.commandLine().getErr(), new UnreadableText(input.file(), question.language()).text());
            return CommandLine.ExitCode.USAGE;
        }
        return counts.refused() == 0 ? CommandLine.ExitCode.OK : DossierArgument.REFUSED;
    }

    private InputStream openWithProgress() throws IOException {
        boolean isShown = progress == null ? BatchProgress.isOnTerminal() : progress;
        long size = input.file().equals("-") ? -1 : Files.size(Path.of(input.file()));
        return isShown ? BatchProgress.of(input.open(), size, spec.commandLine().getErr()) : input.open();
    }

    private boolean isGiven(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private void hint(InputHint hint) {
        print(spec.commandLine().getErr(), new Words(question.language()).text(hint.key()) + "\n");
    }

    private LocalDate day() {
        return question.day(clock);
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
    }
}
