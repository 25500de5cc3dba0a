package io.github.termijn.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.cohort.Counts;
import io.github.termijn.examples.cohort.PersonCounter;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.examples.population.Population;
import io.github.termijn.examples.population.SyntheticPerson;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.LawBook;
import io.github.termijn.text.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a cluster everything that travels is written and read. Its workers start from the folder that the environment names as
 * {@code SPARK_HOME}: the class path of this test, as links.
 */
@DisplayName("Spark: a cluster of two workers, each in a process of its own")
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Spark 4.0 runs on JDK 17 and 21")
class SparkClusterTest {

    private static final int MEMORY = 640;

    private static final CohortQuestion QUESTION = CohortQuestion.of(
                    Wi2013.with(LawBook.standard().with(Amendment.ELIP_TWELVE_MONTHS)), LocalDate.of(2022, 11, 14))
            .and(LocalDate.of(2023, 4, 1))
            .under(List.of(NamedLaw.of(Amendment.LEARNABILITY_TEST_ALONE)));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives the tables of one machine, under an amended law too")
    void cluster() throws Exception {
        List<Dossier> population = Population.of(1, Population.REPORTED)
                .map(SyntheticPerson::dossier)
                .limit(400)
                .toList();
        Path file = Files.write(
                folder.resolve("population.jsonl"),
                population.stream().map(TermijnJson::write).toList());
        String folders = linkedClassPath();

        try (SparkSession spark = SparkSession.builder()
                .master("local-cluster[2,1," + MEMORY + "]")
                .config("spark.executor.memory", MEMORY + "m")
                .config("spark.executor.extraClassPath", folders)
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.catalogImplementation", "in-memory")
                .config("spark.sql.files.maxPartitionBytes", 100_000)
                .getOrCreate()) {
            RunResult result = SparkCohort.count(
                    SparkCohort.dossiers(spark, file.toString(), Language.EN),
                    new PartitionAssessment(SentQuestion.of(QUESTION), Language.EN));

            assertThat(spark.sparkContext().statusTracker().getExecutorInfos())
                    .as("the driver and two workers")
                    .hasSize(3);
            assertThat(result.counts()).isEqualTo(plain(population));
            assertThat(result.assessed()).isEqualTo(population.size());
        }
    }

    private static Counts plain(List<Dossier> population) {
        PersonCounter counter = new PersonCounter(QUESTION);
        population.forEach(dossier -> counter.add(counter.answer(dossier)));
        return counter.counts();
    }

    /** Links the jars of the class path where a worker looks for them, and returns its folders. */
    private static String linkedClassPath() throws IOException {
        Path jars = Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        List<Path> path = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .map(Path::of)
                .toList();
        for (Path jar : path) {
            Path link = jars.resolve(jar.getFileName().toString());
            if (Files.isRegularFile(jar)) {
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, jar);
            }
        }
        return path.stream()
                .filter(Files::isDirectory)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
