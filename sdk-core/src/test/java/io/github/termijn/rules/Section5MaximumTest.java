package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.afterCorona;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.assertComputed;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.fine;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.hours;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.Outlook;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Dated;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Claim;
import io.github.termijn.term.TermStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIN-1, FIN-2, FIN-7 and FIN-13: how much it can be at most, and when there is no fine. */
@DisplayName("Section 5: the maximum of a fine, and no fine")
class Section5MaximumTest {

    private static final String TAKEN = "2016-05-10";

    @Law(Rule.FIN_1)
    @DisplayName("FIN-1: every overrun of every term can cost EUR 1,250 again, without limit on the number")
    @Test
    void again() {
        // New terms end on 27-3 of 2019, 2021 … : rounds of corona are recorded as none.
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .addExtensions(Section5Facts.extending(Ground.CORONA, "P0D", "2015-03-28")
                        .build())
                .addFines(decision(1250, "2018-09-01"), decision(1250, "2020-09-01"), decision(1250, "2022-09-01"));
        List<AssessedTerm> terms = assess(dossier, "2024-09-01").terms();
        assertThat(terms).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(Section5Facts.lastDay(terms.get(i)))
                    .isEqualTo(day("2018-03-27").plusYears(2L * i));
            assertThat(terms.get(i).fine().orElseThrow().computed()).isEqualTo(amount("1250"));
        }
        assertThat(terms.get(3).fine().orElseThrow().state()).isEqualTo(FineState.NO_DECISION);
    }

    @Law({Rule.FIN_1, Rule.PVT_2, Rule.FIN_10})
    @DisplayName(
            "FIN-1: a recorded amount above the maximum is kept, and the excess is told; one at the maximum is not")
    @ParameterizedTest(name = "{0} fine of {1}: excess {2}")
    @CsvSource({"EXAM, 1250, 0", "EXAM, 1251, 1", "EXAM, 1500, 250", "PVT, 340, 0", "PVT, 341, 1", "PVT, 1250, 910"})
    void aboveTheMaximum(TermKind kind, int recorded, int excess) {
        // Exam term … 31-1-2024, PVT term … 31-1-2022.
        Dossier.Builder dossier =
                afterCorona().municipalRegistration(day("2021-02-01")).addFines(decision(kind, recorded, "2024-06-03"));
        Assessment assessment = assess(dossier, "2024-06-15");
        List<AssessedTerm> terms = kind == TermKind.EXAM ? assessment.terms() : assessment.participationTerms();
        FineOutcome fine = terms.get(0).fine().orElseThrow();
        assertThat(fine.amount()).isEqualTo(amount(String.valueOf(recorded)));
        assertThat(excess(fine)).isEqualTo(excess == 0 ? List.of() : List.of(euro(excess)));
    }

    @Law({Rule.FIN_1, Rule.FIN_8})
    @DisplayName("FIN-1: also of a fine of before the end of its term, which belongs to no overrun")
    @Test
    void aboveTheMaximumTooEarly() {
        Assessment assessment = assess(six().addFines(decision(1500, "2017-09-01")), "2017-09-15");
        assertThat(excess(assessment.unattributedFines().get(0))).isEqualTo(List.of(euro(250)));
        assertThat(assessment.findings())
                .anyMatch(finding -> finding.statement() == TermStatement.FINE_NOT_ATTRIBUTABLE);
    }

    private static List<Object> excess(FineOutcome fine) {
        return fine.findings().stream()
                .filter(finding -> finding.statement() == FineStatement.EXAM_ABOVE_MAXIMUM
                        || finding.statement() == FineStatement.PVT_ABOVE_MAXIMUM)
                .map(finding -> finding.namedValues().get("excess"))
                .toList();
    }

    @Law(Rule.FIN_1)
    @DisplayName("FIN-1: in a law with another maximum no fine is above it")
    @Test
    void anotherMaximum() {
        LawBook law = STANDARD.with(FineLaw.MAXIMUM, euro(900));
        assertComputed(fine(law, six(), "2018-09-01"), "900");
        assertComputed(fine(law, six(), "2018-06-30"), "0..900");
    }

    @Law(Rule.FIN_7)
    @DisplayName("FIN-7: obliged before 1-1-2015 the maximum is 1,000, seen from 1-1-2022; later cohorts keep 1,250")
    @ParameterizedTest(name = "obliged from {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            2014-12-31, 2021-12-31, 1250
            2014-12-31, 2022-01-01, 1000
            2015-01-01, 2021-12-31, 1250
            2015-01-01, 2022-01-01, 1250
            2015-03-28, 2023-03-27, 1250
            """)
    void cohort(String obligedFrom, String asOf, String amount) {
        FineOutcome fine = fine(obligedFrom(obligedFrom), asOf);
        assertComputed(fine, amount);
        assertThat(statements(fine).contains(FineStatement.FAVOURABLE_MAXIMUM)).isEqualTo(amount.equals("1000"));
    }

    @Law(Rule.FIN_7)
    @DisplayName(
            "FIN-7: a decision of before 1-1-2022 has that maximum if it was not final on that day; finality unknown leaves it open")
    @ParameterizedTest(name = "decided {0}, final on {1}, objection pending {2}, as of {3}: {4}")
    @CsvSource(textBlock = """
            2021-12-31, 2021-12-31, ,     2022-03-01, 1250
            2021-12-31, 2022-01-01, ,     2022-03-01, 1250
            2021-12-31, 2022-01-02, ,     2022-03-01, 1000
            2021-12-31, 2023-01-01, ,     2022-03-01, 1000
            2021-12-31, ,           true, 2022-03-01, 1000
            2021-12-31, ,           ,     2022-03-01, 1000..1250
            2021-12-31, ,           ,     2022-01-01, 1000..1250
            2021-12-31, 2022-01-02, ,     2021-12-31, 1250
            2021-12-31, ,           ,     2021-12-31, 1250
            2022-01-01, ,           ,     2022-03-01, 1000
            2022-01-01, 2022-02-01, ,     2022-03-01, 1000
            """)
    void finality(String decided, LocalDate finalOn, Boolean pending, String asOf, String amount) {
        FineDecision decision = deciding(1250, decided)
                .finalOn(Optional.ofNullable(finalOn))
                .objectionPending(Optional.ofNullable(pending))
                .build();
        FineOutcome fine = fine(five().addFines(decision), asOf);
        assertComputed(fine, amount);
        assertThat(fine.amount()).isEqualTo(amount("1250"));
    }

    @Law(Rule.FIN_7)
    @DisplayName("FIN-7: below the maximum finality does not matter")
    @Test
    void finalityWhereItDoesNotMatter() {
        Dossier.Builder dossier = five().addCourses(hours("150")).addFines(decision(875, "2021-12-31"));
        assertComputed(fine(dossier, "2022-03-01"), "875");
    }

    @Law({Rule.FIN_7, Rule.FIN_6})
    @DisplayName(
            "FIN-7: the maximum is applied last; where applying it before the reduction gives less the fine is open between both")
    @ParameterizedTest(name = "{0} of five passed, the others attempted {1} times: {2}")
    @CsvSource(textBlock = """
            0, 0, 1000
            1, 0, 800..1000
            2, 0, 600..750
            3, 0, 400..500
            4, 0, 200..250
            0, 1, 1000
            1, 1, 800
            3, 1, 400
            1, 2, 600
            """)
    void order(int done, int attempts, String amount) {
        // Table 1,250: last min(1,000, 1,250 x left / 5), first 1,000 x left / 5. Table 1,000 or less: both are the
        // same.
        Dossier.Builder dossier = five().addAllExams(passed(FIVE.subList(0, done), TAKEN))
                .addAllExams(failed(attempts, FIVE.subList(done, 5)));
        assertComputed(fine(dossier, "2022-01-01"), amount);
    }

    @Law({Rule.FIN_7, Rule.FIN_6})
    @DisplayName(
            "FIN-7: with finality unknown the open fine holds the amount without the maximum and both orders with it")
    @ParameterizedTest(name = "{0} of five passed: {1}")
    @CsvSource({"1, 800..1000", "2, 600..750"})
    void orderAndFinality(int done, String amount) {
        Dossier.Builder dossier =
                five().addAllExams(passed(FIVE.subList(0, done), TAKEN)).addFines(decision(1250, "2021-12-31"));
        assertComputed(fine(dossier, "2022-03-01"), amount);
    }

    @Law(Rule.FIN_7)
    @DisplayName("FIN-7: each fine has its own maximum: two of 1,000, and a final one of 1,250 beside one of 1,000")
    @ParameterizedTest(name = "the first final on {0}: {1} and {2}")
    @CsvSource({"2023-01-01, 1000, 1000", "2018-01-17, 0..1250, 1000"})
    void eachItsOwn(String finalOn, String first, String second) {
        Dossier.Builder dossier = five().addExtensions(Section5Facts.extending(Ground.CORONA, "P0D", "2015-03-28")
                        .build())
                .addFines(deciding(1250, "2017-12-05").finalOn(day(finalOn)).build());
        assertComputed(fine(STANDARD, dossier, "2022-02-01", 0), first);
        assertComputed(fine(STANDARD, dossier, "2022-02-01", 1), second);
    }

    @Law(Rule.FIN_7)
    @DisplayName(
            "FIN-7: where a rule changed between the overrun, 31-12-2018, and the decision, the lower of both results counts")
    @ParameterizedTest(name = "200 hours of {0}; only {1} counts until 31-5-2019, only {2} from 1-6-2019: {3}")
    @CsvSource(textBlock = """
            NT2, NT2,         INTEGRATION, 875
            NT2, INTEGRATION, NT2,         875
            NT2, INTEGRATION, INTEGRATION, 1250
            """)
    void lowerOfTwo(CourseKind kind, CourseKind before, CourseKind after, String amount) {
        LawBook law = STANDARD.with(
                FineLaw.COUNTED_COURSES, Dated.always(List.of(before)).thenFrom(day("2019-06-01"), List.of(after)));
        FineOutcome fine = fine(law, obligedFrom("2016-01-01").addCourses(hours(kind, "200")), "2019-09-01");
        assertComputed(fine, amount);
        assertThat(statements(fine).contains(FineStatement.LOWER_OF_TWO)).isEqualTo(before == kind && after != kind);
    }

    @Law({Rule.FIN_7, Rule.FIN_13})
    @DisplayName("FIN-7: no fine under the one rule is lower than any fine under the other")
    @Test
    void noFineIsTheLowest() {
        LawBook law = STANDARD.with(
                FineLaw.COUNTED_COURSES,
                Dated.always(List.of(CourseKind.NT2)).thenFrom(day("2019-06-01"), List.of(CourseKind.INTEGRATION)));
        Dossier.Builder dossier = obligedFrom("2016-01-01")
                .addCourses(hours(CourseKind.NT2, "300"))
                .addAllExams(failed(2, Section5Facts.SIX));
        assertComputed(fine(law, dossier, "2019-09-01"), "none");
    }

    @Law(Rule.FIN_2)
    @DisplayName("FIN-2: no exam fine from the day on which renewal of the permit was refused or the permit withdrawn")
    @ParameterizedTest(name = "refused on {0}, as of 1-9-2018: {1}")
    @CsvSource({"2017-01-01, none", "2018-08-31, none", "2018-09-01, none", "2018-09-02, 1250"})
    void refused(String refused, String amount) {
        assertComputed(fine(six().permitRefusedOn(day(refused)), "2018-09-01"), amount);
    }

    @Law(Rule.FIN_2)
    @DisplayName(
            "FIN-2: a fine decided before the refusal keeps its computed counterpart, one decided from that day has none")
    @ParameterizedTest(name = "fined on 1-9-2018, refused on {0}: {1}")
    @CsvSource({"2018-08-31, none", "2018-09-01, none", "2018-09-02, 1250"})
    void refusedAndFined(String refused, String amount) {
        Dossier.Builder dossier = six().permitRefusedOn(day(refused)).addFines(decision(1250, "2018-09-01"));
        assertComputed(fine(dossier, "2018-12-01"), amount);
        assertThat(fine(dossier, "2018-12-01").amount()).isEqualTo(amount("1250"));
    }

    @Law(Rule.FIN_2)
    @DisplayName("FIN-2: no fine once the person died, for an overrun of before; known from the day of death")
    @ParameterizedTest(name = "died on 1-8-2018, as of {0}: {1}")
    @CsvSource({"2018-07-31, 1250", "2018-08-01, none", "2018-09-01, none"})
    void died(String asOf, String amount) {
        FineOutcome fine = fine(six().diedOn(day("2018-08-01")), asOf);
        assertComputed(fine, amount);
        assertThat(statements(fine).contains(FineStatement.FINE_LAPSED_BY_DEATH))
                .isEqualTo(amount.equals("none"));
    }

    @Law({Rule.FIN_2, Rule.PVT_2})
    @DisplayName("FIN-2: the refusal of the permit does not take away the PVT fine")
    @Test
    void refusedPvt() {
        Dossier.Builder dossier =
                afterCorona().municipalRegistration(day("2021-02-01")).permitRefusedOn(day("2022-03-01"));
        FineOutcome pvt =
                assess(dossier, "2024-03-01").participationTerms().get(0).fine().orElseThrow();
        assertComputed(pvt, "340");
        assertComputed(fine(dossier, "2024-03-01"), "none");
    }

    /** 300 hours and every part attempted twice. */
    private static Dossier.Builder enoughEffort() {
        return six().addCourses(hours("300")).addAllExams(failed(2, Section5Facts.SIX));
    }

    @Law({Rule.FIN_13, Rule.EXT_7})
    @DisplayName(
            "FIN-13: no fine is not a fine of 0: the overrun stays provisionally culpable, no new term follows, and the extension for effort is available")
    @Test
    void noFine() {
        AssessedTerm term = assess(enoughEffort(), "2018-09-01").currentTerm().orElseThrow();
        assertThat(term.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
        assertThat(term.fine().orElseThrow().amount()).isEmpty();
        assertThat(term.fine().orElseThrow().state()).isEqualTo(FineState.NO_DECISION);
        assertThat(statements(term.fine().orElseThrow())).contains(FineStatement.ENOUGH_EFFORT);
        assertThat(assess(enoughEffort(), "2018-09-01").claims())
                .anyMatch(claim -> claim.ground() == Ground.EFFORT && claim.standing() == Claim.Standing.AVAILABLE);
        assertThat(assess(enoughEffort(), "2022-09-01").terms()).hasSize(1);
        assertThat(term.outlook().flatMap(Outlook::fine)).isEmpty();
        assertThat(term.outlook().flatMap(Outlook::newTermLastDay)).isEmpty();
    }

    @Law({Rule.FIN_13, Rule.CUL_4})
    @DisplayName("FIN-13: a recorded decision of 0 in the same case is a decision beside no fine")
    @Test
    void zeroBesideNoFine() {
        Dossier.Builder dossier = enoughEffort().addFines(FineDecision.of(TermKind.EXAM, euro(0), day("2018-09-01")));
        FineOutcome fine = fine(dossier, "2018-12-01");
        assertThat(fine.state()).isEqualTo(FineState.DECIDED);
        assertThat(fine.amount()).isEqualTo(amount("0"));
        assertThat(fine.computed()).isEmpty();
    }
}
