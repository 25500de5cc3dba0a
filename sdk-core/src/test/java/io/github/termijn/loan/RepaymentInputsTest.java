package io.github.termijn.loan;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.law.Household;
import io.github.termijn.law.LawBook;
import io.github.termijn.loan.Means.OtherYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

@DisplayName("Inputs of the repayment that cannot be true are refused")
class RepaymentInputsTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Household.class,
            names = {"SINGLE", "SINGLE_PARENT"})
    @DisplayName("Means: facts of a partner in a household without one")
    void noPartner(Household household) {
        Stream.of(
                        means().partnerIncome(euro(0)),
                        means().partnerOwes(true),
                        means().otherYear(new OtherYear(2022, euro(0), Optional.of(euro(0)))))
                .map(means -> means.household(household))
                .forEach(means -> assertThatThrownBy(means::build).isInstanceOf(IllegalArgumentException.class));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {2020, 2021, 2024})
    @DisplayName("Means: another year than the year itself or the one before")
    void otherYear(int year) {
        assertThatThrownBy(() -> means().otherYear(new OtherYear(year, euro(0), Optional.empty()))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {2022, 2023})
    @DisplayName("Means: the year itself and the one before are accepted")
    void acceptedYear(int year) {
        assertThat(means().otherYear(new OtherYear(year, euro(0), Optional.empty()))
                        .build()
                        .otherYear())
                .isPresent();
    }

    @Test
    @DisplayName("Means: a minimum wage of nothing")
    void noWage() {
        assertThatThrownBy(() -> means().minimumWage(euro(0)).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("impossibleGaps")
    @DisplayName("Facts of the start: a gap that is empty, has no first day, or overlaps another")
    void gaps(List<LocalDateRange> gaps) {
        RepaymentFacts.Builder facts =
                RepaymentFacts.builder().termLastDay(day("2018-06-30")).gaps(gaps);

        assertThatThrownBy(facts::build).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<List<LocalDateRange>> impossibleGaps() {
        LocalDateRange june = LocalDateRange.ofClosed(day("2018-06-01"), day("2018-06-30"));
        return Stream.of(
                List.of(LocalDateRange.ofEmpty(day("2018-06-01"))),
                List.of(LocalDateRange.ofUnboundedStart(day("2018-06-01"))),
                List.of(june, june),
                List.of(june, LocalDateRange.ofUnboundedEnd(day("2018-06-30"))));
    }

    @Test
    @DisplayName("Facts of the start: gaps that meet do not overlap")
    void gapsThatMeet() {
        RepaymentFacts facts = RepaymentFacts.builder()
                .termLastDay(day("2018-06-30"))
                .addGaps(LocalDateRange.ofClosed(day("2018-07-01"), day("2018-07-31")))
                .addGaps(LocalDateRange.ofClosed(day("2018-08-01"), day("2018-08-31")))
                .build();

        assertThat(facts.gaps()).hasSize(2);
    }

    @Test
    @DisplayName("Negative arrears")
    void negativeArrears() {
        LocalDate day = day("2023-01-16");
        RepaymentSchedule schedule =
                RepaymentSchedule.of(LawBook.standard(), euro(0), LocalDateRange.of(day, day.plusMonths(6)), day);

        assertThatThrownBy(() -> EndOfRepayment.of(schedule, euro(-1), day))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Means.Builder means() {
        return Means.builder().year(2023);
    }
}
