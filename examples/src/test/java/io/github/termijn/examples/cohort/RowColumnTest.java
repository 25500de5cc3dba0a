package io.github.termijn.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.examples.Repository;
import io.github.termijn.examples.text.Words;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The codebook of the rows")
class RowColumnTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/rows.md");

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            Integer.class, "number",
            Long.class, "number",
            BigDecimal.class, "decimal",
            LocalDate.class, "day",
            Money.class, "euro");

    private static final String HEAD = """
            # The rows of a population

            `cohort --rows FILE.csv` writes a row for each person who was counted, for R, SPSS or pandas:

            ```sh
            java -jar examples/target/termijn.jar cohort population --as-of 2022-11-14 --rows rows.csv
            ```

            UTF-8, a comma between cells, one line per person in the order of the dossiers; a person who was refused has none. Names and
            values are the same in every language. A day is `2018-12-31`, an amount in euro `1250.00`, a decimal has a point. An empty
            cell: not known, or it does not apply; of a person whose first day is not known also what is not the same for every possible
            day. What is open has two columns, *From* and *Through*: the bounds, both included. Values of *signals* have a space between
            them. The file is there when it is whole, and nothing is overwritten. This page is made from the program.

            ## Columns

            | column | type | English | Nederlands |
            |---|---|---|---|
            """;

    private static String label(RowColumn column, Language language) {
        return new Words(language).text("rows." + column);
    }

    private static String type(RowColumn column) {
        return column.type().isEnum()
                ? "[" + column.type().getSimpleName() + "](#"
                        + column.type().getSimpleName().toLowerCase(Locale.ROOT) + ")"
                : TYPES.get(column.type());
    }

    private static String page() {
        String columns = Arrays.stream(RowColumn.values())
                .map(column -> "| `%s` | %s | %s | %s |%n"
                        .formatted(
                                column.header(), type(column), label(column, Language.EN), label(column, Language.NL)))
                .collect(Collectors.joining());
        String values = Arrays.stream(RowColumn.values())
                .<Class<?>>map(RowColumn::type)
                .filter(Class::isEnum)
                .distinct()
                .map(RowColumnTest::values)
                .collect(Collectors.joining());
        return HEAD + columns.replace(System.lineSeparator(), "\n") + "\n## Values\n" + values;
    }

    private static String values(Class<?> type) {
        String rows = Stream.of(type.getEnumConstants())
                .map(value ->
                        "| `" + value + "` | " + value(value, Language.EN) + " | " + value(value, Language.NL) + " |\n")
                .collect(Collectors.joining());
        return "\n### " + type.getSimpleName() + "\n\n| value | English | Nederlands |\n|---|---|---|\n" + rows;
    }

    private static String value(Object value, Language language) {
        return new Labels(new Words(language)).row(value);
    }

    @Test
    @DisplayName(
            "has every column with its type and labels in both languages, and every value; it is the page in the documentation")
    void current() throws IOException {
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Repository.read(PAGE)).isEqualTo(page());
    }

    @Test
    @DisplayName("says of each column something of its own")
    void distinct() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(RowColumn.values()).map(column -> label(column, language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }
}
