package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.rules.Section7Facts.assertForgiven;
import static io.github.termijn.rules.Section7Facts.doneBut;
import static io.github.termijn.rules.Section7Facts.early;
import static io.github.termijn.rules.Section7Facts.forgiveness;
import static io.github.termijn.rules.Section7Facts.loan;
import static io.github.termijn.rules.Section7Facts.recent;
import static io.github.termijn.rules.Section7Facts.recovery;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.loan.Recovery;
import io.github.termijn.loan.RecoveryState;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LOA-10 and LOA-11: whether what is left is collected, beside the statutory result. */
@Law(Rule.LOA_10)
@DisplayName("Section 7: recovery")
class Section7RecoveryTest {

    private static Dossier.Builder decided(Permit permit, LocalDate on, Optional<LocalDate> finalOn) {
        return doneBut(early(), 3, "2018-06-01")
                .permit(permit)
                .loan(loan().repayment(RepaymentDecision.builder()
                                .decidedOn(on)
                                .finalOn(finalOn)
                                .build())
                        .build());
    }

    @DisplayName(
            "LOA-10: decisions from 15-3-2023 are not collected, older ones neither from 4-2-2025, and nothing is due from 9-7-2025")
    @ParameterizedTest(name = "decided on {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            2019-05-01, 2023-03-15, BY_THE_RULES
            2023-03-14, 2025-02-03, BY_THE_RULES
            2023-03-14, 2025-02-04, PAUSED
            2023-03-15, 2023-03-15, PAUSED
            2023-03-15, 2025-07-08, PAUSED
            2025-07-08, 2025-07-08, PAUSED
            2019-05-01, 2025-07-08, PAUSED
            2019-05-01, 2025-07-09, NOT_DUE
            2023-03-15, 2025-07-09, NOT_DUE
            2025-07-09, 2025-07-09, NOT_DUE
            2025-12-01, 2026-02-18, NOT_DUE
            """)
    void statusHolder(LocalDate decidedOn, String asOf, RecoveryState state) {
        assertThat(recovery(decided(Permit.ASYLUM, decidedOn, Optional.empty()), asOf)
                        .state())
                .isEqualTo(state);
    }

    @DisplayName("LOA-10: without a decision the as-of day takes its place")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2023-03-14, BY_THE_RULES", "2023-03-15, PAUSED", "2025-07-08, PAUSED", "2025-07-09, NOT_DUE"})
    void withoutDecision(String asOf, RecoveryState state) {
        Recovery recovery = recovery(early(), asOf);
        assertThat(recovery.state()).isEqualTo(state);
        assertThat(recovery.reviewable()).isEmpty();
    }

    @DisplayName("LOA-10: a decision that is not final is reviewable from 9-7-2025, a final one from 18-2-2026")
    @ParameterizedTest(name = "final on {0}, as of {1}: reviewable {2}")
    @CsvSource(textBlock = """
            2024-01-01, 2025-07-08, false
            2024-01-01, 2025-07-09, false
            2024-01-01, 2026-02-17, false
            2024-01-01, 2026-02-18, true
            2025-08-01, 2025-07-08, false
            2025-08-01, 2025-07-09, true
            2025-08-01, 2025-08-01, false
                      , 2025-07-08, false
                      , 2025-07-09,
                      , 2026-02-17,
                      , 2026-02-18, true
            """)
    void reviewable(LocalDate finalOn, String asOf, Boolean reviewable) {
        Recovery recovery = recovery(decided(Permit.ASYLUM, day("2023-06-01"), Optional.ofNullable(finalOn)), asOf);
        assertThat(recovery.reviewable()).isEqualTo(Optional.ofNullable(reviewable));
        assertThat(recovery.openPoints().stream().anyMatch(point -> point.statement() == LoanStatement.REVIEWABLE))
                .isEqualTo(reviewable == null);
    }

    @DisplayName("LOA-10: what was already repaid is open where nothing is due any more")
    @ParameterizedTest(name = "as of {0}: open {1}")
    @CsvSource({"2025-07-08, false", "2025-07-09, true"})
    void alreadyRepaid(String asOf, boolean open) {
        assertThat(statements(recovery(decided(Permit.ASYLUM, day("2019-05-01"), Optional.empty()), asOf))
                        .contains(LoanStatement.ALREADY_REPAID))
                .isEqualTo(open);
    }

    @DisplayName("LOA-10: for family of a status holder it is open from 4-2-2025; for others the rules stay")
    @ParameterizedTest(name = "{0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            FAMILY_OF_STATUS_HOLDER, 2025-02-03, BY_THE_RULES
            FAMILY_OF_STATUS_HOLDER, 2025-02-04, OPEN
            FAMILY_OF_STATUS_HOLDER, 2026-02-18, OPEN
            FAMILY,                  2026-02-18, BY_THE_RULES
            OTHER,                   2026-02-18, BY_THE_RULES
            """)
    void others(Permit permit, String asOf, RecoveryState state) {
        Recovery recovery = recovery(decided(permit, day("2023-06-01"), Optional.empty()), asOf);
        assertThat(recovery.state()).isEqualTo(state);
        assertThat(recovery.openPoints().isEmpty()).isEqualTo(state != RecoveryState.OPEN);
    }

    @Law({Rule.LOA_10, Rule.LOA_5})
    @DisplayName("LOA-10: the statutory result stays visible beside it")
    @ParameterizedTest(name = "as of {0}")
    @CsvSource({"2025-02-03", "2025-07-09", "2026-02-18"})
    void statutoryResultStays(String asOf) {
        assertForgiven(forgiveness(doneBut(recent(), 2, "2024-06-01"), asOf), ForgivenessKind.PARTIAL, "40");
    }

    @Law(Rule.LOA_11)
    @DisplayName("LOA-11: death ends the debt, whatever the permit")
    @Test
    void death() {
        for (Permit permit : Permit.values()) {
            Recovery recovery = recovery(
                    decided(permit, day("2019-05-01"), Optional.empty()).diedOn(day("2020-01-01")), "2020-01-01");
            assertThat(recovery.state()).isEqualTo(RecoveryState.DEBT_ENDED);
            assertThat(recovery(
                                    decided(permit, day("2019-05-01"), Optional.empty())
                                            .diedOn(day("2020-01-01")),
                                    "2019-12-31")
                            .state())
                    .isEqualTo(RecoveryState.BY_THE_RULES);
        }
    }
}
