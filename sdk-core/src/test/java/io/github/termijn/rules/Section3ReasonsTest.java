package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.finding;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.firstLastDay;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.forTerm;
import static io.github.termijn.rules.Section3Facts.gap;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.pvtFine;
import static io.github.termijn.rules.Section3Facts.pvtTerm;
import static io.github.termijn.rules.Section3Facts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reasons a term gives for its days, and how firm each is. */
@DisplayName("Section 3: the reasons of a term")
class Section3ReasonsTest {

    /** Fined on 5-12-2018 for the first term, which ended on 31-10-2018: the second term is 1-11-2018 to 31-10-2020. */
    private static Dossier.Builder fined() {
        return firstLastDay("2018-10-31").addFines(fine(1250, "2018-12-05"));
    }

    private static Term second(Dossier.Builder dossier, String asOf) {
        return assess(dossier, asOf).terms().get(1);
    }

    @Law(Rule.TRM_1)
    @DisplayName("TRM-1: that the term starts with the duty rests on a judgment, from 1-10-2017 on the act itself")
    @ParameterizedTest(name = "obliged from {0}: last day {1}, {2}")
    @CsvSource({"2017-09-30, 2020-09-29, CASE", "2017-10-01, 2020-09-30, STATUTE"})
    void start(String obligedFrom, LocalDate lastDay, Authority authority) {
        Finding starts = finding(firstTerm(obligedFrom(obligedFrom), "2018-01-01"), TermStatement.STARTS);
        assertThat(starts.authority()).isEqualTo(authority);
        assertThat(starts.namedValues())
                .containsEntry("start", day(obligedFrom))
                .containsEntry("length", Period.ofYears(3))
                .containsEntry("lastDay", lastDay);
    }

    @Law(Rule.TRM_1)
    @DisplayName("TRM-1: it is said that the letter does not move the term only where a letter is known")
    @Test
    void letter() {
        assertThat(statements(firstTerm(obligedFrom("2016-01-01"), "2017-01-01")))
                .doesNotContain(TermStatement.LETTER_DOES_NOT_MOVE_IT);
        Finding letter = finding(
                firstTerm(obligedFrom("2016-01-01").notifiedOn(day("2016-02-01")), "2017-01-01"),
                TermStatement.LETTER_DOES_NOT_MOVE_IT);
        assertThat(letter.authority()).isEqualTo(Authority.CASE);
        assertThat(letter.values()).containsExactly(day("2016-02-01"));
    }

    @Law(Rule.TRM_3)
    @DisplayName("TRM-3: only from 29 February three years end on a day that does not exist")
    @ParameterizedTest(name = "obliged from {0}: {1}")
    @CsvSource({"2016-02-28, false", "2016-02-29, true", "2016-03-01, false"})
    void leapDay(String obligedFrom, boolean said) {
        assertThat(statements(firstTerm(obligedFrom(obligedFrom), "2017-01-01"))
                        .contains(TermStatement.DAY_DOES_NOT_EXIST))
                .isEqualTo(said);
    }

    @Law(Rule.FIN_8)
    @DisplayName(
            "FIN-8: the new term of two years after the end of the first rests on judgments, the switch on the act")
    @Test
    void newTerm() {
        Finding newTerm = finding(second(fined(), "2019-06-01"), TermStatement.NEW_TERM);
        assertThat(newTerm.authority()).isEqualTo(Authority.CASE);
        assertThat(newTerm.namedValues())
                .containsEntry("decidedOn", day("2018-12-05"))
                .containsEntry("start", day("2018-11-01"))
                .containsEntry("length", Period.ofYears(2))
                .containsEntry("lastDay", day("2020-10-31"));
        assertThat(statements(second(fined(), "2019-06-01")))
                .doesNotContain(
                        TermStatement.STARTS,
                        TermStatement.ZERO_FINE_UNCLEAR,
                        TermStatement.FINE_REVIEWABLE,
                        TermStatement.NEW_TERM_END_UNCLEAR);
        LawBook law = LawBook.standard().with(Interpretation.NEW_TERM_ANCHOR, NewTermAnchor.FINE_DECISION);
        assertThat(finding(assess(law, fined(), "2019-06-01").terms().get(1), TermStatement.NEW_TERM)
                        .authority())
                .isEqualTo(Authority.STATUTE);
    }

    @Law(Rule.FIN_8)
    @DisplayName("FIN-8: a fine of nothing without a status leaves open whether there is a new term, and says why")
    @Test
    void zeroFine() {
        Dossier.Builder dossier = firstLastDay("2018-10-31").addFines(fine(0, "2018-12-05"));
        assertThat(statements(second(dossier, "2019-06-01")))
                .contains(TermStatement.ZERO_FINE_UNCLEAR)
                .doesNotContain(TermStatement.FINE_REVIEWABLE);
    }

    @Law({Rule.PVT_1, Rule.PVT_2})
    @DisplayName("PVT-2: after a fine the participation statement has a new term of one year, by a reading")
    @Test
    void participation() {
        Dossier.Builder dossier = obligedFrom("2018-01-01").municipalRegistration(day("2018-01-01"));
        assertThat(statements(pvtTerm(dossier, "2018-06-01")))
                .contains(TermStatement.PVT_STARTS)
                .doesNotContain(TermStatement.STARTS);
        Term second = assess(dossier.addFines(pvtFine(340, "2019-03-01")), "2019-06-01")
                .participationTerms()
                .get(1);
        Finding newTerm = finding(second, TermStatement.NEW_PVT_TERM);
        assertThat(newTerm.authority()).isEqualTo(Authority.READING);
        assertThat(newTerm.namedValues()).containsEntry("length", Period.ofYears(1));
    }

    @Law({Rule.TRM_5, Rule.TRM_8})
    @DisplayName("TRM-5: a recorded extension is a reason of its own, in a new term resting on a judgment")
    @Test
    void decidedExtension() {
        Term first = firstTerm(
                firstLastDay("2018-10-31").addExtensions(decided(Ground.EFFORT, "P6M", "2018-09-01")), "2018-10-01");
        assertThat(finding(first, TermStatement.DECIDED_EFFORT).authority()).isEqualTo(Authority.STATUTE);
        assertThat(statements(first))
                .doesNotContain(
                        TermStatement.PVT_NOT_RUNNING,
                        TermStatement.EXTENSION_UNCERTAIN,
                        TermStatement.SECOND_LITERACY,
                        TermStatement.REOPENED);
        Term second = second(fined().addExtensions(forTerm(1, Ground.EFFORT, "P6M", "2019-09-01")), "2019-10-01");
        assertThat(finding(second, TermStatement.DECIDED_EFFORT).authority()).isEqualTo(Authority.CASE);
    }

    @Law(Rule.EXT_6)
    @DisplayName("EXT-6: of two extensions only those for literacy count as a second one for literacy")
    @Test
    void literacyAndAnother() {
        Dossier.Builder dossier = firstLastDay("2018-10-31")
                .addExtensions(
                        decided(Ground.LITERACY, "P2Y", "2016-09-01"), decided(Ground.ILLNESS, "P6M", "2017-09-01"));
        assertThat(statements(firstTerm(dossier, "2018-06-01"))).doesNotContain(TermStatement.SECOND_LITERACY);
    }

    @Law({Rule.COR_1, Rule.COR_2})
    @DisplayName(
            "COR-1: the first round is published policy for the first term; in a new term, and the second round, it is a reading")
    @Test
    void rounds() {
        Term first = firstTerm(obligedFrom("2018-01-01"), "2020-06-01");
        assertThat(finding(first, TermStatement.ROUND_1).authority()).isEqualTo(Authority.POLICY);
        assertThat(finding(first, TermStatement.ROUND_2).authority()).isEqualTo(Authority.READING);
        assertThat(finding(second(fined(), "2020-06-01"), TermStatement.ROUND_1).authority())
                .isEqualTo(Authority.READING);
    }

    @Law(Rule.TRM_6)
    @DisplayName("TRM-6: an interruption in the term is a reason, and is not named as one that does not count")
    @Test
    void interruption() {
        Dossier.Builder dossier = obligedFrom("2015-01-01");
        Term within = firstTerm(dossier.addCircumstances(gap("2016-02-01", "2016-02-29")), "2017-01-01");
        assertThat(finding(within, TermStatement.INTERRUPTION).namedValues()).containsEntry("days", 29);
        assertThat(statements(within))
                .doesNotContain(
                        TermStatement.INTERRUPTION_TOO_EARLY,
                        TermStatement.INTERRUPTION_TOO_LATE,
                        TermStatement.INTERRUPTION_DECIDED,
                        TermStatement.EXTENSION_UNCERTAIN);
    }

    @Law(Rule.TRM_5)
    @DisplayName("TRM-5: an extension decided before the term began counts, and that its day lies before it is told")
    @ParameterizedTest(name = "obliged from 2015-11-01, decided on {0}: {1}")
    @CsvSource({"2015-10-31, true", "2015-11-01, false"})
    void decidedBeforeTheTerm(String decidedOn, boolean told) {
        Term term = firstTerm(
                firstLastDay("2018-10-31").addExtensions(decided(Ground.ILLNESS, "P1W", decidedOn)), "2017-01-01");
        assertThat(term.lastDay().exact()).contains(day("2018-11-07"));
        assertThat(statements(term).contains(TermStatement.DECIDED_BEFORE_TERM)).isEqualTo(told);
    }

    @Law(Rule.TRM_7)
    @DisplayName(
            "TRM-7: from when one can ask for an extension is said of a term to come or running, not of one that is over")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2015-10-31, true", "2015-11-01, true", "2018-10-31, true", "2018-11-01, false"})
    void requestFrom(String asOf, boolean said) {
        // The term is 1-11-2015 to 31-10-2018.
        assertThat(statements(firstTerm(firstLastDay("2018-10-31"), asOf)).contains(TermStatement.REQUEST_FROM))
                .isEqualTo(said);
    }
}
