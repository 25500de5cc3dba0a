package io.github.termijn.law;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place in a source")
class CitationTest {

    private static final Citation ARTICLE = Citation.of(Source.WI, "art. 7(1)");
    private static final LocalDate LAST_OF_OLD = day("2017-09-30");
    private static final LocalDate FIRST_OF_NEW = day("2017-10-01");

    @Test
    @DisplayName("Without days it is the place to cite on every day")
    void always() {
        assertThat(ARTICLE.holdsOn(LocalDate.MIN)).isTrue();
        assertThat(ARTICLE.holdsOn(LocalDate.MAX)).isTrue();
    }

    @Test
    @DisplayName("From a day: not the day before, but on it and after it")
    void from() {
        Citation renumbered = ARTICLE.from(FIRST_OF_NEW);

        assertThat(renumbered.holdsOn(LAST_OF_OLD)).isFalse();
        assertThat(renumbered.holdsOn(FIRST_OF_NEW)).isTrue();
        assertThat(renumbered.holdsOn(day("2017-10-02"))).isTrue();
    }

    @Test
    @DisplayName("Through a day: before it and on it, but not the day after")
    void through() {
        Citation old = ARTICLE.through(LAST_OF_OLD);

        assertThat(old.holdsOn(day("2017-09-29"))).isTrue();
        assertThat(old.holdsOn(LAST_OF_OLD)).isTrue();
        assertThat(old.holdsOn(FIRST_OF_NEW)).isFalse();
    }

    @Test
    @DisplayName("From one day through another: both included, nothing outside")
    void between() {
        Citation policy = ARTICLE.from(day("2019-02-04")).through(day("2021-12-31"));

        assertThat(policy.holdsOn(day("2019-02-03"))).isFalse();
        assertThat(policy.holdsOn(day("2019-02-04"))).isTrue();
        assertThat(policy.holdsOn(day("2021-12-31"))).isTrue();
        assertThat(policy.holdsOn(day("2022-01-01"))).isFalse();
    }

    @Test
    @DisplayName("As text: short name and place; a judgment needs no name before its number")
    void text() {
        assertThat(ARTICLE.text()).isEqualTo("Wi art. 7(1)");
        assertThat(Citation.of(Source.JUDGMENT, "ECLI:NL:RVS:2022:1079").text()).isEqualTo("ECLI:NL:RVS:2022:1079");
    }
}
