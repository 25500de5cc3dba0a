package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.Wi2013;
import io.github.termijn.examples.cohort.CohortCount;
import io.github.termijn.examples.cohort.CohortJson;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.cohort.CohortReport;
import io.github.termijn.examples.cohort.Readings;
import io.github.termijn.examples.population.Population;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every number of the report that the tables can have, beside the number that the command prints: docs/report.md. Where the two
 * differ the page says why.
 *
 * <p>After a change that is meant, write it anew with {@code -Dgolden.accept=true} and read the difference.
 */
@DisplayName("The page of the report")
class ReportPageTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/report.md");
    private static final Path FRAME = Repository.MODULE.resolve("src/test/resources/report/frame.txt");
    private static final Path NUMBERS = Repository.MODULE.resolve("src/test/resources/report/numbers.txt");
    private static final LocalDate DAY = LocalDate.of(2022, 11, 14);

    /**
     * A number of the report.
     *
     * @param place where it is printed
     * @param what what it is of
     * @param cell table, row and column
     * @param figure which figure of the cell: a count, a percentage of it or a value
     * @param printed the number in the report
     * @param why why the tables have another; empty if they have this one
     */
    private record Entry(String place, String what, List<String> cell, String figure, BigDecimal printed, String why) {

        static Entry of(String line) {
            List<String> parts = List.of(line.split("\\|", -1));
            return new Entry(
                    parts.get(0),
                    parts.get(1),
                    parts.subList(2, 5),
                    parts.get(5),
                    new BigDecimal(parts.get(6)),
                    parts.get(7));
        }

        /** What the table has, rounded as the report rounds. */
        BigDecimal found(JsonNode tables) {
            JsonNode node = tables;
            for (String step : cell) {
                node = node.path(step);
            }
            BigDecimal exact = figure.equals("percent")
                    ? node.path("count")
                            .decimalValue()
                            .scaleByPowerOfTen(2)
                            .divide(node.path("of").decimalValue(), 10, RoundingMode.HALF_UP)
                    : node.path(figure).decimalValue();
            assertThat(node.isMissingNode()).as("no cell %s", cell).isFalse();
            return exact.setScale(printed.scale(), RoundingMode.HALF_UP);
        }

        String row(JsonNode tables) {
            String unit = figure.equals("percent") ? " %" : "";
            return "| %s | %s | `%s` | %s | %s | %s |"
                    .formatted(
                            place,
                            what,
                            String.join(" / ", cell),
                            found(tables).toPlainString() + unit,
                            printed.toPlainString() + unit,
                            why);
        }
    }

    private static JsonNode tables() throws IOException {
        CohortCount count = CohortCount.of(
                Readings.ofRegister(
                        Population.of(1, Population.REPORTED)
                                .map(person -> new RegisterRecord.Person(person.dossier())),
                        Language.EN),
                CohortQuestion.of(Wi2013.standard(), DAY),
                counted -> {},
                problem -> {
                    throw new AssertionError(problem);
                });
        return new JsonMapper()
                .readTree(new CohortJson(CohortReport.of(Wi2013.standard().receipt(DAY), count)).text())
                .path("tables");
    }

    @Test
    @DisplayName(
            "has each printed number beside the one of the synthetic population; they are equal, or it says why not")
    void numbers() throws IOException {
        JsonNode tables = tables();
        List<Entry> numbers = Repository.read(NUMBERS).lines().map(Entry::of).toList();
        List<String> rows = new ArrayList<>();
        for (Entry number : numbers) {
            if (number.why().isEmpty()) {
                assertThat(number.found(tables)).as(number.row(tables)).isEqualTo(number.printed());
            } else {
                assertThat(number.found(tables)).as(number.row(tables)).isNotEqualTo(number.printed());
            }
            rows.add(number.row(tables));
        }
        String page = Repository.read(FRAME).replace("{rows}", String.join("\n", rows));
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Repository.read(PAGE));
    }
}
