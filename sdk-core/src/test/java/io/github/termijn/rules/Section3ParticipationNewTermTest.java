package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.between;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.onlyFine;
import static io.github.termijn.rules.Section3Facts.pvtFine;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Relation;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Claim;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PVT-2: new participation statement terms, and claims to PVT terms. Obliged and registered 1-1-2018. */
@Law(Rule.PVT_2)
@DisplayName("Section 3: new participation statement terms and claims to them")
class Section3ParticipationNewTermTest {

    private static Dossier.Builder dossier() {
        return obligedFrom("2018-01-01").municipalRegistration(day("2018-01-01"));
    }

    private static List<Claim> claims(Dossier.Builder dossier, String asOf, int term) {
        return assess(dossier, asOf).claims().stream()
                .filter(claim -> claim.kind() == TermKind.PVT && claim.term() == term)
                .toList();
    }

    private static Circumstance illness(String from, String through) {
        return Circumstance.builder()
                .copyOf(Circumstance.of(CircumstanceKind.ILLNESS, day(from), day(through)))
                .medicalAuthorisation(true)
                .build();
    }

    @Law({Rule.PVT_2, Rule.FIN_8})
    @DisplayName("PVT-2: a recorded PVT fine sets a new term of one year from the end of the overrun one; it repeats")
    @Test
    void everyYear() {
        Dossier.Builder dossier = dossier().addFines(pvtFine(340, "2019-03-01"), pvtFine(340, "2020-01-15"));
        var terms = assess(dossier, "2020-01-15").participationTerms();
        assertThat(terms)
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2018-12-31"), day("2019-12-31"), day("2020-12-31"));
        assertThat(terms)
                .extracting(Term::status)
                .containsExactly(TermStatus.OVERRUN, TermStatus.OVERRUN, TermStatus.RUNNING);
        assertThat(terms).extracting(Term::kind).containsOnly(TermKind.PVT);
        assertThat(assess(dossier, "2020-01-15").terms()).hasSize(1);
    }

    @Law({Rule.PVT_2, Rule.FIN_8})
    @DisplayName("PVT-2: anchor as FIN-8: by the statute (switch) a year from the day after the decision")
    @Test
    void statute() {
        LawBook statute = LawBook.standard().with(Interpretation.NEW_TERM_ANCHOR, NewTermAnchor.FINE_DECISION);
        Term term = assess(statute, dossier().addFines(pvtFine(340, "2019-03-01")), "2019-12-31")
                .participationTerms()
                .get(1);
        assertThat(term.start().exact()).contains(day("2019-03-02"));
        assertThat(term.lastDay().exact()).contains(day("2020-03-01"));
    }

    @Law({Rule.PVT_2, Rule.FIN_8})
    @DisplayName("PVT-2: a practice end that is not after the decision day leaves the end open up to the statute end")
    @ParameterizedTest(name = "fined on {0}: between {1} and {2}")
    @CsvSource({"2019-12-31, 2019-12-31, 2019-12-31", "2020-01-01, 2019-12-31, 2021-01-01"})
    void practiceEndPassed(String finedOn, String least, String most) {
        Term term = assess(dossier().addFines(pvtFine(340, finedOn)), finedOn)
                .participationTerms()
                .get(1);
        assertThat(term.lastDay()).isEqualTo(between(least, most));
    }

    @Law({Rule.PVT_2, Rule.TRM_10})
    @DisplayName("PVT-2: an exam fine sets no PVT term, a PVT fine no exam term")
    @Test
    void apart() {
        Dossier.Builder dossier = dossier().addFines(fine(1250, "2019-03-01"));
        assertThat(assess(dossier, "2019-12-31").participationTerms()).hasSize(1);
        assertThat(assess(dossier, "2019-12-31").terms()).hasSize(1);
        assertThat(onlyFine(dossier, "2019-12-31").basis()).isEqualTo(Basis.NOT_ATTRIBUTABLE);
        Dossier.Builder pvt = dossier().addFines(pvtFine(340, "2019-03-01"));
        assertThat(assess(pvt, "2019-12-31").terms()).hasSize(1);
        assertThat(assess(pvt, "2019-12-31").participationTerms()).hasSize(2);
    }

    @Law({Rule.PVT_2, Rule.FIN_8})
    @DisplayName("FIN-8: a PVT fine of somebody without that duty is kept and reported as not attributable")
    @Test
    void fineWithoutTheDuty() {
        Dossier.Builder dossier = obligedFrom("2016-01-01").addFines(pvtFine(340, "2019-06-01"));
        assertThat(onlyFine(dossier, "2019-12-31").basis()).isEqualTo(Basis.NOT_ATTRIBUTABLE);
        assertThat(assess(dossier, "2019-12-31").participationTerms()).isEmpty();
    }

    @Law({Rule.PVT_1, Rule.PVT_2, Rule.FIN_8})
    @DisplayName("FIN-8: a PVT fine of somebody whose registration is unknown is kept and reported")
    @Test
    void fineWithUnknownRegistration() {
        Dossier.Builder dossier = obligedFrom("2018-01-01").addFines(pvtFine(340, "2019-06-01"));
        assertThat(onlyFine(dossier, "2019-12-31").fine()).isEqualTo(pvtFine(340, "2019-06-01"));
    }

    @Law({Rule.PVT_2, Rule.FIN_11})
    @DisplayName("FIN-11: a reviewable PVT fine leaves its new term open too")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-07-08, SET", "2025-07-09, OPEN"})
    void reviewable(String asOf, NewTerm newTerm) {
        Dossier.Builder dossier = dossier().permit(Permit.ASYLUM).addFines(pvtFine(340, "2019-03-01"));
        assertThat(onlyFine(dossier, asOf).newTerm()).isEqualTo(newTerm);
    }

    @Law({Rule.PVT_2, Rule.TRM_10})
    @DisplayName("TRM-10: an extension that names PVT and term 0 takes the basis of the PVT fine away")
    @ParameterizedTest(name = "{0} more: fine {1}, {2} terms")
    @CsvSource({"P8W, STANDS, 2", "P12W, WITHOUT_BASIS, 1"})
    void withoutBasis(String length, Basis basis, int terms) {
        // 31-12-2018 + 8 weeks = 25-2-2019, + 12 weeks = 25-3-2019; fined on 1-3-2019.
        Dossier.Builder dossier = dossier()
                .addFines(pvtFine(340, "2019-03-01"))
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(decided(Ground.MINISTER_DECISION, length, "2019-06-01"))
                        .of(ExtensionScope.PVT)
                        .term(0)
                        .build());
        assertThat(onlyFine(dossier, "2019-12-31").basis()).isEqualTo(basis);
        assertThat(assess(dossier, "2019-12-31").participationTerms()).hasSize(terms);
        assertThat(Section3Facts.lastDay(assess(dossier, "2019-12-31").terms().get(0)))
                .isEqualTo(day("2020-12-31"));
    }

    @Law({Rule.PVT_1, Rule.EXT_1, Rule.EXT_2, Rule.EXT_3, Rule.EXT_4, Rule.EXT_9})
    @DisplayName("PVT-1: claims to the PVT term are illness, death, birth, asylum centre and special circumstances")
    @Test
    void whichClaims() {
        Dossier.Builder dossier = dossier()
                .notifiedOn(day("2018-06-01"))
                .addCourses(Course.builder()
                        .kind(CourseKind.LITERACY)
                        .from(day("2018-02-01"))
                        .build())
                .addCircumstances(
                        illness("2018-01-10", "2018-04-19"),
                        Circumstance.builder()
                                .kind(CircumstanceKind.BEREAVEMENT)
                                .relation(Relation.PARTNER)
                                .from(day("2018-05-01"))
                                .build(),
                        Circumstance.builder()
                                .kind(CircumstanceKind.CHILDBIRTH)
                                .from(day("2018-05-02"))
                                .build(),
                        Circumstance.of(CircumstanceKind.ASYLUM_CENTRE, day("2018-05-01"), day("2018-07-31")),
                        Circumstance.of(CircumstanceKind.SPECIAL_CIRCUMSTANCES, day("2018-08-01"), day("2018-11-30")),
                        Circumstance.builder()
                                .kind(CircumstanceKind.EDUCATION)
                                .from(day("2018-07-01"))
                                .build());
        assertThat(claims(dossier, "2018-12-31", 0))
                .extracting(Claim::ground)
                .containsExactlyInAnyOrder(
                        Ground.ILLNESS,
                        Ground.BEREAVEMENT,
                        Ground.CHILDBIRTH,
                        Ground.ASYLUM_CENTRE,
                        Ground.SPECIAL_CIRCUMSTANCES);
        assertThat(Section3Facts.lastDay(
                        assess(dossier, "2018-12-31").participationTerms().get(0)))
                .isEqualTo(day("2018-12-31"));
    }

    @Law({Rule.PVT_1, Rule.EXT_1})
    @DisplayName("3a: the last day if granted of a PVT term is its last day and the claim, also long after its end")
    @ParameterizedTest(name = "as of {0}")
    @CsvSource({"2018-06-01", "2018-12-31", "2019-01-15", "2019-04-10", "2019-04-11", "2019-12-31"})
    void granted(String asOf) {
        // 100 days: 31-12-2018 -> 10-4-2019
        assertThat(Section3Facts.days("2018-01-10", "2018-04-19")).isEqualTo(100);
        List<Claim> claims = claims(dossier().addCircumstances(illness("2018-01-10", "2018-04-19")), asOf, 0);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).length()).contains(Bounds.exactly(Period.ofDays(100)));
        assertThat(claims.get(0).lastDayIfGranted()).contains(Bounds.exactly(day("2019-04-10")));
    }

    @Law({Rule.PVT_1, Rule.EXT_1})
    @DisplayName("3a: a recorded decision replaces the claim in the term it extends, not in the other one")
    @ParameterizedTest(name = "illness decided on {0}: {1} claims to the PVT term, 0 to the exam term")
    @CsvSource({"2018-06-01, 0", "2019-11-01, 1"})
    void replacedInTheSameTerm(String decidedOn, int left) {
        Dossier.Builder dossier = dossier()
                .addCircumstances(illness("2018-01-10", "2018-04-19"))
                .addExtensions(decided(Ground.ILLNESS, "P100D", decidedOn));
        assertThat(claims(dossier, "2019-12-31", 0)).hasSize(left);
        assertThat(Section3Facts.claims(dossier, "2019-12-31", Ground.ILLNESS)).isEmpty();
    }

    @Law({Rule.PVT_1, Rule.EXT_1})
    @DisplayName(
            "3a: a decision that the statement term does not take replaces no claim, though it took one on another ground")
    @Test
    void otherDecisionTaken() {
        Dossier.Builder dossier = dossier()
                .addCircumstances(illness("2018-01-10", "2018-04-19"))
                .addExtensions(
                        decided(Ground.BEREAVEMENT, "P4W", "2018-06-01"),
                        decided(Ground.ILLNESS, "P100D", "2019-11-01"));
        assertThat(claims(dossier, "2019-12-31", 0)).extracting(Claim::ground).containsExactly(Ground.ILLNESS);
        assertThat(assess(dossier, "2019-12-31").participationTerms().get(0).findings())
                .filteredOn(finding -> finding.statement() == TermStatement.PVT_NOT_RUNNING)
                .singleElement()
                .satisfies(finding -> assertThat(finding.namedValues()).containsEntry("ground", Ground.ILLNESS));
    }

    @Law({Rule.PVT_2, Rule.TRM_8})
    @DisplayName("PVT-2: a claim to a new PVT term is shown from 31-12-2021, at most a year")
    @ParameterizedTest(name = "ill through {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
        2021-04-30, 2021-12-30, ''
        2021-04-30, 2021-12-31, P100D
        # 21-1-2021 ... 20-1-2022: 365 days; a day more: at most a year
        2022-01-20, 2022-06-01, P365D
        2022-01-21, 2022-06-01, P1Y
        """)
    void claimsToANewTerm(String through, String asOf, String length) {
        // Ill from 21-1-2021 (30-4-2021 is the 100th day); no round, by the record. PVT until 31-10-2020, new term
        // until
        // 31-10-2021.
        Dossier.Builder dossier = obligedFrom("2019-11-01")
                .municipalRegistration(day("2019-11-01"))
                .addExtensions(decided(Ground.CORONA, "P0D", "2020-03-13"))
                .addFines(pvtFine(340, "2020-11-15"))
                .addCircumstances(illness("2021-01-21", through));
        List<Claim> claims = claims(dossier, asOf, 1);
        if (length.isEmpty()) {
            assertThat(claims).isEmpty();
        } else {
            assertThat(claims).hasSize(1);
            assertThat(claims.get(0).length()).contains(Bounds.exactly(Period.parse(length)));
        }
    }
}
