package io.github.termijn.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Ranges of days give what the days in them give, each for itself. */
@Law(Rule.TRM_3)
@Label("TRM-3: counting with open days")
class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);

    private static Days of(Set<LocalDate> days) {
        return days.stream().sorted().map(Days::of).reduce(Days.NONE, Days::union);
    }

    private static Set<LocalDate> each(Set<LocalDate> days, UnaryOperator<LocalDate> moved) {
        return days.stream().map(moved).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Some ranges in sixteen months with a 29 February and one without, joined. */
    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 480),
                        Arbitraries.integers().between(0, 70))
                .as((from, length) -> IntStream.rangeClosed(from, from + length)
                        .mapToObj(FIRST::plusDays)
                        .toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(ranges -> ranges.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Property
    @Label("TRM-3: a length is added to each day, the first of the next month standing for what does not exist")
    void plus(
            @ForAll("days") Set<LocalDate> days,
            @ForAll @IntRange(max = 14) int months,
            @ForAll @IntRange(max = 60) int more) {
        Period length = Period.of(0, months, more);
        assertThat(of(days).plus(length)).isEqualTo(of(each(days, day -> TermArithmetic.plus(day, length))));
    }

    @Property
    @Label("TRM-6: an open length in days adds each of its lengths")
    void plusOpen(
            @ForAll("days") Set<LocalDate> days,
            @ForAll @IntRange(max = 40) int least,
            @ForAll @IntRange(max = 30) int more) {
        Set<LocalDate> moved = IntStream.rangeClosed(least, least + more)
                .boxed()
                .flatMap(length -> each(days, day -> day.plusDays(length)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Bounds<Period> open = more == 0
                ? Bounds.exactly(Period.ofDays(least))
                : Bounds.between(Period.ofDays(least), Period.ofDays(least + more));
        assertThat(of(days).plus(open)).isEqualTo(of(moved));
    }

    @Property
    @Label("Days are divided at a day without loss, and joined again")
    void divided(@ForAll("days") Set<LocalDate> days, @ForAll @IntRange(max = 600) int at) {
        LocalDate border = FIRST.plusDays(at);
        Days before = of(days).before(border);
        Days after = of(days).from(border);
        assertThat(before).isEqualTo(of(days.stream().filter(border::isAfter).collect(Collectors.toSet())));
        assertThat(before.union(after)).isEqualTo(of(days)).isEqualTo(after.union(before));
    }

    @Example
    @Label("TRM-3: a month later 28 February and 1 March 2019 are 28 March and 1 April: the days between are left out")
    void leftOut() {
        Days days = Days.between(LocalDate.of(2019, 2, 28), LocalDate.of(2019, 3, 1))
                .plus(Period.ofMonths(1));
        assertThat(days).isEqualTo(of(Set.of(LocalDate.of(2019, 3, 28), LocalDate.of(2019, 4, 1))));
        assertThat(days.within(TermPass.isOverBy(LocalDate.of(2019, 3, 30))).most())
                .isEqualTo(LocalDate.of(2019, 3, 28));
    }
}
