package io.github.termijn.law;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.testing.Dossiers;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A value of the law that changes on known days. */
class DatedTest {

    private static final Dated<Integer> ATTEMPTS = Dated.always(4).thenFrom(day("2023-04-01"), 3);
    private static final Dated<String> FROM_2015 = Dated.from(day("2015-01-01"), "ONA");

    @Test
    @DisplayName("Each step holds from its day, included, until the day before the next step")
    void steps() {
        Dated<String> series = FROM_2015.thenFrom(day("2018-07-01"), "b").thenFrom(day("2022-01-01"), "c");

        assertThat(series.on(day("2015-01-01"))).isEqualTo("ONA");
        assertThat(series.on(day("2018-06-30"))).isEqualTo("ONA");
        assertThat(series.on(day("2018-07-01"))).isEqualTo("b");
        assertThat(series.on(day("2021-12-31"))).isEqualTo("b");
        assertThat(series.on(day("2022-01-01"))).isEqualTo("c");
        assertThat(series.on(LocalDate.MAX)).isEqualTo("c");
    }

    @Test
    @DisplayName("A value that never changed holds on every day")
    void always() {
        assertThat(Dated.always(4).on(LocalDate.MIN)).isEqualTo(4);
        assertThat(Dated.always(4).on(LocalDate.MAX)).isEqualTo(4);
        assertThat(Dated.always(4).find(LocalDate.MIN)).contains(4);
    }

    @Test
    @DisplayName("Before its first day a value does not exist; on it, it does")
    void beforeTheFirstDay() {
        assertThat(FROM_2015.find(day("2014-12-31"))).isEmpty();
        assertThat(FROM_2015.find(day("2015-01-01"))).contains("ONA");
        assertThatThrownBy(() -> FROM_2015.on(day("2014-12-31")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("2014-12-31");
    }

    @Test
    @DisplayName("A later step may not start on the day of the step before it, nor earlier; a day later it may")
    void order() {
        assertThatIllegalArgumentException().isThrownBy(() -> FROM_2015.thenFrom(day("2015-01-01"), "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> FROM_2015.thenFrom(day("2014-12-31"), "b"));
        assertThat(FROM_2015.thenFrom(day("2015-01-02"), "b").on(day("2015-01-02")))
                .isEqualTo("b");
    }

    @Test
    @DisplayName("A step added gives a new series and leaves the old one as it was")
    void immutable() {
        Dated<Integer> four = Dated.always(4);
        Dated<Integer> thenThree = four.thenFrom(day("2023-04-01"), 3);

        assertThat(four.on(day("2023-04-01"))).isEqualTo(4);
        assertThat(thenThree.on(day("2023-04-01"))).isEqualTo(3);
    }

    @Test
    @DisplayName("The days of change are the first days of the steps, without the open start")
    void changes() {
        assertThat(Dated.always(4).changes()).isEmpty();
        assertThat(ATTEMPTS.changes()).containsExactly(day("2023-04-01"));
        assertThat(FROM_2015.thenFrom(day("2018-07-01"), "b").changes())
                .containsExactly(day("2015-01-01"), day("2018-07-01"));
    }

    @Test
    @DisplayName("Other values change on the same days, and a series without a first value keeps its first day")
    void map() {
        assertThat(ATTEMPTS.map(attempts -> attempts * 10))
                .isEqualTo(Dated.always(40).thenFrom(day("2023-04-01"), 30));
        assertThat(FROM_2015.map(part -> 0)).isEqualTo(Dated.from(day("2015-01-01"), 0));
        assertThat(FROM_2015.map(part -> 0).find(day("2014-12-31"))).isEmpty();
    }

    @Test
    @DisplayName("As text it is one line that says the same in every run")
    void text() {
        assertThat(Dated.always(4)).hasToString("4");
        assertThat(FROM_2015).hasToString("from 2015-01-01: ONA");
        assertThat(ATTEMPTS).hasToString("4; from 2023-04-01: 3");
    }

    @Test
    @DisplayName("Two series are the same if their days and values are")
    void equality() {
        assertThat(Dated.always(4).thenFrom(day("2023-04-01"), 3))
                .isEqualTo(ATTEMPTS)
                .hasSameHashCodeAs(ATTEMPTS);
        assertThat(Dated.always(4).thenFrom(day("2023-04-02"), 3)).isNotEqualTo(ATTEMPTS);
        assertThat(Dated.always(4).thenFrom(day("2023-04-01"), 2)).isNotEqualTo(ATTEMPTS);
        assertThat(Dated.always(4)).isNotEqualTo(ATTEMPTS).isNotEqualTo(4);
    }

    @Property
    @Label("Replaced from a day: before it as it was, from it the new value on every day")
    void replaced(@ForAll("days") LocalDate from, @ForAll("days") LocalDate asked) {
        Dated<Integer> replaced = ATTEMPTS.replacedFrom(from, 5);

        assertThat(replaced.on(asked)).isEqualTo(asked.isBefore(from) ? ATTEMPTS.on(asked) : 5);
    }

    @Property
    @Label("Whatever the day: before the border the old value, from it the new one")
    void oneBorder(@ForAll("days") LocalDate border, @ForAll("days") LocalDate asked) {
        Dated<String> series = Dated.always("old").thenFrom(border, "new");

        assertThat(series.on(asked)).isEqualTo(asked.isBefore(border) ? "old" : "new");
        assertThat(Dated.from(border, "new").find(asked).isPresent()).isEqualTo(!asked.isBefore(border));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days();
    }
}
