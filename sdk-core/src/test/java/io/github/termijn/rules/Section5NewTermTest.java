package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.finding;
import static io.github.termijn.rules.Section5Facts.fine;
import static io.github.termijn.rules.Section5Facts.fines;
import static io.github.termijn.rules.Section5Facts.firstTerm;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.hours;
import static io.github.termijn.rules.Section5Facts.lastDay;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.Overrun;
import io.github.termijn.fine.ProcedureDays;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIN-8 and TRM-10: to which overrun a recorded fine belongs, and what falls away with an extension of later. */
@Law(Rule.FIN_8)
@DisplayName("Section 5: the fine and the new term it sets")
class Section5NewTermTest {

    @DisplayName("FIN-8: a fine belongs to an overrun only if the last day, 27-3-2017, lies before its own day")
    @ParameterizedTest(name = "decided on {0}: {1}")
    @CsvSource({"2017-03-26, NOT_ATTRIBUTABLE", "2017-03-27, NOT_ATTRIBUTABLE", "2017-03-28, STANDS"})
    void attribution(String decided, Basis basis) {
        Dossier.Builder dossier = five().addFines(decision(1250, decided));
        FineAttribution fine = fines(dossier, "2018-09-01").get(0);
        assertThat(fine.basis()).isEqualTo(basis);
        assertThat(fine.term().isPresent()).isEqualTo(basis == Basis.STANDS);
        assertThat(assess(dossier, "2018-09-01").terms()).hasSize(basis == Basis.STANDS ? 2 : 1);
    }

    @DisplayName(
            "FIN-8: a fine that belongs to no overrun is kept and reported; the overrun of later has no recorded fine")
    @Test
    void notAttributable() {
        Assessment assessment = assess(five().addFines(decision(1250, "2016-09-01")), "2018-09-01");
        assertThat(assessment.generalFindings())
                .anyMatch(finding -> finding.statement() == TermStatement.FINE_NOT_ATTRIBUTABLE
                        && finding.values().contains(day("2016-09-01")));
        AssessedTerm term = assessment.terms().get(0);
        assertThat(term.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
        assertThat(term.fine().orElseThrow().state()).isEqualTo(FineState.NO_DECISION);
        assertThat(term.fine().orElseThrow().recorded()).isEmpty();
    }

    @Law({Rule.FIN_8, Rule.REG_4})
    @DisplayName(
            "FIN-8: of a fine between two open last days it is open whether it belongs to the overrun, and whether another one can follow")
    @ParameterizedTest(name = "decided on {0}: {1}")
    @CsvSource({
        "2019-01-31, NOT_ATTRIBUTABLE, false",
        "2019-02-01, OPEN, true",
        "2019-08-31, OPEN, true",
        "2019-09-01, STANDS, false"
    })
    void mayBelong(String decided, Basis basis, boolean mayBeFinedAlready) {
        // Sixteen on 1-9-2016: the term runs from 1-2-2016 through 31-1-2019, or from 1-9-2016 through 31-8-2019.
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2016-02-01"))
                .birthDate(day("2000-09-01"))
                .addFines(decision(1250, decided));
        Assessment assessment = assess(dossier, "2019-09-02");
        assertThat(fines(dossier, "2019-09-02").get(0).basis()).isEqualTo(basis);
        FineOutcome fine = assessment.terms().get(0).fine().orElseThrow();
        assertThat(fine.recorded().isPresent()).isEqualTo(basis == Basis.STANDS);
        assertThat(assessment.unattributedFines()).hasSize(basis == Basis.STANDS ? 0 : 1);
        assertThat(statements(fine).contains(FineStatement.MAY_BE_FINED_ALREADY))
                .isEqualTo(mayBeFinedAlready);
        if (mayBeFinedAlready) {
            assertThat(fine.amount())
                    .contains(Bounds.between(Money.zero(CurrencyUnit.EUR), Money.of(CurrencyUnit.EUR, 1250)));
        }
    }

    @Law({Rule.FIN_8, Rule.FIN_12, Rule.PRC_6})
    @DisplayName(
            "FIN-8: the days of the letter are told for every recorded fine, also for one that belongs to no overrun")
    @ParameterizedTest(name = "{0} fine decided on {1}: object through {2}")
    @CsvSource(textBlock = """
            # before the end of the exam term; 42 days end on a Friday, and on a Saturday
            EXAM, 2016-08-19, 2016-09-30
            EXAM, 2016-08-20, 2016-10-03
            # a duty of 2014 has no participation statement
            PVT,  2016-08-19, 2016-09-30
            """)
    void daysOfNotAttributable(TermKind kind, String decided, LocalDate through) {
        Assessment assessment = assess(five().addFines(decision(kind, 340, decided)), decided);
        FineOutcome fine = assessment.unattributedFines().get(0);
        assertThat(assessment.unattributedFines()).hasSize(1);
        assertThat(fine.procedure()).contains(new ProcedureDays(through, through));
        assertThat(finding(fine, FineStatement.OBJECT_AND_PAY).namedValues()).containsEntry("day", through);
        assertThat(fine.computed()).isEmpty();
        assertThat(fine.amount()).isEqualTo(Section5Facts.amount("340"));
        assertThat(assessment.findings()).containsAll(fine.findings());
        assertThat(assessment.guidance().orElseThrow().steps().stream()
                        .filter(step -> step.kind() == StepKind.OBJECT || step.kind() == StepKind.PAY)
                        .map(step -> step.by().orElseThrow().exact().orElseThrow()))
                .containsExactly(through, through);
    }

    @DisplayName("FIN-8: the last day counts with the extensions known on the day of the fine")
    @ParameterizedTest(name = "12 weeks decided on {0}, fine on 1-6-2017: {1}")
    @CsvSource({
        "2016-09-01, NOT_ATTRIBUTABLE",
        "2017-05-31, NOT_ATTRIBUTABLE",
        "2017-06-01, NOT_ATTRIBUTABLE",
        "2017-06-02, STANDS"
    })
    void extensionsKnownThen(String extended, Basis basis) {
        // To 19-6-2017. Decided the day after the fine, without a name, it finds the new term and leaves the fine
        // alone.
        Dossier.Builder dossier = five().addExtensions(
                        extending(Ground.ILLNESS, "P12W", extended).build())
                .addFines(decision(1250, "2017-06-01"));
        assertThat(fines(dossier, "2018-09-01").get(0).basis()).isEqualTo(basis);
    }

    @DisplayName("FIN-8: a second fine belongs to the new term, not before its last day, 27-3-2019, has passed")
    @ParameterizedTest(name = "second fine on {0}: {1}, {2} terms")
    @CsvSource({"2018-06-01, NOT_ATTRIBUTABLE, 2", "2019-03-27, NOT_ATTRIBUTABLE, 2", "2019-03-28, STANDS, 3"})
    void second(String second, Basis basis, int terms) {
        Dossier.Builder dossier = five().addFines(decision(1250, second), decision(1250, "2017-12-05"));
        List<FineAttribution> fines = fines(dossier, "2019-09-01");
        assertThat(fines).extracting(fine -> fine.fine().decidedOn()).containsExactly(day("2017-12-05"), day(second));
        assertThat(fines.get(0).term()).contains(0);
        assertThat(fines.get(1).basis()).isEqualTo(basis);
        assertThat(fines.get(1).term()).isEqualTo(basis == Basis.STANDS ? Optional.of(1) : Optional.empty());
        assertThat(assess(dossier, "2019-09-01").terms()).hasSize(terms);
    }

    @DisplayName("FIN-8: a fine after a term that was kept, or after the duty had ended in it, belongs to no overrun")
    @Test
    void kept() {
        for (Dossier.Builder dossier :
                List.of(five().addAllExams(passed(FIVE, "2017-03-27")), five().naturalisedOn(day("2017-03-27")))) {
            dossier.addFines(decision(1250, "2017-12-05"));
            assertThat(fines(dossier, "2018-09-01").get(0).basis()).isEqualTo(Basis.NOT_ATTRIBUTABLE);
        }
    }

    @Law({Rule.FIN_8, Rule.TRM_2})
    @DisplayName(
            "FIN-8, switch of TRM-2: if the last day itself is too late, passing on it is an overrun to which a fine belongs")
    @Test
    void lastDayTooLate() {
        LawBook law = STANDARD.with(Interpretation.LAST_DAY, LastDay.TOO_LATE);
        Dossier.Builder dossier = five().addAllExams(passed(FIVE.subList(0, 4), "2016-05-10"))
                .addAllExams(passed(FIVE.subList(4, 5), "2017-03-27"))
                .addFines(decision(250, "2018-09-01"));
        AssessedTerm term = assess(law, dossier, "2018-12-01").terms().get(0);
        assertThat(term.fine().orElseThrow().amount()).isEqualTo(amount("250"));
        assertThat(term.fine().orElseThrow().computed())
                .as("one part open, never attempted in time: 1,250 x 1 / 5")
                .isEqualTo(amount("250"));
        assertThat(fines(dossier, "2018-12-01").get(0).basis()).isEqualTo(Basis.NOT_ATTRIBUTABLE);
    }

    @DisplayName(
            "FIN-8: the new term ends two years after the end of the overrun one; by the switch two years after the decision")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"END_OF_TERM, 2019-03-27", "FINE_DECISION, 2019-12-05"})
    void anchor(NewTermAnchor anchor, String lastDay) {
        LawBook law = STANDARD.with(Interpretation.NEW_TERM_ANCHOR, anchor);
        List<AssessedTerm> terms = assess(law, five().addFines(decision(1250, "2017-12-05")), "2018-09-01")
                .terms();
        assertThat(lastDay(terms.get(1))).isEqualTo(day(lastDay));
        assertThat(terms.get(1).setOn()).contains(day("2017-12-05"));
    }

    @DisplayName(
            "FIN-8: a fine more than two years after the last day, 27-3-2017, leaves the new last day open between practice and statute")
    @ParameterizedTest(name = "decided on {0}: {1} to {2}")
    @CsvSource({
        "2019-03-26, 2019-03-27, 2019-03-27",
        "2019-03-27, 2019-03-27, 2019-03-27",
        "2019-03-28, 2019-03-27, 2021-03-28",
        "2019-06-01, 2019-03-27, 2021-06-01"
    })
    void practiceBeforeTheDecision(String decided, String least, String most) {
        AssessedTerm term = assess(five().addExtensions(noRounds()).addFines(decision(1250, decided)), "2019-07-01")
                .terms()
                .get(1);
        assertThat(term.lastDay()).isEqualTo(Bounds.between(day(least), day(most)));
    }

    private static ExtensionDecision noRounds() {
        return extending(Ground.CORONA, "P0D", "2014-03-28").build();
    }

    @Law({Rule.FIN_8, Rule.CUL_2, Rule.FIN_10})
    @DisplayName(
            "CUL-2: a new term of which the last day is open but surely over is an overrun, with its fine, recorded or not")
    @Test
    void overrunOfAnOpenLastDay() {
        Dossier.Builder dossier = five().addExtensions(noRounds()).addFines(decision(1250, "2019-06-01"));
        AssessedTerm open = assess(dossier, "2021-09-01").terms().get(1);
        assertThat(open.status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(open.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
        assertThat(open.fine().orElseThrow().amount()).isEqualTo(amount("1250"));
        assertThat(statements(open.fine().orElseThrow()))
                .as("both ends of the last day give one amount")
                .doesNotContain(FineStatement.LAST_DAY_OPEN);
        assertThat(open.fine().orElseThrow().canBeFinedThrough())
                .contains(Bounds.between(day("2024-03-27"), day("2026-06-01")));
        AssessedTerm fined = assess(dossier.addFines(decision(875, "2021-07-01")), "2021-09-01")
                .terms()
                .get(1);
        assertThat(fined.culpability()).contains(Culpability.CULPABLE);
        assertThat(fined.fine().orElseThrow().amount()).isEqualTo(amount("875"));
    }

    @Law({Rule.FIN_8, Rule.FIN_4})
    @DisplayName(
            "FIN-4: with an open last day hours count with bounds if they were attended between its least and its greatest")
    @Test
    void hoursAroundAnOpenLastDay() {
        Dossier.Builder dossier = five().addExtensions(noRounds())
                .addFines(decision(1250, "2019-06-01"))
                .addCourses(
                        Section5Facts.course("2020-01-01", "2020-06-30", "200").build());
        assertThat(assess(dossier, "2021-09-01")
                        .terms()
                        .get(1)
                        .fine()
                        .orElseThrow()
                        .amount())
                .isEqualTo(amount("875..1250"));
    }

    @Law({Rule.FIN_8, Rule.FIN_3})
    @DisplayName("FIN-3: with an open last day that gives no fine at either end there is no fine")
    @Test
    void noFineAroundAnOpenLastDay() {
        Dossier.Builder dossier = five().addExtensions(noRounds())
                .addFines(decision(1250, "2019-06-01"))
                .addCourses(hours("300"))
                .addAllExams(failed(2, FIVE));
        FineOutcome fine = fine(STANDARD, dossier, "2021-09-01", 1);
        assertThat(fine.computed()).isEmpty();
        assertThat(statements(fine)).contains(FineStatement.ENOUGH_EFFORT).doesNotContain(FineStatement.LAST_DAY_OPEN);
    }

    @DisplayName("FIN-8: a decision of 0 sets a new term only if its status is culpable; unknown leaves it open")
    @ParameterizedTest(name = "EUR {0}, status {1}: {2}")
    @CsvSource(textBlock = """
            0,    CULPABLE,     SET
            0,    NOT_CULPABLE, NOT_SET
            0,    ,             OPEN
            1,    ,             SET
            1250, NOT_CULPABLE, NOT_SET
            """)
    void zero(int amount, Culpability status, NewTerm newTerm) {
        Dossier.Builder dossier = five().addFines(deciding(amount, "2017-12-05")
                .status(Optional.ofNullable(status))
                .build());
        assertThat(fines(dossier, "2018-09-01").get(0).newTerm()).isEqualTo(newTerm);
        List<AssessedTerm> terms = assess(dossier, "2018-09-01").terms();
        assertThat(terms).hasSize(newTerm == NewTerm.NOT_SET ? 1 : 2);
        if (newTerm != NewTerm.NOT_SET) {
            assertThat(terms.get(1).status()).isEqualTo(newTerm == NewTerm.SET ? TermStatus.RUNNING : TermStatus.OPEN);
        }
    }

    @DisplayName(
            "FIN-8: fined after fulfilment, or on or after another end of the duty, no new term is set; the fine stands")
    @ParameterizedTest(name = "passed on {0}, naturalised on {1}, fined on 5-12-2017: {2}")
    @CsvSource(textBlock = """
            2017-12-04, ,           NOT_SET
            2017-12-05, ,           SET
            ,           2017-12-04, NOT_SET
            ,           2017-12-05, NOT_SET
            ,           2017-12-06, SET
            """)
    void afterTheEnd(String passed, String naturalised, NewTerm newTerm) {
        Dossier.Builder dossier = five().addFines(decision(1250, "2017-12-05"));
        Optional.ofNullable(passed).ifPresent(on -> dossier.addAllExams(passed(FIVE, on)));
        Optional.ofNullable(naturalised).ifPresent(on -> dossier.naturalisedOn(day(on)));
        FineAttribution fine = fines(dossier, "2018-09-01").get(0);
        assertThat(fine.basis()).isEqualTo(Basis.STANDS);
        assertThat(fine.newTerm()).isEqualTo(newTerm);
        assertThat(firstTerm(dossier, "2018-09-01").fine().orElseThrow().amount())
                .isEqualTo(amount("1250"));
    }

    @Law({Rule.FIN_8, Rule.TRM_10})
    @DisplayName(
            "TRM-10: an extension of later that reaches the day of the fine, 5-12-2017, takes away its basis, and the new term with it")
    @ParameterizedTest(name = "extended by {0}: {1}, {2} terms, last day of the first {3}")
    @CsvSource(textBlock = """
            P252D, STANDS,        2, 2017-12-04
            P253D, WITHOUT_BASIS, 1, 2017-12-05
            P1Y,   WITHOUT_BASIS, 1, 2018-03-27
            """)
    void removedLater(String length, Basis basis, int terms, String lastDay) {
        // From 27-3-2017 to 5-12-2017 are 253 days.
        assertThat(day("2017-03-27").plusDays(253)).isEqualTo(day("2017-12-05"));
        Dossier.Builder dossier = five().addFines(decision(1250, "2017-12-05"))
                .addExtensions(
                        extending(Ground.ILLNESS, length, "2018-02-01").term(0).build());
        Assessment assessment = assess(dossier, "2018-09-01");
        assertThat(fines(dossier, "2018-09-01").get(0).basis()).isEqualTo(basis);
        assertThat(assessment.terms()).hasSize(terms);
        assertThat(lastDay(assessment.terms().get(0))).isEqualTo(day(lastDay));
        Overrun former = assessment.terms().get(0).formerOverruns().get(0);
        assertThat(former.lastDay()).isEqualTo(Bounds.exactly(day("2017-03-27")));
        assertThat(former.culpability()).contains(Culpability.NOT_CULPABLE);
        if (basis == Basis.STANDS) {
            assertThat(lastDay(assessment.terms().get(1)))
                    .as("counted from the extended end")
                    .isEqualTo(day("2019-12-04"));
            assertThat(assessment.terms().get(0).culpability()).contains(Culpability.CULPABLE);
        } else {
            assertThat(former.fine().state()).isEqualTo(FineState.WITHOUT_BASIS);
            assertThat(former.fine().recorded()).contains(decision(1250, "2017-12-05"));
            assertThat(former.fine().amount()).isEmpty();
            assertThat(assessment.terms().get(0).culpability())
                    .as("the extended term is judged anew")
                    .contains(Culpability.PROVISIONALLY_CULPABLE)
                    .isEqualTo(assessment.culpability());
        }
    }

    @Law({Rule.FIN_8, Rule.TRM_10})
    @DisplayName("TRM-10: everything that rested on the removed overrun falls away: later fines are attributed anew")
    @Test
    void laterTermsAreRecomputed() {
        // Fined for 27-3-2017 and for the new term until 27-3-2019. Two years more for the first term: last day
        // 27-3-2019.
        Dossier.Builder dossier = five().addFines(decision(1250, "2017-12-05"), decision(1250, "2019-06-01"))
                .addExtensions(
                        extending(Ground.EFFORT, "P2Y", "2019-08-01").term(0).build());
        List<FineAttribution> fines = fines(dossier, "2019-09-01");
        assertThat(fines).extracting(FineAttribution::basis).containsExactly(Basis.WITHOUT_BASIS, Basis.STANDS);
        assertThat(fines.get(1).term()).contains(0);
        List<AssessedTerm> terms = assess(dossier, "2019-09-01").terms();
        assertThat(terms).hasSize(2);
        assertThat(lastDay(terms.get(0))).isEqualTo(day("2019-03-27"));
        assertThat(terms.get(0).fine().orElseThrow().recorded()).contains(decision(1250, "2019-06-01"));
        assertThat(terms.get(1).setOn()).contains(day("2019-06-01"));
        assertThat(lastDay(terms.get(1))).isEqualTo(day("2021-03-27"));
    }

    @Law({Rule.FIN_8, Rule.CUL_2})
    @DisplayName("CUL-2: the status of the person is that of the latest end that passed")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource(textBlock = """
            2017-03-27,
            2017-03-28, PROVISIONALLY_CULPABLE
            2017-12-05, CULPABLE
            2019-03-27, CULPABLE
            2019-03-28, PROVISIONALLY_CULPABLE
            """)
    void ofThePerson(String asOf, Culpability status) {
        assertThat(assess(five().addFines(decision(1250, "2017-12-05")), asOf).culpability())
                .isEqualTo(Optional.ofNullable(status));
    }

    @Law({Rule.FIN_8, Rule.TRM_9})
    @DisplayName(
            "FIN-8: the example of the target picture: 13-4-2015 and 24 weeks, as of 22-11-2018: EUR 1,250, provisionally culpable, one term")
    @Test
    void workedExample() {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(day("2015-04-13"))
                .addExtensions(
                        extending(Ground.ASYLUM_CENTRE, "P24W", "2015-11-27").build());
        Assessment assessment = assess(dossier, "2018-11-22");
        AssessedTerm current = assessment.currentTerm().orElseThrow();
        assertThat(lastDay(current)).isEqualTo(day("2018-09-27"));
        assertThat(current.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
        assertThat(current.fine().orElseThrow().amount()).isEqualTo(amount("1250"));
        assertThat(current.fine().orElseThrow().openPoints()).isEmpty();
        assertThat(assessment.terms()).hasSize(1);
    }

    @DisplayName("FIN-8: an exam fine belongs to no PVT term and a PVT fine to no exam term")
    @Test
    void ofItsOwnKind() {
        Dossier.Builder dossier = six().addFines(decision(TermKind.PVT, 340, "2018-09-01"));
        assertThat(fines(dossier, "2018-12-01").get(0).basis()).isEqualTo(Basis.NOT_ATTRIBUTABLE);
        assertThat(assess(dossier, "2018-12-01").terms()).hasSize(1);
    }
}
