package io.github.termijn.fine;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Law(Rule.FIN_12)
@DisplayName("The days to watch after a fine, without a dossier")
class ProcedureDaysTest {

    private static final LawBook LAW = LawBook.standard();

    @Law({Rule.FIN_12, Rule.PRC_6})
    @DisplayName("FIN-12: object and pay until and including the notification plus 42 days, or the next working day")
    @ParameterizedTest(name = "notified on {0}: until and including {1}")
    @CsvSource(textBlock = """
            2017-12-05, 2018-01-16
            2018-01-01, 2018-02-12
            2016-02-01, 2016-03-14
            2017-02-01, 2017-03-15
            # 42 days end on Friday 12, Saturday 13, Sunday 14, Monday 15 July 2019
            2019-05-31, 2019-07-12
            2019-06-01, 2019-07-15
            2019-06-02, 2019-07-15
            2019-06-03, 2019-07-15
            # on Good Friday 2018, and the Saturday, Easter Sunday and Easter Monday after it
            2018-02-16, 2018-04-03
            2018-02-19, 2018-04-03
            # on Christmas Day 2018
            2018-11-13, 2018-12-27
            """)
    void sixWeeks(LocalDate notified, LocalDate through) {
        assertThat(ProcedureDays.of(LAW, notified)).isEqualTo(new ProcedureDays(through, through));
    }

    @DisplayName("FIN-12: the power to fine lapses five years after the exam term, three after the PVT term")
    @ParameterizedTest(name = "{0} term, last day {1}: can be fined until and including {2}")
    @CsvSource(textBlock = """
            EXAM, 2017-03-27, 2022-03-27
            EXAM, 2018-12-31, 2023-12-31
            PVT,  2018-09-30, 2021-09-30
            PVT,  2017-03-27, 2020-03-27
            """)
    void power(TermKind kind, LocalDate lastDay, LocalDate through) {
        assertThat(ProcedureDays.canBeFinedThrough(LAW, kind, lastDay)).isEqualTo(through);
    }

    @Law({Rule.FIN_12, Rule.TRM_3})
    @DisplayName(
            "FIN-12: the end 29-2-2016 plus five years is 1-3-2021, so the power lasts until and including 28-2-2021")
    @Test
    void leapDay() {
        assertThat(ProcedureDays.canBeFinedThrough(LAW, TermKind.EXAM, day("2016-02-28")))
                .isEqualTo(day("2021-02-28"));
        assertThat(ProcedureDays.canBeFinedThrough(LAW, TermKind.EXAM, day("2016-02-29")))
                .isEqualTo(day("2021-02-28"));
    }

    @Test
    @DisplayName("FIN-12: thirteen weeks after the report is the target for the decision")
    void target() {
        assertThat(ProcedureDays.decisionTarget(LAW, day("2018-01-01"))).isEqualTo(day("2018-04-02"));
    }

    @Test
    @DisplayName("FIN-12: an amended law gives its own days")
    void amended() {
        LawBook law = LAW.with(FineLaw.OBJECTION_PERIOD, Period.ofWeeks(1)).with(FineLaw.POWER, Period.ofYears(1));
        assertThat(ProcedureDays.of(law, day("2018-01-01")).paymentThrough()).isEqualTo(day("2018-01-08"));
        assertThat(ProcedureDays.canBeFinedThrough(law, TermKind.EXAM, day("2018-01-01")))
                .isEqualTo(day("2019-01-01"));
    }
}
