package io.github.termijn.examples;

import io.github.termijn.Wi2013;
import io.github.termijn.examples.cohort.CohortCount;
import io.github.termijn.examples.cohort.CohortCsv;
import io.github.termijn.examples.cohort.CohortJson;
import io.github.termijn.examples.cohort.CohortPage;
import io.github.termijn.examples.cohort.CohortReport;
import io.github.termijn.examples.cohort.CohortText;
import io.github.termijn.examples.cohort.Readings;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.examples.register.RefusedRegisterException;
import io.github.termijn.examples.register.Register;
import io.github.termijn.examples.register.RegisterFile;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.examples.text.UnreadableText;
import io.github.termijn.examples.text.Words;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses a population and prints the tables of the report. */
@Command(
        name = "cohort",
        sortOptions = false,
        description =
                "Assesses a population and prints the report's tables: cohorts, progress, parts, culpability, fines.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all assessed; persons under another act too",
            "1:at least one dossier was refused; every problem is on standard error, the tables hold the others",
            "2:wrong usage, a file that cannot be read, or output that is not taken",
            "70:a defect of this program"
        },
        exitCodeOnExecutionException = Main.DEFECT)
final class CohortCommand implements Callable<Integer> {

    /** In what form the tables are printed. */
    private enum Format {
        TEXT,
        CSV,
        JSON,
        HTML
    }

    private static final int REFUSED = 1;

    private final InputStream standardInput;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "Dossiers in JSON, one on each line (NDJSON); - reads standard input. Or the folder with the"
                    + " four files of the register.")
    private String file;

    @Mixin
    private Question question;

    @Mixin
    private LawArguments law;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|html",
            defaultValue = "text",
            description = "Text or a page for people, CSV or JSON for programs. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--fine-classes",
            paramLabel = "EURO",
            split = ",",
            defaultValue = CohortReport.FINE_CLASSES,
            description = "Where the classes of fines begin, in whole euros. The report does not print its own."
                    + " Default: ${DEFAULT-VALUE}.")
    private List<Integer> fineClasses;

    @Option(
            names = "--what-if",
            paramLabel = "FILE",
            completionCandidates = NamedLaw.Known.class,
            description =
                    "Also says what would differ if this were law: a file with amended values, or one of"
                            + " ${COMPLETION-CANDIDATES}. Can be given more than once; each is laid beside the law of the tables.")
    private List<String> amendments = List.of();

    @Option(
            names = "--progress",
            negatable = true,
            description = "Shows on standard error how far it is. Default: on a terminal.")
    private Boolean progress;

    CohortCommand(InputStream standardInput, Clock clock) {
        this.standardInput = standardInput;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Money> classes = classes();
        LocalDate day = question.day(clock);
        Wi2013 act = law.act();
        List<NamedLaw> others = amendments.stream()
                .map(given -> LawArguments.named(spec, "--what-if", given))
                .distinct()
                .toList();
        CohortCount count;
        try {
            count = isRegister() ? countRegister(act, others, day) : countLines(act, others, day);
        } catch (RefusedRegisterException e) {
            e.problems().forEach(problem -> complain(problem.line(question.language())));
            return CommandLine.ExitCode.USAGE;
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            print(spec.commandLine().getErr(), new UnreadableText(file, question.language()).text());
            return CommandLine.ExitCode.USAGE;
        }
        CohortReport report = CohortReport.of(act.receipt(day), count, classes);
        print(
                spec.commandLine().getOut(),
                switch (format) {
                    case TEXT -> new CohortText(report, question.language()).text();
                    case CSV -> new CohortCsv(report).text();
                    case JSON -> new CohortJson(report).text();
                    case HTML -> CohortPage.of(report, question.language()).html();
                });
        return count.refused() == 0 ? CommandLine.ExitCode.OK : REFUSED;
    }

    private List<Money> classes() {
        for (int i = 0; i < fineClasses.size(); i++) {
            if (fineClasses.get(i) <= (i == 0 ? 0 : fineClasses.get(i - 1))) {
                throw WrongUsage.of(spec, "usage.fineClasses");
            }
        }
        return fineClasses.stream()
                .map(euro -> Money.of(CurrencyUnit.EUR, euro))
                .toList();
    }

    private boolean isRegister() {
        return !file.equals("-") && Files.isDirectory(Path.of(file));
    }

    private CohortCount countRegister(Wi2013 act, List<NamedLaw> others, LocalDate day) throws IOException {
        Register register = Register.open(Path.of(file));
        if (!register.hasManifest()) {
            complain(new Words(question.language()).text("cohort.noManifest"));
        }
        for (RegisterFile dutch : register.dutch()) {
            complain(new Words(question.language()).text("cohort.dutch", dutch.fileName()));
        }
        try (Stream<RegisterRecord> records = isProgressShown()
                ? BatchProgress.of(
                        register.records(),
                        register.persons(),
                        spec.commandLine().getErr())
                : register.records()) {
            return count(Readings.ofRegister(records, question.language()), act, others, day);
        }
    }

    private CohortCount countLines(Wi2013 act, List<NamedLaw> others, LocalDate day) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(openWithProgress())) {
            InputHint.of(in)
                    .filter(InputHint.CSV::equals)
                    .ifPresent(hint -> complain(new Words(question.language()).text(hint.key())));
            return count(Readings.ofLines(in, question.language()), act, others, day);
        }
    }

    private CohortCount count(
            Stream<Supplier<Readings.Reading>> population, Wi2013 act, List<NamedLaw> others, LocalDate day) {
        return CohortCount.of(population, act, others, day, this::complain);
    }

    private InputStream openWithProgress() throws IOException {
        long size = file.equals("-") ? -1 : Files.size(Path.of(file));
        InputStream in = file.equals("-") ? standardInput : Files.newInputStream(Path.of(file));
        return isProgressShown() ? BatchProgress.of(in, size, spec.commandLine().getErr()) : in;
    }

    private boolean isProgressShown() {
        return progress == null ? BatchProgress.isOnTerminal() : progress;
    }

    private void complain(String problem) {
        print(spec.commandLine().getErr(), problem + "\n");
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
    }
}
