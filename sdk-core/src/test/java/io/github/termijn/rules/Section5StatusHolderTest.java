package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.afterCorona;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.assertComputed;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.fine;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.ProcedureDays;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** FIN-11: fines of asylum status holders and their families, before and after the judgments. */
@Law(Rule.FIN_11)
@DisplayName("Section 5: status holders")
class Section5StatusHolderTest {

    /** Exam term 13-3-2017 … 12-3-2020, over before the first corona round; can be fined until and including 12-3-2025. */
    private static Dossier.Builder beforeCorona(Permit permit) {
        return obligedFrom("2017-03-13").permit(permit);
    }

    @DisplayName("FIN-11: the exam fine by permit and day, nothing done and nothing decided")
    @ParameterizedTest(name = "{0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            ASYLUM,                  2023-03-14, 1250
            ASYLUM,                  2023-03-15, 1250
            ASYLUM,                  2025-02-03, 1250
            ASYLUM,                  2025-02-04, 0..1250
            FAMILY_OF_STATUS_HOLDER, 2023-03-15, 1250
            FAMILY_OF_STATUS_HOLDER, 2025-02-03, 1250
            FAMILY_OF_STATUS_HOLDER, 2025-02-04, 0..1250
            FAMILY,                  2023-03-15, 1250
            FAMILY,                  2025-02-04, 1250
            OTHER,                   2025-02-04, 1250
            """)
    void byDay(Permit permit, String asOf, String amount) {
        assertComputed(fine(beforeCorona(permit), asOf), amount);
    }

    @DisplayName("FIN-11: from 9-7-2025 no fine for status holders, open for their family, unchanged for others")
    @ParameterizedTest(name = "{0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            ASYLUM,                  2025-07-08, 0..1250
            ASYLUM,                  2025-07-09, none
            ASYLUM,                  2026-02-18, none
            FAMILY_OF_STATUS_HOLDER, 2025-07-08, 0..1250
            FAMILY_OF_STATUS_HOLDER, 2025-07-09, 0..1250
            FAMILY_OF_STATUS_HOLDER, 2026-02-18, 0..1250
            FAMILY,                  2025-07-09, 1250
            OTHER,                   2026-02-18, 1250
            """)
    void fromTheJudgment(Permit permit, String asOf, String amount) {
        FineOutcome fine = fine(afterCorona().permit(permit), asOf);
        assertComputed(fine, amount);
        assertThat(fine.amount()).isEqualTo(amount(amount));
        assertThat(statements(fine).contains(FineStatement.STATUS_HOLDER_NO_FINE))
                .isEqualTo(amount.equals("none"));
        assertThat(statements(fine).contains(FineStatement.STATUS_HOLDER_UNCLEAR))
                .isEqualTo(amount.contains(".."));
    }

    @DisplayName("FIN-11: the day of a recorded decision decides what the rules give, and the recorded amount stands")
    @ParameterizedTest(name = "ASYLUM, decided on {0}: the rules give {1}")
    @CsvSource(textBlock = """
            2024-03-01, 1250
            2025-02-03, 1250
            2025-02-04, 0..1250
            2025-07-08, 0..1250
            2025-07-09, none
            """)
    void byDecision(String decided, String computed) {
        FineOutcome fine = fine(afterCorona().permit(Permit.ASYLUM).addFines(decision(1250, decided)), "2026-08-01");
        assertThat(fine.computed()).isEqualTo(amount(computed));
        assertThat(fine.amount()).as("reviewable, never zero").isEqualTo(amount("1250"));
    }

    @Law({Rule.FIN_11, Rule.PVT_2})
    @DisplayName("FIN-11: the PVT fine too")
    @ParameterizedTest(name = "{0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            ASYLUM,                  2025-02-03, 340
            ASYLUM,                  2025-02-04, 0..340
            ASYLUM,                  2025-07-08, 0..340
            ASYLUM,                  2025-07-09, none
            FAMILY_OF_STATUS_HOLDER, 2025-02-03, 340
            FAMILY_OF_STATUS_HOLDER, 2025-02-04, 0..340
            FAMILY_OF_STATUS_HOLDER, 2025-07-09, 0..340
            FAMILY,                  2025-07-09, 340
            """)
    void pvt(Permit permit, String asOf, String amount) {
        // Registered on 1-7-2023: PVT term until and including 30-6-2024.
        Dossier.Builder dossier = afterCorona().permit(permit).municipalRegistration(day("2023-07-01"));
        AssessedTerm pvt = assess(dossier, asOf).participationTerms().get(0);
        assertThat(pvt.lastDay().exact()).contains(day("2024-06-30"));
        assertComputed(pvt.fine().orElseThrow(), amount);
    }

    @DisplayName(
            "FIN-11: a fine decided from 15-3-2023 through 3-2-2025 is not collected, with objection open until 20-8-2025")
    @ParameterizedTest(name = "{0}, decided on {1}: {2}")
    @CsvSource(textBlock = """
            ASYLUM,                  2023-03-14, DECIDED
            ASYLUM,                  2023-03-15, COLLECTION_PAUSED
            ASYLUM,                  2025-02-03, COLLECTION_PAUSED
            ASYLUM,                  2025-02-04, DECIDED
            FAMILY_OF_STATUS_HOLDER, 2023-03-15, DECIDED
            FAMILY,                  2023-03-15, DECIDED
            """)
    void paused(Permit permit, String decided, FineState state) {
        FineOutcome fine = fine(beforeCorona(permit).addFines(decision(1250, decided)), "2025-06-01");
        assertThat(fine.state()).isEqualTo(state);
        assertThat(statements(fine).contains(FineStatement.COLLECTION_PAUSED))
                .isEqualTo(state == FineState.COLLECTION_PAUSED);
    }

    @DisplayName(
            "FIN-11: from 9-7-2025 it is known that a paused fine can be objected to through 20-8-2025; before, six weeks; it was to be paid in six weeks")
    @ParameterizedTest(name = "{0}, decided on {1}, as of {2}: object through {3}, pay through {4}")
    @CsvSource(textBlock = """
            ASYLUM, 2024-06-03, 2025-07-08, 2024-07-15, 2024-07-15
            ASYLUM, 2024-06-03, 2025-07-09, 2025-08-20, 2024-07-15
            ASYLUM, 2024-06-03, 2026-02-18, 2025-08-20, 2024-07-15
            # 42 days end on Saturday 13-7-2024
            ASYLUM, 2024-06-01, 2025-07-09, 2025-08-20, 2024-07-15
            # imposed before the pause, and on somebody else
            ASYLUM, 2023-03-14, 2025-07-09, 2023-04-25, 2023-04-25
            FAMILY, 2024-06-03, 2025-07-09, 2024-07-15, 2024-07-15
            """)
    void fixedObjectionDay(Permit permit, String decided, String asOf, LocalDate object, LocalDate pay) {
        FineOutcome fine = fine(beforeCorona(permit).addFines(decision(1250, decided)), asOf);
        assertThat(fine.procedure()).contains(new ProcedureDays(object, pay));
        assertThat(statements(fine).contains(FineStatement.OBJECT_UNTIL_FIXED_DAY))
                .isEqualTo(!object.equals(pay));
    }

    @DisplayName("FIN-11: seen from 9-7-2025 a paused fine was not final before 21-8-2025, whatever was recorded")
    @ParameterizedTest(name = "recorded as final on {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            2024-07-16, 2025-07-08, COLLECTION_PAUSED
            2024-07-16, 2025-07-09, REVIEWABLE
            2024-07-16, 2025-08-20, REVIEWABLE
            2024-07-16, 2025-08-21, COLLECTION_PAUSED
            2025-09-01, 2025-08-31, REVIEWABLE
            2025-09-01, 2025-09-01, COLLECTION_PAUSED
            """)
    void notFinalBefore(LocalDate finalOn, String asOf, FineState state) {
        Dossier.Builder dossier = beforeCorona(Permit.ASYLUM)
                .addFines(deciding(1250, "2024-06-03").finalOn(finalOn).build());
        assertThat(fine(dossier, asOf).state()).isEqualTo(state);
    }

    @DisplayName(
            "FIN-11: seen from 9-7-2025 a decision that is not final can be reviewed, from 18-2-2026 a final one too")
    @ParameterizedTest(name = "{0}, final on {1}, objection pending {2}, as of {3}: {4}")
    @CsvSource(textBlock = """
            ASYLUM,                  2018-10-13, ,     2025-07-09, DECIDED
            ASYLUM,                  2018-10-13, ,     2026-02-17, DECIDED
            ASYLUM,                  2018-10-13, ,     2026-02-18, REVIEWABLE
            ASYLUM,                  2025-07-09, ,     2025-07-09, DECIDED
            ASYLUM,                  2025-07-10, ,     2025-07-09, REVIEWABLE
            ASYLUM,                  2025-07-10, ,     2025-07-08, DECIDED
            ASYLUM,                  ,           true, 2025-07-08, DECIDED
            ASYLUM,                  ,           true, 2025-07-09, REVIEWABLE
            ASYLUM,                  ,           ,     2026-02-18, REVIEWABLE
            FAMILY_OF_STATUS_HOLDER, ,           true, 2026-02-18, DECIDED
            FAMILY,                  ,           true, 2026-02-18, DECIDED
            """)
    void reviewable(Permit permit, LocalDate finalOn, Boolean pending, String asOf, FineState state) {
        Dossier.Builder dossier = six().permit(permit)
                .addFines(deciding(1250, "2018-09-01")
                        .finalOn(Optional.ofNullable(finalOn))
                        .objectionPending(Optional.ofNullable(pending))
                        .build());
        FineOutcome fine = fine(dossier, asOf);
        assertThat(fine.state()).isEqualTo(state);
        assertThat(fine.amount()).as("never zero").isEqualTo(amount("1250"));
        assertThat(statements(fine).contains(FineStatement.REVIEWABLE)).isEqualTo(state == FineState.REVIEWABLE);
        assertThat(fine.procedure())
                .as("the letter has its days, however the fine stands: 1-9-2018 + 42, a Saturday")
                .contains(new ProcedureDays(day("2018-10-15"), day("2018-10-15")));
    }

    @DisplayName("FIN-11: finality unknown leaves open from 9-7-2025 through 17-2-2026 whether it can be reviewed")
    @ParameterizedTest(name = "as of {0}: open {1}")
    @CsvSource({"2025-07-08, false", "2025-07-09, true", "2026-02-17, true", "2026-02-18, false"})
    void finalityUnknown(String asOf, boolean open) {
        FineOutcome fine = fine(six().permit(Permit.ASYLUM).addFines(decision(1250, "2018-09-01")), asOf);
        assertThat(fine.openPoints().stream().map(point -> point.statement()).toList())
                .isEqualTo(open ? List.of(FineStatement.REVIEWABLE_FINALITY_UNKNOWN) : List.of());
    }

    @DisplayName("FIN-11: a fine that was paused can be reviewed from 9-7-2025, unless it is final")
    @ParameterizedTest(name = "final on {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            2025-08-21, 2025-07-08, COLLECTION_PAUSED
            2025-08-21, 2025-07-09, REVIEWABLE
            2025-08-21, 2025-08-21, COLLECTION_PAUSED
            2025-08-21, 2026-02-18, REVIEWABLE
            """)
    void pausedThenReviewable(LocalDate finalOn, String asOf, FineState state) {
        Dossier.Builder dossier = afterCorona()
                .permit(Permit.ASYLUM)
                .addFines(deciding(1250, "2024-06-01").finalOn(finalOn).build());
        assertThat(fine(dossier, asOf).state()).isEqualTo(state);
    }

    @Law({Rule.FIN_11, Rule.FIN_8})
    @DisplayName("FIN-11: while a fine can be reviewed its new term is open")
    @ParameterizedTest(name = "final on {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            2024-08-01, 2025-07-08, RUNNING
            2024-08-01, 2025-07-09, OPEN
            2024-08-01, 2025-08-20, OPEN
            2024-08-01, 2025-08-21, RUNNING
            2024-08-01, 2026-01-31, RUNNING
            2024-08-01, 2026-02-17, OVERRUN
            2024-08-01, 2026-02-18, OPEN
            2026-12-31, 2025-07-08, RUNNING
            2026-12-31, 2025-07-09, OPEN
            """)
    void newTermOpen(LocalDate finalOn, String asOf, TermStatus status) {
        // The exam term ended on 31-1-2024; the new term runs until and including 31-1-2026.
        Dossier.Builder dossier = afterCorona()
                .permit(Permit.ASYLUM)
                .addFines(deciding(1250, "2024-06-01").finalOn(finalOn).build());
        Assessment assessment = assess(dossier, asOf);
        assertThat(assessment.terms()).hasSize(2);
        assertThat(assessment.terms().get(1).status()).isEqualTo(status);
    }

    @DisplayName("FIN-11: a status holder without a fine decision gets no new term, also long after 9-7-2025")
    @Test
    void noPhantomTerm() {
        assertThat(assess(afterCorona().permit(Permit.ASYLUM), "2028-08-01").terms())
                .hasSize(1);
    }

    @Law({Rule.FIN_11, Rule.CUL_2})
    @DisplayName("FIN-11: the judgments touch the fine, not the culpability")
    @ParameterizedTest
    @EnumSource(TermKind.class)
    void culpabilityStays(TermKind kind) {
        Dossier.Builder dossier = afterCorona().permit(Permit.ASYLUM).municipalRegistration(day("2023-07-01"));
        Assessment assessment = assess(dossier, "2025-09-01");
        AssessedTerm term = (kind == TermKind.EXAM ? assessment.terms() : assessment.participationTerms()).get(0);
        assertThat(term.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
        assertThat(term.fine().orElseThrow().amount()).isEmpty();
    }
}
