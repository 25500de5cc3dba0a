package io.github.termijn.examples;

import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.cohort.Workers;
import io.github.termijn.examples.compare.Compared;
import io.github.termijn.examples.compare.ComparedJson;
import io.github.termijn.examples.compare.Counts;
import io.github.termijn.examples.compare.Runs;
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
    private final Counts counts = new Counts();

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "Dossiers in JSON; a file *.ndjson has one on each line. Or two files of records, as assess"
                    + " writes them in the full form.")
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
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Text for people, JSON (an object on each line) for programs. Default: ${DEFAULT-VALUE}.")
    private TextOrJson format;

    CompareCommand(Assessing assess, Clock clock) {
        this.assess = assess;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try {
            if (files.size() == 2) {
                runs();
            } else {
                dossiers(law.act());
            }
        } catch (IOException | UncheckedIOException e) {
            complain(new UnreadableText(files.toString(), question.language()).text());
            return CommandLine.ExitCode.USAGE;
        }
        print(isJson() ? json().text(counts) : text().text(counts));
        if (counts.refused() > 0) {
            return DossierArgument.REFUSED;
        }
        return counts.isSame() ? CommandLine.ExitCode.OK : DIFFERENT;
    }

    private void runs() throws IOException {
        if (and != null || law.isGiven() || spec.commandLine().getParseResult().hasMatchedOption("--as-of")) {
            throw WrongUsage.of(spec, "usage.runsAreMade");
        }
        new Runs(files.get(0), files.get(1)).forEach(this::tell);
    }

    private void dossiers(Wi2013 act) {
        if (and == null && !law.isGiven()) {
            throw WrongUsage.of(spec, "usage.nothingToCompare");
        }
        LocalDate day = question.day(clock);
        LocalDate otherDay = and == null ? day : and;
        try (DossierFile file = DossierFile.open(files.get(0))) {
            if (!isJson()) {
                Words words = new Words(question.language());
                print(words.text("compare.one") + " " + words.text("asOf", day) + ". "
                        + new ReceiptText(Wi2013.standard().receipt(day), words).sentence() + "\n");
                print(words.text("compare.other") + " " + words.text("asOf", otherDay) + ". "
                        + new ReceiptText(act.receipt(otherDay), words).sentence() + "\n");
            }
            AtomicLong number = new AtomicLong();
            Iterator<Supplier<Compared>> persons = file.dossiers()
                    .<Supplier<Compared>>map(reading -> {
                        String place = "#" + number.incrementAndGet();
                        return () -> compared(place, reading, act, day, otherDay);
                    })
                    .iterator();
            new Workers(Runtime.getRuntime().availableProcessors()).forEach(persons, Supplier::get, this::tell);
        }
    }

    private Compared compared(String place, Supplier<Dossier> reading, Wi2013 act, LocalDate day, LocalDate otherDay) {
        try {
            Dossier dossier = reading.get();
            return EachRecord.assess(() -> new Compared.Both(
                    dossier.id().orElse(place),
                    Comparison.of(
                            assess.assess(Wi2013.standard(), dossier, day), assess.assess(act, dossier, otherDay))));
        } catch (RefusedInputException e) {
            return new Compared.Refused(place, e.problems());
        }
    }

    private void tell(Compared compared) {
        counts.add(compared);
        print(isJson() ? json().text(compared) : text().text(compared));
        if (compared instanceof Compared.Refused refused && !isJson()) {
            complain(Shown.of(refused.name()) + "\n" + new RefusalText(refused.problems(), question.language()).text());
        }
    }

    private boolean isJson() {
        return format == TextOrJson.JSON;
    }

    private ComparedJson json() {
        return new ComparedJson(JsonStyle.FULL.in(question.namedLanguage()));
    }

    private ComparedText text() {
        return new ComparedText(question.language());
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
