package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.finding;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.rules.Section7Facts.assertForgiven;
import static io.github.termijn.rules.Section7Facts.doneBut;
import static io.github.termijn.rules.Section7Facts.early;
import static io.github.termijn.rules.Section7Facts.forgiveness;
import static io.github.termijn.rules.Section7Facts.loan;
import static io.github.termijn.rules.Section7Facts.recent;
import static io.github.termijn.rules.Section7Facts.unsigned;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.exempted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.ForgivenessTable;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LOA-5: who was a little late is forgiven a part. */
@Law(Rule.LOA_5)
@DisplayName("Section 7: partial forgiveness")
class Section7PartialForgivenessTest {

    private static final ForgivenessTable TABLE = ForgivenessTable.of(LawBook.standard(), day("2023-01-01"));

    @DisplayName("LOA-5: while a part is open, the day from which less can be forgiven is told, the nearer one first")
    @ParameterizedTest(name = "as of {0}: before {1}, at most {2} %")
    @CsvSource(textBlock = """
            2024-02-01, 2024-05-01, 90
            2024-04-30, 2024-05-01, 90
            2024-05-01, 2024-08-01, 60
            2024-07-31, 2024-08-01, 60
            2024-08-01, 2024-08-01, 0
            """)
    void stillLate(String asOf, LocalDate before, int percentage) {
        Dossier.Builder oneOpen = recent().addAllExams(passed(FIVE, "2023-06-01"));

        assertThat(forgiveness(oneOpen, asOf).findings().stream()
                        .filter(finding -> finding.statement() == LoanStatement.STILL_LATE)
                        .map(Finding::values))
                .containsExactly(List.of(before, percentage));
    }

    @DisplayName(
            "LOA-5: months are counted on the exclusive end; the last day of the third and sixth month still counts")
    @ParameterizedTest(name = "{0} part(s) late, exclusive end {1}, passed on {2}: {3} %")
    @CsvSource(textBlock = """
            1, 2017-03-28, 2017-03-28, 90
            1, 2017-03-28, 2017-06-27, 90
            1, 2017-03-28, 2017-06-28, 60
            1, 2017-03-28, 2017-09-27, 60
            1, 2017-03-28, 2017-09-28, 0
            2, 2017-03-28, 2017-03-28, 70
            2, 2017-03-28, 2017-06-27, 70
            2, 2017-03-28, 2017-06-28, 40
            2, 2017-03-28, 2017-09-27, 40
            2, 2017-03-28, 2017-09-28, 0
            3, 2017-03-28, 2017-03-28, 0
            6, 2017-03-28, 2017-03-28, 0
            # 30 November + 3 months = 1 March, in a leap year and in another
            1, 2023-11-30, 2024-02-29, 90
            1, 2023-11-30, 2024-03-01, 60
            1, 2022-11-30, 2023-02-28, 90
            1, 2022-11-30, 2023-03-01, 60
            # 31 August + 6 months = 1 March; 29 February + 3 and 6 months keep the 29th
            2, 2017-08-31, 2018-02-28, 40
            2, 2017-08-31, 2018-03-01, 0
            1, 2016-02-29, 2016-05-28, 90
            1, 2016-02-29, 2016-05-29, 60
            1, 2016-02-29, 2016-08-28, 60
            1, 2016-02-29, 2016-08-29, 0
            """)
    void table(int parts, LocalDate exclusiveEnd, LocalDate passedOn, int percentage) {
        assertThat(TABLE.percentage(parts, exclusiveEnd, passedOn)).isEqualTo(percentage);
    }

    @DisplayName("LOA-5: the table is for who is late: nothing late, or a day before the end, is refused")
    @Test
    void notLate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.percentage(0, day("2017-03-28"), day("2017-03-28")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.percentage(1, day("2017-03-28"), day("2017-03-27")));
    }

    @DisplayName(
            "LOA-5, examples: € 10,000, one part, two months late: 9,000 and 1,000; two parts, five months: 4,000 and 6,000")
    @ParameterizedTest(name = "{0} part(s) passed on {1}: € {2} forgiven, € {3} left")
    @CsvSource(textBlock = """
            1, 2024-03-31,  9000, 1000
            2, 2024-06-30,  4000, 6000
            1, 2024-01-31, 10000,    0
            1, 2024-02-01,  9000, 1000
            1, 2024-04-30,  9000, 1000
            1, 2024-05-01,  6000, 4000
            1, 2024-07-31,  6000, 4000
            1, 2024-08-01,     0, 10000
            2, 2024-04-30,  7000, 3000
            2, 2024-05-01,  4000, 6000
            2, 2024-07-31,  4000, 6000
            2, 2024-08-01,     0, 10000
            3, 2024-02-01,     0, 10000
            """)
    void examples(int parts, String passedOn, int forgiven, int left) {
        Forgiveness forgiveness = forgiveness(doneBut(recent(), parts, passedOn), "2024-09-01");
        assertForgiven(forgiveness, kind(forgiven), String.valueOf(forgiven / 100));
        assertThat(forgiveness.forgiven()).isEqualTo(Bounds.exactly(euro(forgiven)));
        assertThat(forgiveness.left()).isEqualTo(Bounds.exactly(euro(left)));
    }

    private static ForgivenessKind kind(int forgiven) {
        return forgiven == 0
                ? ForgivenessKind.NONE
                : forgiven == 10_000 ? ForgivenessKind.FULL : ForgivenessKind.PARTIAL;
    }

    @DisplayName("LOA-5: the amount is rounded to the cent, half up, and the rest is left")
    @ParameterizedTest(name = "70 % of € {0} is € {1}, left € {2}")
    @CsvSource({"8428.55, 5899.99, 2528.56", "0.01, 0.01, 0.00", "100.01, 70.01, 30.00", "0.00, 0.00, 0.00"})
    void rounding(BigDecimal debt, BigDecimal forgiven, BigDecimal left) {
        // 8,428.55 × 70 % = 5,899.985; 0.01 × 70 % = 0.007; 100.01 × 70 % = 70.007
        Dossier.Builder dossier = recent().loan(loan().debtAtFulfilment(Money.of(CurrencyUnit.EUR, debt))
                .build());
        Forgiveness forgiveness = forgiveness(doneBut(dossier, 2, "2024-03-01"), "2024-09-01");
        assertThat(forgiveness.forgiven()).isEqualTo(Bounds.exactly(Money.of(CurrencyUnit.EUR, forgiven)));
        assertThat(forgiveness.left()).isEqualTo(Bounds.exactly(Money.of(CurrencyUnit.EUR, left)));
    }

    @DisplayName(
            "LOA-5: without the debt the percentage stands and the amounts are open, with the debt named as missing")
    @Test
    void debtUnknown() {
        Dossier.Builder dossier = doneBut(recent().loan(Loan.builder().build()), 1, "2024-03-01");
        Forgiveness forgiveness = forgiveness(dossier, "2024-09-01");
        assertThat(forgiveness.percentage()).isEqualTo(Bounds.exactly(90));
        assertThat(forgiveness.forgiven().isExact()).isFalse();
        assertThat(forgiveness.left().isExact()).isFalse();
        assertThat(forgiveness.openPoints())
                .extracting(point -> point.statement())
                .containsExactly(LoanStatement.DEBT_UNKNOWN);
    }

    @DisplayName("LOA-5: before 2022 none, in 2022 only on request, from 2023 without one; the decision day decides")
    @ParameterizedTest(name = "decided on {0}, requested on {1}: {2} %")
    @CsvSource(textBlock = """
            2021-12-31,           , 0
            2021-12-31, 2021-12-01, 0
            2022-01-01,           , 0
            2022-01-01, 2022-01-01, 0..90
            2022-12-31,           , 0
            2022-12-31, 2022-12-31, 0..90
            2022-06-30, 2022-07-01, 0
            2023-01-01,           , 0..90
            2023-01-01, 2022-06-01, 0..90
            """)
    void procedure(LocalDate decidedOn, LocalDate requestedOn, String percentage) {
        // passed one month after the term, in April 2018: whether the later rule reaches back leaves it open
        Dossier.Builder dossier = early().loan(loan().forgivenessDecidedOn(decidedOn)
                .forgivenessRequestedOn(Optional.ofNullable(requestedOn))
                .build());
        Forgiveness forgiveness = forgiveness(doneBut(dossier, 1, "2018-04-20"), "2023-06-01");
        assertForgiven(forgiveness, percentage.equals("0") ? ForgivenessKind.NONE : ForgivenessKind.OPEN, percentage);
        boolean requestPossible = decidedOn.getYear() == 2022 && percentage.equals("0");
        assertThat(statements(forgiveness).contains(LoanStatement.REQUEST_POSSIBLE))
                .isEqualTo(requestPossible);
    }

    @DisplayName("LOA-5: without a recorded decision the as-of day decides")
    @ParameterizedTest(name = "as of {0}: {1} %")
    @CsvSource({"2021-12-31, 0", "2022-12-31, 0", "2023-01-01, 0..90"})
    void asOfDay(String asOf, String percentage) {
        Forgiveness forgiveness = forgiveness(doneBut(early(), 1, "2018-04-20"), asOf);
        assertThat(forgiveness.percentage()).isEqualTo(Section7Facts.percent(percentage));
    }

    @DisplayName(
            "LOA-5: fulfilled on 31-12-2021 it is open whether partial forgiveness reaches back, on 1-1-2022 it is not")
    @ParameterizedTest(name = "passed on {0}: {1} %")
    @CsvSource({"2021-12-31, OPEN, 0..90", "2022-01-01, PARTIAL, 90"})
    void fulfilledBefore(String passedOn, ForgivenessKind kind, String percentage) {
        // 1-6-2017 + 3 years + 18 months: the term ends on 30-11-2021, as a recorded corona decision keeps the rounds
        // away
        Dossier.Builder dossier = endingInNovember2021();
        assertForgiven(forgiveness(doneBut(dossier, 1, passedOn), "2023-06-01"), kind, percentage);
    }

    private static Dossier.Builder endingInNovember2021() {
        return Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(day("2017-06-01"))
                .addExtensions(Section5Facts.extending(Ground.CORONA, "P0D", "2020-03-13")
                        .build())
                .addExtensions(Section5Facts.extending(Ground.MINISTER_DECISION, "P18M", "2020-04-01")
                        .build())
                .loan(loan().build());
    }

    @DisplayName(
            "LOA-5: a part exempted for effort or dispensed instead of passed leaves the table open down to nothing")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"exempted", "dispensed"})
    void notPassed(String how) {
        Dossier.Builder dossier = recent().addAllExams(passed(SIX.subList(0, 5), "2022-06-01"));
        if (how.equals("exempted")) {
            dossier.addExemptions(exempted(ExemptionKind.AGI, "2024-03-01", Part.ONA));
        } else {
            dossier.addDispensations(dispensed("2024-03-01", Part.ONA));
        }
        Forgiveness forgiveness = forgiveness(dossier, "2024-09-01");
        assertForgiven(forgiveness, ForgivenessKind.OPEN, "0..90");
        assertThat(statements(forgiveness)).contains(LoanStatement.NOT_PASSED);
    }

    @DisplayName(
            "LOA-5: a late or missing participation statement beside late exam parts leaves it open down to nothing")
    @Test
    void participationBeside() {
        Dossier.Builder signedLate = doneBut(unsigned().participationSignedOn(day("2022-03-01")), 1, "2024-03-01");
        assertForgiven(forgiveness(signedLate, "2024-09-01"), ForgivenessKind.OPEN, "0..90");
        assertForgiven(forgiveness(doneBut(unsigned(), 1, "2024-03-01"), "2024-09-01"), ForgivenessKind.OPEN, "0..90");
    }

    @DisplayName("LOA-5: while the statement can still be signed in time, late exam parts are pending up to the table")
    @Test
    void participationRuns() {
        // registered on 15-2-2024, so that the PVT term is 15-2-2024 … 14-2-2025
        Dossier.Builder dossier = doneBut(unsigned().municipalRegistration(day("2024-02-15")), 1, "2024-03-01");
        assertForgiven(forgiveness(dossier, "2024-06-01"), ForgivenessKind.PENDING, "0..90");
        assertForgiven(forgiveness(dossier, "2025-02-14"), ForgivenessKind.PENDING, "0..90");
        assertForgiven(forgiveness(dossier, "2025-02-15"), ForgivenessKind.OPEN, "0..90");
        assertForgiven(
                forgiveness(dossier.participationSignedOn(day("2025-02-14")), "2025-02-15"),
                ForgivenessKind.PARTIAL,
                "90");
    }

    @DisplayName(
            "LOA-5: exam parts in time and only the participation statement late or unsigned: open, nothing to everything")
    @ParameterizedTest(name = "as of {0}")
    @ValueSource(strings = {"2022-02-01", "2022-12-31", "2023-01-01", "2025-01-01"})
    void onlyParticipation(String asOf) {
        Dossier.Builder never = unsigned().addAllExams(passed(SIX, "2021-12-01"));
        assertForgiven(forgiveness(never, asOf), ForgivenessKind.OPEN, "0..100");
        Dossier.Builder late =
                unsigned().addAllExams(passed(SIX, "2021-12-01")).participationSignedOn(day("2022-02-01"));
        assertForgiven(forgiveness(late, asOf), ForgivenessKind.OPEN, "0..100");
    }

    @DisplayName(
            "LOA-5: term over and not done: pending until six months after it, then none; with three parts open none at once")
    @ParameterizedTest(name = "{0} part(s) open, as of {1}: {2}, {3} %")
    @CsvSource(textBlock = """
            1, 2024-01-31, PENDING, 0..100
            1, 2024-02-01, PENDING, 0..90
            1, 2024-04-30, PENDING, 0..90
            1, 2024-05-01, PENDING, 0..60
            1, 2024-07-31, PENDING, 0..60
            1, 2024-08-01, NONE, 0
            2, 2024-02-01, PENDING, 0..70
            2, 2024-07-31, PENDING, 0..40
            2, 2024-08-01, NONE, 0
            3, 2024-01-31, PENDING, 0..100
            3, 2024-02-01, NONE, 0
            """)
    void stillOpen(int open, String asOf, ForgivenessKind kind, String percentage) {
        Dossier.Builder dossier = recent().addAllExams(passed(SIX.subList(0, SIX.size() - open), "2022-06-01"));
        assertForgiven(forgiveness(dossier, asOf), kind, percentage);
    }

    @DisplayName("LOA-5: the first term counts with its extensions; a new term after a fine never counts")
    @Test
    void firstTermOnly() {
        Dossier.Builder extended = doneBut(recent(), 1, "2024-03-01")
                .addExtensions(Section5Facts.extending(Ground.MINISTER_DECISION, "P4W", "2023-12-01")
                        .build());
        // last day 28-2-2024 with four weeks, so passed one day late; with five weeks in time
        assertForgiven(forgiveness(extended, "2024-09-01"), ForgivenessKind.PARTIAL, "90");
        assertThat(statements(forgiveness(extended, "2024-09-01")))
                .doesNotContain(LoanStatement.NEW_TERM_DOES_NOT_COUNT);
        Dossier.Builder inNewTerm = doneBut(recent(), 1, "2025-03-01").addFines(decision(1250, "2024-06-01"));
        assertThat(assess(inNewTerm, "2025-04-01").terms()).hasSize(2);
        Forgiveness forgiveness = forgiveness(inNewTerm, "2025-04-01");
        assertForgiven(forgiveness, ForgivenessKind.NONE, "0");
        assertThat(statements(forgiveness)).contains(LoanStatement.NEW_TERM_DOES_NOT_COUNT);
    }

    @DisplayName("LOA-5: every positive outcome names the lost condition and is no stronger than a page of DUO")
    @Test
    void lostCondition() {
        Forgiveness partial = forgiveness(doneBut(recent(), 1, "2024-03-01"), "2024-09-01");
        assertThat(statements(partial)).contains(LoanStatement.LOST_CONDITION);
        assertThat(partial.authority().compareTo(Authority.OFFICIAL)).isNotNegative();
        assertThat(statements(forgiveness(doneBut(recent(), 3, "2024-03-01"), "2024-09-01")))
                .doesNotContain(LoanStatement.LOST_CONDITION);
    }

    @DisplayName("LOA-5: how late is tested for one or two parts only, and six months or more late the test fails")
    @ParameterizedTest(name = "{0} part(s) passed on {1}: {2}")
    @CsvSource({"1, 2024-07-31, HOLDS", "1, 2024-08-01, FAILS", "2, 2024-08-01, FAILS", "3, 2024-03-01, "})
    void lateBy(int parts, String passedOn, @Nullable Verdict verdict) {
        assertThat(forgiveness(doneBut(recent(), parts, passedOn), "2024-09-01").findings())
                .filteredOn(finding -> finding.statement() == LoanStatement.LATE_BY)
                .extracting(Finding::verdict)
                .isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    @DisplayName("LOA-5: that two late parts can be forgiven a page of DUO says, that three cannot is a reading")
    @ParameterizedTest(name = "{0} parts late: {1}")
    @CsvSource({"2, OFFICIAL", "3, READING"})
    void partsLateAuthority(int parts, Authority authority) {
        assertThat(finding(forgiveness(doneBut(recent(), parts, "2024-03-01"), "2024-09-01"), LoanStatement.PARTS_LATE)
                        .authority())
                .isEqualTo(authority);
    }

    @DisplayName("LOA-5: with three parts open after the term nothing is pending, so an unknown debt is a missing fact")
    @ParameterizedTest(name = "{0} parts open: debt asked {1}")
    @CsvSource({"2, false", "3, true"})
    void debtUnknownAfterTheTerm(int open, boolean asked) {
        Dossier.Builder dossier = recent().loan(Loan.builder().build())
                .addAllExams(passed(SIX.subList(0, SIX.size() - open), "2022-06-01"));
        assertThat(statements(forgiveness(dossier, "2024-02-01")).contains(LoanStatement.DEBT_UNKNOWN))
                .isEqualTo(asked);
    }
}
