package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.onlyFine;
import static io.github.termijn.rules.Section3Facts.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIN-8: to which overrun a recorded fine belongs, and whether it sets a new term. The term of 28-3-2014 ends 27-3-2017. */
@Law(Rule.FIN_8)
@DisplayName("Section 3: recorded fines and the terms they belong to")
class Section3FineAttributionTest {

    private static Dossier.Builder fined(FineDecision... fines) {
        return obligedFrom("2014-03-28").addFines(fines);
    }

    private static FineDecision withStatus(FineDecision fine, String status) {
        return status.isEmpty()
                ? fine
                : FineDecision.builder()
                        .copyOf(fine)
                        .status(Culpability.valueOf(status))
                        .build();
    }

    @DisplayName("FIN-8: a fine decided after fulfilment sets no new term")
    @ParameterizedTest(name = "fulfilled on {0}, fined on 2017-06-01: {1}")
    @CsvSource({"2017-05-31, NOT_SET", "2017-06-01, SET", "2017-06-02, SET"})
    void afterFulfilment(String doneOn, NewTerm newTerm) {
        Dossier.Builder dossier = fined(fine(1250, "2017-06-01")).addAllExams(examsPassed(doneOn));
        FineAttribution attribution = onlyFine(dossier, "2017-12-31");
        assertThat(attribution.newTerm()).isEqualTo(newTerm);
        assertThat(attribution.basis()).isEqualTo(Basis.STANDS);
        assertThat(attribution.term()).isEqualTo(Optional.of(0));
        assertThat(assess(dossier, "2017-12-31").terms()).hasSize(newTerm == NewTerm.SET ? 2 : 1);
    }

    @Law({Rule.FIN_8, Rule.REG_3})
    @DisplayName("FIN-8: a fine decided on or after another end of the duty sets no new term")
    @ParameterizedTest(name = "naturalised on {0}, fined on 2017-06-01: {1}")
    @CsvSource({"2017-05-31, NOT_SET", "2017-06-01, NOT_SET", "2017-06-02, SET"})
    void afterTheEnd(String endedOn, NewTerm newTerm) {
        Dossier.Builder dossier = fined(fine(1250, "2017-06-01")).naturalisedOn(day(endedOn));
        assertThat(onlyFine(dossier, "2017-12-31").newTerm()).isEqualTo(newTerm);
        assertThat(onlyFine(dossier, "2017-12-31").basis()).isEqualTo(Basis.STANDS);
    }

    @Law({Rule.FIN_8, Rule.CUL_5})
    @DisplayName("FIN-8, CUL-5: whether a fine sets a new term by its amount and recorded status")
    @ParameterizedTest(name = "EUR {0}, status {1}: {2}")
    @CsvSource(textBlock = """
        0,    CULPABLE,               SET
        0,    NOT_CULPABLE,           NOT_SET
        0,    '',                     OPEN
        1250, CULPABLE,               SET
        1250, PROVISIONALLY_CULPABLE, SET
        1250, '',                     SET
        1250, NOT_CULPABLE,           NOT_SET
        50,   NOT_CULPABLE,           NOT_SET
        """)
    void byAmountAndStatus(int amount, String status, NewTerm newTerm) {
        Dossier.Builder dossier = fined(withStatus(fine(amount, "2017-06-01"), status));
        assertThat(onlyFine(dossier, "2017-12-31").newTerm()).isEqualTo(newTerm);
        Assessment assessment = assess(dossier, "2017-12-31");
        assertThat(assessment.terms()).hasSize(newTerm == NewTerm.NOT_SET ? 1 : 2);
        if (newTerm == NewTerm.OPEN) {
            assertThat(assessment.currentTerm()).as("which term counts is open").isEmpty();
            assertThat(assessment.terms().get(1).existence()).isEqualTo(Verdict.OPEN);
            assertThat(assessment.terms().get(1).status()).isEqualTo(TermStatus.OPEN);
            assertThat(assessment.terms().get(1).openPoints()).isNotEmpty();
        }
    }

    @Law({Rule.FIN_8, Rule.TRM_9})
    @DisplayName(
            "TRM-9: with an open new term it is open whether a later fulfilment was late in the first or in time in the new term")
    @Test
    void openNewTermLeavesTheFirstOpen() {
        // With a new term: first overrun, new term completed in time. Without one: first completed late.
        Dossier.Builder dossier = fined(fine(0, "2017-06-01")).addAllExams(examsPassed("2018-01-15"));
        assertThat(assess(dossier, "2018-12-31").terms())
                .extracting(Term::status)
                .containsExactly(TermStatus.OPEN, TermStatus.OPEN);
    }

    @DisplayName("FIN-8: a fine belongs to the overrun whose last day lies before its day")
    @ParameterizedTest(name = "fined on {0}: {1}")
    @CsvSource({"2016-06-01, NOT_ATTRIBUTABLE", "2017-03-27, NOT_ATTRIBUTABLE", "2017-03-28, STANDS"})
    void lastDayBeforeTheFine(String finedOn, Basis basis) {
        FineAttribution attribution = onlyFine(fined(fine(1250, finedOn)), "2018-12-31");
        assertThat(attribution.basis()).isEqualTo(basis);
        boolean stands = basis == Basis.STANDS;
        assertThat(attribution.term().isPresent()).isEqualTo(stands);
        assertThat(attribution.newTerm()).isEqualTo(stands ? NewTerm.SET : NewTerm.NOT_SET);
        assertThat(assess(fined(fine(1250, finedOn)), "2018-12-31").terms()).hasSize(stands ? 2 : 1);
    }

    @DisplayName("FIN-8: with the extensions known on its day")
    @ParameterizedTest(name = "12 weeks decided on {0}, fined on 2017-06-01: {1}")
    @CsvSource({"2014-09-01, NOT_ATTRIBUTABLE", "2017-05-31, NOT_ATTRIBUTABLE", "2017-06-01, NOT_ATTRIBUTABLE"})
    void withExtensions(String decidedOn, Basis basis) {
        Dossier.Builder dossier =
                fined(fine(1250, "2017-06-01")).addExtensions(decided(Ground.ASYLUM_CENTRE, "P12W", decidedOn));
        assertThat(onlyFine(dossier, "2017-12-31").basis()).isEqualTo(basis);
        assertThat(assess(dossier, "2017-12-31").terms()).hasSize(1);
    }

    @Law({Rule.FIN_8, Rule.CUL_1})
    @DisplayName("FIN-8: a fine after a term that was completed in time has no overrun: kept, not attributable")
    @ParameterizedTest(name = "done on {0}: {1}")
    @CsvSource({"2016-06-01, NOT_ATTRIBUTABLE", "2017-03-27, NOT_ATTRIBUTABLE", "2017-03-28, STANDS"})
    void completedInTime(String doneOn, Basis basis) {
        Dossier.Builder dossier = fined(fine(1250, "2017-06-01")).addAllExams(examsPassed(doneOn));
        assertThat(onlyFine(dossier, "2017-12-31").basis()).isEqualTo(basis);
    }

    @Law({Rule.FIN_8, Rule.TRM_2})
    @DisplayName(
            "TRM-2, FIN-8: by the literal reading of the letters finishing on the last day is an overrun, which can be fined")
    @ParameterizedTest(name = "done on {0}: {1}")
    @CsvSource({"2017-03-26, NOT_ATTRIBUTABLE", "2017-03-27, STANDS"})
    void literalLastDay(String doneOn, Basis basis) {
        LawBook literal = LawBook.standard().with(Interpretation.LAST_DAY, Interpretation.LastDay.TOO_LATE);
        Dossier.Builder dossier = fined(fine(1250, "2017-06-01")).addAllExams(examsPassed(doneOn));
        assertThat(timeline(literal, dossier, "2017-12-31").fines())
                .extracting(FineAttribution::basis)
                .containsExactly(basis);
    }

    @Law({Rule.FIN_8, Rule.REG_3})
    @DisplayName("FIN-8, REG-3: no overrun arises from the day the duty ended, so a fine for it is not attributable")
    @ParameterizedTest(name = "naturalised on {0}: {1}")
    @CsvSource({"2016-06-01, NOT_ATTRIBUTABLE", "2017-03-27, NOT_ATTRIBUTABLE", "2017-03-28, STANDS"})
    void endedInTime(String endedOn, Basis basis) {
        Dossier.Builder dossier = fined(fine(1250, "2017-06-01")).naturalisedOn(day(endedOn));
        assertThat(onlyFine(dossier, "2017-12-31").basis()).isEqualTo(basis);
    }

    @DisplayName("FIN-8: a second fine while the new term runs is kept, not attributable, and sets none")
    @ParameterizedTest(name = "second fine on {0}: {1} terms")
    @CsvSource({"2017-06-01, 2", "2018-01-01, 2", "2019-03-27, 2", "2019-03-28, 3"})
    void secondFine(String secondOn, int terms) {
        Dossier.Builder dossier = fined(fine(1250, "2017-06-01"), fine(1000, secondOn));
        assertThat(assess(dossier, "2019-12-31").terms()).hasSize(terms);
        assertThat(timeline(dossier, "2019-12-31").fines())
                .extracting(FineAttribution::basis)
                .containsExactly(Basis.STANDS, terms == 3 ? Basis.STANDS : Basis.NOT_ATTRIBUTABLE);
    }

    @DisplayName("FIN-8: an overrun has one fine; a second one after a fine that set no term is not attributable")
    @Test
    void oneFinePerOverrun() {
        Dossier.Builder dossier = fined(withStatus(fine(1250, "2017-06-01"), "NOT_CULPABLE"), fine(1250, "2018-01-01"));
        assertThat(timeline(dossier, "2018-12-31").fines())
                .extracting(FineAttribution::basis)
                .containsExactly(Basis.STANDS, Basis.NOT_ATTRIBUTABLE);
        assertThat(assess(dossier, "2018-12-31").terms()).hasSize(1);
    }
}
