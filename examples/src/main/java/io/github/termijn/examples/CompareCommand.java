package io.github.termijn.examples;

import io.github.termijn.Receipt;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.cohort.Workers;
import io.github.termijn.examples.compare.Compared;
import io.github.termijn.examples.compare.ComparedJson;
import io.github.termijn.examples.compare.Counts;
import io.github.termijn.examples.compare.Runs;
import io.github.termijn.examples.compare.UnreadableRunException;
import io.github.termijn.examples.desk.ComparisonPage;
import io.github.termijn.examples.text.ComparedText;
import io.github.termijn.examples.text.ReceiptText;
import io.github.termijn.examples.text.RefusalText;
import io.github.termijn.examples.text.Shown;
import io.github.termijn.examples.text.UnreadableText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.RefusedInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays two runs, two days or two laws side by side: who differs, in what, and by which rules. */
@Command(
        name = "compare",
        sortOptions = false,
        description =
                "Says in what two runs differ, or one file of dossiers on two days or under two laws: for each person,"
                        + " with the rules behind it, and counted.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing differs",
            "1:a dossier or record was refused; every problem is on standard error or in its line",
            "2:wrong usage, a file that cannot be read, or output that is not taken",
            "3:something differs, or somebody is missing on one side",
            "70:a defect of this program"
        },
        exitCodeOnExecutionException = Main.DEFECT)
final class CompareCommand implements Callable<Integer> {

    private static final int DIFFERENT = 3;

    private final Assessing assess;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "Dossiers in JSON; a file *.ndjson has one on each line. Or two files of records, as assess"
                    + " --batch writes them.")
    private List<Path> files;

    @Mixin
    private Question question;

    @Option(
            names = "--and",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The other day, as 2018-12-31.")
    private LocalDate and;

    @Mixin
    private LawArguments law;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "Text or a page for people, JSON (an object on each line) for programs. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Format format;

    /** In what form a comparison is printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON,
        /** For people: a page to look at and print. */
        HTML
    }

    CompareCommand(Assessing assess, Clock clock) {
        this.assess = assess;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Counts counts = new Counts();
        try {
            told(counts);
        } catch (UnreadableRunException e) {
            return unreadable(e.file());
        } catch (IOException | UncheckedIOException e) {
            return unreadable(files.get(0).toString());
        }
        if (counts.refused() > 0) {
            return DossierArgument.REFUSED;
        }
        return counts.isSame() ? CommandLine.ExitCode.OK : DIFFERENT;
    }

    private int unreadable(String file) {
        complain(new UnreadableText(file, question.language()).text());
        return CommandLine.ExitCode.USAGE;
    }

    /** A page begins with the counts: for it all persons are compared once to count them, and once to write them. */
    private void told(Counts counts) throws IOException {
        List<String> sides = sides();
        String head = format == Format.TEXT ? String.join("\n", sides) + "\n" : "";
        forEach(compared -> {
            print((counts.isEmpty() ? head : "") + text(compared));
            counts.add(compared);
            complain(compared);
        });
        switch (format) {
            case TEXT -> print((counts.isEmpty() ? head : "") + new ComparedText(question.language()).text(counts));
            case JSON -> print(json().text(counts));
            case HTML ->
                ComparisonPage.write(
                        sides,
                        counts,
                        this::again,
                        question.language(),
                        spec.commandLine().getOut());
        }
    }

    private String text(Compared compared) {
        return switch (format) {
            case TEXT -> new ComparedText(question.language()).text(compared);
            case JSON -> json().text(compared);
            case HTML -> "";
        };
    }

    private void again(Consumer<Compared> told) {
        try {
            forEach(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOfRuns() {
        return files.size() == 2;
    }

    private List<String> sides() {
        if (isOfRuns() && (and != null || law.isGiven() || isGiven("--as-of"))) {
            throw WrongUsage.of(spec, "usage.runsAreMade");
        } else if (!isOfRuns() && and == null && !law.isGiven()) {
            throw WrongUsage.of(spec, "usage.nothingToCompare");
        }
        Words words = new Words(question.language());
        return List.of(
                words.text("compare.one") + " " + side(0, Wi2013.standard(), words),
                words.text("compare.other") + " " + side(1, law.act(), words));
    }

    private String side(int number, Wi2013 act, Words words) {
        if (isOfRuns()) {
            return Shown.of(files.get(number).toString());
        }
        Receipt receipt = act.receipt(days().get(number));
        return words.text("asOf", receipt.asOf()) + ". " + new ReceiptText(receipt, words).sentence();
    }

    private boolean isGiven(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private List<LocalDate> days() {
        LocalDate day = question.day(clock);
        return List.of(day, and == null ? day : and);
    }

    private void forEach(Consumer<Compared> told) throws IOException {
        if (isOfRuns()) {
            new Runs(files.get(0), files.get(1)).forEach(told);
            return;
        }
        Wi2013 act = law.act();
        List<LocalDate> days = days();
        try (DossierFile file = DossierFile.open(files.get(0))) {
            AtomicLong number = new AtomicLong();
            Iterator<Supplier<Compared>> persons = file.dossiers()
                    .<Supplier<Compared>>map(reading -> {
                        String place = "#" + number.incrementAndGet();
                        return () -> compared(place, reading, act, days);
                    })
                    .iterator();
            new Workers(Runtime.getRuntime().availableProcessors()).forEach(persons, Supplier::get, told);
        }
    }

    private Compared compared(String place, Supplier<Dossier> reading, Wi2013 act, List<LocalDate> days) {
        try {
            Dossier dossier = reading.get();
            return EachRecord.assess(() -> new Compared.Both(
                    dossier.id().orElse(place),
                    Comparison.of(
                            assess.assess(Wi2013.standard(), dossier, days.get(0)),
                            assess.assess(act, dossier, days.get(1))),
                    true));
        } catch (RefusedInputException e) {
            return new Compared.Refused(place, e.problems());
        }
    }

    private void complain(Compared compared) {
        if (compared instanceof Compared.Refused refused && format != Format.JSON) {
            complain(Shown.of(refused.name()) + "\n" + new RefusalText(refused.problems(), question.language()).text());
        }
    }

    private ComparedJson json() {
        return new ComparedJson(JsonStyle.FULL.in(question.namedLanguage()));
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private void complain(String text) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(text);
        err.flush();
    }
}
