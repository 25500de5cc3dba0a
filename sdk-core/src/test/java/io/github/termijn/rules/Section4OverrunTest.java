package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.afterCorona;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.finding;
import static io.github.termijn.rules.Section5Facts.firstTerm;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.lastDay;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.Overrun;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** CUL-1 to CUL-5: what an overrun is and whose fault. Claims (3a) have a class of their own. */
@DisplayName("Section 4: overruns and culpability")
class Section4OverrunTest {

    @Law(Rule.CUL_1)
    @DisplayName("CUL-1: a part open on the last day, 27-3-2017, is an overrun; everything passed on that day is none")
    @ParameterizedTest(name = "last part passed on {0}: {1}")
    @CsvSource({"2017-03-26, false", "2017-03-27, false", "2017-03-28, true", ", true"})
    void overrun(String lastPassed, boolean overrun) {
        Dossier.Builder dossier = five().addAllExams(passed(FIVE.subList(0, 4), "2016-05-10"));
        if (lastPassed != null) {
            dossier.addAllExams(passed(List.of(Part.KNM), lastPassed));
        }
        AssessedTerm term = firstTerm(dossier, "2018-09-01");
        assertThat(term.culpability().isPresent()).isEqualTo(overrun);
        assertThat(term.fine().isPresent()).isEqualTo(overrun);
        if (overrun) {
            assertThat(finding(term, FineStatement.EXAM_OVERRUN).namedValues())
                    .containsEntry("lastDay", day("2017-03-27"))
                    .containsEntry("openParts", List.of(Part.KNM));
        }
    }

    @Law(Rule.CUL_1)
    @DisplayName("CUL-1: there is no overrun on the last day itself, there is one the day after")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2017-03-27, false", "2017-03-28, true"})
    void dayAfter(String asOf, boolean overrun) {
        assertThat(firstTerm(five(), asOf).culpability().isPresent()).isEqualTo(overrun);
    }

    @Law({Rule.CUL_1, Rule.PVT_1})
    @DisplayName("CUL-1: the exam term and the PVT term are judged apart")
    @ParameterizedTest(name = "exams passed {0}, PVT signed {1}: exam {2}, PVT {3}")
    @CsvSource(textBlock = """
            2023-05-10, 2021-06-01, false, false
            2023-05-10, ,           false, true
            ,           2021-06-01, true,  false
            ,           ,           true,  true
            2023-05-10, 2022-02-01, false, true
            2024-02-01, 2022-01-31, true,  false
            """)
    void apart(String examsPassed, LocalDate signed, boolean exam, boolean pvt) {
        // Obliged and registered on 1-2-2021: PVT term until and including 31-1-2022, exam term until and including
        // 31-1-2024.
        Dossier.Builder dossier = afterCorona().municipalRegistration(day("2021-02-01"));
        if (examsPassed != null) {
            dossier.addAllExams(passed(SIX, examsPassed));
        }
        dossier.participationSignedOn(Optional.ofNullable(signed));
        Assessment assessment = assess(dossier, "2024-03-01");
        assertThat(assessment.terms().get(0).culpability().isPresent()).isEqualTo(exam);
        assertThat(assessment.participationTerms().get(0).culpability().isPresent())
                .isEqualTo(pvt);
        if (exam) {
            assertThat(finding(assessment.terms().get(0), FineStatement.EXAM_OVERRUN)
                            .namedValues())
                    .as("the statement is no exam part")
                    .containsEntry("openParts", SIX);
        }
        if (pvt) {
            assertThat(statements(assessment.participationTerms().get(0))).contains(FineStatement.PVT_OVERRUN);
        }
    }

    @Law({Rule.CUL_1, Rule.PVT_2})
    @DisplayName("CUL-1: a fine for the one makes the other no more culpable")
    @ParameterizedTest
    @EnumSource(TermKind.class)
    void finedApart(TermKind kind) {
        Dossier.Builder dossier =
                afterCorona().municipalRegistration(day("2021-02-01")).addFines(decision(kind, 340, "2024-02-20"));
        Assessment assessment = assess(dossier, "2024-03-01");
        assertThat(assessment.terms().get(0).culpability()).contains(ifFined(kind == TermKind.EXAM));
        assertThat(assessment.participationTerms().get(0).culpability()).contains(ifFined(kind == TermKind.PVT));
    }

    private static Culpability ifFined(boolean fined) {
        return fined ? Culpability.CULPABLE : Culpability.PROVISIONALLY_CULPABLE;
    }

    @Law(Rule.CUL_2)
    @DisplayName(
            "CUL-2: nothing decided is provisional, a fine above 0 culpable, also under objection; a decision of 0 settles nothing")
    @ParameterizedTest(name = "decided: {0}, objection pending {1}: {2}")
    @CsvSource(textBlock = """
            ,     ,      PROVISIONALLY_CULPABLE, NOT_SETTLED
            0,    ,      PROVISIONALLY_CULPABLE, ZERO_IS_A_DECISION
            1,    ,      CULPABLE,               FINED
            1250, ,      CULPABLE,               FINED
            1250, true,  CULPABLE,               FINED
            1250, false, CULPABLE,               FINED
            """)
    void status(Integer decided, Boolean pending, Culpability status, FineStatement why) {
        Dossier.Builder dossier = five();
        if (decided != null) {
            dossier.addFines(deciding(decided, "2017-12-05")
                    .objectionPending(Optional.ofNullable(pending))
                    .build());
        }
        AssessedTerm term = firstTerm(dossier, "2018-09-01");
        assertThat(term.culpability()).contains(status);
        assertThat(statements(term)).contains(why);
    }

    @Law(Rule.CUL_2)
    @DisplayName("CUL-2: a decision of the as-of day is known, one of the day after is not")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2017-12-04, PROVISIONALLY_CULPABLE", "2017-12-05, CULPABLE"})
    void known(String asOf, Culpability status) {
        assertThat(firstTerm(five().addFines(decision(1250, "2017-12-05")), asOf)
                        .culpability())
                .contains(status);
    }

    @Law(Rule.CUL_2)
    @DisplayName("CUL-2: a recorded status always wins, whatever the amount")
    @ParameterizedTest(name = "decided: {0}, recorded: {1}")
    @CsvSource(textBlock = """
            0,    CULPABLE
            0,    NOT_CULPABLE
            0,    PROVISIONALLY_CULPABLE
            1250, CULPABLE
            1250, NOT_CULPABLE
            1250, PROVISIONALLY_CULPABLE
            """)
    void recordedStatus(int decided, Culpability status) {
        AssessedTerm term = firstTerm(
                five().addFines(deciding(decided, "2017-12-05").status(status).build()), "2018-09-01");
        assertThat(term.culpability()).contains(status);
        assertThat(finding(term, FineStatement.STATUS_RECORDED).values()).containsExactly(status);
    }

    /** Last day 27-3-2017; twelve weeks more make it 19-6-2017. */
    private static Dossier.Builder extended(String decidedOn) {
        return five().addExtensions(extending(Ground.ILLNESS, "P12W", decidedOn).build());
    }

    @Law({Rule.CUL_2, Rule.CUL_3})
    @DisplayName("CUL-2: an end that passed before an extension moved it is an overrun in the record, not culpable")
    @ParameterizedTest(name = "extended on {0}: {1} former overruns")
    @CsvSource({"2017-03-26, 0", "2017-03-27, 0", "2017-03-28, 1", "2017-06-19, 1", "2018-06-01, 1"})
    void formerEnd(String decidedOn, int former) {
        AssessedTerm term = firstTerm(extended(decidedOn), "2018-09-01");
        assertThat(lastDay(term)).isEqualTo(day("2017-06-19"));
        assertThat(term.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
        assertThat(term.formerOverruns()).hasSize(former);
        for (Overrun overrun : term.formerOverruns()) {
            assertThat(overrun.lastDay().exact()).contains(day("2017-03-27"));
            assertThat(overrun.culpability()).contains(Culpability.NOT_CULPABLE);
            assertThat(overrun.fine().amount()).isEmpty();
            assertThat(finding(overrun, FineStatement.EXTENDED_PAST_IT).namedValues())
                    .containsEntry("ground", Ground.ILLNESS)
                    .containsEntry("decidedOn", day(decidedOn));
        }
    }

    @Law(Rule.CUL_2)
    @DisplayName("CUL-2: seen before the extension the same end is provisionally culpable, seen after it not culpable")
    @Test
    void seenBeforeAndAfter() {
        AssessedTerm before = firstTerm(extended("2017-06-01"), "2017-05-31");
        assertThat(before.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
        assertThat(before.formerOverruns()).isEmpty();
        AssessedTerm after = firstTerm(extended("2017-06-01"), "2017-06-01");
        assertThat(after.status()).isEqualTo(TermStatus.RUNNING);
        assertThat(after.culpability()).isEmpty();
        assertThat(after.fine()).isEmpty();
        assertThat(after.formerOverruns())
                .extracting(Overrun::culpability)
                .containsExactly(Optional.of(Culpability.NOT_CULPABLE));
    }

    @Law(Rule.CUL_2)
    @DisplayName("CUL-2: two ends that passed before they were moved are two overruns in the record")
    @Test
    void twoFormerEnds() {
        Dossier.Builder dossier = extended("2017-04-15")
                .addExtensions(
                        extending(Ground.CHILDBIRTH, "P16W", "2017-07-01").build());
        AssessedTerm term = firstTerm(dossier, "2018-09-01");
        assertThat(term.formerOverruns())
                .extracting(Overrun::lastDay)
                .containsExactly(Bounds.exactly(day("2017-03-27")), Bounds.exactly(day("2017-06-19")));
        assertThat(lastDay(term)).isEqualTo(day("2017-06-19").plusWeeks(16));
    }

    @Law(Rule.CUL_2)
    @DisplayName(
            "CUL-2: an end that passed with everything done, or after the duty had ended, is no overrun, also if it was moved")
    @ParameterizedTest(name = "passed on {0}: {1} former overruns")
    @CsvSource({"2017-03-27, 0", "2017-03-28, 1"})
    void nothingOpen(String on, int former) {
        assertThat(firstTerm(extended("2017-06-01").addAllExams(passed(FIVE, on)), "2018-09-01")
                        .formerOverruns())
                .hasSize(former);
        assertThat(firstTerm(extended("2017-06-01").naturalisedOn(day(on)), "2018-09-01")
                        .formerOverruns())
                .hasSize(former);
    }

    @Law(Rule.CUL_3)
    @DisplayName("CUL-3: every ground of extension is a reason for not culpable")
    @ParameterizedTest
    @EnumSource(Ground.class)
    void reasons(Ground ground) {
        AssessedTerm term = firstTerm(
                five().addExtensions(extending(ground, "P12W", "2017-06-01").build()), "2018-09-01");
        assertThat(term.formerOverruns()).hasSize(1);
        assertThat(term.formerOverruns().get(0).culpability()).contains(Culpability.NOT_CULPABLE);
        assertThat(finding(term.formerOverruns().get(0), FineStatement.EXTENDED_PAST_IT)
                        .namedValues())
                .containsEntry("ground", ground);
    }

    @Law({Rule.CUL_2, Rule.TRM_10})
    @DisplayName("CUL-2: a status recorded with a fine that lost its basis still wins over the extension")
    @ParameterizedTest(name = "recorded {0}: {1}")
    @CsvSource({", NOT_CULPABLE", "CULPABLE, CULPABLE", "NOT_CULPABLE, NOT_CULPABLE"})
    void recordedStatusOfAFormerEnd(Culpability recorded, Culpability status) {
        Dossier.Builder dossier = five().addFines(deciding(1250, "2017-12-05")
                        .status(Optional.ofNullable(recorded))
                        .build())
                .addExtensions(extending(Ground.MINISTER_DECISION, "P1Y", "2018-02-01")
                        .term(0)
                        .of(ExtensionScope.EXAM)
                        .build());
        AssessedTerm term = firstTerm(dossier, "2018-09-01");
        assertThat(term.formerOverruns()).extracting(Overrun::culpability).containsExactly(Optional.of(status));
        assertThat(term.formerOverruns().get(0).fine().state()).isEqualTo(FineState.WITHOUT_BASIS);
    }

    @Law(Rule.CUL_4)
    @DisplayName("CUL-4: somebody not culpable now still carries the fine of an earlier term")
    @Test
    void separateFacts() {
        Dossier.Builder dossier = five().addFines(decision(1250, "2017-12-05"))
                .addFines(deciding(0, "2019-06-01")
                        .status(Culpability.NOT_CULPABLE)
                        .build());
        List<AssessedTerm> terms = assess(dossier, "2019-09-01").terms();
        assertThat(terms).hasSize(2);
        assertThat(terms.get(0).culpability()).contains(Culpability.CULPABLE);
        assertThat(terms.get(0).fine().orElseThrow().amount()).isEqualTo(amount("1250"));
        assertThat(terms.get(1).culpability()).contains(Culpability.NOT_CULPABLE);
        assertThat(terms.get(1).fine().orElseThrow().amount()).isEqualTo(amount("0"));
    }

    @Law(Rule.CUL_4)
    @DisplayName("CUL-4: a fine of 0 is a decision, and no decision is none")
    @Test
    void zeroIsADecision() {
        FineOutcome zero = firstTerm(five().addFines(decision(0, "2018-08-01")), "2018-09-01")
                .fine()
                .orElseThrow();
        FineOutcome none = firstTerm(five(), "2018-09-01").fine().orElseThrow();
        assertThat(zero.state()).isEqualTo(FineState.DECIDED);
        assertThat(zero.amount()).isEqualTo(amount("0"));
        assertThat(zero.computed()).isEqualTo(amount("1250"));
        assertThat(zero.procedure()).isPresent();
        assertThat(none.state()).isEqualTo(FineState.NO_DECISION);
        assertThat(none.amount()).isEqualTo(amount("1250"));
    }

    @Law({Rule.CUL_5, Rule.FIN_8})
    @DisplayName(
            "CUL-5: not culpable, no fine: nothing is computed, a fine recorded with that status stays and sets no new term")
    @ParameterizedTest(name = "{0}: {1} terms")
    @CsvSource({"NOT_CULPABLE, 1", "CULPABLE, 2", "PROVISIONALLY_CULPABLE, 2"})
    void noCulpabilityNoFine(Culpability status, int terms) {
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .addFines(deciding(1250, "2018-09-01").status(status).build());
        Assessment assessment = assess(dossier, "2018-12-01");
        FineOutcome fine = assessment.terms().get(0).fine().orElseThrow();
        assertThat(assessment.terms()).hasSize(terms);
        assertThat(fine.amount()).isEqualTo(amount("1250"));
        assertThat(fine.computed()).isEqualTo(amount(status == Culpability.NOT_CULPABLE ? "none" : "1250"));
    }

    @Law({Rule.REG_3, Rule.CUL_2})
    @DisplayName(
            "REG-3: an overrun of before stays, and can be fined, of a person who has finished or whose duty ended since")
    @Test
    void finishedSince() {
        for (Dossier.Builder dossier : List.of(
                obligedFrom("2015-03-28").addAllExams(passed(SIX, "2018-05-01")),
                obligedFrom("2015-03-28").naturalisedOn(day("2018-05-01")))) {
            AssessedTerm term = firstTerm(dossier, "2018-09-01");
            assertThat(term.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
            assertThat(term.fine().orElseThrow().amount()).isEqualTo(amount("1250"));
        }
    }

    @Law({Rule.REG_3, Rule.CUL_1})
    @DisplayName("REG-3: no overrun arises from the day on which the duty ended")
    @ParameterizedTest(name = "naturalised on {0}: overrun {1}")
    @CsvSource({"2018-03-26, false", "2018-03-27, false", "2018-03-28, true"})
    void endedBefore(String naturalised, boolean overrun) {
        AssessedTerm term = firstTerm(obligedFrom("2015-03-28").naturalisedOn(day(naturalised)), "2018-09-01");
        assertThat(term.culpability().isPresent()).isEqualTo(overrun);
    }

    @Law({Rule.CUL_2, Rule.CUL_3})
    @DisplayName(
            "CUL-2: a decision of no length excuses nothing, only one of the minister excuses the end that passed; a longer one moves it")
    @ParameterizedTest(name = "{0} of {1} decided on 1-6-2017: {2} former, {3}")
    @CsvSource({
        "MINISTER_DECISION, P0D, 0, NOT_CULPABLE",
        "ASYLUM_CENTRE,     P0D, 0, PROVISIONALLY_CULPABLE",
        "ILLNESS,           P0D, 0, PROVISIONALLY_CULPABLE",
        "MINISTER_DECISION, P1D, 1, PROVISIONALLY_CULPABLE",
        "ASYLUM_CENTRE,     P1D, 1, PROVISIONALLY_CULPABLE"
    })
    void noLength(Ground ground, String length, int former, Culpability culpability) {
        // Last day 27-3-2017.
        Dossier.Builder dossier =
                five().addExtensions(extending(ground, length, "2017-06-01").build());
        AssessedTerm term = firstTerm(dossier, "2018-09-01");
        assertThat(term.formerOverruns())
                .hasSize(former)
                .allSatisfy(overrun -> assertThat(overrun.culpability()).contains(Culpability.NOT_CULPABLE));
        assertThat(term.culpability()).contains(culpability);
        boolean excused = culpability == Culpability.NOT_CULPABLE;
        assertThat(statements(term).contains(FineStatement.EXCUSED)).isEqualTo(excused);
        assertThat(term.fine().orElseThrow().computed().isEmpty()).isEqualTo(excused);
    }

    @Law(Rule.CUL_2)
    @DisplayName(
            "CUL-2: a decision of no length and a longer one after the same end: one former overrun, for the reason that moved it")
    @Test
    void noLengthThenLonger() {
        Dossier.Builder dossier = five().addExtensions(
                        extending(Ground.ASYLUM_CENTRE, "P0D", "2017-06-01").build(),
                        extending(Ground.ILLNESS, "P12W", "2017-07-01").build());
        List<Overrun> former = firstTerm(dossier, "2018-09-01").formerOverruns();
        assertThat(former).hasSize(1);
        assertThat(finding(former.get(0), FineStatement.EXTENDED_PAST_IT).namedValues())
                .containsEntry("ground", Ground.ILLNESS);
    }

    @Law(Rule.CUL_2)
    @DisplayName("CUL-2: a fine on an end that the minister excuses is without basis; a recorded status still wins")
    @ParameterizedTest(name = "recorded status {0}: {1}")
    @CsvSource({", NOT_CULPABLE", "CULPABLE, CULPABLE", "NOT_CULPABLE, NOT_CULPABLE"})
    void excusedFine(Culpability recorded, Culpability culpability) {
        Dossier.Builder dossier = five().addFines(deciding(1250, "2017-12-05")
                        .status(Optional.ofNullable(recorded))
                        .build())
                .addExtensions(extending(Ground.MINISTER_DECISION, "P0D", "2018-02-01")
                        .term(0)
                        .build());
        AssessedTerm term = firstTerm(dossier, "2018-09-01");
        assertThat(term.culpability()).contains(culpability);
        FineOutcome fine = term.fine().orElseThrow();
        assertThat(fine.state()).isEqualTo(FineState.WITHOUT_BASIS);
        assertThat(fine.recorded()).as("kept").isPresent();
        assertThat(fine.amount().isEmpty()).isEqualTo(culpability == Culpability.NOT_CULPABLE);
    }

    @Law({Rule.CUL_2, Rule.TRM_10})
    @DisplayName(
            "CUL-2: the minister's decision of no length excuses the end of the term it names; unnamed the latest exam end that had passed on its day")
    @ParameterizedTest(name = "names term {0}, decided on {1}: first term {2}, new term {3}")
    @CsvSource(textBlock = """
            # First term … 27-3-2017, fined on 5-12-2017; the new term … 27-3-2019, nothing decided on it.
            0, 2019-06-03, NOT_CULPABLE,
            1, 2019-06-03, CULPABLE,     NOT_CULPABLE
             , 2019-03-28, CULPABLE,     NOT_CULPABLE
             , 2019-03-27, NOT_CULPABLE,
             , 2017-03-28, NOT_CULPABLE,
             , 2017-03-27, CULPABLE,     PROVISIONALLY_CULPABLE
            """)
    void whichEnd(Integer named, LocalDate decided, Culpability first, Culpability second) {
        Dossier.Builder dossier = five().addFines(decision(1250, "2017-12-05"))
                .addExtensions(ExtensionDecision.builder()
                        .ground(Ground.MINISTER_DECISION)
                        .length(Period.ZERO)
                        .decidedOn(decided)
                        .term(Optional.ofNullable(named))
                        .build());
        List<AssessedTerm> terms = assess(dossier, "2019-09-01").terms();
        assertThat(terms.get(0).culpability()).contains(first);
        // the fine on an excused end has no basis, so that its new term falls away
        assertThat(terms).hasSize(second == null ? 1 : 2);
        if (second != null) {
            assertThat(terms.get(1).culpability()).contains(second);
        }
    }
}
