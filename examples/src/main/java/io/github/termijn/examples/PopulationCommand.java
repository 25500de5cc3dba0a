package io.github.termijn.examples;

import io.github.termijn.examples.output.WholeFolder;
import io.github.termijn.examples.population.Population;
import io.github.termijn.examples.population.PopulationFormat;
import io.github.termijn.examples.text.UnwrittenText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a population of persons who do not exist, with the totals that the report publishes. */
@Command(
        name = "population",
        sortOptions = false,
        description =
                "Writes fictional persons, drawn from a seed, whose totals as of 2022-11-14 are those of the report about"
                        + " the cohorts of 2013 to 2016.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all written",
            "2:wrong usage, or a folder that cannot be written or is refused",
            "70:a defect of this program"
        },
        exitCodeOnExecutionException = Main.DEFECT)
final class PopulationCommand implements Callable<Integer> {

    /** Without a number of persons {@code --all} draws one in this many. */
    private static final int ONE_IN = 10;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where chance begins: the same seed gives the same files. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--all",
            description =
                    "From everybody who became obliged in the cohorts, those whose duty has ended with them; only as"
                            + " jsonl. How it ended is an assumption.")
    private boolean isEverybody;

    @Option(
            names = "--persons",
            paramLabel = "N",
            description = "How many persons. Default: " + Population.REPORTED + ", as in the report, or with --all "
                    + Population.OBLIGED / ONE_IN + ", one in ten of " + Population.OBLIGED
                    + ". The totals are exact for " + Population.REPORTED + " or with --all " + Population.OBLIGED
                    + " persons, and for their multiples.")
    private Long persons;

    @Option(
            names = "--format",
            paramLabel = "csv|jsonl",
            description =
                    "The four files of the register, or dossiers.ndjson with a dossier on each line, which also has facts"
                            + " for studies of loans and exemptions. Default: csv, or with --all jsonl.")
    private PopulationFormat format;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description = "Where the files go: a new or empty folder.")
    private Path folder;

    @Option(
            names = "--replace",
            description = "FOLDER may also be one that this command wrote before and nobody changed since.")
    private boolean isReplacing;

    @Override
    public Integer call() {
        if (persons != null && persons < 0) {
            throw WrongUsage.of(spec, "usage.persons");
        }
        if (isEverybody && format == PopulationFormat.CSV) {
            throw WrongUsage.of(spec, "usage.allIsJson");
        }
        try (WholeFolder whole = WholeFolder.at(folder, spec.name(), isReplacing)) {
            write(whole.path());
            whole.complete();
        } catch (IOException | UncheckedIOException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.print(new UnwrittenText(folder, e, Main.language(spec)).text());
            err.flush();
            return CommandLine.ExitCode.USAGE;
        }
        return CommandLine.ExitCode.OK;
    }

    private void write(Path into) throws IOException {
        if (isEverybody) {
            long sample = persons == null ? Population.OBLIGED / ONE_IN : persons;
            PopulationFormat.writeLines(Population.everybody(seed, sample), into);
        } else {
            PopulationFormat given = format == null ? PopulationFormat.CSV : format;
            given.write(Population.of(seed, persons == null ? Population.REPORTED : persons), into);
        }
    }
}
