package io.github.termijn.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.examples.cohort.CohortCount;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.cohort.CohortReport;
import io.github.termijn.examples.cohort.CohortText;
import io.github.termijn.examples.cohort.Readings;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.examples.output.Output;
import io.github.termijn.examples.population.Population;
import io.github.termijn.examples.population.PopulationFormat;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.LawBook;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Spark: the command")
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Spark 4.0 runs on JDK 17 and 21")
class SparkCohortTest {

    private static final String GOOD = "{\"permit\": \"ASYLUM\", \"obligedFrom\": \"2015-04-13\"}\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("prints the same as the command cohort")
    void assessed() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), GOOD + GOOD);

        assertThat(run(file.toString(), "--as-of", "2022-11-14", "--lang", "en", "--master", "local[1]"))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).isEqualTo(textOfCohort(file, Language.EN));
    }

    @Test
    @DisplayName("prints the same as the command cohort of what happened by a later day and of an amendment")
    void flowAndWhatIf() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), GOOD + GOOD);

        assertThat(run(
                        file.toString(),
                        "--as-of",
                        "2022-11-14",
                        "--and",
                        "2023-01-02",
                        "--what-if",
                        "elip_twelve_months",
                        "--lang",
                        "en",
                        "--master",
                        "local[1]"))
                .isZero();
        CohortQuestion question = CohortQuestion.of(Wi2013.standard(), LocalDate.of(2022, 11, 14))
                .and(LocalDate.of(2023, 1, 2))
                .under(List.of(NamedLaw.of(Amendment.ELIP_TWELVE_MONTHS)));
        assertThat(out.toString())
                .isEqualTo(textOfCohort(file, Language.EN, question))
                .contains("Between the two days", "What if: ");
    }

    @Test
    @DisplayName("answers under an amended law, and says so first")
    void amended() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), GOOD);

        assertThat(run(
                        file.toString(),
                        "--as-of",
                        "2022-11-14",
                        "--law",
                        "elip_twelve_months",
                        "--lang",
                        "en",
                        "--master",
                        "local[1]"))
                .isZero();
        Wi2013 act = Wi2013.with(LawBook.standard().with(Amendment.ELIP_TWELVE_MONTHS));
        assertThat(out.toString())
                .isEqualTo(textOfCohort(file, Language.EN, CohortQuestion.of(act, LocalDate.of(2022, 11, 14))))
                .isNotEqualTo(textOfCohort(file, Language.EN));
    }

    @Test
    @DisplayName("writes a row for each person, and overwrites nothing")
    void rows() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), GOOD + "{}\n" + GOOD);
        String rows = folder.resolve("rows").toString();

        assertThat(run(file.toString(), "--as-of", "2022-11-14", "--rows", rows, "--master", "local[1]"))
                .isEqualTo(1);
        assertThat(Path.of(rows, "_SUCCESS")).exists();

        out.getBuffer().setLength(0);
        assertThat(run(file.toString(), "--as-of", "2022-11-14", "--rows", rows, "--master", "local[1]"))
                .isEqualTo(2);
        assertThat(err.toString()).endsWith("--rows overschrijft niets, en op deze plaats staat al iets\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    @DisplayName("reads the four files of the register, and tells what refuses them")
    void register() throws IOException {
        PopulationFormat.CSV.write(Population.of(1, Population.REPORTED).limit(20), folder);

        assertThat(run(folder.toString(), "--as-of", "2022-11-14", "--lang", "en", "--master", "local[1]"))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("20");

        Files.delete(folder.resolve("terms.csv"));
        out.getBuffer().setLength(0);
        assertThat(run(folder.toString(), "--as-of", "2022-11-14", "--lang", "en", "--master", "local[1]"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("terms.csv: ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    @DisplayName("prints the tables and, on standard error, what was refused; its status says so")
    void refused() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), GOOD + "{}\n");

        assertThat(run(file.toString(), "--as-of", "2022-11-14", "--lang", "en"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("some.jsonl:2: /permit ");
        assertThat(out.toString()).isEqualTo(textOfCohort(file, Language.EN));
    }

    @Test
    @DisplayName("says how many more were refused than it tells")
    void manyRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), "{}\n".repeat(BlockCount.KEPT + 3));

        assertThat(run(file.toString(), "--as-of", "2022-11-14", "--master", "local[1]"))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(BlockCount.KEPT + 1).last().isEqualTo("... + 3");
    }

    @Test
    @DisplayName("tells what cannot be read")
    void unreadable() {
        assertThat(run(folder.resolve("none").toString(), "--as-of", "2022-11-14"))
                .isEqualTo(2);
        assertThat(err.toString()).contains(folder.resolve("none").toString(), "kan niet gelezen worden");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    @DisplayName("takes @FILE as the name of a file, and does not print what stands in it")
    void atFile() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), "{\"id\": \"Fatima\"}");

        assertThat(run("@" + file, "--as-of", "2022-11-14", "--master", "local[1]"))
                .isEqualTo(2);
        assertThat(err.toString()).doesNotContain("Fatima");
    }

    @Test
    @DisplayName("says that its output is not taken, with status 2")
    void lostOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), GOOD);
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int status = SparkCohort.commandLine(Output.to(gone), new PrintWriter(err, true))
                .execute(file.toString(), "--as-of", "2022-11-14", "--master", "local[1]", "--lang", "en");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("What this command writes is not taken: Broken pipe.\n");
    }

    @Test
    @DisplayName("tells a defect, or one of the cluster, without a message: it can repeat what was read")
    void defect() {
        assertThat(run("some.jsonl", "--as-of", "2022-11-14", "--master", "fatima", "--lang", "en"))
                .isEqualTo(70);
        assertThat(err.toString())
                .startsWith("A defect of this program.")
                .contains("\tat ")
                .doesNotContain("fatima");
    }

    @Test
    @DisplayName("has its help in the language asked, every text of it")
    void help() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .startsWith("Gebruik: termijn-spark")
                .doesNotContainPattern("[Tt]he |Default|[Oo]utput");
        out.getBuffer().setLength(0);
        assertThat(run("--help", "--lang", "en")).isZero();
        assertThat(out.toString()).startsWith("Usage: termijn-spark").contains("Exit status:");
    }

    @Test
    @DisplayName("wants a day: a run that is repeated must give the same")
    void withoutDay() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--as-of ontbreekt");
    }

    private static String textOfCohort(Path file, Language language) throws IOException {
        return textOfCohort(file, language, CohortQuestion.of(Wi2013.standard(), LocalDate.of(2022, 11, 14)));
    }

    private static String textOfCohort(Path file, Language language, CohortQuestion question) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            CohortCount count = CohortCount.of(Readings.ofLines(in, language), question, counted -> {}, problem -> {});
            CohortReport report = CohortReport.of(question.act().receipt(question.asOf()), count);
            return new CohortText(report, language).text();
        }
    }

    private int run(String... args) {
        return SparkCohort.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }
}
