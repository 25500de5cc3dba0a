package io.github.termijn.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is shown of somebody else's text")
class ShownTest {

    /** The first and the last character of each range that acts, and the one before and after it. */
    @ParameterizedTest(name = "from {0} through {1}")
    @CsvSource({"0x0, 0x1F", "0x7F, 0x9F", "0x2028, 0x2029", "0x202A, 0x202E", "0x2066, 0x2069", "0xD800, 0xDFFF"})
    @DisplayName("has no character that acts, and every one beside those")
    void borders(String first, String last) {
        int from = Integer.decode(first);
        int through = Integer.decode(last);
        for (int acting : new int[] {from, through}) {
            assertThat(Shown.of("a" + (char) acting + "b")).isEqualTo("a\uFFFDb");
        }
        if (from > 0) {
            assertThat(Shown.of("" + (char) (from - 1))).isIn("" + (char) (from - 1), "\uFFFD");
        }
        assertThat(Shown.of("" + (char) (through + 1))).isIn("" + (char) (through + 1), "\uFFFD");
    }

    @Test
    @DisplayName("is everything else as it is: letters of any script, whole characters outside the first plane, spaces")
    void harmless() {
        String text =
                "case-17 \u00E9 \u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD \uD83D\uDE00 \u00A0 \u2027 \u202F \u2065 \u206A";
        assertThat(Shown.of(text)).isEqualTo(text);
        assertThat(Shown.inCell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6 1234", "-2+3", "@SUM(A1)", "=", "-", "+-1", "=cmd|' /C calc'!A0"})
    @DisplayName("is run by no spreadsheet in a cell")
    void run(String cell) {
        assertThat(Shown.inCell(cell)).isEqualTo("'" + cell);
        assertThat(Shown.of(cell)).isEqualTo(cell);
    }

    @Test
    @DisplayName("is run by no spreadsheet in a cell that begins with a tab or a carriage return")
    void runAfterControl() {
        assertThat(Shown.inCell("\t=1")).isEqualTo("'\uFFFD=1");
        assertThat(Shown.inCell("\r=1")).isEqualTo("'\uFFFD=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-1250.00", "+3", "-0,5", "-12.5%", "1000.00-1500.00", "3000.00+", "", "a=b"})
    @DisplayName("is a number in a cell if it is one, below zero too")
    void number(String cell) {
        assertThat(Shown.inCell(cell)).isEqualTo(cell);
    }

    @Property
    @Label("Shown twice it is the same, and as long as it was")
    void twice(@ForAll @StringLength(max = 20) @CharRange(from = '\u0000', to = '\uFFFF') String text) {
        assertThat(Shown.of(Shown.of(text))).isEqualTo(Shown.of(text));
        assertThat(Shown.of(text).codePointCount(0, Shown.of(text).length()))
                .isEqualTo(text.codePointCount(0, text.length()));
    }
}
