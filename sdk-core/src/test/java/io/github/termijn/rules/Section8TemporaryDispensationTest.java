package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.allPassed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.DispensationGround;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineState;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 8: a dispensation because of education is temporary (VRS-3). */
class Section8TemporaryDispensationTest {

    private static Dispensation temporary(String decidedOn, String from, String through) {
        return Dispensation.builder()
                .ground(DispensationGround.EDUCATION)
                .decidedOn(day(decidedOn))
                .from(Optional.ofNullable(from).map(Dossiers::day))
                .through(Optional.ofNullable(through).map(Dossiers::day))
                .build();
    }

    private static Assessment assess(Dossier.Builder dossier, String asOf) {
        return Wi2013.standard().assess(dossier.build(), day(asOf));
    }

    private static AssessedTerm first(Dossier.Builder dossier, String asOf) {
        return assess(dossier, asOf).terms().get(0);
    }

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Law(Rule.VRS_3)
    @DisplayName(
            "VRS-3: a temporary dispensation of which no day is known leaves a term open that was not done in time without it")
    @ParameterizedTest(name = "as of {0}")
    @CsvSource({"2017-03-27", "2017-03-28"})
    void someDay(String asOf) {
        Dispensation someDay =
                Dispensation.builder().ground(DispensationGround.EDUCATION).build();
        AssessedTerm term = first(obligedFrom("2014-03-28").addDispensations(someDay), asOf);
        AssessedTerm done =
                first(obligedFrom("2014-03-28").addDispensations(someDay).nt2DiplomaOn(day("2016-05-01")), asOf);

        assertThat(term.status()).isEqualTo(TermStatus.OPEN);
        assertThat(term.lastDay()).isEqualTo(Bounds.atLeast(day("2017-03-27")));
        assertThat(term.fine()).isEmpty();
        assertThat(term.openPoints()).anyMatch(finding -> finding.statement() == TermStatement.WAITS_SOME_DAY);
        assertThat(done.status()).isEqualTo(TermStatus.COMPLETED_IN_TIME);
        assertThat(done.lastDay()).isEqualTo(Bounds.exactly(day("2017-03-27")));
    }

    @Law({Rule.VRS_3, Rule.REG_3, Rule.LOA_4})
    @Label(
            "VRS-3: a temporary dispensation never ends the duty, never makes a fine, and never gives an earlier last day")
    @Property(tries = 400)
    void onlyWaits(
            @ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate from, @ForAll("anyDay") LocalDate asOf) {
        Dossier without = Dossier.builder()
                .copyOf(dossier)
                .dispensations(dossier.dispensations().stream()
                        .filter(dispensation -> !dispensation.isTemporary())
                        .toList())
                .fines(List.of())
                .birthDate(Optional.empty()) // so that a dispensation of any day is possible
                .diedOn(Optional.empty())
                .build();
        Dossier with = Dossier.builder()
                .copyOf(without)
                .addDispensations(Dispensation.builder()
                        .ground(DispensationGround.EDUCATION)
                        .decidedOn(from)
                        .build())
                .build();
        Assessment before = Wi2013.standard().assess(without, asOf);
        Assessment after = Wi2013.standard().assess(with, asOf);

        assertThat(after.dutyEnd()).isEqualTo(before.dutyEnd());
        for (AssessedTerm term : after.terms()) {
            AssessedTerm other = before.terms().get(term.ordinal());
            if (term.lastDay().atMost().isEmpty()) {
                assertThat(term.fine()).isEmpty();
                assertThat(term.status()).isNotEqualTo(TermStatus.OVERRUN);
            } else {
                assertThat(term.lastDay().atLeast())
                        .isAfterOrEqualTo(other.lastDay().atLeast());
            }
        }
    }

    @Law({Rule.VRS_3, Rule.REG_3, Rule.TRM_9})
    @DisplayName(
            "VRS-3: while it lasts the term is suspended, at least as long as if it ended today; the duty does not end")
    @Test
    void suspended() {
        // first term 1-9-2016 … 31-8-2019; 1-10-2016 … 1-10-2021 are 5 × 365 + 2 = 1,827 days, both included
        Dossier.Builder dossier = obligedFrom("2016-09-01").addDispensations(temporary("2016-10-01", null, null));
        Assessment assessment = assess(dossier, "2021-10-01");
        AssessedTerm term = assessment.terms().get(0);

        assertThat(assessment.dutyEnd()).isEmpty();
        assertThat(term.status()).isEqualTo(TermStatus.SUSPENDED);
        assertThat(term.lastDay()).isEqualTo(Bounds.atLeast(day("2019-08-31").plusDays(1827)));
        assertThat(term.fine()).isEmpty();
        assertThat(term.frontOfficeFrom()).contains(day("2019-03-01")); // stays on the record
        assertThat(first(dossier, "2016-09-30").status()).isEqualTo(TermStatus.RUNNING);
    }

    @Law(Rule.VRS_3)
    @DisplayName("VRS-3: afterwards the term lies between one that goes on and one that starts anew")
    @ParameterizedTest(name = "1-1-2017 through {0}, asked on {1}: {2} … {3}")
    @CsvSource({
        // 365 days after 31-8-2019; three years from 1-1-2018
        "2017-12-31, 2018-06-01, 2020-08-30, 2020-12-31",
        // one day; three years from 2-1-2017
        "2017-01-01, 2018-06-01, 2019-09-01, 2020-01-01",
        // four years and a day, 1,461 + 1 days; three years from 2-1-2021 are 1-1-2024
        "2021-01-01, 2021-06-01, 2023-09-01, 2024-01-01"
    })
    void afterwards(String through, String asOf, String goesOn, String anew) {
        Dossier.Builder dossier =
                obligedFrom("2016-09-01").addDispensations(temporary("2016-10-01", "2017-01-01", through));

        assertThat(first(dossier, asOf).lastDay()).isEqualTo(Bounds.between(day(goesOn), day(anew)));
        assertThat(first(dossier, asOf).findings())
                .extracting(Finding::statement)
                .contains(TermStatement.WAITED);
    }

    @Law({Rule.VRS_3, Rule.TRM_5})
    @DisplayName("VRS-3: no corona round lengthens a term that waits on its day")
    @Test
    void noRounds() {
        // last day 31-12-2020, 366 days of 2020: 1-1-2022; anew from 1-1-2021: 31-12-2023; round 5 asks an end by
        // 13-7-2021
        Dossier.Builder dossier =
                obligedFrom("2018-01-01").addDispensations(temporary("2020-01-01", null, "2020-12-31"));

        assertThat(first(dossier, "2021-06-01").lastDay())
                .isEqualTo(Bounds.between(day("2022-01-01"), day("2023-12-31")));
    }

    @Law({Rule.VRS_3, Rule.TRM_6})
    @DisplayName("VRS-3: days of a gap that lie in it count once")
    @ParameterizedTest(name = "abroad {0} – {1}: goes on to {2}")
    @CsvSource({
        // 365 days of 2017, whatever part of them is a gap too
        "2017-03-01, 2017-04-30, 2020-08-30",
        // and the 31 days of January 2018 after it
        "2017-12-01, 2018-01-31, 2020-09-30",
        // and the 31 days of December 2016 before it
        "2016-12-01, 2017-01-31, 2020-09-30"
    })
    void gaps(String from, String through, String goesOn) {
        Dossier.Builder dossier = obligedFrom("2016-09-01")
                .addDispensations(temporary("2016-10-01", "2017-01-01", "2017-12-31"))
                .addCircumstances(Circumstance.of(CircumstanceKind.INTERRUPTION, day(from), day(through)));

        assertThat(first(dossier, "2018-06-01").lastDay().atLeast()).isEqualTo(day(goesOn));
    }

    @Law({Rule.VRS_3, Rule.EXM_8})
    @DisplayName("VRS-3: from parts, or by diploma, it is an ordinary dispensation")
    @Test
    void ordinary() {
        Dispensation diploma = Dispensation.builder()
                .ground(DispensationGround.DIPLOMA)
                .decidedOn(day("2017-01-01"))
                .build();
        Dispensation parts = Dispensation.builder()
                .ground(DispensationGround.EDUCATION)
                .decidedOn(day("2017-01-01"))
                .addParts(Part.ONA)
                .build();

        assertThat(first(obligedFrom("2016-09-01").addDispensations(diploma), "2018-01-01")
                        .status())
                .isEqualTo(TermStatus.COMPLETED_IN_TIME);
        assertThat(first(obligedFrom("2016-09-01").addDispensations(parts), "2018-01-01")
                        .status())
                .isEqualTo(TermStatus.RUNNING);
    }

    @Law({Rule.VRS_3, Rule.EXM_6})
    @DisplayName("VRS-3: parts can be done while it lasts")
    @Test
    void canBeDone() {
        Dossier.Builder dossier = obligedFrom("2016-09-01")
                .addDispensations(temporary("2016-10-01", null, null))
                .addAllExams(allPassed(
                        "2018-01-01", Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM, Part.ONA));

        assertThat(first(dossier, "2018-06-01").status()).isEqualTo(TermStatus.COMPLETED_IN_TIME);
    }

    @Law({Rule.VRS_3, Rule.LOA_4})
    @DisplayName("VRS-3: it forgives nothing: what is forgiven waits")
    @Test
    void forgivesNothing() {
        Dossier.Builder dossier = obligedFrom("2016-09-01")
                .permit(Permit.ASYLUM)
                .addDispensations(temporary("2016-10-01", null, null))
                .loan(Loan.builder()
                        .drawn(euro(4000))
                        .appliedOn(day("2016-10-01"))
                        .debtAtFulfilment(euro(4000))
                        .build());

        assertThat(assess(dossier, "2021-10-01").forgiveness().orElseThrow().kind())
                .isEqualTo(ForgivenessKind.PENDING);
    }

    @Law({Rule.VRS_3, Rule.TRM_10})
    @DisplayName("VRS-3: decided after a fine and begun in the fined term it takes the basis of the fine away")
    @ParameterizedTest(name = "from {0}, decided on {1}: {2} terms")
    @CsvSource({
        "2017-03-27, 2018-02-01, 1", // the last day of the term
        "2017-03-28, 2018-02-01, 2" // the day after
    })
    void afterAFine(String from, String decidedOn, int terms) {
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addFines(FineDecision.of(TermKind.EXAM, euro(1250), day("2017-12-05")))
                .addDispensations(temporary(decidedOn, from, "2017-06-30"));
        Assessment assessment = assess(dossier, "2018-03-01");

        assertThat(assessment.terms()).hasSize(terms);
        if (terms == 1) {
            assertThat(assessment.terms().get(0).formerOverruns().stream()
                                    .anyMatch(overrun -> overrun.fine().state() == FineState.WITHOUT_BASIS)
                            || assessment.terms().get(0).fine().isEmpty())
                    .isTrue();
        }
    }

    /** First term 28-3-2014 through 27-3-2017; the dispensation begins after it and takes nothing of its overrun away. */
    @Law({Rule.VRS_3, Rule.TRM_8, Rule.FIN_8})
    @DisplayName(
            "VRS-3: a new term set while it lasts is suspended, begins on the day after and lasts two years from then")
    @ParameterizedTest(name = "1-10-2017 through {0}, fined on 5-12-2017, asked on {1}: from {2}, {3} … {4}, {5}")
    @CsvSource({
        "          , 2018-03-01, 2018-03-02, 2020-03-01,           , SUSPENDED", // as if it ended today
        "2018-06-30, 2018-06-29, 2018-06-30, 2020-06-29,           , SUSPENDED", // its end is not known yet
        "2018-06-30, 2018-07-01, 2018-07-01, 2020-06-30, 2020-06-30, RUNNING",
        "2017-12-05, 2018-03-01, 2017-12-06, 2019-12-05, 2019-12-05, RUNNING", // its last day is that of the fine
        // over before the fine: 31 + 30 + 4 = 65 days after 27-3-2019, or two years from 5-12-2017
        "2017-12-04, 2018-03-01, 2017-03-28, 2019-05-31, 2019-12-04, RUNNING"
    })
    void newTerm(String through, String asOf, String start, String least, String most, TermStatus status) {
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addDispensations(temporary("2017-10-15", "2017-10-01", through))
                .addFines(FineDecision.of(TermKind.EXAM, euro(1250), day("2017-12-05")));
        List<AssessedTerm> terms = assess(dossier, asOf).terms();

        assertThat(terms).hasSize(2);
        assertThat(terms.get(0).status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(terms.get(1).status()).isEqualTo(status);
        assertThat(terms.get(1).start().atLeast()).isEqualTo(day(start));
        assertThat(terms.get(1).lastDay().atLeast()).isEqualTo(day(least));
        assertThat(terms.get(1).lastDay().atMost())
                .isEqualTo(Optional.ofNullable(most).map(Dossiers::day));
    }

    @Law({Rule.VRS_3, Rule.PVT_2})
    @DisplayName("VRS-3: a new participation statement term set while it lasts has one year from the day after")
    @Test
    void newParticipationTerm() {
        // first one 1-11-2017 through 31-10-2018; fined while it lasts; one year from 1-4-2019
        Dossier.Builder dossier = obligedFrom("2017-11-01")
                .municipalRegistration(day("2017-11-01"))
                .addDispensations(temporary("2018-11-20", "2018-11-15", "2019-03-31"))
                .addFines(FineDecision.of(TermKind.PVT, euro(340), day("2018-12-10")));
        AssessedTerm term = assess(dossier, "2019-05-01").participationTerms().get(1);

        assertThat(term.start()).isEqualTo(Bounds.exactly(day("2019-04-01")));
        assertThat(term.lastDay()).isEqualTo(Bounds.exactly(day("2020-03-31")));
        assertThat(term.status()).isEqualTo(TermStatus.RUNNING);
    }

    @Law({Rule.VRS_3, Rule.EXT_8})
    @DisplayName("VRS-3: its enrolment supports no claim to an extension")
    @Test
    void noClaim() {
        Circumstance enrolment = Circumstance.builder()
                .kind(CircumstanceKind.EDUCATION)
                .from(day("2018-09-01"))
                .build();
        Dossier.Builder dossier = obligedFrom("2016-09-01").addCircumstances(enrolment);

        assertThat(assess(dossier, "2019-06-01").claims()).anyMatch(claim -> claim.ground() == Ground.EDUCATION);
        assertThat(assess(dossier.addDispensations(temporary("2018-09-01", null, "2019-01-31")), "2019-06-01")
                        .claims())
                .noneMatch(claim -> claim.ground() == Ground.EDUCATION);
    }

    @Law(Rule.VRS_3)
    @DisplayName("VRS-3: a second one is counted and flagged")
    @Test
    void second() {
        Dossier.Builder dossier = obligedFrom("2016-09-01")
                .addDispensations(
                        temporary("2017-01-01", null, "2017-01-31"), temporary("2018-01-01", null, "2018-01-31"));

        assertThat(assess(dossier, "2018-06-01").generalFindings())
                .extracting(Finding::statement)
                .contains(TermStatement.SECOND_TEMPORARY_DISPENSATION);
        // 31 and 31 days after 31-8-2019
        assertThat(first(dossier, "2018-06-01").lastDay().atLeast()).isEqualTo(day("2019-11-01"));
    }
}
