package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section9Facts.guidance;
import static io.github.termijn.rules.Section9Facts.loan;
import static io.github.termijn.rules.Section9Facts.signal;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.exemptedSomeDay;
import static io.github.termijn.testing.Dossiers.interruption;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.GuidanceStatement;
import io.github.termijn.guidance.Signal;
import io.github.termijn.guidance.SignalKind;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Law;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The term of {@code six()} has 27-3-2018 as its last day, so 28-3-2018 is its exclusive end. */
@DisplayName("Section 9: signals")
class Section9SignalTest {

    private static Signal elip(Dossier.Builder dossier, String asOf) {
        return signal(SignalKind.ELIP, guidance(dossier, asOf));
    }

    @Law(Rule.SIG_1)
    @DisplayName("SIG-1: EUR 7,500 used and at most six months left, or more than EUR 9,500 used on any day")
    @ParameterizedTest(name = "EUR {1} used, as of {0}: {2}")
    @CsvSource(textBlock = """
            # the window begins on 28-9-2017: + 6 months is the exclusive end
            2017-09-27, 7500,    FAILS
            2017-09-28, 7500,    HOLDS
            2017-09-28, 7499.99, FAILS
            2018-03-27, 7500,    HOLDS
            # the term has ended: only the second ground is left
            2018-03-28, 7500,    FAILS
            2018-03-28, 9500,    FAILS
            2018-03-28, 9500.01, HOLDS
            2015-06-01, 9500,    FAILS
            2015-06-01, 9500.01, HOLDS
            # not known how much is used: open where it can decide
            2017-09-28, ?,       OPEN
            2015-06-01, ?,       OPEN
            """)
    void elip(String asOf, String drawn, Verdict verdict) {
        Signal signal = elip(six().permit(Permit.ASYLUM).loan(loan(drawn)), asOf);
        assertThat(signal.verdict()).isEqualTo(verdict);
        assertThat(signal.openPoints().isEmpty())
                .as("open points only where it is open")
                .isEqualTo(verdict != Verdict.OPEN);
    }

    @Law({Rule.SIG_1, Rule.TRM_3})
    @DisplayName(
            "SIG-1: six months are counted forward; a day that does not exist moves to the first of the next month")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2018-08-28, FAILS", "2018-08-29, HOLDS"})
    void elipMonthEnd(String asOf, Verdict verdict) {
        // Start 1-3-2016, exclusive end 1-3-2019. 28-8 + 6 months = 28-2-2019; 29-8 + 6 months = 29-2, so 1-3-2019.
        Dossier.Builder dossier =
                obligedFrom("2016-03-01").permit(Permit.ASYLUM).loan(loan("8000"));
        assertThat(elip(dossier, asOf).verdict()).isEqualTo(verdict);
    }

    @Law(Rule.SIG_1)
    @DisplayName("SIG-1: the loan group only, that is asylum status holders and their family; no open point for others")
    @ParameterizedTest(name = "{0}")
    @EnumSource(Permit.class)
    void elipGroup(Permit permit) {
        boolean inGroup = permit == Permit.ASYLUM || permit == Permit.FAMILY_OF_STATUS_HOLDER;
        assertThat(elip(six().permit(permit).loan(loan("9999")), "2018-01-01").verdict())
                .isEqualTo(inGroup ? Verdict.HOLDS : Verdict.FAILS);
        Signal unknown = elip(six().permit(permit).loan(loan("?")), "2018-01-01");
        assertThat(unknown.verdict()).isEqualTo(inGroup ? Verdict.OPEN : Verdict.FAILS);
        assertThat(unknown.openPoints().isEmpty()).isEqualTo(!inGroup);
    }

    @Law(Rule.SIG_1)
    @DisplayName("SIG-1: nobody who is done, or has no loan, or whose duty has ended")
    @Test
    void elipNobodyElse() {
        Dossier.Builder asylum = six().permit(Permit.ASYLUM);
        assertThat(elip(asylum, "2018-01-01").verdict()).as("no loan").isEqualTo(Verdict.FAILS);
        asylum.loan(loan("9999"));
        assertThat(elip(asylum, "2018-01-01").verdict()).isEqualTo(Verdict.HOLDS);
        asylum.addAllExams(passed(SIX, "2017-12-31"));
        assertThat(elip(asylum, "2018-01-01").verdict()).as("done").isEqualTo(Verdict.FAILS);
        assertThat(elip(six().permit(Permit.ASYLUM).loan(loan("9999")).naturalisedOn(day("2017-12-31")), "2018-01-01")
                        .verdict())
                .as("naturalised")
                .isEqualTo(Verdict.FAILS);
    }

    @Law(Rule.SIG_1)
    @DisplayName("SIG-1: where it cannot be said whether a part is open still, it cannot be said who is still obliged")
    @Test
    void elipPartsUndetermined() {
        Dossier.Builder exempted =
                six().permit(Permit.ASYLUM).loan(loan("9999")).addExemptions(exemptedSomeDay(ExemptionKind.MEDICAL));
        assertThat(elip(exempted, "2018-01-01").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Law(Rule.SIG_1)
    @DisplayName("SIG-1: the signal names each of its conditions: group, duty, end of the term, and both amounts")
    @Test
    void elipConditions() {
        Signal signal = elip(six().permit(Permit.ASYLUM).loan(loan("7500")), "2018-01-01");
        assertThat(signal.findings())
                .extracting(Finding::statement, Finding::verdict)
                .containsExactly(
                        tuple(GuidanceStatement.ELIP, Verdict.HOLDS),
                        tuple(GuidanceStatement.LOAN_GROUP, Verdict.HOLDS),
                        tuple(GuidanceStatement.STILL_OBLIGED, Verdict.HOLDS),
                        tuple(GuidanceStatement.ENDS_WITHIN, Verdict.HOLDS),
                        tuple(GuidanceStatement.LOAN_USED, Verdict.HOLDS),
                        tuple(GuidanceStatement.LOAN_ALMOST_USED_UP, Verdict.FAILS));
    }

    @Law({Rule.SIG_1, Rule.SIG_2, Rule.SIG_3, Rule.SIG_4})
    @DisplayName("The findings of the guidance are those of every signal, then those of every step")
    @Test
    void allFindings() {
        Guidance guidance = guidance(six(), "2018-03-01");
        assertThat(guidance.findings())
                .extracting(Finding::statement)
                .containsSubsequence(
                        GuidanceStatement.ELIP,
                        GuidanceStatement.ONA_TAKES_LONGER,
                        GuidanceStatement.TERM_ENDS_SOON,
                        GuidanceStatement.NOTHING_TRIED,
                        GuidanceStatement.PARTS_MISSING);
    }

    @Law(Rule.SIG_1)
    @DisplayName("SIG-1: a new term after a fine is a current term too")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2019-09-27, FAILS", "2019-09-28, HOLDS"})
    void elipNewTerm(String asOf, Verdict verdict) {
        // The new term ends two years after the first one: exclusive end 28-3-2020.
        Dossier.Builder dossier = six().permit(Permit.ASYLUM).loan(loan("7500")).addFines(decision(1250, "2018-09-01"));
        assertThat(elip(dossier, asOf).verdict()).isEqualTo(verdict);
    }

    @Law({Rule.SIG_1, Rule.SIG_5})
    @DisplayName("SIG-1, variant: with a window of twelve months the signal comes half a year earlier")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2017-03-27, FAILS", "2017-03-28, HOLDS"})
    void elipTwelveMonths(String asOf, Verdict verdict) {
        LawBook law = LawBook.standard().with(Amendment.ELIP_TWELVE_MONTHS);
        Dossier.Builder dossier = six().permit(Permit.ASYLUM).loan(loan("7500"));
        assertThat(signal(SignalKind.ELIP, guidance(law, dossier, asOf)).verdict())
                .isEqualTo(verdict);
        assertThat(elip(dossier, asOf).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Law(Rule.SIG_1)
    @DisplayName("SIG-1: where an interruption that still runs leaves the last day open, the signal can be open")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2017-10-01, OPEN", "2017-07-01, FAILS"})
    void elipOpenTerm(String asOf, Verdict verdict) {
        // Away from the as-of day: the last day lies between 28-3-2018 and 27-3-2019.
        Dossier.Builder dossier = six().permit(Permit.ASYLUM)
                .loan(loan("8000"))
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.INTERRUPTION)
                        .from(day(asOf))
                        .build());
        assertThat(elip(dossier, asOf).verdict()).isEqualTo(verdict);
    }

    @Law(Rule.SIG_2)
    @DisplayName("SIG-2: a warning when ONA is open and fewer than 12 weeks (84 days) of the term are left")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        // 28-3-2018 - 84 days = 3-1-2018
        "2018-01-03, FAILS",
        "2018-01-04, HOLDS",
        "2018-03-27, HOLDS",
        "2018-03-28, FAILS"
    })
    void ona(String asOf, Verdict verdict) {
        assertThat(signal(SignalKind.ONA_TAKES_LONGER, guidance(six(), asOf)).verdict())
                .isEqualTo(verdict);
    }

    @Law(Rule.SIG_2)
    @DisplayName("SIG-2: no warning when ONA is passed, or does not belong to the exam of the cohort")
    @Test
    void onaNotOpen() {
        assertThat(signal(
                                SignalKind.ONA_TAKES_LONGER,
                                guidance(six().addAllExams(passed(SIX.subList(5, 6), "2017-12-01")), "2018-03-01"))
                        .verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(signal(SignalKind.ONA_TAKES_LONGER, guidance(five(), "2017-03-01"))
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Law({Rule.SIG_2, Rule.REG_3})
    @DisplayName("SIG-2: once the duty has ended no ONA is open, whether it was passed or not")
    @Test
    void onaAfterTheDuty() {
        assertThat(signal(SignalKind.ONA_TAKES_LONGER, guidance(six().naturalisedOn(day("2018-02-01")), "2018-03-01"))
                        .findings())
                .extracting(Finding::statement, Finding::verdict)
                .contains(tuple(GuidanceStatement.ONA_OPEN, Verdict.FAILS));
    }

    @Law(Rule.SIG_3)
    @DisplayName("SIG-3: notice from six months before the end of the term through its last day")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2017-09-27, FAILS", "2017-09-28, HOLDS", "2018-03-27, HOLDS", "2018-03-28, FAILS"})
    void termEndsSoon(String asOf, Verdict verdict) {
        assertThat(signal(SignalKind.TERM_ENDS_SOON, guidance(six(), asOf)).verdict())
                .isEqualTo(verdict);
    }

    @Law(Rule.SIG_3)
    @DisplayName("SIG-3: the notice follows the extensions of the term, and stops when the exam is done")
    @Test
    void termEndsSoonFollows() {
        // Abroad for 92 days: last day 27-6-2018, exclusive end 28-6-2018, window from 28-12-2017.
        Dossier.Builder abroad = six().addCircumstances(interruption("2016-06-01", "2016-08-31"));
        assertThat(signal(SignalKind.TERM_ENDS_SOON, guidance(abroad, "2017-12-27"))
                        .verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(signal(SignalKind.TERM_ENDS_SOON, guidance(abroad, "2017-12-28"))
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThat(signal(
                                SignalKind.TERM_ENDS_SOON,
                                guidance(five().addAllExams(passed(FIVE, "2016-12-01")), "2016-12-01"))
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }
}
