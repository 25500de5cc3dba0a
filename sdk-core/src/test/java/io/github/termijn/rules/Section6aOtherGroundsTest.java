package io.github.termijn.rules;

import static io.github.termijn.rules.Section6aFacts.decision;
import static io.github.termijn.rules.Section6aFacts.decisions;
import static io.github.termijn.rules.Section6aFacts.family;
import static io.github.termijn.rules.Section6aFacts.ground;
import static io.github.termijn.rules.Section6aFacts.said;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Income;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.MinimumWage;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.dossier.Refusal;
import io.github.termijn.dossier.RefusedGround;
import io.github.termijn.dossier.RefusedThing;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Household;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.procedure.GroundKind;
import io.github.termijn.procedure.Proof;
import io.github.termijn.procedure.RecordedDecision;
import io.github.termijn.procedure.Route;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRC-5: the grounds against refusals and against decisions about the loan. */
@Law(Rule.PRC_5)
@DisplayName("Section 6a: grounds against refusals and about the loan")
class Section6aOtherGroundsTest {

    private static Refusal refusal(RefusedThing thing, RefusedGround ground, String decidedOn) {
        return Refusal.builder()
                .of(thing)
                .ground(ground)
                .decidedOn(day(decidedOn))
                .build();
    }

    // Refusals

    @Test
    @Law({Rule.PRC_5, Rule.TRM_7, Rule.EXT_2})
    @DisplayName("An extension refused although a death gives three months: sure, with its last day")
    void extension() {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2016-03-05"))
                .addRefusals(refusal(RefusedThing.EXTENSION, RefusedGround.BEREAVEMENT, "2019-02-01"));
        Dossier.Builder bereaved = Dossier.builder()
                .copyOf(dossier.build())
                .addCircumstances(Circumstance.of(CircumstanceKind.BEREAVEMENT, day("2018-01-01"), day("2018-01-01")));

        assertThat(said(GroundKind.EXTENSION_DUE, decision(dossier, "2019-02-15")))
                .isEqualTo("-");
        RecordedDecision decision = decision(bereaved, "2019-02-15");
        assertThat(said(GroundKind.EXTENSION_DUE, decision)).isEqualTo("HOLDS");
        assertThat(ground(GroundKind.EXTENSION_DUE, decision).orElseThrow().lastDay())
                .contains(Bounds.exactly(day("2019-06-04")));
        assertThat(decision.through()).contains(day("2019-03-15"));
    }

    @ParameterizedTest(name = "finding {0}: {1}")
    @Law({Rule.PRC_5, Rule.MED_1})
    @DisplayName("A medical exemption refused: the doctor's finding decides; without one it is open and names it")
    @CsvSource({"CANNOT_PREPARE, HOLDS", "CAN_DO_THE_EXAM, -", ", OPEN"})
    void medical(MedicalFinding.Conclusion conclusion, String expected) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2020-03-28"))
                .addRefusals(refusal(RefusedThing.EXEMPTION, RefusedGround.MEDICAL, "2021-03-01"));
        if (conclusion != null) {
            dossier.medicalFinding(MedicalFinding.of(day("2021-01-01"), conclusion));
        }
        RecordedDecision decision = decision(dossier, "2021-03-15");

        assertThat(said(GroundKind.EXEMPTION_DUE, decision)).isEqualTo(expected);
        ground(GroundKind.EXEMPTION_DUE, decision)
                .ifPresent(ground -> assertThat(ground.proofs()).contains(Proof.MEDICAL_ADVICE));
    }

    @Test
    @Law({Rule.PRC_5, Rule.LOA_4, Rule.LOA_7})
    @DisplayName("Forgiveness refused to a status holder who was in time: all of it; to a family migrant: no ground")
    void forgiveness() {
        assertThat(said(GroundKind.FORGIVENESS_DUE, decision(inTime(Permit.ASYLUM), "2019-02-15")))
                .isEqualTo("HOLDS 9000.00");
        assertThat(said(GroundKind.FORGIVENESS_DUE, decision(inTime(Permit.FAMILY), "2019-02-15")))
                .isEqualTo("-");
    }

    @ParameterizedTest(name = "asked for {0}, {1} months of 48 hours in March through August 2020: {2}")
    @Law({Rule.PRC_5, Rule.EXM_5})
    @DisplayName("A dispensation for work refused: six months of 48 hours are enough, five are not; the ground decides")
    @CsvSource({"WORK, 6, HOLDS", "WORK, 5, -", ", 6, OPEN", "DIPLOMA, 6, -"})
    void work(RefusedGround asked, int months, String expected) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2018-01-15"))
                .workDispensationRequestedOn(day("2020-09-20"))
                .addRefusals(Refusal.builder()
                        .of(RefusedThing.DISPENSATION)
                        .ground(Optional.ofNullable(asked))
                        .decidedOn(day("2020-10-01"))
                        .build());
        for (int month = 0; month < months; month++) {
            dossier.addWorkMonths(WorkMonth.of(YearMonth.of(2020, 3).plusMonths(month), BigDecimal.valueOf(48)));
        }
        RecordedDecision decision = decision(dossier, "2020-10-15");

        assertThat(said(GroundKind.WORK_DISPENSATION_DUE, decision)).isEqualTo(expected);
        ground(GroundKind.WORK_DISPENSATION_DUE, decision)
                .ifPresent(ground -> assertThat(ground.proofs()).contains(Proof.PROOF_OF_WORK));
    }

    @ParameterizedTest(name = "asked for {0}, nationality {1}: {2}")
    @Law({Rule.PRC_5, Rule.VRS_1})
    @DisplayName("A dispensation refused to an EU national is a ground; without a word of a nationality there is none")
    @CsvSource({
        "NATIONALITY, EU_EEA_SWISS, HOLDS",
        "NATIONALITY, OTHER_TREATY, OPEN",
        "NATIONALITY, , -",
        ", EU_EEA_SWISS, OPEN",
        "WORK, EU_EEA_SWISS, -"
    })
    void nationality(RefusedGround asked, NationalityGroup group, String expected) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2018-01-15"))
                .nationalityGroup(Optional.ofNullable(group))
                .addRefusals(Refusal.builder()
                        .of(RefusedThing.DISPENSATION)
                        .ground(Optional.ofNullable(asked))
                        .decidedOn(day("2020-10-01"))
                        .build());

        assertThat(said(GroundKind.DISPENSATION_DUE, decision(dossier, "2020-10-15")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "income {0}: {1}")
    @Law({Rule.PRC_5, Rule.REP_4, Rule.REP_5})
    @DisplayName("A lower instalment refused: 5,240 in 120 months is 43.67; what income allows less is the ground")
    @CsvSource({
        // 12 % of what is above 84 % of 20,000 = 16,800, in months: of 2,000 it is 20.00, of 4,367 it is 43.67
        "18800, HOLDS 23.67",
        "21166, HOLDS 0.01",
        "21167, -",
        "30000, -",
        ", OPEN 0.00..43.67"
    })
    void lowerInstalment(Integer income, String expected) {
        Dossier.Builder dossier = repaying(RepaymentDecision.of(day("2022-09-01")));
        dossier.addRefusals(Refusal.of(RefusedThing.LOWER_INSTALMENT, day("2023-02-01")));
        if (income != null) {
            dossier.household(Household.SINGLE)
                    .addIncomes(Income.of(2021, euro(income)))
                    .addMinimumWages(MinimumWage.of(2023, euro(20_000)));
        }
        RecordedDecision refused = decisions(dossier, "2023-03-10").get(1);

        assertThat(said(GroundKind.ABOVE_ABILITY, refused)).isEqualTo(expected);
    }

    private static Dossier.Builder inTime(Permit permit) {
        return fulfilled(permit, "2016-06-01")
                .loan(Loan.builder()
                        .drawn(euro(9000))
                        .debtAtFulfilment(euro(9000))
                        .build())
                .addRefusals(Refusal.of(RefusedThing.FORGIVENESS, day("2019-02-01")));
    }

    /** Obliged from 28 March 2014, all five parts passed on one day. */
    private static Dossier.Builder fulfilled(Permit permit, String on) {
        Dossier.Builder dossier = Dossier.builder().permit(permit).obligedFrom(day("2014-03-28"));
        for (Part part : Part.values()) {
            if (part.isExam() && part != Part.ONA) {
                dossier.addExams(passed(part, on));
            }
        }
        return dossier;
    }

    // The loan

    @ParameterizedTest(name = "granted {0}: {1}")
    @Law({Rule.PRC_5, Rule.LOA_4})
    @DisplayName("All of 9,000 is forgiven by the rules: what was granted less is the ground; not known, it is open")
    @CsvSource({"9000, -", "8999, HOLDS 1.00", "0, HOLDS 9000.00", ", OPEN 0.00..9000.00"})
    void granted(Integer granted, String expected) {
        Loan.Builder loan =
                Loan.builder().drawn(euro(9000)).debtAtFulfilment(euro(9000)).forgivenessDecidedOn(day("2019-02-01"));
        if (granted != null) {
            loan.forgivenessGranted(euro(granted));
        }
        Dossier.Builder dossier = fulfilled(Permit.ASYLUM, "2016-06-01").loan(loan.build());

        assertThat(said(GroundKind.FORGIVENESS_DUE, decision(dossier, "2019-02-15")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "last part passed on {0}, granted {1}: {2}")
    @Law({Rule.PRC_5, Rule.LOA_5})
    @DisplayName(
            "One part less than three months late: 90 % of 10,000 is forgiven; before 2022 it is open whether it is")
    @CsvSource({
        "2022-01-15, 9000, -",
        "2022-01-15, 6000, HOLDS 3000.00",
        "2022-01-15, , OPEN 0.00..9000.00",
        "2021-12-31, 6000, OPEN 0.00..3000.00",
        "2021-12-31, 9000, -"
    })
    void partlyForgiven(String passedOn, Integer granted, String expected) {
        // 1-6-2017 + 3 years + 18 months: the term ends on 30-11-2021; the recorded corona decision keeps the rounds
        // away
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(day("2017-06-01"))
                .addExtensions(Section5Facts.extending(Ground.CORONA, "P0D", "2020-03-13")
                        .build())
                .addExtensions(Section5Facts.extending(Ground.MINISTER_DECISION, "P18M", "2020-04-01")
                        .build())
                .loan(Loan.builder()
                        .debtAtFulfilment(euro(10_000))
                        .forgivenessDecidedOn(day("2023-05-01"))
                        .forgivenessGranted(Optional.ofNullable(granted).map(Dossiers::euro))
                        .build());

        assertThat(said(
                        GroundKind.FORGIVENESS_DUE,
                        decision(Section7Facts.doneBut(dossier, 1, passedOn), "2023-06-01")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @Law({Rule.PRC_5, Rule.LOA_10})
    @DisplayName("A status holder owes nothing from 9 July 2025; others do")
    @CsvSource({"ASYLUM, 2025-07-08, -", "ASYLUM, 2025-07-09, HOLDS 10000.00", "FAMILY, 2025-07-09, -"})
    void statusHolder(Permit permit, String asOf, String expected) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(permit)
                .obligedFrom(day("2015-06-02"))
                .loan(Loan.builder()
                        .drawn(euro(10_000))
                        .debtAtFulfilment(euro(10_000))
                        .repayment(RepaymentDecision.of(day("2019-01-15")))
                        .build());

        assertThat(said(GroundKind.LOAN_NOT_DUE, decision(dossier, asOf))).isEqualTo(expected);
    }

    @Test
    @Law({Rule.PRC_4, Rule.PRC_5})
    @DisplayName(
            "A repayment decision of 15 January 2019: objection until 26 February, also with nothing said about one")
    void repaymentHasItsDay() {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(day("2015-06-02"))
                .loan(Loan.builder()
                        .drawn(euro(10_000))
                        .repayment(RepaymentDecision.of(day("2019-01-15")))
                        .build());

        assertThat(decision(dossier, "2019-01-20").route()).isEqualTo(Route.OBJECTION);
        assertThat(decision(dossier, "2019-01-20").through()).contains(day("2019-02-26"));
    }

    /** Fulfilled on 20 April 2022: run-in 21 April through 20 October, so the first instalment is due on 1 November 2022. */
    private static Dossier.Builder repaying(RepaymentDecision decision) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2018-09-10"))
                .municipalRegistration(day("2018-09-17"))
                .participationSignedOn(day("2019-03-05"));
        for (Part part : Part.values()) {
            if (part.isExam()) {
                dossier.addExams(passed(part, "2022-04-20"));
            }
        }
        return dossier.loan(Loan.builder()
                .drawn(euro(5240))
                .appliedOn(day("2018-10-08"))
                .grantedOn(day("2018-11-05"))
                .firstPaymentOn(day("2019-02-12"))
                .debtAtRunIn(euro(5240))
                .repayment(decision)
                .build());
    }

    @ParameterizedTest(name = "first instalment on {0}: {1} days")
    @Law({Rule.PRC_5, Rule.REP_1})
    @DisplayName("A first instalment before 1 November 2022: the days between are the ground")
    @CsvSource({"2022-10-01, 31", "2022-11-01, 0", "2022-12-01, 0"})
    void startsLater(String first, int days) {
        Dossier.Builder dossier = repaying(RepaymentDecision.builder()
                .decidedOn(day("2022-09-01"))
                .firstInstalmentOn(day(first))
                .build());

        assertThat(ground(GroundKind.STARTS_LATER, decision(dossier, "2022-12-15"))
                        .flatMap(ground -> ground.days())
                        .orElse(Bounds.exactly(0)))
                .isEqualTo(Bounds.exactly(days));
    }

    @ParameterizedTest(name = "instalment of {0}, income known {1}: {2}")
    @Law({Rule.PRC_5, Rule.REP_5})
    @DisplayName(
            "12 % of 30,000 less 84 % of 20,000 is 132 a month: what is above it; income not known, all of it is open")
    @CsvSource({"132, true, -", "150, true, HOLDS 18.00", "150, false, OPEN 0.00..150.00"})
    void aboveAbility(int instalment, boolean known, String expected) {
        Dossier.Builder dossier = repaying(RepaymentDecision.builder()
                .decidedOn(day("2022-09-01"))
                .instalment(euro(instalment))
                .build());
        if (known) {
            dossier.household(Household.SINGLE)
                    .addIncomes(Income.of(2021, euro(30_000)))
                    .addMinimumWages(MinimumWage.of(2023, euro(20_000)));
        }

        assertThat(said(GroundKind.ABOVE_ABILITY, decision(dossier, "2023-03-10")))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("Decisions are numbered by their days, whatever was decided")
    void numbered() {
        Dossier.Builder dossier = family().addRefusals(
                        Refusal.of(RefusedThing.EXTENSION, day("2019-07-01")),
                        Refusal.of(RefusedThing.EXEMPTION, day("2018-07-01")))
                .addFines(Section6aFacts.fine(1250, "2019-05-30").build());

        assertThat(decisions(dossier, "2019-08-01"))
                .extracting(RecordedDecision::number, RecordedDecision::decidedOn)
                .containsExactly(tuple(1, day("2018-07-01")), tuple(2, day("2019-05-30")), tuple(3, day("2019-07-01")));
    }
}
