package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.afterCorona;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.assertComputed;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.finding;
import static io.github.termijn.rules.Section5Facts.fine;
import static io.github.termijn.rules.Section5Facts.firstTerm;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.Overrun;
import io.github.termijn.fine.ProcedureDays;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIN-12: until when an overrun can be fined, and the days after a decision. */
@Law(Rule.FIN_12)
@DisplayName("Section 5: the power to fine and the procedure")
class Section5ProcedureTest {

    @DisplayName(
            "FIN-12: five years after the last day, 27-3-2017, the power lapses: no decision by then is no fine, and the status stays provisional")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2022-03-26, 1000", "2022-03-27, 1000", "2022-03-28, none", "2026-08-01, none"})
    void powerLapses(String asOf, String amount) {
        AssessedTerm term = firstTerm(five(), asOf);
        FineOutcome fine = term.fine().orElseThrow();
        assertComputed(fine, amount);
        assertThat(fine.canBeFinedThrough()).contains(Bounds.exactly(day("2022-03-27")));
        assertThat(statements(fine).contains(FineStatement.POWER_TO_FINE_LAPSED))
                .isEqualTo(amount.equals("none"));
        assertThat(statements(fine).contains(FineStatement.POWER_UNTIL)).isEqualTo(!amount.equals("none"));
        assertThat(term.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
    }

    @DisplayName("FIN-12: the power is counted from the last day with its extensions")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2022-06-19, 1000", "2022-06-20, none"})
    void extended(String asOf, String amount) {
        Dossier.Builder dossier = five().addExtensions(
                        extending(Ground.ILLNESS, "P12W", "2016-09-01").build());
        assertComputed(fine(dossier, asOf), amount);
    }

    @Law({Rule.FIN_12, Rule.PVT_2})
    @DisplayName("FIN-12: the power to fine for the PVT lapses three years after its last day, 31-1-2022")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-01-31, 340", "2025-02-01, none"})
    void participation(String asOf, String amount) {
        AssessedTerm pvt = assess(afterCorona().municipalRegistration(day("2021-02-01")), asOf)
                .participationTerms()
                .get(0);
        assertComputed(pvt.fine().orElseThrow(), amount);
        assertThat(pvt.fine().orElseThrow().canBeFinedThrough()).contains(Bounds.exactly(day("2025-01-31")));
    }

    @DisplayName(
            "FIN-12: a first decision of after the last day for a fine: by the rules none, the recorded amount stands and sets its term")
    @ParameterizedTest(name = "{0} decided on {1}: by the rules {2}")
    @CsvSource({"1000, 2022-03-27, 1000", "1000, 2022-03-28, none", "1250, 2022-03-28, none", "1000, 2022-05-30, none"})
    void decidedLate(int recorded, String decided, String computed) {
        Dossier.Builder dossier = five().addFines(decision(recorded, decided));
        FineOutcome fine = fine(dossier, decided);
        assertComputed(fine, computed);
        assertThat(fine.amount()).isEqualTo(amount(String.valueOf(recorded)));
        assertThat(fine.openPoints()).isEmpty();
        boolean late = computed.equals("none");
        assertThat(statements(fine).contains(FineStatement.POWER_TO_FINE_LAPSED))
                .isEqualTo(late);
        assertThat(statements(fine).contains(FineStatement.DECIDED_AFTER_POWER)).isEqualTo(late);
        if (late) {
            assertThat(finding(fine, FineStatement.DECIDED_AFTER_POWER).verdict())
                    .isEqualTo(Verdict.FAILS);
        }
        assertThat(assess(dossier, decided).terms().get(1).setOn()).contains(day(decided));
    }

    @Law({Rule.FIN_13, Rule.FIN_12, Rule.FIN_11, Rule.FIN_2})
    @DisplayName("FIN-13: that there was no fine for effort stays found, whatever else takes the fine away later")
    @ParameterizedTest(name = "{0} hours, as of {1}, permit refused {2}: {3}")
    @CsvSource(textBlock = """
            300, 2018-04-01, false, HOLDS
            300, 2023-03-27, false, HOLDS
            300, 2023-03-28, false, HOLDS
            300, 2018-09-01, true,  HOLDS
            299, 2023-03-28, false, FAILS
            300, 2025-07-09, false, HOLDS
            """)
    void effortStays(String hours, String asOf, boolean refused, Verdict effort) {
        // Six parts tried twice; term … 27-3-2018, can be fined until and including 27-3-2023.
        Dossier.Builder dossier = six().permit(Permit.ASYLUM)
                .addCourses(Section5Facts.hours(hours))
                .addAllExams(Section5Facts.failed(2, Section5Facts.SIX));
        if (refused) {
            dossier.permitRefusedOn(day("2018-08-01"));
        }
        FineOutcome fine = fine(dossier, asOf);
        assertThat(fine.enoughEffort()).isEqualTo(effort);
        assertThat(fine.computed().isEmpty()).isEqualTo(asOf.compareTo("2018-07-01") >= 0);
    }

    @Law(Rule.FIN_13)
    @DisplayName("FIN-13: with hours that are not known it is open whether there was no fine for effort")
    @Test
    void effortOpen() {
        Dossier.Builder dossier = six().addCourses(Course.builder()
                        .copyOf(Section5Facts.hours("300"))
                        .hours(Optional.empty())
                        .build())
                .addAllExams(Section5Facts.failed(2, Section5Facts.SIX));
        assertThat(fine(dossier, "2018-09-01").enoughEffort()).isEqualTo(Verdict.OPEN);
        assertThat(fine(dossier, "2023-03-28").enoughEffort())
                .as("after the lapse")
                .isEqualTo(Verdict.OPEN);
    }

    @DisplayName("FIN-12: object and pay within six weeks of the notification; without its day, of the decision")
    @ParameterizedTest(name = "decided on 1-12-2017, notified on {0}: until and including {1}")
    @CsvSource({"2017-12-05, 2018-01-16", "2017-12-01, 2018-01-12", "2017-12-02, 2018-01-15", ", 2018-01-12"})
    void procedureDays(LocalDate notified, LocalDate through) {
        Dossier.Builder dossier = five().addFines(deciding(1250, "2017-12-01")
                .notifiedOn(Optional.ofNullable(notified))
                .build());
        FineOutcome fine = fine(dossier, "2017-12-20");
        assertThat(fine.procedure()).contains(new ProcedureDays(through, through));
        assertThat(finding(fine, FineStatement.OBJECT_AND_PAY).namedValues()).containsEntry("day", through);
    }

    @Law({Rule.FIN_12, Rule.FIN_2})
    @DisplayName(
            "FIN-2: at death a fine that was not final lapses, a final one as far as it was not paid, which is not known")
    @ParameterizedTest(name = "final on {0}, died on {1}: {2}")
    @CsvSource(textBlock = """
            2018-01-17, 2018-01-16, none
            2018-01-17, 2018-01-17, 0..1250
            2018-01-17, 2019-06-01, 0..1250
            ,           2019-06-01, 0..1250
            """)
    void death(LocalDate finalOn, LocalDate died, String amount) {
        Dossier.Builder dossier = five().diedOn(died)
                .addFines(deciding(1250, "2017-12-05")
                        .finalOn(Optional.ofNullable(finalOn))
                        .build());
        FineOutcome fine = fine(dossier, "2020-01-01");
        assertThat(fine.state()).isEqualTo(FineState.LAPSED);
        assertThat(fine.amount()).isEqualTo(amount(amount));
        assertThat(fine.openPoints())
                .anyMatch(point -> point.statement() == FineStatement.FINE_LAPSED_BY_DEATH
                        || point.statement() == FineStatement.NO_PUBLISHED_POLICY);
        assertThat(finding(fine, FineStatement.FINE_LAPSED_BY_DEATH).verdict())
                .isEqualTo(amount.contains("..") ? Verdict.OPEN : Verdict.HOLDS);
        assertThat(fine.recorded()).as("kept").isPresent();
    }

    @Law({Rule.FIN_2, Rule.TRM_10})
    @DisplayName("FIN-2: a fine that lost its basis costs nothing, also after death")
    @Test
    void deathWithoutBasis() {
        Dossier.Builder dossier = five().diedOn(day("2019-06-01"))
                .addFines(decision(1250, "2017-12-05"))
                .addExtensions(extending(Ground.MINISTER_DECISION, "P1Y", "2018-02-01")
                        .term(0)
                        .build());
        Overrun former = firstTerm(dossier, "2020-01-01").formerOverruns().get(0);
        assertThat(former.culpability()).contains(Culpability.NOT_CULPABLE);
        assertThat(former.fine().recorded()).isPresent();
        assertThat(former.fine().amount()).isEmpty();
    }

    @Law({Rule.FIN_12, Rule.FIN_1})
    @DisplayName("FIN-12: exam fine and PVT fine have their own days")
    @Test
    void apart() {
        Dossier.Builder dossier = afterCorona()
                .municipalRegistration(day("2021-02-01"))
                .addFines(decision(TermKind.PVT, 340, "2022-05-02"), decision(1250, "2024-06-03"));
        assertThat(assess(dossier, "2024-09-01")
                        .participationTerms()
                        .get(0)
                        .fine()
                        .orElseThrow()
                        .procedure())
                .contains(new ProcedureDays(day("2022-06-13"), day("2022-06-13")));
        assertThat(assess(dossier, "2024-09-01")
                        .terms()
                        .get(0)
                        .fine()
                        .orElseThrow()
                        .procedure())
                .contains(new ProcedureDays(day("2024-07-15"), day("2024-07-15")));
    }

    @DisplayName("FIN-12: an overrun that was removed by an extension has no day until which it can be fined")
    @Test
    void formerOverrun() {
        Dossier.Builder dossier = six().addExtensions(
                        extending(Ground.ILLNESS, "P12W", "2018-05-01").build());
        Overrun former = firstTerm(dossier, "2018-09-01").formerOverruns().get(0);
        assertThat(statements(former.fine())).contains(FineStatement.NO_CULPABILITY_NO_FINE);
        assertThat(statements(former.fine())).doesNotContain(FineStatement.POWER_UNTIL);
    }
}
