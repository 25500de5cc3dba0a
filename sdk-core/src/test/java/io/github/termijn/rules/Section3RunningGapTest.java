package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.between;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.gapSince;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.onlyFine;
import static io.github.termijn.rules.Section3Facts.pvtTerm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.law.Rule;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * TRM-6: what is open, and what is not, while a gap runs. It can turn out to last at most a year (the term is longer) or
 * more than a year (the duty ended on its first day). The term of 1-3-2015 has the last day 28-2-2018.
 */
@Law({Rule.TRM_6, Rule.TRM_9, Rule.REG_3})
@DisplayName("Section 3: while an interruption runs")
class Section3RunningGapTest {

    private static Dossier.Builder since(String from) {
        return obligedFrom("2015-03-01").addCircumstances(gapSince(from));
    }

    @DisplayName("TRM-6: a duty fulfilled before the gap stays fulfilled; nothing is open")
    @Test
    void fulfilledBefore() {
        Dossier.Builder dossier = since("2016-06-01").addAllExams(examsPassed("2016-05-01"));
        assertThat(firstTerm(dossier, "2016-08-31").status()).isEqualTo(TermStatus.COMPLETED_IN_TIME);
        assertThat(firstTerm(dossier, "2016-08-31").lastDay().exact()).contains(day("2018-02-28"));
        assertThat(assess(dossier, "2016-08-31").dutyEnd())
                .contains(new DutyEnd(day("2016-05-01"), DutyEnd.Cause.FULFILLED));
    }

    @DisplayName("TRM-6: a duty fulfilled during the gap is completed in time, or had ended: open")
    @Test
    void fulfilledDuring() {
        Dossier.Builder dossier = since("2016-06-01").addAllExams(examsPassed("2016-07-15"));
        assertThat(firstTerm(dossier, "2016-08-31").status()).isEqualTo(TermStatus.OPEN);
    }

    @DisplayName("TRM-6: an overrun from before the gap stays, whatever the gap turns out to be")
    @Test
    void overrunBefore() {
        Term term = firstTerm(since("2018-06-01"), "2018-09-01");
        assertThat(term.status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(term.lastDay().exact()).contains(day("2018-02-28"));
    }

    @DisplayName(
            "TRM-6, FIN-8: a term that a fine followed stays overrun, also if it is open what ended the duty afterwards")
    @Test
    void followedTerm() {
        // Done on 15-7-2021 in a gap since 1-6-2021: the duty was fulfilled then, or had ended when the gap began.
        Dossier.Builder dossier = since("2021-06-01").addAllExams(examsPassed("2021-07-15"));
        assertThat(firstTerm(dossier, "2021-09-01").status()).isEqualTo(TermStatus.OPEN);

        dossier.addFines(fine(1250, "2019-01-10"));
        assertThat(firstTerm(dossier, "2021-09-01").status()).isEqualTo(TermStatus.OVERRUN);
    }

    @DisplayName("TRM-6: a gap that began before the first day neither lengthens the term nor ends the duty")
    @Test
    void begunBefore() {
        Term term = firstTerm(since("2015-02-01"), "2015-06-01");
        assertThat(term.status()).isEqualTo(TermStatus.RUNNING);
        assertThat(term.lastDay().exact()).contains(day("2018-02-28"));
        assertThat(assess(since("2015-02-01"), "2016-06-01").dutyEnd()).isEmpty();
    }

    @DisplayName("TRM-6: both first terms are lengthened by the running gap and open")
    @Test
    void bothTerms() {
        // Obliged and registered 1-1-2018, gap since 1-6-2018, 30 days on 30-6-2018, at most 365.
        Dossier.Builder dossier = obligedFrom("2018-01-01")
                .municipalRegistration(day("2018-01-01"))
                .addCircumstances(gapSince("2018-06-01"));
        assertThat(pvtTerm(dossier, "2018-06-30").lastDay()).isEqualTo(between("2019-01-30", "2019-12-31"));
        assertThat(firstTerm(dossier, "2018-06-30").lastDay()).isEqualTo(between("2021-01-30", "2021-12-31"));
        assertThat(pvtTerm(dossier, "2018-06-30").status()).isEqualTo(TermStatus.OPEN);
        assertThat(firstTerm(dossier, "2018-06-30").status()).isEqualTo(TermStatus.OPEN);
        dossier.participationSignedOn(day("2018-05-01"));
        assertThat(pvtTerm(dossier, "2018-06-30").status()).isEqualTo(TermStatus.COMPLETED_IN_TIME);
    }

    @Law({Rule.TRM_6, Rule.TRM_8})
    @DisplayName("TRM-6: in a new term a running gap adds nothing, but whether the duty ended is open")
    @Test
    void inANewTerm() {
        Dossier.Builder dossier = since("2018-09-01").addFines(fine(1250, "2018-06-01"));
        assertThat(assess(dossier, "2018-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2018-02-28"), day("2020-02-29"));
        assertThat(assess(dossier, "2018-12-31").terms())
                .extracting(Term::status)
                .containsExactly(TermStatus.OVERRUN, TermStatus.OPEN);
    }

    @Law({Rule.TRM_6, Rule.FIN_8})
    @DisplayName("FIN-8: a fine taken while a gap runs sets a new term only if the gap did not end the duty: open")
    @ParameterizedTest(name = "gap since {0}, fined on 2018-06-01, as of 2018-09-01: {1}")
    @CsvSource({"2018-05-01, OPEN", "2018-06-01, OPEN", "2018-06-02, SET"})
    void finedDuring(String from, NewTerm newTerm) {
        Dossier.Builder dossier = since(from).addFines(fine(1250, "2018-06-01"));
        assertThat(onlyFine(dossier, "2018-09-01").newTerm()).isEqualTo(newTerm);
    }

    @Law({Rule.TRM_6, Rule.FIN_8})
    @DisplayName(
            "FIN-8: once the gap is over within the year, the fine taken during it did set a new term; after more it did not")
    @ParameterizedTest(name = "gap 2018-05-01 - {0}: {1}")
    @CsvSource({"2018-08-31, SET", "2019-04-30, SET", "2019-05-01, NOT_SET"})
    void finedDuringAGapThatIsOver(String through, NewTerm newTerm) {
        Dossier.Builder dossier = obligedFrom("2015-03-01")
                .addCircumstances(Section3Facts.gap("2018-05-01", through))
                .addFines(fine(1250, "2018-06-01"));
        assertThat(onlyFine(dossier, "2019-12-31").newTerm()).isEqualTo(newTerm);
    }
}
