package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.between;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.days;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.firstLastDay;
import static io.github.termijn.rules.Section3Facts.gap;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.onlyFine;
import static io.github.termijn.rules.Section3Facts.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.Interpretation.NewTermRounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIN-8 and TRM-8: new terms after a recorded fine. The term of 28-3-2014 has the last day 27-3-2017. */
@Law({Rule.FIN_8, Rule.TRM_8})
@DisplayName("Section 3: new terms")
class Section3NewTermTest {

    private static final LawBook STATUTE =
            LawBook.standard().with(Interpretation.NEW_TERM_ANCHOR, NewTermAnchor.FINE_DECISION);

    private static Dossier.Builder fined(FineDecision... fines) {
        return obligedFrom("2014-03-28").addFines(fines);
    }

    @DisplayName(
            "FIN-8: by practice the new term ends two years after the end of the overrun term, whatever the day of the fine")
    @ParameterizedTest(name = "obliged from {0} + {1}, fined on {2}: until {3}")
    @CsvSource(textBlock = """
        # ECLI:NL:RVS:2022:144 and ECLI:NL:RBLIM:2019:6788
        2015-09-02, P16W, 2018-12-24, 2020-12-22
        2013-12-02, P24W, 2017-10-12, 2019-05-18
        2014-03-28, P0D,  2017-03-28, 2019-03-27
        2014-03-28, P0D,  2018-11-22, 2019-03-27
        # exclusive end 1-3-2018 -> 1-3-2020; 28-2-2018 -> 28-2-2020
        2015-03-01, P0D,  2018-06-01, 2020-02-29
        2015-02-28, P0D,  2018-06-01, 2020-02-27
        # exclusive end 29-2-2016 -> 1-3-2018
        2013-02-28, P1D,  2016-06-01, 2018-02-28
        """)
    void practice(String start, String extension, String finedOn, LocalDate until) {
        Dossier.Builder dossier = obligedFrom(start)
                .addExtensions(decided(Ground.ASYLUM_CENTRE, extension, start))
                .addFines(fine(1250, finedOn));
        Assessment assessment = assess(dossier, finedOn);
        assertThat(assessment.terms()).hasSize(2);
        Term first = assessment.terms().get(0);
        Term second = assessment.terms().get(1);
        assertThat(second.lastDay().exact()).contains(until);
        assertThat(second.firstLastDay().exact()).contains(until);
        assertThat(second.start().exact())
                .contains(first.lastDay().exact().orElseThrow().plusDays(1));
        assertThat(second.ordinal()).isEqualTo(1);
        assertThat(second.setOn()).contains(day(finedOn));
        assertThat(first.setOn()).isEmpty();
        assertThat(first.status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(second.status()).isEqualTo(TermStatus.RUNNING);
    }

    @DisplayName("FIN-8: by the statute (switch) the new term is two years from the day after the decision")
    @ParameterizedTest(name = "fined on {0}: until {1}")
    @CsvSource({"2017-12-05, 2019-12-05", "2018-02-27, 2020-02-27", "2018-02-28, 2020-02-29", "2018-11-22, 2020-11-22"})
    void statute(String finedOn, LocalDate until) {
        Term term = assess(STATUTE, fined(fine(1250, finedOn)), "2019-01-01")
                .currentTerm()
                .orElseThrow();
        assertThat(term.start().exact()).contains(day(finedOn).plusDays(1));
        assertThat(term.lastDay().exact()).contains(until);
    }

    @DisplayName("FIN-8: without a recorded fine there is no new term, however long ago the overrun")
    @Test
    void neverWithoutARecord() {
        assertThat(assess(fined(), "2030-01-01").terms()).hasSize(1);
        assertThat(assess(fined(fine(1250, "2017-06-01")), "2017-05-31").terms())
                .hasSize(1);
    }

    @DisplayName("FIN-8: a practice end that is not after the decision day leaves the end open up to the statute end")
    @ParameterizedTest(name = "last day 2017-03-27, fined on {0}: between {1} and {2}, {3} on that day")
    @CsvSource(textBlock = """
        # exclusive practice end 28-3-2019
        2019-03-27, 2019-03-27, 2019-03-27, RUNNING
        # statute: 29-3-2019 + 2 years
        2019-03-28, 2019-03-27, 2021-03-28, OPEN
        2019-12-31, 2019-03-27, 2021-12-31, OPEN
        """)
    void practiceEndPassed(String finedOn, String least, String most, TermStatus status) {
        Term term = assess(fined(fine(1250, finedOn)), finedOn).currentTerm().orElseThrow();
        assertThat(term.lastDay()).isEqualTo(between(least, most));
        assertThat(term.status()).isEqualTo(status);
        assertThat(term.openPoints().isEmpty()).isEqualTo(least.equals(most));
    }

    @DisplayName(
            "FIN-8, TRM-8: it repeats, each new term from the end of the one before, whatever the order of the record")
    @Test
    void chain() {
        Dossier.Builder dossier = obligedFrom("2013-01-01")
                .addFines(fine(1250, "2020-03-01"), fine(1250, "2016-03-01"), fine(1250, "2018-03-01"));
        Assessment assessment = assess(dossier, "2020-03-01");
        assertThat(assessment.terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2015-12-31"), day("2017-12-31"), day("2019-12-31"), day("2021-12-31"));
        assertThat(assessment.terms()).extracting(Term::ordinal).containsExactly(0, 1, 2, 3);
        assertThat(assessment.terms())
                .extracting(Term::status)
                .containsExactly(TermStatus.OVERRUN, TermStatus.OVERRUN, TermStatus.OVERRUN, TermStatus.RUNNING);
        assertThat(timeline(dossier, "2020-03-01").fines())
                .extracting(FineAttribution::term)
                .containsExactly(Optional.of(0), Optional.of(1), Optional.of(2));
    }

    @Law({Rule.TRM_8, Rule.EXT_10})
    @DisplayName("TRM-8: corona rounds lengthen a new term; that is a reading, and a switch")
    @Test
    void roundsInANewTerm() {
        // First last day 27-3-2018, new term until 27-3-2020: 28-5, 28-7, 28-9, 28-1-2021, 28-5-2021.
        Dossier.Builder dossier = firstLastDay("2018-03-27").addFines(fine(1250, "2018-06-01"));
        Term term = assess(dossier, "2021-12-31").currentTerm().orElseThrow();
        assertThat(Section3Facts.lastDaysAfterEach(term))
                .containsExactly(
                        day("2020-05-27"), day("2020-07-27"), day("2020-09-27"), day("2021-01-27"), day("2021-05-27"));
        assertThat(term.authority()).isEqualTo(Authority.READING);
        LawBook none = LawBook.standard().with(Interpretation.NEW_TERM_ROUNDS, NewTermRounds.DO_NOT_APPLY);
        assertThat(assess(none, dossier, "2021-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2018-03-27"), day("2020-03-27"));
        assertThat(assess(none, firstLastDay("2020-03-20"), "2021-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2021-05-20"));
    }

    @Law({Rule.TRM_8, Rule.EXT_10})
    @DisplayName("EXT-10: a new term takes the rounds between its first and last day, also those before its decision")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource(textBlock = """
        # 1-1-2022 + 2 + 2 months
        2020-06-01, 2022-04-30
        2020-07-01, 2022-06-30
        2020-09-01, 2022-10-31
        2021-12-31, 2022-10-31
        """)
    void roundsBeforeTheDecision(String asOf, LocalDate until) {
        Dossier.Builder dossier = firstLastDay("2019-12-31").addFines(fine(1250, "2020-06-01"));
        Term term = assess(dossier, asOf).currentTerm().orElseThrow();
        assertThat(term.firstLastDay().exact()).contains(day("2021-12-31"));
        assertThat(Section3Facts.lastDay(term)).isEqualTo(until);
    }

    @Law({Rule.TRM_6, Rule.TRM_8})
    @DisplayName("TRM-6, TRM-8: a gap in a new term lengthens nothing by law; a recorded decision on it does")
    @Test
    void gapInANewTerm() {
        Dossier.Builder dossier = fined(fine(1250, "2017-06-01")).addCircumstances(gap("2018-01-01", "2018-01-31"));
        assertThat(assess(dossier, "2018-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-03-27"), day("2019-03-27"));
        dossier.addExtensions(decided(Ground.INTERRUPTION, "P31D", "2018-03-01"));
        assertThat(assess(dossier, "2018-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-03-27"), day("2019-04-27"));
    }

    @Law({Rule.TRM_6, Rule.REG_3})
    @DisplayName("TRM-6: a gap of more than a year ends the duty in a new term too")
    @Test
    void longGapInANewTerm() {
        assertThat(days("2018-01-01", "2019-01-01")).isEqualTo(366);
        Assessment assessment =
                assess(fined(fine(1250, "2017-06-01")).addCircumstances(gap("2018-01-01", "2019-01-01")), "2019-12-31");
        assertThat(assessment.dutyEnd()).contains(new DutyEnd(day("2018-01-01"), DutyEnd.Cause.INTERRUPTED));
        assertThat(assessment.terms()).extracting(Term::status).containsExactly(TermStatus.OVERRUN, TermStatus.ENDED);
    }

    @DisplayName("TRM-8: recorded decisions lengthen a new term, whatever the day and however long")
    @ParameterizedTest(name = "{0} of {1} decided on {2}: until {3}")
    @CsvSource({
        "ILLNESS, P12W, 2018-03-01, 2019-06-19",
        "LITERACY, P1Y, 2018-03-01, 2020-03-27",
        "EFFORT, P3Y, 2019-03-01, 2022-03-27"
    })
    void recordedInANewTerm(Ground ground, String length, String decidedOn, LocalDate until) {
        Dossier.Builder dossier = fined(fine(1250, "2017-06-01")).addExtensions(decided(ground, length, decidedOn));
        assertThat(assess(dossier, "2019-03-27").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-03-27"), until);
    }

    private static FineDecision finalOn(FineDecision fine, String day) {
        return day.isEmpty()
                ? fine
                : FineDecision.builder().copyOf(fine).finalOn(day(day)).build();
    }

    @Law({Rule.FIN_8, Rule.FIN_11})
    @DisplayName(
            "FIN-11: a status holder's new term is open from 9-7-2025 while the fine is not final, from 18-2-2026 always")
    @ParameterizedTest(name = "{0}, final on {1}, as of {2}: {3}")
    @CsvSource(textBlock = """
        ASYLUM, '',         2025-07-08, SET
        ASYLUM, '',         2025-07-09, OPEN
        ASYLUM, 2017-07-14, 2025-07-09, SET
        ASYLUM, 2017-07-14, 2026-02-17, SET
        ASYLUM, 2017-07-14, 2026-02-18, OPEN
        ASYLUM, 2025-08-01, 2025-07-31, OPEN
        ASYLUM, 2025-08-01, 2025-08-01, SET
        FAMILY_OF_STATUS_HOLDER, '', 2026-06-01, SET
        FAMILY, '',         2026-06-01, SET
        OTHER,  '',         2026-06-01, SET
        """)
    void reviewable(Permit permit, String finalOn, String asOf, NewTerm newTerm) {
        Dossier.Builder dossier =
                fined(finalOn(fine(1250, "2017-06-01"), finalOn)).permit(permit);
        assertThat(onlyFine(dossier, asOf).newTerm()).isEqualTo(newTerm);
        assertThat(assess(dossier, asOf).currentTerm().isPresent()).isEqualTo(newTerm == NewTerm.SET);
        Term term = assess(dossier, asOf).terms().get(1);
        assertThat(term.status()).isEqualTo(newTerm == NewTerm.OPEN ? TermStatus.OPEN : TermStatus.OVERRUN);
    }

    @Law({Rule.FIN_8, Rule.FIN_11})
    @DisplayName("FIN-11: a pending objection says that the fine is not final, whatever day the record gives")
    @Test
    void objectionPending() {
        FineDecision fine = FineDecision.builder()
                .copyOf(finalOn(fine(1250, "2017-06-01"), "2017-07-14"))
                .objectionPending(true)
                .build();
        assertThat(onlyFine(fined(fine).permit(Permit.ASYLUM), "2025-07-09").newTerm())
                .isEqualTo(NewTerm.OPEN);
        assertThat(onlyFine(fined(fine).permit(Permit.ASYLUM), "2025-07-08").newTerm())
                .isEqualTo(NewTerm.SET);
    }
}
