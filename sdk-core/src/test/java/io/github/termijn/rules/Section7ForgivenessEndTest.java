package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.rules.Section7Facts.assertForgiven;
import static io.github.termijn.rules.Section7Facts.doneBut;
import static io.github.termijn.rules.Section7Facts.early;
import static io.github.termijn.rules.Section7Facts.ended;
import static io.github.termijn.rules.Section7Facts.forgiveness;
import static io.github.termijn.rules.Section7Facts.loan;
import static io.github.termijn.rules.Section7Facts.recent;
import static io.github.termijn.rules.Section7Facts.unsigned;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensedSomeDay;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.exemptedSomeDay;
import static io.github.termijn.testing.Dossiers.interruption;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.Interpretation.LateExemption;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LOA-4 (b) to (d) and LOA-12: exemption, naturalisation, and what else ends the duty, on a known or an unknown day. */
@DisplayName("Section 7: forgiveness where the duty ends in another way, or may have")
class Section7ForgivenessEndTest {
    @Law(Rule.LOA_4)
    @DisplayName(
            "LOA-4 (b), (c): exemption or dispensation of the whole duty in the exam term forgives everything, PVT signed or not")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"MEDICAL", "DISPENSED", "PENSION_AGE"})
    void exemptedInTime(String how) {
        assertForgiven(forgiveness(ended(unsigned(), how, "2024-01-31"), "2024-06-01"), ForgivenessKind.FULL, "100");
        assertForgiven(forgiveness(ended(unsigned(), how, "2024-02-01"), "2024-06-01"), ForgivenessKind.NONE, "0");
    }

    @Law({Rule.LOA_4, Rule.EXM_6})
    @DisplayName("LOA-4: of two ends on one day the better one forgives, though another counts first")
    @ParameterizedTest(name = "the last of the duty done and {0} on {1}: {2}, {3} %")
    @CsvSource(textBlock = """
            MEDICAL,     2024-01-31, FULL, 100
            DISPENSED,   2024-01-31, FULL, 100
            PENSION_AGE, 2024-01-31, FULL, 100
            MEDICAL,     2024-02-01, OPEN, 0..90
            DISPENSED,   2024-02-01, OPEN, 0..90
            PENSION_AGE, 2024-02-01, OPEN, 0..90
            """)
    void twoEndsOnOneDay(String how, String on, ForgivenessKind kind, String percentage) {
        // the statement is signed after its own term: alone that leaves what the exam gives open (LOA-5)
        Dossier.Builder done = unsigned()
                .addAllExams(passed(FIVE, "2023-06-01"))
                .addAllExams(passed(List.of(Part.ONA), on))
                .participationSignedOn(day(on));

        assertForgiven(forgiveness(ended(done, how, on), "2024-06-01"), kind, percentage);
    }

    @Law({Rule.LOA_4, Rule.LOA_12})
    @DisplayName("LOA-4 (b), (c) after the term: until 31-12-2019 open, from 1-1-2020 none")
    @ParameterizedTest(name = "{0} on {1}: {2}, {3} %")
    @CsvSource(textBlock = """
            MEDICAL,     2018-03-27, FULL, 100
            MEDICAL,     2018-03-28, OPEN, 0..100
            MEDICAL,     2019-12-31, OPEN, 0..100
            MEDICAL,     2020-01-01, NONE, 0
            AVI,         2019-12-31, OPEN, 0..100
            AVI,         2020-01-01, NONE, 0
            AGI,         2018-03-27, FULL, 100
            AGI,         2019-12-31, OPEN, 0..100
            AGI,         2020-01-01, NONE, 0
            DISPENSED,   2019-12-31, OPEN, 0..100
            DISPENSED,   2020-01-01, NONE, 0
            PENSION_AGE, 2019-12-31, OPEN, 0..100
            PENSION_AGE, 2020-01-01, NONE, 0
            """)
    void exemptedLate(String how, String on, ForgivenessKind kind, String percentage) {
        assertForgiven(forgiveness(ended(early(), how, on), "2021-06-01"), kind, percentage);
    }

    @Law(Rule.LOA_4)
    @DisplayName("LOA-4, switch: what an exemption after the term does until 31-12-2019 is settled either way")
    @ParameterizedTest(name = "{0}: {1}, {2} %")
    @CsvSource({"OPEN, OPEN, 0..100", "FORGIVES, FULL, 100", "DOES_NOT_FORGIVE, NONE, 0"})
    void lateExemptionSwitch(LateExemption reading, ForgivenessKind kind, String percentage) {
        LawBook law = STANDARD.with(Interpretation.LATE_EXEMPTION, reading);
        assertForgiven(forgiveness(law, ended(early(), "MEDICAL", "2019-06-01"), "2021-06-01"), kind, percentage);
        assertForgiven(forgiveness(law, ended(early(), "AGI", "2019-06-01"), "2021-06-01"), kind, percentage);
        assertForgiven(
                forgiveness(law, ended(early(), "MEDICAL", "2020-06-01"), "2021-06-01"), ForgivenessKind.NONE, "0");
    }

    @Law(Rule.LOA_4)
    @DisplayName(
            "LOA-4 (c): exempted for effort in time, with the PVT unsigned: open once its term is over, everything when signed in time")
    @Test
    void effortWithParticipation() {
        Dossier.Builder unsigned = unsigned().addExemptions(exempted(ExemptionKind.AGI, "2023-12-01"));
        assertForgiven(forgiveness(unsigned, "2024-06-01"), ForgivenessKind.OPEN, "0..100");
        Dossier.Builder signed = recent().addExemptions(exempted(ExemptionKind.AGI, "2023-12-01"));
        assertForgiven(forgiveness(signed, "2024-06-01"), ForgivenessKind.FULL, "100");
    }

    @Law(Rule.LOA_12)
    @DisplayName(
            "LOA-12: who was exempted after the term and is not forgiven everything hears of proportionality, others do not")
    @Test
    void proportionality() {
        assertThat(statements(forgiveness(ended(early(), "MEDICAL", "2020-06-01"), "2021-06-01")))
                .contains(LoanStatement.PROPORTIONALITY);
        assertThat(statements(forgiveness(ended(early(), "MEDICAL", "2018-01-01"), "2021-06-01")))
                .doesNotContain(LoanStatement.PROPORTIONALITY);
        assertThat(statements(forgiveness(doneBut(early(), 1, "2020-06-01"), "2021-06-01")))
                .doesNotContain(LoanStatement.PROPORTIONALITY);
        // open up to everything is neither none nor partial
        assertThat(statements(forgiveness(ended(early(), "MEDICAL", "2019-06-01"), "2021-06-01")))
                .doesNotContain(LoanStatement.PROPORTIONALITY);
        // one part exempted in time, the others passed after the term
        Dossier.Builder exemptedInTime = early().addExemptions(exempted(ExemptionKind.AGI, "2018-03-27", Part.ONA))
                .addAllExams(passed(FIVE, "2020-06-01"));
        assertForgiven(forgiveness(exemptedInTime, "2021-06-01"), ForgivenessKind.NONE, "0");
        assertThat(statements(forgiveness(exemptedInTime, "2021-06-01"))).doesNotContain(LoanStatement.PROPORTIONALITY);
    }

    @Law(Rule.LOA_4)
    @DisplayName(
            "LOA-4 (d): naturalised with exemption from the test, from 31-12-2021 and in time: everything; else nothing")
    @ParameterizedTest(name = "on {0}, exempted from the test {1}: {2}, {3} %")
    @CsvSource(textBlock = """
            2021-12-30, true,  NONE, 0
            2021-12-30,      , NONE, 0
            2021-12-31, true,  FULL, 100
            2021-12-31, false, NONE, 0
            2021-12-31,      , OPEN, 0..100
            2024-01-31, true,  FULL, 100
            2024-02-01, true,  NONE, 0
            2024-02-01,      , NONE, 0
            """)
    void naturalised(LocalDate on, Boolean exempted, ForgivenessKind kind, String percentage) {
        Dossier.Builder dossier = recent().naturalisedOn(on).naturalisationTestExempted(Optional.ofNullable(exempted));
        assertForgiven(forgiveness(dossier, "2024-06-01"), kind, percentage);
    }

    @Law(Rule.LOA_4)
    @DisplayName(
            "LOA-4: a duty that ended in another way forgives nothing: lost residence, a gap of more than a year, death")
    @Test
    void endedOtherwise() {
        assertForgiven(
                forgiveness(early().residenceLostOn(day("2016-06-01")), "2019-06-01"), ForgivenessKind.NONE, "0");
        assertForgiven(forgiveness(early().diedOn(day("2016-06-01")), "2019-06-01"), ForgivenessKind.NONE, "0");
        assertForgiven(
                forgiveness(early().addCircumstances(interruption("2016-06-01", "2017-06-01")), "2019-06-01"),
                ForgivenessKind.NONE,
                "0");
        assertForgiven(
                forgiveness(
                        early().addCircumstances(interruption("2016-06-01", "2017-05-31"))
                                .addAllExams(passed(SIX, "2018-03-27")),
                        "2019-06-01"),
                ForgivenessKind.FULL,
                "100");
    }

    @Law({Rule.LOA_4, Rule.TRM_6, Rule.REG_3})
    @DisplayName("LOA-4: what begins or happens on the day of fulfilment or after it changes nothing about forgiveness")
    @ParameterizedTest(name = "{0} on {1}: everything")
    @CsvSource(textBlock = """
            gap,            2018-03-01
            gap,            2018-03-02
            gap,            2018-05-01
            long gap,       2018-03-01
            long gap,       2018-03-02
            residence lost, 2018-03-01
            residence lost, 2018-03-02
            naturalised,    2018-03-02
            died,           2018-03-02
            """)
    void afterFulfilment(String what, String on) {
        Dossier.Builder dossier = early().addAllExams(passed(SIX, "2018-03-01"));
        switch (what) {
            case "gap" -> dossier.addCircumstances(gapSince(on));
            case "long gap" -> dossier.addCircumstances(interruption(on, "2019-05-01"));
            case "residence lost" -> dossier.residenceLostOn(day(on));
            case "naturalised" -> dossier.naturalisedOn(day(on));
            default -> dossier.diedOn(day(on));
        }
        assertForgiven(forgiveness(dossier, "2018-05-02"), ForgivenessKind.FULL, "100");
        assertForgiven(forgiveness(dossier, "2020-01-01"), ForgivenessKind.FULL, "100");
    }

    private static Circumstance gapSince(String from) {
        return Circumstance.builder()
                .kind(CircumstanceKind.INTERRUPTION)
                .from(day(from))
                .build();
    }

    @Law({Rule.LOA_4, Rule.LOA_5})
    @DisplayName(
            "LOA-4, LOA-5: sufficiently integrated after the term is an exemption of all of the exam, and no part late")
    @ParameterizedTest(name = "{0}: {1}, {2} %")
    @CsvSource({"AVI, NONE, 0", "AGI, OPEN, 0..90", "MEDICAL, NONE, 0", "DISPENSED, NONE, 0", "PENSION_AGE, NONE, 0"})
    void oneMonthLate(String how, ForgivenessKind kind, String percentage) {
        Dossier.Builder dossier = recent().addAllExams(passed(FIVE, "2022-06-01"));
        assertForgiven(forgiveness(ended(dossier, how, "2024-02-29"), "2024-06-01"), kind, percentage);
    }

    @Law({Rule.LOA_4, Rule.LOA_5})
    @DisplayName(
            "LOA-5: exam parts in time and the PVT unsigned: an end of the whole duty in the exam term forgives, after it is open")
    @ParameterizedTest(name = "{0} on {1}: {2}, {3} %")
    @CsvSource(textBlock = """
            MEDICAL,     2024-01-31, FULL, 100
            MEDICAL,     2024-02-01, OPEN, 0..100
            DISPENSED,   2024-01-31, FULL, 100
            DISPENSED,   2024-02-01, OPEN, 0..100
            PENSION_AGE, 2024-01-31, FULL, 100
            PENSION_AGE, 2024-02-01, OPEN, 0..100
            """)
    void onlyParticipationLeft(String how, String on, ForgivenessKind kind, String percentage) {
        Dossier.Builder dossier = unsigned().addAllExams(passed(SIX, "2021-12-01"));
        Forgiveness forgiveness = forgiveness(ended(dossier, how, on), "2024-06-01");
        assertForgiven(forgiveness, kind, percentage);
        assertThat(statements(forgiveness).contains(LoanStatement.LOST_CONDITION))
                .isEqualTo(kind == ForgivenessKind.OPEN);
    }

    @Law(Rule.LOA_4)
    @DisplayName("LOA-4: a part on an unknown day leaves a running term pending while another part is surely open")
    @ParameterizedTest(name = "passed {0} other parts, as of {1}: {2}")
    @CsvSource({"4, 2018-03-27, PENDING", "5, 2018-03-27, OPEN", "4, 2018-03-28, OPEN"})
    void partOnSomeDay(int passed, String asOf, ForgivenessKind kind) {
        Dossier.Builder dossier = early().addAllExams(passed(FIVE.subList(0, passed), "2017-06-01"))
                .addDispensations(dispensedSomeDay(Part.ONA));
        assertForgiven(forgiveness(dossier, asOf), kind, "0..100");
    }

    @Law(Rule.LOA_4)
    @DisplayName("LOA-4: an exemption of which the day is not known leaves it open")
    @Test
    void dayUnknown() {
        assertForgiven(
                forgiveness(early().addExemptions(exemptedSomeDay(ExemptionKind.MEDICAL)), "2019-06-01"),
                ForgivenessKind.OPEN,
                "0..100");
    }

    @Law({Rule.LOA_4, Rule.TRM_6})
    @DisplayName(
            "LOA-4: while an interruption runs the last day is open, and the duty may have ended before it was done")
    @Test
    void runningGap() {
        Circumstance gap = Circumstance.builder()
                .kind(CircumstanceKind.INTERRUPTION)
                .from(day("2018-01-10"))
                .build();
        // the gap of 101 days so far moves the last day to 6-7-2018 at the earliest
        Dossier.Builder inTime = doneBut(early(), 1, "2018-04-15").addCircumstances(gap);
        assertForgiven(forgiveness(inTime, "2018-04-20"), ForgivenessKind.OPEN, "0..100");
        assertForgiven(forgiveness(early().addCircumstances(gap), "2018-04-20"), ForgivenessKind.PENDING, "0..100");
        assertForgiven(
                forgiveness(
                        doneBut(early(), 1, "2018-04-15").addCircumstances(interruption("2018-01-10", "2018-04-10")),
                        "2018-04-20"),
                ForgivenessKind.FULL,
                "100");
    }

    @Law({Rule.LOA_4, Rule.CUL_2})
    @DisplayName(
            "LOA-4: a duty that ended in another way after the term forgives nothing, also with a claim that is open")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"residence lost", "naturalised", "died", "away for more than a year"})
    void endedOtherwiseWithClaim(String how) {
        // 120 days of illness would make the last day 25-7-2018, after the duty ended
        Dossier.Builder dossier = early().addCircumstances(Circumstance.builder()
                .kind(CircumstanceKind.ILLNESS)
                .from(day("2017-01-01"))
                .through(day("2017-04-30"))
                .medicalAuthorisation(true)
                .build());
        switch (how) {
            case "residence lost" -> dossier.residenceLostOn(day("2018-06-01"));
            case "naturalised" -> dossier.naturalisedOn(day("2018-06-01"));
            case "died" -> dossier.diedOn(day("2018-06-01"));
            default -> dossier.addCircumstances(interruption("2018-06-01", "2019-06-01"));
        }
        assertForgiven(forgiveness(dossier, "2019-09-01"), ForgivenessKind.NONE, "0");
    }

    @Law(Rule.LOA_4)
    @DisplayName("LOA-4: an interruption that still runs leaves nothing open where nothing is forgiven anyhow")
    @Test
    void gapWithoutShare() {
        Dossier.Builder dossier = doneBut(early(), 3, "2018-06-01")
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.INTERRUPTION)
                        .from(day("2018-04-15"))
                        .build());
        assertForgiven(forgiveness(dossier, "2018-09-01"), ForgivenessKind.NONE, "0");
    }

    @Law({Rule.LOA_2, Rule.LOA_4})
    @DisplayName(
            "LOA-4: an exemption on an unknown day beside a pass in time changes nothing, unless the group was not named yet")
    @ParameterizedTest(name = "obliged from {0}, passed on {1}: {2}, {3} %")
    @CsvSource({"2014-03-28, 2017-03-27, FULL, 100", "2014-03-27, 2017-03-26, OPEN, 0..100"})
    void dayUnknownInTime(String from, String passedOn, ForgivenessKind kind, String percentage) {
        Dossier.Builder dossier = obligedFrom(from)
                .permit(Permit.ASYLUM)
                .loan(loan().build())
                .addAllExams(passed(FIVE, passedOn))
                .addExemptions(exemptedSomeDay(ExemptionKind.MEDICAL));
        assertForgiven(forgiveness(dossier, "2018-06-01"), kind, percentage);
    }

    @Law({Rule.LOA_4, Rule.TRM_2, Rule.TRM_6})
    @DisplayName(
            "LOA-4: a gap that began on the last day lets the term run on past the as-of day, also with the last day too late")
    @ParameterizedTest(name = "{0}")
    @EnumSource(LastDay.class)
    void gapSinceTheLastDay(LastDay reading) {
        Dossier.Builder dossier = early().addCircumstances(Circumstance.builder()
                .kind(CircumstanceKind.INTERRUPTION)
                .from(day("2018-03-27"))
                .build());
        Forgiveness forgiveness = forgiveness(STANDARD.with(Interpretation.LAST_DAY, reading), dossier, "2018-04-05");
        assertForgiven(forgiveness, ForgivenessKind.PENDING, "0..100");
        assertThat(statements(forgiveness)).doesNotContain(LoanStatement.LAST_DAY_OPEN);
    }
}
