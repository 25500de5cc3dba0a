package io.github.termijn.rules;

import static io.github.termijn.rules.Section6aFacts.decision;
import static io.github.termijn.rules.Section6aFacts.family;
import static io.github.termijn.rules.Section6aFacts.fine;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Appeal;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Notice;
import io.github.termijn.dossier.Objection;
import io.github.termijn.dossier.RemedyResult;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineState;
import io.github.termijn.guidance.GuidanceStatement;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.procedure.GroundKind;
import io.github.termijn.procedure.ProcedureStatement;
import io.github.termijn.procedure.RecordedDecision;
import io.github.termijn.procedure.Route;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRC-1 to PRC-4 and PRC-7: the days of a decision. */
@Law(Rule.PRC_4)
@DisplayName("Section 6a: the days of a decision")
class Section6aDecisionDaysTest {

    private static Optional<Finding> day(ProcedureStatement statement, RecordedDecision decision) {
        return decision.days().stream()
                .filter(finding -> finding.statement() == statement)
                .findFirst();
    }

    private static LocalDate iso(String day) {
        return LocalDate.parse(day);
    }

    private static RecordedDecision of(FineDecision.Builder fine, String asOf) {
        return decision(family().addFines(fine.build()), asOf);
    }

    @ParameterizedTest(name = "notified on {0}: until and including {1}")
    @Law({Rule.PRC_4, Rule.PRC_6})
    @DisplayName("Objection: six weeks after the notification, moved to a working day")
    @CsvSource({
        "2019-05-31, 2019-07-12", // a Friday
        "2019-06-01, 2019-07-15", // a Saturday
        "2019-06-02, 2019-07-15", // a Sunday
        "2019-06-03, 2019-07-15", // a Monday
        "2018-02-16, 2018-04-03", // Good Friday, then Easter
        "2018-03-29, 2018-05-11" // Ascension Day is 10 May
    })
    void objection(String notifiedOn, String last) {
        FineDecision.Builder fine = fine(1250, "2018-01-15").notifiedOn(iso(notifiedOn));
        RecordedDecision onTheDay = of(fine, last);
        RecordedDecision after = of(fine, iso(last).plusDays(1).toString());

        assertThat(onTheDay.route()).isEqualTo(Route.OBJECTION);
        assertThat(onTheDay.through()).contains(iso(last));
        assertThat(after.route()).isEqualTo(Route.REVIEW);
        assertThat(after.through()).isEmpty();
    }

    @Test
    @DisplayName("A notification that is not known yet counts as absent: from the day of the decision")
    void laterNotification() {
        FineDecision.Builder fine = fine(1250, "2019-05-30").notifiedOn(iso("2019-06-03"));

        assertThat(of(fine, "2019-06-02").through()).contains(iso("2019-07-11"));
        assertThat(of(fine, "2019-06-03").through()).contains(iso("2019-07-15"));
    }

    @ParameterizedTest(name = "decided on {0}, notified on {1}, {2} euro, result {3}: told as notified on {4}")
    @Law({Rule.PRC_4, Rule.FIN_11})
    @DisplayName(
            "A fixed last day to object does not hide when the decision was notified: also of a fine of nothing, and of one that was annulled")
    @CsvSource({
        "2023-04-01, 2023-04-19, 1250,          , 2023-04-19",
        "2023-04-01, 2023-04-19,    0,          , 2023-04-19",
        "2023-04-01, 2023-04-19,    1,  ANNULLED, 2023-04-19",
        "2023-04-01,           ,    1,  ANNULLED, 2023-04-01", // absent: the day of the decision
    })
    void notifiedBesideTheFixedDay(
            LocalDate decidedOn, LocalDate notifiedOn, int amount, RemedyResult result, LocalDate told) {
        FineDecision.Builder fine = fine(amount, decidedOn.toString()).notifiedOn(Optional.ofNullable(notifiedOn));
        Optional.ofNullable(result)
                .ifPresent(each -> fine.objection(Objection.builder()
                        .filedOn(iso("2023-05-01"))
                        .decidedOn(iso("2023-06-23"))
                        .result(each)
                        .build()));
        RecordedDecision decision = decision(family().permit(Permit.ASYLUM).addFines(fine.build()), "2025-07-09");

        // FIN-11: known from 9 July 2025, and the same for every fine of the pause
        assertThat(day(ProcedureStatement.OBJECTION_THROUGH_FIXED_DAY, decision)
                        .orElseThrow()
                        .namedValues())
                .containsEntry("notifiedOn", told)
                .containsEntry("day", iso("2025-08-20"));
    }

    @Test
    @DisplayName("By post: sent by the last day and received a week later, which is never moved")
    void byPost() {
        Finding told = day(ProcedureStatement.OBJECTION_THROUGH, of(fine(1250, "2019-06-01"), "2019-06-15"))
                .orElseThrow();

        // the last day is Monday 15 July 2019
        assertThat(told.namedValues()).containsEntry("received", iso("2019-07-22"));
    }

    @ParameterizedTest(name = "advisory committee {0}: {1}, postponed {2}")
    @DisplayName(
            "The decision on an objection: six or twelve weeks after the objection day as moved, once six weeks more")
    @CsvSource({
        "false, 2019-08-26, 2019-10-07", // 15 July + 42 days, + 42
        "true, 2019-10-07, 2019-11-18" // 15 July + 84 days, + 42
    })
    void decisionOnObjection(boolean committee, String by, String postponed) {
        Finding due = day(
                        ProcedureStatement.OBJECTION_DECIDED_BY,
                        of(
                                fine(1250, "2019-06-01")
                                        .objection(Objection.builder()
                                                .filedOn(iso("2019-06-20"))
                                                .advisoryCommittee(committee)
                                                .build()),
                                "2019-08-01"))
                .orElseThrow();

        assertThat(due.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(due.values()).containsExactly(iso(by), iso(postponed));
    }

    @Test
    @DisplayName("Whether there is a committee is not known: both days, open")
    void committeeUnknown() {
        Finding due = day(
                        ProcedureStatement.OBJECTION_DECIDED_BY,
                        of(fine(1250, "2019-06-01").objection(Objection.of(iso("2019-06-20"))), "2019-08-01"))
                .orElseThrow();

        assertThat(due.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(due.values().get(0)).isEqualTo(Bounds.between(iso("2019-08-26"), iso("2019-10-07")));
    }

    private static FineDecision.Builder rejected() {
        return fine(1250, "2019-05-30")
                .objection(Objection.builder()
                        .filedOn(iso("2019-06-20"))
                        .decidedOn(iso("2019-08-30"))
                        .notifiedOn(iso("2019-08-31"))
                        .result(RemedyResult.REJECTED)
                        .build());
    }

    @Test
    @DisplayName("Appeal: six weeks after the notification of what was decided, moved; then higher appeal likewise")
    void appeals() {
        // 31 August 2019 + 42 days is Saturday 12 October 2019
        assertThat(of(rejected(), "2019-10-14")).satisfies(decision -> {
            assertThat(decision.route()).isEqualTo(Route.APPEAL);
            assertThat(decision.through()).contains(iso("2019-10-14"));
            assertThat(decision.finalFrom()).contains(iso("2019-10-15"));
        });
        assertThat(of(rejected(), "2019-10-15").route()).isEqualTo(Route.REVIEW);
        // 2 March 2020 + 42 days is Easter Monday 13 April 2020
        FineDecision.Builder judged = rejected()
                .appeal(Appeal.builder()
                        .filedOn(iso("2019-10-01"))
                        .decidedOn(iso("2020-03-02"))
                        .result(RemedyResult.REJECTED)
                        .build());
        assertThat(of(judged, "2020-03-15")).satisfies(decision -> {
            assertThat(decision.route()).isEqualTo(Route.HIGHER_APPEAL);
            assertThat(decision.through()).contains(iso("2020-04-14"));
        });
        assertThat(of(judged, "2020-03-01").route()).isEqualTo(Route.PENDING);
    }

    @Test
    @DisplayName("A later result is not known yet: until its day the objection is pending")
    void seenFromBefore() {
        assertThat(of(rejected(), "2019-08-29").route()).isEqualTo(Route.PENDING);
        assertThat(of(rejected(), "2019-06-19").route()).isEqualTo(Route.OBJECTION);
    }

    @ParameterizedTest(name = "filed on {0}: {1}")
    @DisplayName(
            "An objection filed after the last day counts only if being late is excused: that is told, never computed")
    @CsvSource({"2019-07-11, HOLDS", "2019-07-12, FAILS"})
    void filedInTime(String filedOn, Verdict verdict) {
        assertThat(day(
                                ProcedureStatement.FILED,
                                of(fine(1250, "2019-05-30").objection(Objection.of(iso(filedOn))), "2019-08-01"))
                        .orElseThrow()
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    @Law({Rule.PRC_4, Rule.FIN_8, Rule.FIN_10})
    @DisplayName("Lowered from the day of the result: the lower amount is the recorded one; the day before it is not")
    void lowered() {
        FineDecision.Builder fine = fine(1250, "2019-05-30")
                .objection(Objection.builder()
                        .filedOn(iso("2019-06-20"))
                        .decidedOn(iso("2019-09-02"))
                        .result(RemedyResult.LOWERED)
                        .amount(euro(875))
                        .build());

        assertThat(amount(fine, "2019-09-01")).contains(Bounds.exactly(euro(1250)));
        assertThat(amount(fine, "2019-09-02")).contains(Bounds.exactly(euro(875)));
    }

    private static Optional<Bounds<Money>> amount(FineDecision.Builder fine, String asOf) {
        return assess(fine, asOf).terms().get(0).fine().orElseThrow().amount();
    }

    private static Assessment assess(FineDecision.Builder fine, String asOf) {
        return Wi2013.standard().assess(family().addFines(fine.build()).build(), iso(asOf));
    }

    @Test
    @Law({Rule.PRC_4, Rule.FIN_8, Rule.CUL_2})
    @DisplayName("Annulled: from that day the fine never was, so its new term is gone; it is still told")
    void annulled() {
        FineDecision.Builder fine = fine(1250, "2019-05-30")
                .objection(Objection.builder()
                        .filedOn(iso("2019-06-20"))
                        .decidedOn(iso("2019-09-02"))
                        .result(RemedyResult.ANNULLED)
                        .build());

        assertThat(assess(fine, "2019-09-01").terms()).hasSize(2);
        Assessment after = assess(fine, "2019-09-02");
        assertThat(after.terms()).hasSize(1);
        assertThat(after.terms().get(0).fine().orElseThrow().state()).isEqualTo(FineState.NO_DECISION);
        assertThat(of(fine, "2019-09-02")).satisfies(decision -> {
            assertThat(decision.route()).isEqualTo(Route.NONE);
            assertThat(decision.grounds()).isEmpty();
            assertThat(day(ProcedureStatement.ANNULLED, decision)).isPresent();
        });
    }

    @Test
    @Law({Rule.PRC_4, Rule.FIN_12})
    @DisplayName(
            "FIN-12: after an annulled decision a later fine than the power allows is open, without it there is none")
    void annulledSuspendsThePower() {
        FineDecision late = fine(1000, "2022-04-01").build();
        FineDecision annulled = fine(1250, "2019-05-30")
                .objection(Objection.builder()
                        .filedOn(iso("2019-06-20"))
                        .decidedOn(iso("2021-09-02"))
                        .result(RemedyResult.ANNULLED)
                        .build())
                .build();
        Dossier.Builder alone = family().addFines(late);
        Dossier.Builder second = family().addFines(annulled, late);

        assertThat(computed(alone)).isEmpty();
        assertThat(computed(second)).contains(Bounds.between(euro(0), euro(1000)));
    }

    private static Optional<Bounds<Money>> computed(Dossier.Builder dossier) {
        return Wi2013.standard()
                .assess(dossier.build(), iso("2022-05-01"))
                .terms()
                .get(0)
                .fine()
                .orElseThrow()
                .computed();
    }

    @Test
    @DisplayName("What contradicts itself is told: final while an objection is pending")
    void contradiction() {
        FineDecision.Builder fine =
                fine(1250, "2019-05-30").finalOn(iso("2019-07-12")).objection(Objection.of(iso("2019-06-20")));

        assertThat(day(ProcedureStatement.CONTRADICTION, of(fine, "2019-08-01")))
                .isPresent();
        assertThat(day(ProcedureStatement.CONTRADICTION, of(fine, "2019-07-11")))
                .isEmpty();
    }

    @Test
    @Law({Rule.PRC_4, Rule.FIN_12})
    @DisplayName("An objection stands first among the steps, with its day and the strongest ground")
    void firstStep() {
        List<NextStep> steps = assess(fine(1500, "2019-05-30"), "2019-06-15")
                .guidance()
                .orElseThrow()
                .steps();

        assertThat(steps.get(0).kind()).isEqualTo(StepKind.OBJECT);
        assertThat(steps.get(0).by()).contains(Bounds.exactly(iso("2019-07-11")));
        assertThat(steps.get(0).findings())
                .extracting(Finding::statement)
                .containsExactly(GuidanceStatement.OBJECTION_OPEN, GroundKind.ABOVE_MAXIMUM, GuidanceStatement.BY);
    }

    // Before and after

    @Test
    @Law(Rule.PRC_1)
    @DisplayName("PRC-1: a notice changes no status; how long there is to answer it is open")
    void notice() {
        Dossier.Builder dossier = family().addNotices(Notice.builder()
                .kind(TermKind.EXAM)
                .on(iso("2017-04-01"))
                .amount(euro(1250))
                .build());
        Assessment with = Wi2013.standard().assess(dossier.build(), iso("2017-05-01"));
        Assessment without = Wi2013.standard().assess(family().build(), iso("2017-05-01"));

        assertThat(with.culpability()).isEqualTo(without.culpability());
        assertThat(with.procedure().orElseThrow().notices())
                .filteredOn(finding -> finding.statement() == ProcedureStatement.TIME_TO_ANSWER)
                .singleElement()
                .extracting(Finding::verdict)
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    @Law(Rule.PRC_2)
    @DisplayName("PRC-2: an exam fine without a recorded notice: a point to check, and no ground by itself")
    void views() {
        Dossier.Builder without = family().addFines(fine(1250, "2019-05-30").build());
        Dossier.Builder with = family().addFines(fine(1250, "2019-05-30").build())
                .addNotices(Notice.of(TermKind.EXAM, iso("2019-04-01")));

        assertThat(day(ProcedureStatement.VIEWS_NOT_RECORDED, decision(without, "2019-06-15")))
                .hasValueSatisfying(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.OPEN));
        assertThat(day(ProcedureStatement.VIEWS_NOT_RECORDED, decision(with, "2019-06-15")))
                .isEmpty();
        assertThat(decision(without, "2019-06-15").grounds()).isEmpty();
    }

    @Test
    @Law(Rule.PRC_2)
    @DisplayName("PRC-2: that views could be given, and were given, is told from its day")
    void viewsOffered() {
        Dossier dossier = family().addNotices(Notice.builder()
                        .kind(TermKind.EXAM)
                        .on(iso("2017-04-01"))
                        .viewsOfferedOn(iso("2017-04-10"))
                        .heardOn(iso("2017-04-20"))
                        .build())
                .build();

        assertThat(views(dossier, "2017-04-09")).isEmpty();
        assertThat(views(dossier, "2017-04-10")).containsExactly(ProcedureStatement.VIEWS_OFFERED);
        assertThat(views(dossier, "2017-04-20"))
                .containsExactly(ProcedureStatement.VIEWS_OFFERED, ProcedureStatement.VIEWS_GIVEN);
    }

    private static List<Statement> views(Dossier dossier, String asOf) {
        return Wi2013.standard().assess(dossier, iso(asOf)).procedure().orElseThrow().notices().stream()
                .map(Finding::statement)
                .filter(told -> told == ProcedureStatement.VIEWS_OFFERED || told == ProcedureStatement.VIEWS_GIVEN)
                .toList();
    }

    @ParameterizedTest(name = "announced {0} euro: form {1}")
    @Law(Rule.PRC_2)
    @DisplayName("PRC-2: the form for views comes with more than 340")
    @CsvSource({"340, false", "341, true"})
    void viewsForm(int amount, boolean form) {
        Dossier dossier = family().addNotices(Notice.builder()
                        .kind(TermKind.EXAM)
                        .on(iso("2017-04-01"))
                        .amount(euro(amount))
                        .build())
                .build();

        assertThat(Wi2013.standard()
                        .assess(dossier, iso("2017-05-01"))
                        .procedure()
                        .orElseThrow()
                        .notices())
                .extracting(Finding::statement)
                .matches(told -> told.contains(ProcedureStatement.VIEWS_FORM) == form);
    }

    @Test
    @Law(Rule.PRC_3)
    @DisplayName("PRC-3: thirteen weeks from the report, else from the notice as a reading, else open")
    void decisionTarget() {
        FineDecision.Builder fine = fine(1250, "2019-05-30");
        Dossier.Builder noticed =
                family().addFines(fine.build()).addNotices(Notice.of(TermKind.EXAM, iso("2019-04-01")));
        Dossier.Builder reported =
                family().addFines(fine.reportOn(iso("2019-02-28")).build());

        // 28 February 2019 + 91 days is 30 May 2019; 1 April 2019 + 91 days is 1 July 2019
        assertThat(day(ProcedureStatement.FINE_DECIDED_BY, decision(reported, "2019-06-15"))
                        .orElseThrow())
                .satisfies(due -> {
                    assertThat(due.namedValues()).containsEntry("day", iso("2019-05-30"));
                    assertThat(due.verdict()).isEqualTo(Verdict.HOLDS);
                    assertThat(due.authority()).isEqualTo(Authority.STATUTE);
                });
        assertThat(day(ProcedureStatement.FINE_DECIDED_BY, decision(noticed, "2019-06-15"))
                        .orElseThrow())
                .satisfies(due -> {
                    assertThat(due.namedValues()).containsEntry("day", iso("2019-07-01"));
                    assertThat(due.authority()).isEqualTo(Authority.READING);
                });
        assertThat(day(ProcedureStatement.REPORT_UNKNOWN, of(fine(1250, "2019-05-30"), "2019-06-15")))
                .isPresent();
    }

    @Test
    @Law(Rule.PRC_7)
    @DisplayName("PRC-7: instalments are open, and the claim lapses five years after the last day to pay")
    void payment() {
        RecordedDecision decision = of(fine(1250, "2019-05-30"), "2019-06-15");

        assertThat(day(ProcedureStatement.CLAIM_LAPSES, decision).orElseThrow().values())
                .containsExactly(iso("2024-07-11"));
        assertThat(day(ProcedureStatement.IN_INSTALMENTS, decision)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(day(ProcedureStatement.CLAIM_LAPSES, of(fine(0, "2019-05-30"), "2019-06-15")))
                .isEmpty();
    }
}
