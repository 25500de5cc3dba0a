package io.github.termijn.law;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A value that is known, or only between bounds. */
class BoundsTest {

    private static final LocalDate FIRST = day("2018-09-27");
    private static final LocalDate NEXT = day("2018-09-28");
    private static final LocalDate LATER = day("2019-09-26");

    @Test
    @DisplayName("A known value has itself as both bounds")
    void exactly() {
        Bounds<LocalDate> known = Bounds.exactly(FIRST);

        assertThat(known.isExact()).isTrue();
        assertThat(known.exact()).contains(FIRST);
        assertThat(known.atLeast()).isEqualTo(FIRST);
        assertThat(known.atMost()).contains(FIRST);
    }

    @Test
    @DisplayName("Between two values there is no single one to read, even when they are one day apart")
    void between() {
        Bounds<LocalDate> open = Bounds.between(FIRST, NEXT);

        assertThat(open.isExact()).isFalse();
        assertThat(open.exact()).isEmpty();
        assertThat(open.atLeast()).isEqualTo(FIRST);
        assertThat(open.atMost()).contains(NEXT);
    }

    @Test
    @DisplayName("Bounds that are the same make a known value")
    void betweenTheSame() {
        assertThat(Bounds.between(FIRST, FIRST)).isEqualTo(Bounds.exactly(FIRST));
        assertThat(Bounds.between(FIRST, FIRST).exact()).contains(FIRST);
    }

    @Test
    @DisplayName("Without an upper bound nothing is known but the least")
    void atLeast() {
        Bounds<LocalDate> open = Bounds.atLeast(FIRST);

        assertThat(open.isExact()).isFalse();
        assertThat(open.exact()).isEmpty();
        assertThat(open.atLeast()).isEqualTo(FIRST);
        assertThat(open.atMost()).isEmpty();
    }

    @Test
    @DisplayName("An upper bound below the lower one is refused")
    void wrongOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.between(NEXT, FIRST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.between(Money.parse("EUR 0.01"), Money.parse("EUR 0.00")));
    }

    @Test
    @DisplayName("Lengths of time have no order: they are bounds as given, and known when they are the same")
    void lengths() {
        assertThat(Bounds.between(Period.ZERO, Period.ofYears(2)).isExact()).isFalse();
        assertThat(Bounds.between(Period.ofWeeks(16), Period.ofDays(112)).isExact())
                .isTrue();
    }

    @Test
    @DisplayName("Numbers of equal value are one number, however many decimals they are written with")
    void scale() {
        Bounds<BigDecimal> hours = Bounds.between(new BigDecimal("300"), new BigDecimal("300.0"));

        assertThat(hours.isExact()).isTrue();
        assertThat(hours.exact()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("300"));
        assertThat(Bounds.between(new BigDecimal("300.0"), new BigDecimal("300"))
                        .isExact())
                .isTrue();
        assertThat(Bounds.between(new BigDecimal("300"), new BigDecimal("300.1"))
                        .isExact())
                .isFalse();
    }

    @Test
    @DisplayName("A function that keeps the order goes over both bounds")
    void map() {
        assertThat(Bounds.exactly(FIRST).map(day -> day.plusDays(1))).isEqualTo(Bounds.exactly(NEXT));
        assertThat(Bounds.between(FIRST, LATER).map(LocalDate::getYear)).isEqualTo(Bounds.between(2018, 2019));
        assertThat(Bounds.atLeast(FIRST).map(LocalDate::getYear)).isEqualTo(Bounds.atLeast(2018));
    }

    @Test
    @DisplayName("Bounds that lie apart, overlap or lie within each other have the widest ends as their hull")
    void hull() {
        assertThat(Bounds.exactly(1).hull(Bounds.exactly(5))).isEqualTo(Bounds.between(1, 5));
        assertThat(Bounds.exactly(5).hull(Bounds.exactly(1))).isEqualTo(Bounds.between(1, 5));
        assertThat(Bounds.between(1, 4).hull(Bounds.between(3, 6))).isEqualTo(Bounds.between(1, 6));
        assertThat(Bounds.between(1, 6).hull(Bounds.between(3, 4))).isEqualTo(Bounds.between(1, 6));
        assertThat(Bounds.exactly(5).hull(Bounds.exactly(5))).isEqualTo(Bounds.exactly(5));
    }

    @Test
    @DisplayName("A hull has no upper bound if one of both has none")
    void hullWithoutUpperBound() {
        assertThat(Bounds.atLeast(3).hull(Bounds.exactly(1))).isEqualTo(Bounds.atLeast(1));
        assertThat(Bounds.exactly(1).hull(Bounds.atLeast(3))).isEqualTo(Bounds.atLeast(1));
        assertThat(Bounds.atLeast(3).hull(Bounds.exactly(5))).isEqualTo(Bounds.atLeast(3));
        assertThat(Bounds.atLeast(3).hull(Bounds.atLeast(2))).isEqualTo(Bounds.atLeast(2));
    }

    @Test
    @DisplayName("As text: the value, or both bounds, or the lower one alone")
    void text() {
        assertThat(Bounds.exactly(FIRST)).hasToString("2018-09-27");
        assertThat(Bounds.between(FIRST, LATER)).hasToString("2018-09-27..2019-09-26");
        assertThat(Bounds.atLeast(FIRST)).hasToString("2018-09-27..");
    }

    @Test
    @DisplayName("Bounds are the same only if both ends are")
    void equality() {
        assertThat(Bounds.between(1, 5)).isEqualTo(Bounds.between(1, 5)).hasSameHashCodeAs(Bounds.between(1, 5));
        assertThat(Bounds.between(1, 5))
                .isNotEqualTo(Bounds.between(2, 5))
                .isNotEqualTo(Bounds.between(1, 6))
                .isNotEqualTo(Bounds.atLeast(1))
                .isNotEqualTo(1);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("A hull contains both, whichever comes first")
    void hullContainsBoth(@ForAll int a, @ForAll int b, @ForAll int c, @ForAll int d) {
        Bounds<Integer> one = Bounds.between(Math.min(a, b), Math.max(a, b));
        Bounds<Integer> other = Bounds.between(Math.min(c, d), Math.max(c, d));
        Bounds<Integer> hull = one.hull(other);

        assertThat(hull).isEqualTo(other.hull(one));
        assertThat(hull.atLeast()).isEqualTo(Math.min(Math.min(a, b), Math.min(c, d)));
        assertThat(hull.atMost()).contains(Math.max(Math.max(a, b), Math.max(c, d)));
    }
}
