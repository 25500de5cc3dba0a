package io.github.termijn.rules;

import static io.github.termijn.rules.Section6aFacts.decision;
import static io.github.termijn.rules.Section6aFacts.family;
import static io.github.termijn.rules.Section6aFacts.fine;
import static io.github.termijn.rules.Section6aFacts.ground;
import static io.github.termijn.rules.Section6aFacts.said;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.dossier.Objection;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.procedure.GroundKind;
import io.github.termijn.procedure.ObjectionGround;
import io.github.termijn.procedure.ProcedureStatement;
import io.github.termijn.procedure.RecordedDecision;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRC-5: every ground against a fine, with and without its fact. */
@Law(Rule.PRC_5)
@DisplayName("Section 6a: grounds against a fine")
class Section6aFineGroundsTest {

    private static Course course(int hours, boolean proven) {
        return Course.builder()
                .kind(CourseKind.INTEGRATION)
                .from(day("2015-01-10"))
                .through(day("2016-01-10"))
                .hours(BigDecimal.valueOf(hours))
                .certified(true)
                .proven(proven)
                .build();
    }

    @ParameterizedTest(name = "exam fine of {0}: {1}")
    @Law({Rule.PRC_5, Rule.FIN_1})
    @DisplayName("Above the maximum of 1,250: the excess")
    @CsvSource({"1250, -", "1251, HOLDS 1.00", "1500, HOLDS 250.00"})
    void maximum(int amount, String expected) {
        Dossier.Builder dossier = family().addFines(fine(amount, "2019-05-30").build());

        assertThat(said(GroundKind.ABOVE_MAXIMUM, decision(dossier, "2019-06-15")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "statement fine of {0}: {1}")
    @Law({Rule.PRC_5, Rule.PVT_2})
    @DisplayName("Above the fine of 340 for the participation statement: the excess")
    @CsvSource({"340, -", "341, HOLDS 1.00"})
    void statementMaximum(int amount, String expected) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2018-01-15"))
                .municipalRegistration(day("2018-02-01"))
                .addFines(FineDecision.of(TermKind.PVT, euro(amount), day("2020-06-01")));

        assertThat(said(GroundKind.ABOVE_MAXIMUM, decision(dossier, "2020-06-15")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "fine of {0} where the table gives 875: {1}")
    @Law({Rule.PRC_5, Rule.FIN_3})
    @DisplayName("200 hours and a part never tried: the table gives 875, and what is above it is the ground")
    @CsvSource({"874, -", "875, -", "876, HOLDS 1.00", "1250, HOLDS 375.00"})
    void table(int amount, String expected) {
        Dossier.Builder dossier = family().addCourses(course(200, true))
                .addFines(fine(amount, "2019-05-30").build());

        assertThat(said(GroundKind.ABOVE_TABLE, decision(dossier, "2019-06-15")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "fine of {0} where 875 less two fifths is 525: {1}")
    @Law({Rule.PRC_5, Rule.FIN_6})
    @DisplayName("Two of five parts passed and not taken into account")
    @CsvSource({"525, -", "526, HOLDS 1.00", "875, HOLDS 350.00"})
    void partsPassed(int amount, String expected) {
        Dossier.Builder dossier = family().addCourses(course(200, true))
                .addExams(passed(Part.READING, "2016-05-01"), passed(Part.LISTENING, "2016-05-01"))
                .addFines(fine(amount, "2019-05-30").build());

        assertThat(said(GroundKind.PARTS_PASSED, decision(dossier, "2019-06-15")))
                .isEqualTo(expected);
    }

    @Test
    @Law({Rule.PRC_5, Rule.FIN_6})
    @DisplayName("A cohort of 2016 with a part passed: the table is not public, so the ground is open and names it")
    void partsPassedOpen() {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2016-03-05"))
                .addExams(passed(Part.READING, "2017-05-01"))
                .addFines(fine(1250, "2019-05-30").build());
        RecordedDecision decision = decision(dossier, "2019-06-15");

        assertThat(said(GroundKind.PARTS_PASSED, decision)).isEqualTo("OPEN 0.00..1250.00");
        assertThat(ground(GroundKind.PARTS_PASSED, decision).orElseThrow().openPoints())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest(name = "decided on {0}, no objection {1}: {2}")
    @Law({Rule.PRC_5, Rule.FIN_7})
    @DisplayName(
            "The maximum of 1,000 holds from 2022 for what was not final then; without a word of an objection it is open")
    @CsvSource({
        "2022-01-10, false, HOLDS 250.00",
        "2021-12-31, false, OPEN 0.00..250.00",
        "2021-12-31, true, HOLDS 250.00",
        "2021-11-01, true, -"
    })
    void lowerMaximum(String decidedOn, boolean noObjection, String expected) {
        Dossier.Builder dossier =
                family().addFines(fine(1250, decidedOn).noObjection(noObjection).build());

        assertThat(said(GroundKind.LOWER_MAXIMUM, decision(dossier, "2022-02-01")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} hours and two attempts at each part: {1}")
    @Law({Rule.PRC_5, Rule.FIN_13})
    @DisplayName("Where the table gives no fine for effort the whole amount is the ground")
    @CsvSource({"299, -", "300, HOLDS 375.00"})
    void noFineForEffort(int hours, String expected) {
        Dossier.Builder dossier = family().addCourses(course(hours, true))
                .addFines(fine(375, "2019-05-30").build());
        for (Part part : Part.values()) {
            if (part.isExam() && part != Part.ONA) {
                dossier.addExams(failed(part, "2016-05-01"), failed(part, "2016-11-01"));
            }
        }

        assertThat(said(GroundKind.NO_FINE_FOR_EFFORT, decision(dossier, "2019-06-15")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "decided on {0}: {1}")
    @Law({Rule.PRC_5, Rule.FIN_12})
    @DisplayName("Last day 27 March 2017: the power lapses after 27 March 2022")
    @CsvSource({"2022-03-27, -", "2022-03-28, HOLDS 1000.00"})
    void powerLapsed(String decidedOn, String expected) {
        Dossier.Builder dossier = family().addFines(fine(1000, decidedOn).build());

        assertThat(said(GroundKind.POWER_LAPSED, decision(dossier, "2022-04-15")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, decided on {1}: {2}")
    @Law({Rule.PRC_5, Rule.FIN_11})
    @DisplayName("A status holder is not fined from 9 July 2025; before, from the judgment on, it is open; others are")
    @CsvSource({
        "ASYLUM, 2025-07-09, HOLDS 1250.00",
        "ASYLUM, 2025-07-08, OPEN 0.00..1250.00",
        "FAMILY_OF_STATUS_HOLDER, 2025-07-09, OPEN 0.00..1250.00",
        "FAMILY, 2025-07-09, -"
    })
    void statusHolder(Permit permit, String decidedOn, String expected) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(permit)
                .obligedFrom(day("2019-01-15"))
                .addFines(fine(1250, decidedOn).build());

        assertThat(said(GroundKind.STATUS_HOLDER, decision(dossier, "2025-07-15")))
                .isEqualTo(expected);
    }

    @Test
    @Law({Rule.PRC_5, Rule.TRM_10})
    @DisplayName(
            "An extension granted later that covers the day of the fine: without basis, all of it, and the step is to ask")
    void withoutBasis() {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2016-03-05"))
                .addFines(fine(600, "2019-06-18").build());
        Dossier.Builder extended = Dossier.builder()
                .copyOf(dossier.build())
                .addExtensions(ExtensionDecision.builder()
                        .ground(Ground.ASYLUM_CENTRE)
                        .length(Period.ofWeeks(36))
                        .decidedOn(day("2020-02-03"))
                        .term(0)
                        .of(ExtensionScope.EXAM)
                        .build());

        assertThat(said(GroundKind.WITHOUT_BASIS, decision(extended, "2020-03-01")))
                .isEqualTo("HOLDS 600.00");
        assertThat(said(GroundKind.WITHOUT_BASIS, decision(dossier, "2020-03-01")))
                .isEqualTo("-");
    }

    @ParameterizedTest(name = "decided on {0}: {1}")
    @Law({Rule.PRC_5, Rule.FIN_8})
    @DisplayName("A fine of the last day of the term belongs to no overrun; one of the day after does")
    @CsvSource({"2017-03-27, HOLDS 500.00", "2017-03-28, -"})
    void notAttributable(String decidedOn, String expected) {
        Dossier.Builder dossier = family().addFines(fine(500, decidedOn).build());

        assertThat(said(GroundKind.NOT_ATTRIBUTABLE, decision(dossier, "2017-04-15")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "fined on {0}: {1}")
    @Law({Rule.PRC_5, Rule.CUL_2})
    @DisplayName(
            "A death gives three months, from 4 March through 4 June 2019: sure, with the last day; a day later it removes nothing")
    @CsvSource({"2019-06-04, HOLDS 1250.00", "2019-06-05, -"})
    void extension(String decidedOn, String expected) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2016-03-05"))
                .addCircumstances(Circumstance.of(CircumstanceKind.BEREAVEMENT, day("2018-01-01"), day("2018-01-01")))
                .addFines(fine(1250, decidedOn).build());
        RecordedDecision decision = decision(dossier, "2019-07-01");

        assertThat(said(GroundKind.EXTENSION, decision)).isEqualTo(expected);
        ground(GroundKind.EXTENSION, decision).ifPresent(ground -> {
            assertThat(ground.lastDay()).contains(Bounds.exactly(day("2019-06-04")));
            assertThat(ground.days()).contains(Bounds.exactly(92));
        });
    }

    @Test
    @Law({Rule.PRC_5, Rule.CUL_2})
    @DisplayName("A stay in an asylum centre whose length is open: an open ground, with the last days it could give")
    void openExtension() {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(day("2016-03-05"))
                .addCircumstances(Circumstance.of(CircumstanceKind.ASYLUM_CENTRE, day("2016-03-05"), day("2016-12-20")))
                .addFines(fine(1250, "2019-06-18").build());
        ObjectionGround ground =
                ground(GroundKind.EXTENSION, decision(dossier, "2019-07-01")).orElseThrow();

        // 291 days in whole four weeks are 308: 4 March 2019 + 308 days is 6 January 2020
        assertThat(said(GroundKind.EXTENSION, decision(dossier, "2019-07-01"))).isEqualTo("OPEN 0.00..1250.00");
        assertThat(ground.lastDay()).contains(Bounds.between(day("2019-03-05"), day("2020-01-06")));
    }

    @ParameterizedTest(name = "650 hours, proven {0}: {1}")
    @Law({Rule.PRC_5, Rule.AGI_6})
    @DisplayName(
            "650 hours without proof: with it the table gives 500 in place of 1,250; with proof the table itself is the ground")
    @CsvSource({"false, OPEN 750.00, -", "true, -, HOLDS 750.00"})
    void unprovenHours(boolean proven, String unproven, String table) {
        RecordedDecision decision = decision(
                family().addCourses(course(650, proven))
                        .addFines(fine(1250, "2019-05-30").build()),
                "2019-06-15");

        assertThat(said(GroundKind.UNPROVEN_HOURS, decision)).isEqualTo(unproven);
        assertThat(said(GroundKind.ABOVE_TABLE, decision)).isEqualTo(table);
    }

    @Test
    @Law({Rule.PRC_5, Rule.REG_4})
    @DisplayName("A nationality of the EU contradicts the record: an open ground, up to all of it")
    void notObliged() {
        Dossier.Builder dossier = family().addFines(fine(1250, "2019-05-30").build());

        assertThat(said(GroundKind.NOT_OBLIGED, decision(dossier, "2019-06-15")))
                .isEqualTo("-");
        assertThat(said(
                        GroundKind.NOT_OBLIGED,
                        decision(dossier.nationalityGroup(NationalityGroup.EU_EEA_SWISS), "2019-06-15")))
                .isEqualTo("OPEN 0.00..1250.00");
    }

    @ParameterizedTest(name = "died on {0}, objection {1}, final on {2}, paid {3}: {4}")
    @Law({Rule.PRC_5, Rule.FIN_2})
    @DisplayName("Death: no fine on or after it; of an older fine what was not final or not paid has lapsed")
    @CsvSource({
        "2019-05-30, false, , , HOLDS 1250.00",
        "2019-05-31, true, , , HOLDS 1250.00",
        "2019-08-01, false, , , OPEN 0.00..1250.00",
        "2019-08-01, false, 2019-07-12, , OPEN 0.00..1250.00",
        "2019-08-01, false, 2019-07-12, 500, HOLDS 750.00"
    })
    void died(String diedOn, boolean objected, String finalOn, Integer paid, String expected) {
        FineDecision.Builder fine = fine(1250, "2019-05-30");
        if (objected) {
            fine.objection(Objection.of(day("2019-05-30")));
        }
        if (finalOn != null) {
            fine.finalOn(day(finalOn));
        }
        if (paid != null) {
            fine.paid(euro(paid));
        }
        Dossier.Builder dossier = family().diedOn(day(diedOn)).addFines(fine.build());

        assertThat(said(GroundKind.DIED, decision(dossier, "2019-09-01"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "permit refused on {0}: {1}")
    @Law({Rule.PRC_5, Rule.FIN_2})
    @DisplayName("A permit refused on or before the day of the fine")
    @CsvSource({"2019-05-30, HOLDS 1250.00", "2019-05-31, -"})
    void permitRefused(String refusedOn, String expected) {
        Dossier.Builder dossier = family().permitRefusedOn(day(refusedOn))
                .addFines(fine(1250, "2019-05-30").build());

        assertThat(said(GroundKind.PERMIT_REFUSED, decision(dossier, "2019-06-15")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "recorded as {0}: {1}")
    @Law({Rule.PRC_5, Rule.CUL_5})
    @DisplayName("Recorded as not culpable: no fine")
    @CsvSource({"NOT_CULPABLE, HOLDS 1250.00", "CULPABLE, -"})
    void notCulpable(Culpability status, String expected) {
        Dossier.Builder dossier =
                family().addFines(fine(1250, "2019-05-30").status(status).build());

        assertThat(said(GroundKind.NOT_CULPABLE, decision(dossier, "2019-06-15")))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("No ground is an outcome too: it says what was tested, and what is always named beside it")
    void noGround() {
        RecordedDecision decision =
                decision(family().addFines(fine(1250, "2019-05-30").build()), "2019-06-15");

        assertThat(decision.grounds()).isEmpty();
        assertThat(decision.remarks())
                .extracting(finding -> finding.statement())
                .containsExactly(ProcedureStatement.NO_GROUND, ProcedureStatement.MITIGATION);
    }

    @Test
    @DisplayName("A decision of nothing is tested for its basis only: no amount can be too high")
    void zero() {
        RecordedDecision decision =
                decision(family().addFines(fine(0, "2017-03-27").build()), "2017-04-15");

        assertThat(decision.grounds()).extracting(ObjectionGround::kind).containsExactly(GroundKind.NOT_ATTRIBUTABLE);
        assertThat(said(GroundKind.NOT_ATTRIBUTABLE, decision)).isEqualTo("HOLDS 0.00");
    }
}
