package io.github.termijn.rules;

import static io.github.termijn.rules.Section6aFacts.decision;
import static io.github.termijn.rules.Section6aFacts.family;
import static io.github.termijn.rules.Section6aFacts.fine;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Appeal;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Objection;
import io.github.termijn.dossier.RemedyResult;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.procedure.ProcedureStatement;
import io.github.termijn.procedure.RecordedDecision;
import io.github.termijn.procedure.RemedyKind;
import io.github.termijn.procedure.Route;
import io.github.termijn.term.TermStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * PRC-4: objection, appeal and higher appeal against a fine, each filed on its last day or a day later.
 *
 * <p>Notified on Thursday 30 May 2019: objection through 11 July 2019. The objection was decided on 2 September 2019: appeal through
 * 14 October 2019. The appeal was decided on 3 February 2020: higher appeal through 16 March 2020. None of these days is moved.
 */
@Law(Rule.PRC_4)
@DisplayName("Section 6a: objection, appeal and higher appeal")
class Section6aRemedyTest {

    private static FineDecision.Builder objected() {
        return fine(1250, "2019-05-30")
                .objection(Objection.builder()
                        .filedOn(day("2019-06-20"))
                        .decidedOn(day("2019-09-02"))
                        .result(RemedyResult.REJECTED)
                        .build());
    }

    private static Appeal.Builder appeal(String filedOn) {
        return Appeal.builder().filedOn(day(filedOn));
    }

    private static FineDecision.Builder appealed() {
        return objected()
                .appeal(appeal("2019-10-01")
                        .decidedOn(day("2020-02-03"))
                        .result(RemedyResult.REJECTED)
                        .build());
    }

    private static RecordedDecision of(FineDecision.Builder fine, String asOf) {
        return decision(family().addFines(fine.build()), asOf);
    }

    private static List<Finding> told(Statement statement, RecordedDecision decision) {
        return decision.days().stream()
                .filter(finding -> finding.statement() == statement)
                .toList();
    }

    private static Finding last(Statement statement, RecordedDecision decision) {
        List<Finding> told = told(statement, decision);
        return told.get(told.size() - 1);
    }

    @ParameterizedTest(name = "{0} filed on {1}: {2}")
    @DisplayName("An appeal filed on its last day is in time, a day later it is not; a higher appeal likewise")
    @CsvSource({
        "APPEAL,        2019-10-14, HOLDS",
        "APPEAL,        2019-10-15, FAILS",
        "HIGHER_APPEAL, 2020-03-16, HOLDS",
        "HIGHER_APPEAL, 2020-03-17, FAILS",
    })
    void inTime(RemedyKind kind, String filedOn, Verdict verdict) {
        Appeal filed = appeal(filedOn).build();
        RecordedDecision decision = of(
                kind == RemedyKind.APPEAL
                        ? objected().appeal(filed)
                        : appealed().higherAppeal(filed),
                "2020-04-01");

        assertThat(last(ProcedureStatement.FILED, decision).verdict()).isEqualTo(verdict);
        assertThat(last(ProcedureStatement.FILED, decision).values()).containsExactly(kind, day(filedOn));
        assertThat(decision.route()).isEqualTo(Route.PENDING);
        assertThat(decision.through()).isEmpty();
    }

    @Test
    @DisplayName("A step that was taken leaves no last day for it: only what can still be done is told")
    void taken() {
        assertThat(told(ProcedureStatement.NEXT_STEP_THROUGH, of(objected(), "2019-09-10")))
                .hasSize(1);
        assertThat(told(
                        ProcedureStatement.NEXT_STEP_THROUGH,
                        of(objected().appeal(appeal("2019-10-01").build()), "2019-10-02")))
                .isEmpty();
        assertThat(told(
                        ProcedureStatement.NEXT_STEP_THROUGH,
                        of(appealed().higherAppeal(appeal("2020-03-01").build()), "2020-03-02")))
                .isEmpty();
    }

    @ParameterizedTest(name = "result {0}: {1}")
    @DisplayName("A judgment in higher appeal is the last word: final on its own day, whatever it says")
    @CsvSource({"REJECTED, HOLDS", "INADMISSIBLE, HOLDS", ", OPEN"})
    void lastWord(RemedyResult result, Verdict verdict) {
        FineDecision.Builder judged = appealed()
                .higherAppeal(appeal("2020-03-01")
                        .decidedOn(day("2020-09-02"))
                        .result(Optional.ofNullable(result))
                        .build());
        RecordedDecision after = of(judged, "2020-09-02");

        assertThat(last(ProcedureStatement.RESULT, after).verdict()).isEqualTo(verdict);
        assertThat(last(ProcedureStatement.RESULT, after).values())
                .containsExactly(
                        RemedyKind.HIGHER_APPEAL, day("2020-09-02"), result == null ? Optional.empty() : result);
        assertThat(after.finalFrom()).contains(day("2020-09-02"));
        assertThat(after.route()).isEqualTo(Route.REVIEW);
        assertThat(of(judged, "2020-09-01").finalFrom()).isEmpty();
    }

    @Test
    @DisplayName(
            "Lowered by an objection: the amount is told with the day from which it counts, and since when it is final")
    void lowered() {
        RecordedDecision lowered = of(
                fine(1250, "2019-05-30")
                        .objection(Objection.builder()
                                .filedOn(day("2019-06-20"))
                                .decidedOn(day("2019-09-02"))
                                .result(RemedyResult.LOWERED)
                                .amount(euro(500))
                                .build()),
                "2019-09-02");

        assertThat(last(ProcedureStatement.LOWERED_TO, lowered).on()).isEqualTo(day("2019-09-02"));
        assertThat(last(ProcedureStatement.LOWERED_TO, lowered).values()).containsExactly(euro(500));
        // the day after 14 October 2019, the last day for an appeal
        assertThat(last(ProcedureStatement.FINAL_FROM, lowered).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(last(ProcedureStatement.FINAL_FROM, lowered).values()).containsExactly(day("2019-10-15"));
    }

    @ParameterizedTest(name = "notified on {0}: {1}")
    @Law({Rule.PRC_4, Rule.PRC_6})
    @DisplayName(
            "A last day that is moved says from which day, of the objection and of the step after it; another does not")
    @CsvSource({"2019-05-30, ", "2019-06-01, 2019-07-13"})
    void moved(String notifiedOn, LocalDate counted) {
        FineDecision.Builder fine = fine(1250, "2019-05-30").notifiedOn(day(notifiedOn));
        FineDecision.Builder objected = objected()
                .objection(Objection.builder()
                        .filedOn(day("2019-05-30"))
                        .decidedOn(day("2019-05-31"))
                        .notifiedOn(day(notifiedOn).isBefore(day("2019-05-31")) ? day("2019-05-31") : day(notifiedOn))
                        .result(RemedyResult.REJECTED)
                        .build());
        int times = counted == null ? 0 : 1;

        assertThat(told(TermStatement.MOVED_TO_WORKING_DAY, of(fine, "2019-06-15")))
                .hasSize(times);
        assertThat(told(TermStatement.MOVED_TO_WORKING_DAY, of(objected, "2019-06-15")))
                .hasSize(times)
                .allSatisfy(finding -> assertThat(finding.on()).isEqualTo(counted));
    }
}
