package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.between;
import static io.github.termijn.rules.Section3Facts.both;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.finding;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.firstLastDay;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.pvtTerm;
import static io.github.termijn.rules.Section3Facts.statements;
import static io.github.termijn.rules.Section3Facts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import io.github.termijn.testing.Law;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a term says of facts that did not move it, or may have: undated and misplaced decisions, rounds, fines. */
@DisplayName("Section 3: what did not count, and what is open")
class Section3NotUsedTest {

    private static List<Finding> general(Dossier.Builder dossier, String asOf, TermStatement statement) {
        return assess(dossier, asOf).generalFindings().stream()
                .filter(finding -> finding.statement() == statement)
                .toList();
    }

    @Law(Rule.TRM_5)
    @DisplayName(
            "TRM-5: a decision without a day counts from the last day of the term, 31-10-2018, and before it not yet; both by a reading")
    @ParameterizedTest(name = "as of {0}: {1}, last day {2}")
    @CsvSource({
        "2018-10-30, UNDATED_NOT_YET,   2018-10-31",
        "2018-10-31, UNDATED_COUNTS_AS, 2018-11-30",
        "2018-12-15, UNDATED_COUNTS_AS, 2018-11-30"
    })
    void undatedDecision(String asOf, TermStatement statement, String lastDay) {
        Term term = firstTerm(firstLastDay("2018-10-31").addExtensions(undated(Ground.ILLNESS, "P30D")), asOf);
        assertThat(Section3Facts.lastDay(term)).isEqualTo(day(lastDay));
        Finding reason = finding(term, statement);
        assertThat(reason.authority()).isEqualTo(Authority.READING);
        assertThat(reason.namedValues()).containsEntry("ground", Ground.ILLNESS);
        if (statement == TermStatement.UNDATED_COUNTS_AS) {
            assertThat(reason.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(reason.namedValues()).containsEntry("day", day("2018-10-31"));
        } else {
            assertThat(reason.verdict()).isEqualTo(Verdict.FAILS);
        }
        assertThat(statements(term))
                .doesNotContain(
                        statement == TermStatement.UNDATED_NOT_YET
                                ? TermStatement.UNDATED_COUNTS_AS
                                : TermStatement.UNDATED_NOT_YET);
    }

    @Law(Rule.TRM_5)
    @DisplayName("TRM-5: of two decisions without a day each is told by its own ground, and a dated one is not told so")
    @Test
    void undatedDecisions() {
        Dossier.Builder dossier = firstLastDay("2018-10-31")
                .addExtensions(
                        undated(Ground.ILLNESS, "P30D"),
                        undated(Ground.ASYLUM_CENTRE, "P4W"),
                        decided(Ground.MINISTER_DECISION, "P1M", "2018-06-01"));
        assertThat(firstTerm(dossier, "2019-03-01").findings())
                .filteredOn(finding -> finding.statement() == TermStatement.UNDATED_COUNTS_AS)
                .extracting(Finding::values)
                .as("31-10-2018 and a month: 30-11-2018")
                .containsExactly(
                        List.of(Ground.ILLNESS, day("2018-11-30")), List.of(Ground.ASYLUM_CENTRE, day("2018-11-30")));
    }

    /** Fined on 15-1-2021, after the practice end of the new term, 31-10-2020: it ends between that day and 15-1-2023. */
    private static Dossier.Builder finedLate() {
        return firstLastDay("2018-10-31").addFines(fine(1250, "2021-01-15"));
    }

    @Law(Rule.FIN_8)
    @DisplayName(
            "FIN-8: where the practice end has passed on the day of the fine the new term says that its end is open")
    @Test
    void openEnd() {
        Dossier.Builder dossier = finedLate().addExtensions(decided(Ground.CORONA, "P0D", "2020-03-13"));
        Term term = assess(dossier, "2021-02-01").terms().get(1);
        Finding open = finding(term, TermStatement.NEW_TERM_END_UNCLEAR);
        assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(open.namedValues())
                .containsEntry("decidedOn", day("2021-01-15"))
                .containsEntry("lastDay", between("2020-10-31", "2023-01-15"));
        assertThat(statements(term)).doesNotContain(TermStatement.EXTENSION_UNCERTAIN);
    }

    @Law({Rule.TRM_8, Rule.COR_5})
    @DisplayName(
            "COR-5: a round that applies to one end of a new term only is told as open, with none to all of its length")
    @Test
    void roundInOneCaseOnly() {
        // Practice end 31-8-2020, with four rounds 30-6-2021: not after 13-7-2021. By the statute the term ends in
        // 2023.
        Dossier.Builder dossier = firstLastDay("2018-08-31").addFines(fine(1250, "2021-01-15"));
        Term term = assess(dossier, "2021-02-01").terms().get(1);
        assertThat(term.findings())
                .filteredOn(finding -> finding.statement() == TermStatement.EXTENSION_UNCERTAIN)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.OPEN);
                    assertThat(finding.values()).containsExactly(Ground.CORONA, day("2021-01-13"));
                });
        assertThat(term.extensions()).hasSize(5);
        assertThat(term.extensions().get(4).length()).isEqualTo(Bounds.between(Period.ZERO, Period.ofMonths(4)));
    }

    @Law({Rule.FIN_8, Rule.FIN_11})
    @DisplayName(
            "FIN-11: a fine that can be reviewed leaves the new term open, and it says so; a fine that stands does not")
    @ParameterizedTest(name = "{0}: open {1}")
    @CsvSource({"ASYLUM, true", "FAMILY, false"})
    void reviewableFine(Permit permit, boolean open) {
        Dossier.Builder dossier = firstLastDay("2018-10-31").permit(permit).addFines(fine(1250, "2018-12-05"));
        Term term = assess(dossier, "2026-03-01").terms().get(1);
        assertThat(statements(term).contains(TermStatement.FINE_REVIEWABLE)).isEqualTo(open);
        assertThat(statements(term)).doesNotContain(TermStatement.ZERO_FINE_UNCLEAR);
    }

    @Law({Rule.PVT_1, Rule.EXT_6})
    @DisplayName(
            "PVT-1: an extension for literacy, effort or education that names the statement is told not to count for it")
    @ParameterizedTest(name = "{0} for {1}: told {2}")
    @CsvSource(textBlock = """
            LITERACY,  PVT,  true
            EFFORT,    BOTH, true
            EDUCATION, PVT,  true
            ILLNESS,   PVT,  false
            LITERACY,  EXAM, false
            LITERACY,  ,     false
            """)
    void neverForTheStatement(Ground ground, ExtensionScope scope, boolean told) {
        Dossier.Builder dossier = both().addExtensions(ExtensionDecision.builder()
                .copyOf(decided(ground, "P8W", "2018-06-01"))
                .of(Optional.ofNullable(scope))
                .build());
        List<Finding> findings = general(dossier, "2018-09-01", TermStatement.NEVER_FOR_PVT);
        assertThat(findings).hasSize(told ? 1 : 0);
        assertThat(findings).allMatch(finding -> finding.namedValues().get("ground") == ground);
        assertThat(Section3Facts.lastDay(pvtTerm(dossier, "2018-09-01")))
                .as("31-12-2018, with eight weeks 25-2-2019")
                .isEqualTo(day(ground == Ground.ILLNESS ? "2019-02-25" : "2018-12-31"));
    }

    @Law({Rule.PVT_1, Rule.COR_2})
    @DisplayName(
            "PVT-1: a later round needs a statement term that ends at most six months before the exam term; a round that does not apply is told")
    @Test
    void roundTooFarFromTheExam() {
        // PVT term until 31-8-2020, exam term until 31-8-2022: only the first round, two months, until 31-10-2020.
        Dossier.Builder dossier = obligedFrom("2019-09-01").municipalRegistration(day("2019-09-01"));
        Term term = pvtTerm(dossier, "2020-12-01");
        assertThat(Section3Facts.lastDay(term)).isEqualTo(day("2020-10-31"));
        assertThat(finding(term, TermStatement.PVT_ROUND_REFUSED).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(statements(term)).doesNotContain(TermStatement.ROUND_REFUSED);
    }

    @Law(Rule.FIN_8)
    @DisplayName("FIN-8: a fine of after fulfilment is told to set no new term, one of before is not")
    @ParameterizedTest(name = "passed on {0}, fined on 5-12-2018: told {1}")
    @CsvSource({"2018-12-04, true", "2018-12-06, false"})
    void fineSetsNoTerm(String passed, boolean told) {
        Dossier.Builder dossier =
                firstLastDay("2018-10-31").addAllExams(examsPassed(passed)).addFines(fine(1250, "2018-12-05"));
        List<Finding> findings = general(dossier, "2019-01-15", TermStatement.FINE_SETS_NO_TERM);
        assertThat(findings).hasSize(told ? 1 : 0);
        assertThat(findings).allMatch(finding -> finding.on().equals(day("2018-12-05")));
    }

    @Law({Rule.TRM_10, Rule.PVT_1})
    @DisplayName("TRM-10: a decision for a statement term that does not exist is told once, and not for the exam")
    @Test
    void missingStatementTerm() {
        Dossier.Builder dossier = both().addExtensions(
                        ExtensionDecision.builder()
                                .copyOf(Section3Facts.forTerm(1, Ground.ILLNESS, "P8W", "2018-06-01"))
                                .of(ExtensionScope.PVT)
                                .build(),
                        ExtensionDecision.builder()
                                .copyOf(Section3Facts.forTerm(0, Ground.ILLNESS, "P8W", "2018-07-01"))
                                .of(ExtensionScope.PVT)
                                .build());
        assertThat(general(dossier, "2018-09-01", TermStatement.NAMED_TERM_MISSING))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsExactly(Ground.ILLNESS, TermKind.PVT, 1));
    }

    @Law({Rule.TRM_10, Rule.EXM_3})
    @DisplayName("TRM-10: a decision for the statement of somebody who has no statement to sign is told")
    @Test
    void noStatementAtAll() {
        Dossier.Builder dossier = firstLastDay("2018-10-31") // obliged before 1-10-2017
                .addExtensions(ExtensionDecision.builder()
                        .ground(Ground.ILLNESS)
                        .length(Period.ofWeeks(8))
                        .decidedOn(day("2018-06-01"))
                        .of(ExtensionScope.PVT)
                        .build());

        assertThat(general(dossier, "2018-09-01", TermStatement.NAMED_TERM_MISSING))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsExactly(Ground.ILLNESS, TermKind.PVT, 0));
    }

    @Law(Rule.TRM_10)
    @DisplayName("TRM-10: a decision that names a term that does not exist is told with ground, kind and term")
    @Test
    void missingTerm() {
        Dossier.Builder dossier = firstLastDay("2018-10-31")
                .addExtensions(
                        Section3Facts.forTerm(1, Ground.EFFORT, "P6M", "2018-06-01"),
                        Section3Facts.forTerm(0, Ground.ILLNESS, "P8W", "2018-07-01"));
        List<Finding> findings = general(dossier, "2018-09-01", TermStatement.NAMED_TERM_MISSING);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).namedValues())
                .containsEntry("ground", Ground.EFFORT)
                .containsEntry("term", 1);
        assertThat(firstTerm(dossier, "2018-09-01").lastDay()).isEqualTo(Bounds.exactly(day("2018-12-26")));
    }
}
