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

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where chance begins: the same seed gives the same files. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--persons",
            paramLabel = "N",
            defaultValue = "" + Population.REPORTED,
            description =
                    "How many persons. Default: ${DEFAULT-VALUE}, as in the report; the totals are exact for it and for"
                            + " its multiples.")
    private long persons;

    @Option(
            names = "--format",
            paramLabel = "csv|jsonl",
            defaultValue = "csv",
            description =
                    "The four files of the register, or dossiers.ndjson with a dossier on each line, which also has facts"
                            + " for studies of loans and exemptions. Default: ${DEFAULT-VALUE}.")
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
        if (persons < 0) {
            throw WrongUsage.of(spec, "usage.persons");
        }
        try (WholeFolder whole = WholeFolder.at(folder, spec.name(), isReplacing)) {
            format.write(Population.of(seed, persons), whole.path());
            whole.complete();
        } catch (IOException | UncheckedIOException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.print(new UnwrittenText(folder, e, Main.language(spec)).text());
            err.flush();
            return CommandLine.ExitCode.USAGE;
        }
        return CommandLine.ExitCode.OK;
    }
}
