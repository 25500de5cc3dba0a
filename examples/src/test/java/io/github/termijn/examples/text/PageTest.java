package io.github.termijn.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page")
class PageTest {

    private final Page page = new Page();

    @Test
    @DisplayName("wraps every cell under its own beginning")
    void columns() {
        page.columns(2, new int[] {5, 9}, "one two", "three four five");

        assertThat(page).hasToString("  one    three\n  two    four five\n");
    }

    @Test
    @DisplayName("fills a line to the last character and no further")
    void border() {
        page.columns(0, new int[] {9}, "four five");
        page.columns(0, new int[] {8}, "four five");

        assertThat(page).hasToString("four five\nfour\nfive\n");
    }

    @Test
    @DisplayName("keeps a word whole that is wider than its cell")
    void longWord() {
        page.columns(0, new int[] {4, 4}, "a longword b", "c");

        assertThat(page).hasToString("a     c\nlongword\nb\n");
    }

    @Test
    @DisplayName("does not break a day or an amount")
    void glued() {
        page.columns(0, new int[] {20}, "the last day is 27 September 2018: at most € 1,250.00");

        assertThat(page).hasToString("the last day is\n27 September 2018:\nat most € 1,250.00\n");
    }

    @Test
    @DisplayName("puts a title at both margins")
    void title() {
        page.title("left", "right");

        assertThat(page.toString().lines().map(String::length)).containsExactly(Page.WIDTH, Page.WIDTH);
    }
}
