package io.github.termijn.examples.spark;

import io.github.termijn.examples.CohortArguments;
import io.github.termijn.examples.DayConverter;
import io.github.termijn.examples.Execution;
import io.github.termijn.examples.LawArguments;
import io.github.termijn.examples.cohort.CohortCount;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.cohort.CohortReport;
import io.github.termijn.examples.cohort.CohortText;
import io.github.termijn.examples.output.Output;
import io.github.termijn.examples.register.RefusedRegisterException;
import io.github.termijn.examples.text.Shown;
import io.github.termijn.examples.text.UnreadableText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses a population on Spark and prints its tables. Public: spark-submit calls {@code main} by reflection. */
@Command(
        name = "termijn-spark",
        sortOptions = false,
        description = "Assesses a population on Apache Spark and prints the tables of the command cohort.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all dossiers were assessed",
            "1:at least one was refused; the reasons are on standard error",
            "2:wrong usage, an input that cannot be read, or output that is not taken",
            "70:a defect of this program, or of the cluster"
        },
        exitCodeOnExecutionException = SparkCohort.DEFECT)
public final class SparkCohort implements Callable<Integer> {

    private static final int REFUSED = 1;

    /** The exit status after a defect of this program, or of the cluster. */
    static final int DEFECT = 70;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description =
                    "A file or folder with a dossier in JSON on each line; if its name ends in .parquet, Parquet with"
                            + " the properties of a dossier as columns. Or the folder with the four files of the register.")
    private String path;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            required = true,
            converter = DayConverter.class,
            description = "The day, as 2022-11-14.")
    private LocalDate asOf;

    @Mixin
    private LawArguments law;

    @Mixin
    private CohortArguments arguments;

    @Option(
            names = "--rows",
            paramLabel = "PATH",
            description = "Also writes a row for each person as Parquet, for R or pandas; nothing is overwritten.")
    private String rows;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            description = "The language of what is written, of help and of complaints. Default: ${DEFAULT-VALUE}.")
    private Language language;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "${sys:spark.master:-local[*]}",
            description = "Where Spark runs. Default: what spark-submit says, else all cores of this machine.")
    private String master;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    private SparkCohort() {}

    /**
     * Runs the command.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        int status = DEFECT; // unless it ends
        try {
            PrintWriter out = Output.to(new FileOutputStream(FileDescriptor.out));
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            status = commandLine(out, err).execute(args);
        } finally {
            System.exit(status);
        }
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return Execution.of(new CommandLine(new SparkCohort()), out, err);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        CohortQuestion question = arguments.asked(law.act(), asOf);
        SentQuestion sent = SentQuestion.of(question);
        RunResult result;
        try (SparkSession spark = session()) {
            if (rows != null && isThere(spark, rows)) {
                return refuse(new Words(language).text("usage.rowsAreThere") + "\n");
            }
            JavaRDD<ReadDossier> dossiers = dossiers(spark, path, language);
            result = count(dossiers, new PartitionAssessment(sent, language));
            if (rows != null) {
                PersonRowsWriting.write(spark, dossiers, sent, rows);
            }
        } catch (RefusedRegisterException e) {
            return refuse(e.problems().stream()
                    .map(problem -> problem.line(language) + "\n")
                    .collect(Collectors.joining()));
        } catch (AnalysisException e) {
            // Not the message of Spark: it can repeat what it read.
            return refuse(new UnreadableText(path, language).text());
        }
        result.refusals().stream().map(Shown::of).forEach(err::println);
        long untold = result.refused() - result.refusals().size();
        if (untold > 0) {
            err.println("... + " + untold);
        }
        CohortCount count = CohortCount.of(result.counts(), question, result.assessed(), result.refused());
        CohortReport report = CohortReport.of(question.act().receipt(asOf), count);
        PrintWriter out = spec.commandLine().getOut();
        out.print(new CohortText(report, language).text());
        out.flush();
        return result.refused() == 0 ? CommandLine.ExitCode.OK : REFUSED;
    }

    private int refuse(String text) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(text);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static boolean isThere(SparkSession spark, String path) throws IOException {
        Path place = new Path(path);
        return place.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(place);
    }

    /**
     * Returns the dossiers at a path; also a path without dossiers gives a result.
     *
     * @throws AnalysisException if nothing can be read there; Spark, in Scala, does not declare it
     * @throws RefusedRegisterException if a register there cannot be used
     */
    static JavaRDD<ReadDossier> dossiers(SparkSession spark, String path, Language language)
            throws IOException, AnalysisException {
        return RegisterSource.isAt(spark, path)
                ? RegisterSource.open(spark, path).dossiers(language)
                : DossierSource.of(path).rows(spark, path).map(new DocumentReading(language));
    }

    /** Assesses and counts dossiers. */
    static RunResult count(JavaRDD<ReadDossier> dossiers, PartitionAssessment assessment) {
        return dossiers.mapPartitions(assessment).fold(RunResult.empty(assessment.question()), RunResult::plus);
    }

    private SparkSession session() {
        SparkConf conf = new SparkConf()
                .setAppName(spec.name())
                .setMaster(master)
                .setIfMissing("spark.ui.enabled", "false")
                // The executors need this program; spark-submit has said so already.
                .setIfMissing("spark.jars", String.join(",", JavaSparkContext.jarOfClass(SparkCohort.class)));
        if (master.startsWith("local")) {
            conf.setIfMissing("spark.driver.host", "localhost").setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
