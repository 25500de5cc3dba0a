package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.examples.text.Block;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The layout of blocks")
class LayoutTest {

    private static final Block.Item ITEM = new Block.Item(2, 7, "label", "text");

    private static Block.Row row(String... cells) {
        return new Block.Row(0, List.of(5, 5), List.of(cells));
    }

    @Test
    @DisplayName("makes one table of rows that follow each other, the first row its header")
    void table() {
        assertThat(Layout.of(List.of(new Block.Heading("h"), row("a", "b"), row("1", "2"), row("3", "4"))))
                .containsExactly(
                        new Layout.Heading("h"),
                        new Layout.Table(List.of("a", "b"), List.of(List.of("1", "2"), List.of("3", "4"))));
    }

    @Test
    @DisplayName("makes one list of items that follow each other, under the paragraph that leads them")
    void items() {
        assertThat(Layout.of(List.of(
                        new Block.Paragraph(0, "one"), ITEM, ITEM, new Block.Blank(), new Block.Paragraph(0, "two"))))
                .containsExactly(
                        new Layout.Text("one", true),
                        new Layout.Items(List.of(ITEM, ITEM)),
                        new Layout.Text("two", false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12            | true
            1.250         | true
            75,0%         | true
            3 (50,0%)     | true
            € 340,00      | true
            12 uur        | false
            1 mei 2018    | false
            (50%)         | false
            """)
    @DisplayName("reads a column of figures from its right side: numbers, percentages and amounts")
    void figures(String cell, boolean isFigure) {
        assertThat(Layout.hasFigures(List.of(List.of(cell), List.of("–"), List.of("0")), 0))
                .isEqualTo(isFigure);
    }
}
