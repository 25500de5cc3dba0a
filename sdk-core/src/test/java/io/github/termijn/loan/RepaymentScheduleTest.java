package io.github.termijn.loan;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.law.Dated;
import io.github.termijn.law.InterestRates;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

@DisplayName("The schedule as a value")
class RepaymentScheduleTest {

    private static final LocalDateRange RUN_IN = LocalDateRange.ofClosed(day("2023-01-16"), day("2023-07-15"));

    /** With a rate of 2028 for month 61: an assumption, no published rate. */
    private static final LawBook LAW = LawBook.standard()
            .with(RepaymentLaw.INTEREST_RATES, InterestRates.of(Map.of(2028, new BigDecimal("1.78"))));

    private static final LocalDate TODAY = day("2026-11-30");

    @Test
    @DisplayName("It reads as one line: the debt after the run-in and the instalments, equal ones together")
    void oneLine() {
        assertThat(RepaymentSchedule.of(LAW, euro(10_000), RUN_IN, TODAY))
                .hasToString("RepaymentSchedule EUR 10089.33: 119 x EUR 91.84, 1 x EUR 92.43");
        assertThat(RepaymentSchedule.of(LawBook.standard(), euro(10_000), RUN_IN, TODAY))
                .hasToString("RepaymentSchedule EUR 10089.33: 60 x EUR 91.84 …");
        assertThat(RepaymentSchedule.ofDebtorAbroad(LAW, euro(10_000), RUN_IN, TODAY))
                .hasToString("RepaymentSchedule EUR 10089.33 …");
        assertThat(RepaymentSchedule.of(LAW, euro(0), RUN_IN, TODAY)).hasToString("RepaymentSchedule EUR 0.00");
    }

    @Test
    @DisplayName("The same inputs give the same value, and its lists cannot change")
    void value() {
        RepaymentSchedule schedule = RepaymentSchedule.of(LAW, euro(10_000), RUN_IN, TODAY);

        assertThat(schedule)
                .isEqualTo(RepaymentSchedule.of(LAW, euro(10_000), RUN_IN, TODAY))
                .hasSameHashCodeAs(RepaymentSchedule.of(LAW, euro(10_000), RUN_IN, TODAY));
        assertThatThrownBy(() -> schedule.instalments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> schedule.findings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("What can be varied is the law: another number of instalments, another least one")
    void amendedLaw() {
        // 10,089.33 over 12 months: more than a twelfth, 840.78, less than that with a year of interest, 855.75
        RepaymentSchedule aYear =
                RepaymentSchedule.of(LAW.with(RepaymentLaw.MOST_INSTALMENTS, 12), euro(10_000), RUN_IN, TODAY);
        assertThat(aYear.instalments()).hasSize(12);
        assertThat(aYear.monthly().atLeast()).isBetween(euro(840), euro(855));
        assertThat(aYear.openPoints()).isEmpty();

        RepaymentSchedule hundred = RepaymentSchedule.of(
                LAW.with(RepaymentLaw.LEAST_INSTALMENT, Dated.always(euro(100))), euro(1_000), RUN_IN, TODAY);
        assertThat(hundred.instalments()).hasSize(11);
        assertThat(hundred.monthly().exact()).contains(euro(100));
    }

    @Test
    @DisplayName("It explains itself: the rate, the interest of the run-in, the instalment, the later rate, the end")
    void explained() {
        RepaymentSchedule schedule = RepaymentSchedule.of(LAW, euro(10_000), RUN_IN, TODAY);

        assertThat(schedule.findings().stream().map(Explanation.in(Language.EN)::text))
                .containsExactly(
                        "The interest rate of 2023 holds: 1.78 percent a year.",
                        "A debt of € 10,000.00 with the interest of 6 months of run-in is € 10,089.33.",
                        "To pay off € 10,089.33 with interest in equal parts takes € 91.84 a month, rounded to the"
                                + " cent.",
                        "On 1 August 2028 the interest rate stays 1.78 percent a year. With € 5,269.12 left the"
                                + " instalment stays € 91.84.",
                        "After 120 instalments nothing is left. The last one is what was left then.");
    }

    @ParameterizedTest
    @MethodSource("impossible")
    @DisplayName("A negative debt, and a run-in that is empty or without an end, are refused")
    void refused(Money debt, LocalDateRange runIn) {
        assertThatThrownBy(() -> RepaymentSchedule.of(LAW, debt, runIn, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RepaymentSchedule.ofDebtorAbroad(LAW, debt, runIn, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(Money.ofMinor(CurrencyUnit.EUR, -1), RUN_IN),
                Arguments.of(euro(1), LocalDateRange.ofEmpty(day("2023-01-16"))),
                Arguments.of(euro(1), LocalDateRange.ofUnboundedStart(day("2023-01-16"))),
                Arguments.of(euro(1), LocalDateRange.ofUnboundedEnd(day("2023-01-16"))));
    }
}
