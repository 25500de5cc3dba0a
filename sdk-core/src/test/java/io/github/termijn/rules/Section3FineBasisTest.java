package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.forTerm;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.onlyFine;
import static io.github.termijn.rules.Section3Facts.statements;
import static io.github.termijn.rules.Section3Facts.timeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Rule;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRM-10: which term a recorded extension extends, and what becomes of a fine. Last day 27-3-2017, fined 1-6-2017. */
@Law({Rule.TRM_10, Rule.FIN_8})
@DisplayName("Section 3: extensions of a fined term")
class Section3FineBasisTest {

    private static final Ground MINISTER = Ground.MINISTER_DECISION;

    private static Dossier.Builder dossier() {
        return obligedFrom("2014-03-28").addFines(fine(1250, "2017-06-01"));
    }

    @DisplayName(
            "TRM-10: an extension of the fined term under which the duty could still be met on the fine day takes its basis away")
    @ParameterizedTest(name = "{0} for term 0, decided afterwards: first term until {1}, fine {2}")
    @CsvSource(textBlock = """
        P4W,  2017-04-24, STANDS,        2019-04-24
        # one day before the fine: passed unfulfilled
        P65D, 2017-05-31, STANDS,        2019-05-31
        # the fine day itself: still could be
        P66D, 2017-06-01, WITHOUT_BASIS, ''
        P12W, 2017-06-19, WITHOUT_BASIS, ''
        P1Y,  2018-03-27, WITHOUT_BASIS, ''
        """)
    void stillCouldBe(String length, LocalDate until, Basis basis, String newTermUntil) {
        Dossier.Builder dossier = dossier().addExtensions(forTerm(0, MINISTER, length, "2017-09-01"));
        // until the decision is known the fine stands and its new term counts from 27-3-2017
        assertThat(onlyFine(dossier, "2017-08-31").basis()).isEqualTo(Basis.STANDS);
        assertThat(assess(dossier, "2017-08-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-03-27"), day("2019-03-27"));
        FineAttribution attribution = onlyFine(dossier, "2017-09-01");
        assertThat(attribution.basis()).isEqualTo(basis);
        assertThat(attribution.term()).isEqualTo(Optional.of(0));
        assertThat(attribution.newTerm()).isEqualTo(basis == Basis.STANDS ? NewTerm.SET : NewTerm.NOT_SET);
        Assessment assessment = assess(dossier, "2017-09-01");
        assertThat(Section3Facts.lastDay(assessment.terms().get(0))).isEqualTo(until);
        if (basis == Basis.STANDS) {
            assertThat(assessment.terms()).hasSize(2);
            assertThat(Section3Facts.lastDay(assessment.terms().get(1))).isEqualTo(day(newTermUntil));
        } else {
            assertThat(assessment.terms()).hasSize(1);
            assertThat(assessment.generalFindings())
                    .extracting(finding -> finding.statement())
                    .contains(TermStatement.FINE_WITHOUT_BASIS);
        }
    }

    @DisplayName("TRM-10: fulfilled on or before the extended last day: without basis, and completed in time")
    @ParameterizedTest(name = "done on {0}, extended to 2017-04-24: fine {1}, {2}")
    @CsvSource(textBlock = """
        2017-04-23, WITHOUT_BASIS, COMPLETED_IN_TIME
        2017-04-24, WITHOUT_BASIS, COMPLETED_IN_TIME
        2017-04-25, STANDS,        COMPLETED_LATE
        """)
    void fulfilled(String doneOn, Basis basis, TermStatus status) {
        Dossier.Builder dossier =
                dossier().addAllExams(examsPassed(doneOn)).addExtensions(forTerm(0, MINISTER, "P4W", "2017-09-01"));
        assertThat(onlyFine(dossier, "2017-12-31").basis()).isEqualTo(basis);
        assertThat(assess(dossier, "2017-12-31").terms())
                .extracting(Term::status)
                .containsExactly(status);
    }

    @DisplayName("TRM-10: fulfilled after the fine, within the extended term: without basis, completed in time")
    @Test
    void fulfilledLater() {
        Dossier.Builder dossier = dossier()
                .addAllExams(examsPassed("2018-03-01"))
                .addExtensions(forTerm(0, MINISTER, "P1Y", "2018-06-01"));
        assertThat(assess(dossier, "2018-05-31").terms())
                .extracting(Term::status)
                .containsExactly(TermStatus.OVERRUN, TermStatus.COMPLETED_IN_TIME);
        assertThat(assess(dossier, "2018-06-01").terms())
                .extracting(Term::status)
                .containsExactly(TermStatus.COMPLETED_IN_TIME);
        assertThat(onlyFine(dossier, "2018-06-01").basis()).isEqualTo(Basis.WITHOUT_BASIS);
    }

    @DisplayName("TRM-10: without a name a decision extends the term that was not yet fined on its day")
    @ParameterizedTest(name = "four weeks decided on {0}: terms until {1} and {2}")
    @CsvSource(textBlock = """
        2014-09-01, 2017-04-24, 2019-04-24
        2017-05-31, 2017-04-24, 2019-04-24
        # a decision of the same day as the fine comes before it
        2017-06-01, 2017-04-24, 2019-04-24
        2017-06-02, 2017-03-27, 2019-04-24
        2019-03-27, 2017-03-27, 2019-04-24
        # the new term is over but not fined
        2019-09-01, 2017-03-27, 2019-04-24
        """)
    void unnamed(String decidedOn, LocalDate first, LocalDate second) {
        Dossier.Builder dossier = dossier().addExtensions(decided(MINISTER, "P4W", decidedOn));
        assertThat(assess(dossier, "2019-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(first, second);
    }

    @DisplayName("TRM-10: a fine that set no new term leaves the fined term as the latest one that had begun")
    @Test
    void unnamedWithoutANewTerm() {
        FineDecision notCulpable = FineDecision.builder()
                .copyOf(fine(1250, "2017-06-01"))
                .status(Culpability.NOT_CULPABLE)
                .build();
        Dossier.Builder dossier =
                obligedFrom("2014-03-28").addFines(notCulpable).addExtensions(decided(MINISTER, "P4W", "2017-09-01"));
        assertThat(assess(dossier, "2017-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-04-24"));
    }

    @DisplayName("TRM-10: when a fine loses its basis, unnamed decisions after it extend the first term too")
    @Test
    void unnamedAfterAFineWithoutBasis() {
        // 27-3-2017 + 12 weeks (named, 1-9-2017) = 19-6-2017; + 4 weeks (unnamed, 1-10-2017) = 17-7-2017.
        Dossier.Builder dossier = dossier()
                .addExtensions(
                        forTerm(0, MINISTER, "P12W", "2017-09-01"), decided(Ground.ILLNESS, "P4W", "2017-10-01"));
        assertThat(assess(dossier, "2017-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-07-17"));
    }

    @DisplayName("TRM-10: later terms are recomputed from the extended one")
    @Test
    void laterTermsRecomputed() {
        Dossier.Builder dossier =
                dossier().addFines(fine(1250, "2019-06-01")).addExtensions(forTerm(0, MINISTER, "P4W", "2020-01-15"));
        assertThat(assess(dossier, "2020-01-14").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-03-27"), day("2019-03-27"), day("2021-03-27"));
        assertThat(assess(dossier, "2020-01-15").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-04-24"), day("2019-04-24"), day("2021-04-24"));
    }

    @DisplayName("TRM-10: an extension of a fined new term takes away the term after it")
    @Test
    void extensionOfANewTerm() {
        // 27-3-2019 + 12 weeks = 19-6-2019, after the fine of 1-6-2019.
        Dossier.Builder dossier =
                dossier().addFines(fine(1250, "2019-06-01")).addExtensions(forTerm(1, MINISTER, "P12W", "2020-01-15"));
        assertThat(assess(dossier, "2020-01-15").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-03-27"), day("2019-06-19"));
        assertThat(timeline(dossier, "2020-01-15").fines())
                .extracting(FineAttribution::basis)
                .containsExactly(Basis.STANDS, Basis.WITHOUT_BASIS);
    }

    @DisplayName("TRM-10: when the first fine loses its basis, the second belongs to the extended first term")
    @Test
    void secondFineMovesUp() {
        // 27-3-2017 + 1 year = 27-3-2018, overrun, fined on 1-6-2019; new term until 27-3-2020.
        Dossier.Builder dossier =
                dossier().addFines(fine(1250, "2019-06-01")).addExtensions(forTerm(0, MINISTER, "P1Y", "2020-01-15"));
        assertThat(timeline(dossier, "2020-01-15").fines())
                .extracting(FineAttribution::basis, FineAttribution::term)
                .containsExactly(tuple(Basis.WITHOUT_BASIS, Optional.of(0)), tuple(Basis.STANDS, Optional.of(0)));
        assertThat(assess(dossier, "2020-01-15").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2018-03-27"), day("2020-03-27"));
    }

    @DisplayName("TRM-10: a decision that names a term which does not exist moves nothing, and that is said")
    @Test
    void namedTermMissing() {
        Assessment assessment =
                assess(dossier().addExtensions(forTerm(2, MINISTER, "P4W", "2017-09-01")), "2017-12-31");
        assertThat(assessment.terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-03-27"), day("2019-03-27"));
        assertThat(statements(assessment)).contains(TermStatement.NAMED_TERM_MISSING);
    }

    @DisplayName("TRM-10: \"of\" names the kind of term: EXAM or BOTH extend the exam term, PVT does not")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"EXAM, 2017-04-24", "BOTH, 2017-04-24", "PVT, 2017-03-27"})
    void scope(ExtensionScope scope, LocalDate until) {
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(decided(MINISTER, "P4W", "2016-10-03"))
                        .of(scope)
                        .build());
        assertThat(Section3Facts.lastDay(dossier, "2016-12-31")).isEqualTo(until);
    }

    @DisplayName("TRM-10: an interruption in the extended part of a fined term counts for its new end")
    @Test
    void gapInTheExtendedPart() {
        // 28-3-2017 + 28 days = 25-4-2017; gap 10-4 ... 14-4-2017 (5 days) = 30-4-2017; new term until 29-4-2019.
        Dossier.Builder dossier = dossier()
                .addCircumstances(Section3Facts.gap("2017-04-10", "2017-04-14"))
                .addExtensions(forTerm(0, MINISTER, "P4W", "2017-09-01"));
        assertThat(assess(dossier, "2017-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-04-29"), day("2019-04-29"));
    }
}
