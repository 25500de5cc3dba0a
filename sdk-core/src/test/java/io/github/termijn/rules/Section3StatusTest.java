package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.gap;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.pvtTerm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyEnd.Cause;
import io.github.termijn.law.Rule;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** TRM-9 and REG-3: how a term stands on the as-of day. The term of 28-3-2014 has the last day 27-3-2017. */
@Law(Rule.TRM_9)
@DisplayName("Section 3: the status of a term")
class Section3StatusTest {

    private static Dossier.Builder dossier() {
        return obligedFrom("2014-03-28");
    }

    @DisplayName("TRM-9: not started, running up to and including the last day, then overrun")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource(textBlock = """
        2014-03-27, NOT_STARTED
        2014-03-28, RUNNING
        2017-03-26, RUNNING
        2017-03-27, RUNNING
        2017-03-28, OVERRUN
        """)
    void byTheDay(String asOf, TermStatus status) {
        assertThat(firstTerm(dossier(), asOf).status()).isEqualTo(status);
    }

    @DisplayName("TRM-9: an extended term runs up to and including its extended last day")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2017-03-28, RUNNING", "2017-06-19, RUNNING", "2017-06-20, OVERRUN"})
    void extended(String asOf, TermStatus status) {
        Dossier.Builder extended = dossier().addExtensions(decided(Ground.ASYLUM_CENTRE, "P12W", "2014-09-01"));
        assertThat(firstTerm(extended, asOf).status()).isEqualTo(status);
    }

    @DisplayName(
            "TRM-9: fulfilled on or before the last day is in time, after it late; before the exam is known it is neither")
    @ParameterizedTest(name = "passed on {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
        2013-06-01, 2014-03-28, COMPLETED_IN_TIME
        2016-05-10, 2016-05-09, RUNNING
        2016-05-10, 2016-05-10, COMPLETED_IN_TIME
        2017-03-27, 2017-03-27, COMPLETED_IN_TIME
        2017-03-27, 2020-01-01, COMPLETED_IN_TIME
        2017-03-28, 2017-03-28, COMPLETED_LATE
        2018-03-28, 2018-03-27, OVERRUN
        2018-03-28, 2018-03-28, COMPLETED_LATE
        """)
    void completed(String passedOn, String asOf, TermStatus status) {
        assertThat(firstTerm(dossier().addAllExams(examsPassed(passedOn)), asOf).status())
                .isEqualTo(status);
    }

    @Law({Rule.TRM_9, Rule.FIN_8})
    @DisplayName("TRM-9: passing inside a new term completes that one in time; the earlier one stays overrun")
    @ParameterizedTest(name = "fined on 2017-06-01, passed on {0}: first term {1}, new term {2}")
    @CsvSource({
        "2018-01-15, OVERRUN, COMPLETED_IN_TIME",
        "2019-03-27, OVERRUN, COMPLETED_IN_TIME",
        "2019-03-28, OVERRUN, COMPLETED_LATE"
    })
    void completedInANewTerm(String passedOn, TermStatus first, TermStatus second) {
        // Practice: first last day 27-3-2017 + 2 years = 27-3-2019.
        Assessment assessment =
                assess(dossier().addFines(fine(1250, "2017-06-01")).addAllExams(examsPassed(passedOn)), "2019-12-31");
        assertThat(assessment.terms()).extracting(term -> term.status()).containsExactly(first, second);
    }

    @DisplayName("TRM-9: the current term is the new term from the day of the fine decision")
    @ParameterizedTest(name = "as of {0}: term {1}")
    @CsvSource({"2017-05-31, 0", "2017-06-01, 1", "2021-01-01, 1"})
    void currentTerm(String asOf, int ordinal) {
        Assessment assessment = assess(dossier().addFines(fine(1250, "2017-06-01")), asOf);
        assertThat(assessment.currentTerm().orElseThrow().ordinal()).isEqualTo(ordinal);
    }

    /** An end of the duty other than by fulfilment, on the day asked for. */
    private static Dossier.Builder ended(Cause cause, String on) {
        Dossier.Builder dossier = dossier();
        LocalDate end = day(on);
        return switch (cause) {
            case EXEMPTED -> dossier.addExemptions(ExemptionDecision.of(ExemptionKind.MEDICAL, end));
            case PENSION_AGE -> dossier.pensionAgeOn(end);
            case NATIONALITY ->
                dossier.nationalityGroup(NationalityGroup.EU_EEA_SWISS).nationalitySince(end);
            case NATURALISED -> dossier.naturalisedOn(end);
            case RESIDENCE_LOST -> dossier.residenceLostOn(end);
            case INTERRUPTED ->
                dossier.addCircumstances(gap(on, end.plusYears(2).toString()));
            case DIED -> dossier.diedOn(end);
            case DISPENSED ->
                dossier.addDispensations(Dispensation.builder().decidedOn(end).build());
            case FULFILLED -> dossier.addAllExams(examsPassed(on));
        };
    }

    @Law({Rule.TRM_9, Rule.REG_3})
    @DisplayName(
            "REG-3: every other end of the duty on or before the last day ends the term; after it the term stays overrun")
    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Cause.class,
            names = {"FULFILLED", "DISPENSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void endedOrOverrun(Cause cause) {
        assertThat(firstTerm(ended(cause, "2017-03-26"), "2019-12-31").status()).isEqualTo(TermStatus.ENDED);
        assertThat(firstTerm(ended(cause, "2017-03-27"), "2019-12-31").status()).isEqualTo(TermStatus.ENDED);
        assertThat(firstTerm(ended(cause, "2017-03-28"), "2019-12-31").status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(firstTerm(ended(cause, "2018-03-28"), "2020-12-31").status()).isEqualTo(TermStatus.OVERRUN);
    }

    @Law(Rule.REG_3)
    @DisplayName("REG-3: the duty ends on the day of its cause, not the day before")
    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Cause.class, names = "INTERRUPTED", mode = EnumSource.Mode.EXCLUDE)
    void endsOnItsDay(Cause cause) {
        assertThat(assess(ended(cause, "2016-05-10"), "2016-05-09").dutyEnd()).isEmpty();
        assertThat(assess(ended(cause, "2016-05-10"), "2016-05-10").dutyEnd())
                .contains(new DutyEnd(day("2016-05-10"), cause));
        assertThat(firstTerm(ended(cause, "2016-05-10"), "2016-05-09").status()).isEqualTo(TermStatus.RUNNING);
    }

    @Law({Rule.REG_3, Rule.EXM_6})
    @DisplayName("EXM-6: a duty whose last open part is dispensed is fulfilled: in time or late, never overrun")
    @ParameterizedTest(name = "dispensed on {0}: {1}")
    @CsvSource({"2017-03-27, COMPLETED_IN_TIME", "2017-03-28, COMPLETED_LATE"})
    void dispensed(String on, TermStatus status) {
        assertThat(firstTerm(ended(Cause.DISPENSED, on), "2019-12-31").status()).isEqualTo(status);
    }

    @Law(Rule.REG_3)
    @DisplayName("REG-3: a refused permit is no end of the duty by itself")
    @Test
    void refusedPermit() {
        Assessment assessment = assess(dossier().permitRefusedOn(day("2016-05-10")), "2016-12-31");
        assertThat(assessment.dutyEnd()).isEmpty();
        assertThat(assessment.terms().get(0).status()).isEqualTo(TermStatus.RUNNING);
    }

    @Law(Rule.REG_3)
    @DisplayName("REG-3: the earliest of several ends counts")
    @Test
    void earliestEnd() {
        Dossier.Builder dossier = dossier().naturalisedOn(day("2016-05-10")).addAllExams(examsPassed("2016-06-01"));
        Assessment assessment = assess(dossier, "2017-12-31");
        assertThat(assessment.dutyEnd()).contains(new DutyEnd(day("2016-05-10"), Cause.NATURALISED));
        assertThat(assessment.terms().get(0).status()).isEqualTo(TermStatus.ENDED);
    }

    @Law({Rule.REG_3, Rule.TRM_6})
    @DisplayName("REG-3, TRM-6: a return after more than a year does not revive the duty, also not after fulfilment")
    @Test
    void fulfilledAfterTheEnd() {
        Dossier.Builder dossier =
                dossier().addCircumstances(gap("2015-01-01", "2016-06-30")).addAllExams(examsPassed("2016-12-01"));
        Assessment assessment = assess(dossier, "2017-12-31");
        assertThat(assessment.dutyEnd()).contains(new DutyEnd(day("2015-01-01"), Cause.INTERRUPTED));
        assertThat(assessment.terms().get(0).status()).isEqualTo(TermStatus.ENDED);
    }

    @Law({Rule.TRM_9, Rule.AGI_8})
    @DisplayName("TRM-9: exam term and PVT term have their own status")
    @Test
    void ownStatus() {
        // Obliged and registered 1-1-2018: PVT until 31-12-2018, exam until 31-12-2020 (+ corona rounds 1 to 4).
        Dossier.Builder dossier = obligedFrom("2018-01-01").municipalRegistration(day("2018-01-01"));
        assertThat(pvtTerm(dossier, "2018-12-31").status()).isEqualTo(TermStatus.RUNNING);
        assertThat(pvtTerm(dossier, "2019-01-01").status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(firstTerm(dossier, "2019-01-01").status()).isEqualTo(TermStatus.RUNNING);
        dossier.addAllExams(examsPassed("2018-11-01"));
        assertThat(firstTerm(dossier, "2019-01-01").status()).isEqualTo(TermStatus.COMPLETED_IN_TIME);
        assertThat(pvtTerm(dossier, "2019-01-01").status()).isEqualTo(TermStatus.OVERRUN);
        dossier.participationSignedOn(day("2019-02-01"));
        assertThat(pvtTerm(dossier, "2019-02-01").status()).isEqualTo(TermStatus.COMPLETED_LATE);
        assertThat(firstTerm(dossier, "2019-02-01").status()).isEqualTo(TermStatus.COMPLETED_IN_TIME);
    }

    @Law({Rule.REG_3, Rule.EXM_6})
    @DisplayName("EXM-6, REG-3: the duty is fulfilled on the day of the last required part, the PVT included")
    @Test
    void fulfilledWithTheLastPart() {
        Dossier.Builder dossier = obligedFrom("2018-01-01")
                .municipalRegistration(day("2018-01-01"))
                .addAllExams(examsPassed("2018-11-01"));
        assertThat(assess(dossier, "2018-12-01").dutyEnd()).isEmpty();
        dossier.participationSignedOn(day("2018-12-15"));
        assertThat(assess(dossier, "2018-12-15").dutyEnd()).contains(new DutyEnd(day("2018-12-15"), Cause.FULFILLED));
    }
}
