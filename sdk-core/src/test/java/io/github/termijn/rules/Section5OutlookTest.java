package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.afterCorona;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.hours;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.Outlook;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIN-1 and FIN-8, looking ahead: what comes next if nothing happens, apart from the facts. */
@Law({Rule.FIN_1, Rule.FIN_8})
@DisplayName("Section 5: the outlook")
class Section5OutlookTest {

    private static Outlook outlook(Dossier.Builder dossier, String asOf) {
        return assess(dossier, asOf)
                .currentTerm()
                .flatMap(AssessedTerm::outlook)
                .orElseThrow();
    }

    @DisplayName(
            "FIN-1: of a running term the outlook says from when it is overrun, what that costs at most, and the new term")
    @Test
    void running() {
        Assessment assessment = assess(five(), "2016-09-01");
        Outlook outlook = assessment.terms().get(0).outlook().orElseThrow();
        assertThat(outlook.kind()).isEqualTo(TermKind.EXAM);
        assertThat(outlook.overrunFrom()).isEqualTo(Bounds.exactly(day("2017-03-28")));
        assertThat(outlook.fine()).isEqualTo(amount("0..1250"));
        assertThat(outlook.newTermLastDay()).contains(Bounds.exactly(day("2019-03-27")));
        assertThat(statements(outlook)).containsExactly(FineStatement.OUTLOOK_OVERRUN, FineStatement.OUTLOOK_NEW_TERM);
        assertThat(assessment.terms()).as("no phantom term").hasSize(1);
        assertThat(assessment.terms().get(0).fine()).isEmpty();
        assertThat(assessment.terms().get(0).culpability()).isEmpty();
    }

    @DisplayName(
            "FIN-8: of an overrun that is not fined it says the computed fine and the new term, which does not exist yet")
    @ParameterizedTest(name = "as of {0}: new last day {1} to {2}")
    @CsvSource({
        "2018-09-01, 2020-03-27, 2020-03-27",
        "2020-03-27, 2020-03-27, 2020-03-27",
        "2020-09-01, 2020-03-27, 2022-09-01"
    })
    void overrun(String asOf, String least, String most) {
        // The first term ended on 27-3-2018. Decided after the practice end, the new end lies up to two years after the
        // decision.
        Assessment assessment = assess(six().addCourses(hours("200")), asOf);
        Outlook outlook = assessment.terms().get(0).outlook().orElseThrow();
        assertThat(outlook.fine()).isEqualTo(amount("875"));
        assertThat(outlook.newTermLastDay()).contains(Bounds.between(day(least), day(most)));
        assertThat(assessment.terms()).hasSize(1);
    }

    @DisplayName(
            "FIN-8, switch: counted from the decision, the new term ends at the earliest two years after today, or after the overrun")
    @ParameterizedTest(name = "as of {0}: not before {1}")
    @CsvSource({"2017-09-01, 2020-03-28", "2018-09-01, 2020-09-01"})
    void anchor(String asOf, String earliest) {
        LawBook law = STANDARD.with(Interpretation.NEW_TERM_ANCHOR, NewTermAnchor.FINE_DECISION);
        Outlook outlook = assess(law, six(), asOf).terms().get(0).outlook().orElseThrow();
        assertThat(outlook.newTermLastDay()).contains(Bounds.atLeast(day(earliest)));
    }

    @DisplayName("FIN-8: once fined, the outlook is that of the new term")
    @Test
    void fined() {
        Assessment assessment = assess(five().addFines(decision(1250, "2017-12-05")), "2018-09-01");
        assertThat(assessment.terms().get(0).outlook()).isEmpty();
        Outlook outlook = assessment.terms().get(1).outlook().orElseThrow();
        assertThat(outlook.overrunFrom()).isEqualTo(Bounds.exactly(day("2019-03-28")));
        assertThat(outlook.newTermLastDay()).contains(Bounds.exactly(day("2021-03-27")));
    }

    @Law({Rule.FIN_8, Rule.CUL_4})
    @DisplayName("CUL-4: a decision of 0 without blame settles the overrun: nothing comes next")
    @Test
    void settledWithoutAFine() {
        Dossier.Builder dossier = five().addFines(deciding(0, "2017-12-05")
                .status(Culpability.NOT_CULPABLE)
                .build());
        assertThat(assess(dossier, "2018-09-01").terms())
                .hasSize(1)
                .allMatch(term -> term.status() == TermStatus.OVERRUN)
                .allMatch(term -> term.outlook().isEmpty());
    }

    @DisplayName("FIN-1: nothing comes next for who is done, in time or late and fined")
    @Test
    void done() {
        assertThat(assess(five().addAllExams(passed(FIVE, "2016-05-10")), "2018-09-01")
                        .terms()
                        .get(0)
                        .outlook())
                .isEmpty();
        Dossier.Builder late = five().addAllExams(passed(FIVE, "2017-06-01")).addFines(decision(1250, "2017-12-05"));
        assertThat(assess(late, "2018-09-01").terms())
                .hasSize(1)
                .allMatch(term -> term.outlook().isEmpty());
    }

    @DisplayName("FIN-8: who is done late, or whose duty has ended, can still be fined but gets no new term")
    @Test
    void doneLate() {
        for (Dossier.Builder dossier :
                List.of(six().addAllExams(passed(SIX, "2018-05-01")), six().naturalisedOn(day("2018-05-01")))) {
            AssessedTerm term = assess(dossier, "2018-09-01").terms().get(0);
            assertThat(term.fine().orElseThrow().amount()).isEqualTo(amount("1250"));
            assertThat(term.outlook().flatMap(Outlook::newTermLastDay)).isEmpty();
        }
    }

    @Law(Rule.FIN_7)
    @DisplayName("FIN-7: seen from 1-1-2022 the maximum ahead of the first cohorts is 1,000")
    @ParameterizedTest(name = "obliged before 2015: {0}, as of {1}: {2}")
    @CsvSource({"true, 2021-12-31, 0..1250", "true, 2022-01-01, 0..1000", "false, 2022-01-01, 0..1250"})
    void maximum(boolean first, String asOf, String amount) {
        // Extended far enough to run in 2022.
        Dossier.Builder dossier = (first ? five() : six())
                .addExtensions(Section5Facts.extending(Ground.MINISTER_DECISION, "P6Y", "2016-01-01")
                        .build());
        assertThat(outlook(dossier, asOf).fine()).isEqualTo(amount(amount));
    }

    @Law(Rule.FIN_11)
    @DisplayName("FIN-11: ahead of a status holder lies no fine from 9-7-2025, and no new term")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-07-08, 0..1250", "2025-07-09, none"})
    void statusHolder(String asOf, String amount) {
        Dossier.Builder dossier = afterCorona()
                .permit(Permit.ASYLUM)
                .addExtensions(Section5Facts.extending(Ground.ILLNESS, "P2Y", "2023-01-01")
                        .build());
        Assessment assessment = assess(dossier, asOf);
        assertThat(assessment.terms().get(0).outlook().flatMap(Outlook::fine)).isEqualTo(amount(amount));
        assertThat(assessment
                        .terms()
                        .get(0)
                        .outlook()
                        .flatMap(Outlook::newTermLastDay)
                        .isPresent())
                .isEqualTo(!amount.equals("none"));
    }

    @Law(Rule.FIN_2)
    @DisplayName("FIN-2: ahead of somebody whose permit was refused lies no exam fine and no new term")
    @Test
    void refused() {
        Assessment assessment = assess(six().permitRefusedOn(day("2017-06-01")), "2017-09-01");
        assertThat(assessment.terms().get(0).outlook().flatMap(Outlook::fine)).isEmpty();
        assertThat(assessment.terms().get(0).outlook().flatMap(Outlook::newTermLastDay))
                .isEmpty();
    }

    @Law({Rule.PVT_2, Rule.FIN_11})
    @DisplayName(
            "PVT-2: ahead of a running PVT term lies EUR 340 and a new term of one year; open where FIN-11 leaves it open")
    @ParameterizedTest(name = "{0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            FAMILY,                  2025-03-01, 340
            ASYLUM,                  2025-02-03, 340
            ASYLUM,                  2025-02-04, 0..340
            FAMILY_OF_STATUS_HOLDER, 2025-02-04, 0..340
            """)
    void participation(Permit permit, String asOf, String amount) {
        Dossier.Builder dossier = afterCorona().permit(permit).municipalRegistration(day("2024-09-01"));
        Assessment assessment = assess(dossier, asOf);
        Outlook outlook = assessment.participationTerms().get(0).outlook().orElseThrow();
        assertThat(outlook.kind()).isEqualTo(TermKind.PVT);
        assertThat(outlook.overrunFrom()).isEqualTo(Bounds.exactly(day("2025-09-01")));
        assertThat(outlook.fine()).isEqualTo(amount(amount));
        assertThat(outlook.newTermLastDay()).contains(Bounds.exactly(day("2026-08-31")));
        assertThat(assessment.participationTerms()).hasSize(1);
    }
}
