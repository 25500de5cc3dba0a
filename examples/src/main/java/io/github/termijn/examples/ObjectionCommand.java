package io.github.termijn.examples;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.desk.LetterPage;
import io.github.termijn.examples.desk.Pages;
import io.github.termijn.examples.text.ObjectionLetter;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a draft of a letter against a recorded decision. */
@Command(
        name = "objection",
        sortOptions = false,
        description = "Writes a draft of a letter to DUO against a decision of a dossier: objection or review.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:written",
            "1:the dossier was refused; every problem is on standard error",
            "2:wrong usage, no such decision or ground, nothing to write to DUO about it, a file that cannot be read, or output"
                    + " that is not taken",
            "70:a defect of this program"
        },
        exitCodeOnExecutionException = Main.DEFECT)
final class ObjectionCommand implements Callable<Integer> {

    private final Assessing assess;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DossierArgument input;

    @Option(
            names = "--decision",
            paramLabel = "N",
            required = true,
            description = "The number of the decision, as the section on letters and objection of assess shows it.")
    private int decision;

    @Option(
            names = "--grounds",
            paramLabel = "N",
            split = ",",
            description = "Which grounds to keep, as the letter numbers them, for example 1,3. Default: all.")
    private List<Integer> grounds = List.of();

    @Mixin
    private Question question;

    @Mixin
    private LawArguments law;

    @Option(
            names = "--format",
            paramLabel = "text|html",
            defaultValue = "text",
            description = "Text, or a page to print. Default: ${DEFAULT-VALUE}.")
    private LetterFormat format;

    ObjectionCommand(Assessing assess, InputStream standardInput, Clock clock) {
        this.assess = assess;
        this.input = new DossierArgument(standardInput);
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Wi2013 act = law.act();
        return input.read(spec.commandLine().getErr(), question.language(), dossier -> write(act, dossier));
    }

    private int write(Wi2013 act, Dossier dossier) {
        Assessment assessment = assess.assess(act, dossier, question.day(clock));
        ObjectionLetter letter = ObjectionLetter.of(assessment, decision, question.language())
                .orElseThrow(() -> WrongUsage.of(spec, "usage.noSuchDecision"));
        if (!letter.isOfUse()) {
            throw WrongUsage.of(spec, "usage.noLetter");
        }
        if (!grounds.isEmpty()) {
            letter = letter.keeping(grounds).orElseThrow(() -> WrongUsage.of(spec, "usage.noSuchGround"));
        }
        print(
                spec.commandLine().getOut(),
                switch (format) {
                    case TEXT -> letter.text();
                    case HTML -> Pages.html(LetterPage.of(letter));
                });
        return CommandLine.ExitCode.OK;
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
    }
}
