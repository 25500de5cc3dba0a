package io.github.termijn.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.termijn.Wi2013;
import io.github.termijn.examples.cohort.CohortCount;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.cohort.Readings;
import io.github.termijn.examples.population.Population;
import io.github.termijn.examples.population.PopulationFormat;
import io.github.termijn.examples.register.RefusedRegisterException;
import io.github.termijn.examples.register.Register;
import io.github.termijn.examples.register.RegisterFile;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Spark: the register")
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Spark 4.0 runs on JDK 17 and 21")
class SparkRegisterTest {

    private static final CohortQuestion QUESTION =
            CohortQuestion.of(Wi2013.standard(), LocalDate.of(2022, 11, 14)).and(LocalDate.of(2023, 4, 1));
    private static final PartitionAssessment ASSESSMENT =
            new PartitionAssessment(SentQuestion.of(QUESTION), Language.EN);

    /** Small, so that small files are read in several parts. */
    private static final int BLOCK = 10_000;

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.catalogImplementation", "in-memory")
                .config("spark.sql.files.maxPartitionBytes", BLOCK)
                .config("spark.default.parallelism", 4)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @BeforeEach
    void write() throws IOException {
        PopulationFormat.CSV.write(Population.of(1, Population.REPORTED).limit(300), folder);
        Files.delete(folder.resolve("manifest.json")); // it belongs to who changes no file
    }

    @Test
    @DisplayName("gives what it gives on one machine, in whatever order its rows are")
    void register() throws Exception {
        shuffle(RegisterFile.EXAMS);
        shuffle(RegisterFile.TERMS);

        RunResult result = run();

        CohortCount plain = plain();
        assertThat(CohortCount.of(result.counts(), QUESTION, result.assessed(), result.refused()))
                .isEqualTo(plain);
        assertThat(plain.assessed()).isEqualTo(300);
    }

    @Test
    @DisplayName("can be written as Dutch Excel does")
    void dutch() throws Exception {
        List<String> persons = lines(RegisterFile.PERSONS);
        persons.replaceAll(line -> line.replace(',', ';'));
        assertThat(persons.get(0)).contains(";obliged_from;");
        write(RegisterFile.PERSONS, dutchDays(persons));

        assertThat(CohortCount.of(run().counts(), QUESTION, 0, 0).tables()).isEqualTo(plain().tables());
    }

    private static List<String> dutchDays(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$3-$2-$1"))
                .toList();
    }

    @Test
    @DisplayName("refuses a person for a row that is wrong, and a row of nobody, with file and line, and nobody else")
    void refusedPersons() throws Exception {
        List<String> exams = lines(RegisterFile.EXAMS);
        int last = exams.size() - 1;
        exams.set(last, exams.get(last).replaceAll("(true|false)$", "perhaps"));
        exams.add("");
        exams.add(",,,,");
        write(RegisterFile.EXAMS, exams);

        RunResult result = run();

        assertThat(result.assessed()).isEqualTo(299);
        assertThat(result.refused()).isEqualTo(2);
        assertThat(result.refusals())
                .containsExactlyInAnyOrderElementsOf(problems(Register.open(folder)))
                .anySatisfy(reason -> assertThat(reason).startsWith("exams.csv, line " + (last + 1)))
                .anySatisfy(reason -> assertThat(reason).startsWith("exams.csv, line " + (last + 3)))
                .noneMatch(reason -> reason.contains("perhaps"));
    }

    private static List<String> problems(Register register) throws IOException {
        try (Stream<RegisterRecord> records = register.records()) {
            return records.flatMap(record -> record instanceof RegisterRecord.Refused refused
                            ? refused.problems().stream()
                            : Stream.empty())
                    .map(problem -> problem.line(Language.EN))
                    .toList();
        }
    }

    @Test
    @DisplayName("is refused as a whole for what is refused on one machine, with the same line")
    void refused() throws Exception {
        List<String> courses = lines(RegisterFile.COURSES);
        courses.set(courses.size() / 2, "\"not closed");
        write(RegisterFile.COURSES, courses);
        List<String> exams = lines(RegisterFile.EXAMS);
        exams.set(0, exams.get(0).replace("passed", "result"));
        write(RegisterFile.EXAMS, exams);
        Files.writeString(folder.resolve(RegisterFile.TERMS.fileName()), "");
        assertSameRefusal();
        Files.delete(folder.resolve(RegisterFile.PERSONS.fileName()));
        assertSameRefusal();
    }

    @Test
    @DisplayName("is refused in another encoding")
    void encoding() throws Exception {
        List<String> persons = lines(RegisterFile.PERSONS);
        persons.set(persons.size() - 1, persons.get(persons.size() - 1) + "\u00e9");
        Files.write(folder.resolve(RegisterFile.PERSONS.fileName()), persons, StandardCharsets.ISO_8859_1);

        assertSameRefusal();
    }

    private void assertSameRefusal() throws Exception {
        RefusedRegisterException plain =
                catchThrowableOfType(RefusedRegisterException.class, () -> Register.open(folder));
        RefusedRegisterException refused = catchThrowableOfType(
                RefusedRegisterException.class, () -> RegisterSource.open(spark, folder.toString()));

        assertThat(refused.problems()).isEqualTo(plain.problems()).isNotEmpty();
    }

    private RunResult run() throws Exception {
        assertThat(spark.read()
                        .text(folder.resolve(RegisterFile.TERMS.fileName()).toString())
                        .rdd()
                        .getNumPartitions())
                .as("parts of a file")
                .isGreaterThan(2);
        return SparkCohort.count(SparkCohort.dossiers(spark, folder.toString(), Language.EN), ASSESSMENT);
    }

    private CohortCount plain() throws IOException {
        try (Stream<RegisterRecord> records = Register.open(folder).records()) {
            return CohortCount.of(Readings.ofRegister(records, Language.EN), QUESTION, counted -> {}, problem -> {});
        }
    }

    private List<String> lines(RegisterFile file) throws IOException {
        return new ArrayList<>(Files.readAllLines(folder.resolve(file.fileName())));
    }

    private void write(RegisterFile file, List<String> lines) throws IOException {
        Files.write(folder.resolve(file.fileName()), lines);
    }

    private void shuffle(RegisterFile file) throws IOException {
        List<String> lines = lines(file);
        Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
        write(file, lines);
    }
}
