package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.testing.Dossiers.exemptedSomeDay;
import static io.github.termijn.testing.Dossiers.interruption;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyEnd.Cause;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A decision that ends the duty, of which the day is not known: what it would change on any day is open, what it would not is
 * not. The term of 1-3-2015 has the last day 28-2-2018; an interruption from 1-6-2016 through 31-8-2016 adds its 92 days and
 * makes it 31-5-2018.
 */
@Law({Rule.EXM_6, Rule.REG_3, Rule.TRM_5, Rule.TRM_9})
@DisplayName("Section 3: while the day of an exemption or dispensation is not known")
class Section3UndatedDecisionTest {

    private static Dossier.Builder person() {
        return obligedFrom("2015-03-01").addCircumstances(interruption("2016-06-01", "2016-08-31"));
    }

    private static Dossier.Builder exemptedSome(Dossier.Builder dossier) {
        return dossier.addExemptions(exemptedSomeDay(ExemptionKind.MEDICAL));
    }

    @DisplayName(
            "TRM-5: an interruption that began after an exemption lengthens nothing, so without its day it may or may not")
    @ParameterizedTest(name = "exempted on {0}: last day {1}")
    @CsvSource({"2016-06-01, 2018-02-28", "2016-06-02, 2018-05-31", ", 2018-02-28..2018-05-31"})
    void lastDay(String exempted, String lastDay) {
        Dossier.Builder dossier = exempted == null
                ? exemptedSome(person())
                : person().addExemptions(ExemptionDecision.of(ExemptionKind.MEDICAL, day(exempted)));
        assertThat(firstTerm(dossier, "2017-01-01").lastDay()).isEqualTo(days(lastDay));
    }

    private static Bounds<LocalDate> days(String written) {
        int dots = written.indexOf("..");
        return dots < 0
                ? Bounds.exactly(day(written))
                : Bounds.between(day(written.substring(0, dots)), day(written.substring(dots + 2)));
    }

    @DisplayName(
            "TRM-9: all parts passed in time, exempted on some day: fulfilled in time, or ended before; and the duty ended by"
                    + " the last pass")
    @Test
    void fulfilledOrExempted() {
        Dossier.Builder dossier = exemptedSome(person()).addAllExams(examsPassed("2017-10-01"));
        Assessment assessment = assess(dossier, "2018-01-01");

        assertThat(assessment.terms().get(0).status()).isEqualTo(TermStatus.OPEN);
        assertThat(assessment.dutyEnd()).contains(new DutyEnd(day("2017-10-01"), Cause.FULFILLED));
        assertThat(assessment.mayHaveEndedEarlier()).isTrue();
        assertThat(assessment.generalFindings())
                .extracting(Finding::statement)
                .contains(DutyStatement.DUTY_MAY_HAVE_ENDED_BY_PARTS);
        assertThat(assessment.summary(Language.EN).toString()).contains("ended by 1 October 2017");
        assertThat(assessment.summary(Language.NL).toString()).contains("uiterlijk op 1 oktober 2017");
    }

    @DisplayName("TRM-9: a final dispensation fulfils as passing does: in time whichever came first")
    @Test
    void fulfilledOrDispensed() {
        Dossier.Builder dossier =
                person().addDispensations(Dispensation.builder().build()).addAllExams(examsPassed("2017-10-01"));
        Assessment assessment = assess(dossier, "2018-01-01");

        assertThat(assessment.terms().get(0).status()).isEqualTo(TermStatus.COMPLETED_IN_TIME);
        assertThat(assessment.mayHaveEndedEarlier()).isTrue();
    }

    @DisplayName(
            "CUL-1: nothing passed and the last day over: whether there was an overrun is open, and so is whose fault it is")
    @Test
    void overrunOrNot() {
        Assessment assessment = assess(exemptedSome(person()), "2018-07-01");

        assertThat(assessment.terms().get(0).status()).isEqualTo(TermStatus.OPEN);
        assertThat(assessment.culpability()).isEmpty();
        assertThat(assessment.dutyEnd()).isEmpty();
        assertThat(assessment.mayHaveEndedEarlier()).isFalse();
    }
}
