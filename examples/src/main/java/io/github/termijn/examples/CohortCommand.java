package io.github.termijn.examples;

import io.github.termijn.examples.cohort.CohortCount;
import io.github.termijn.examples.cohort.CohortCsv;
import io.github.termijn.examples.cohort.CohortJson;
import io.github.termijn.examples.cohort.CohortPage;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.cohort.CohortReport;
import io.github.termijn.examples.cohort.CohortText;
import io.github.termijn.examples.cohort.Counted;
import io.github.termijn.examples.cohort.Flow;
import io.github.termijn.examples.cohort.RowColumn;
import io.github.termijn.examples.cohort.TwoFiles;
import io.github.termijn.examples.output.RowsFile;
import io.github.termijn.examples.register.RefusedRegisterException;
import io.github.termijn.examples.text.UnreadableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

    @Mixin
    private CohortArguments arguments;

    @Option(
            names = "--later",
            paramLabel = "FILE",
            description =
                    "With --and: the same population as it is known on that day, found by the ids. Default: FILE, each day by"
                            + " what is dated on or before it.")
    private String later;

    @Option(
            names = "--rows",
            paramLabel = "FILE",
            description = "Also writes a row for each person as CSV, for R, SPSS or pandas; nothing is overwritten.")
    private String rows;

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
    public Integer call() throws IOException {
        List<Money> classes = classes();
        CohortQuestion asked = asked();
        if (rows == null) {
            return report(asked, row -> {}, classes);
        }
        try (RowsFile table = rowsFile()) {
            int status = report(asked.withRows(), table::write, classes);
            if (status != CommandLine.ExitCode.USAGE) {
                table.complete();
            }
            return status;
        }
    }

    private CohortQuestion asked() {
        CohortQuestion asked = arguments.asked(law.act(), question.day(clock));
        if (later != null && asked.and().isEmpty()) {
            throw WrongUsage.of(spec, "usage.laterNeedsAnd");
        }
        return asked;
    }

    private RowsFile rowsFile() {
        try {
            return RowsFile.at(Path.of(rows), RowColumn.headers());
        } catch (FileAlreadyExistsException e) {
            throw WrongUsage.of(spec, "usage.rowsAreThere");
        } catch (IOException | InvalidPathException e) {
            throw WrongUsage.of(spec, "usage.rowsPlace");
        }
    }

    /** Counts, then prints; the rows come while it counts. */
    private int report(CohortQuestion asked, Consumer<List<String>> row, List<Money> classes) {
        TwoFiles joined = new TwoFiles();
        Consumer<Counted> kept = later == null ? person -> {} : joined.earlier();
        String reading = file;
        CohortCount count;
        Optional<Flow> flow;
        long refused;
        try {
            count = count(
                    file, later == null ? asked : asked.onOneDay(), kept.andThen(person -> row.accept(person.cells())));
            refused = count.refused();
            flow = count.flow();
            if (later != null) {
                reading = later;
                LocalDate and = asked.and().orElseThrow();
                refused += count(later, asked.later(and), joined.later()).refused();
                flow = Optional.of(new Flow(asked.asOf(), and, joined.table()));
            }
        } catch (RefusedRegisterException e) {
            e.problems().forEach(problem -> complain(problem.line(question.language())));
            return CommandLine.ExitCode.USAGE;
        } catch (TwoFiles.NoIdException e) {
            throw WrongUsage.of(spec, "usage.laterNeedsIds");
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            print(spec.commandLine().getErr(), new UnreadableText(reading, question.language()).text());
            return CommandLine.ExitCode.USAGE;
        }
        CohortReport report = CohortReport.of(asked.act().receipt(asked.asOf()), count, flow, classes);
        print(
                spec.commandLine().getOut(),
                switch (format) {
                    case TEXT -> new CohortText(report, question.language()).text();
                    case CSV -> new CohortCsv(report).text();
                    case JSON -> new CohortJson(report).text();
                    case HTML -> CohortPage.of(report, question.language()).html();
                });
        return refused == 0 ? CommandLine.ExitCode.OK : REFUSED;
    }

    private CohortCount count(String name, CohortQuestion asked, Consumer<Counted> each) throws IOException {
        PrintWriter shown = isProgressShown() ? spec.commandLine().getErr() : null;
        return new PopulationFile(name, standardInput, question.language(), shown, this::complain)
                .read(population -> CohortCount.of(population, asked, each, this::complain));
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
