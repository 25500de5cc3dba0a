package io.github.termijn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Overrun;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.term.WorkingDays;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.DisplayName;

/** What always holds of fines. */
@DisplayName("Section 5: what always holds of a fine")
class Section5PropertiesTest {

    @Law({Rule.FIN_8, Rule.FIN_10})
    @Label(
            "FIN-8: every recorded fine, as objection and appeal left it, has exactly one outcome, with the days of its letter")
    @Property(tries = 200)
    void noFineIsLost(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        List<FineOutcome> fines = fines(Wi2013.standard().assess(dossier, asOf));
        List<FineDecision> standing = dossier.knownOn(asOf).standingFines();
        assertThat(fines.stream().flatMap(fine -> fine.recorded().stream()))
                .containsExactlyInAnyOrderElementsOf(standing);
        assertThat(fines)
                .allMatch(
                        fine -> fine.procedure().isPresent() == fine.recorded().isPresent());
    }

    @Law({Rule.FIN_12, Rule.PRC_6})
    @Label(
            "FIN-12: the last day to pay is a working day, six weeks after the letter or a few days later; so is that to object, or later")
    @Property(tries = 200)
    void daysOfTheLetter(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        WorkingDays days = new WorkingDays(LawBook.standard());
        for (FineOutcome fine : fines(Wi2013.standard().assess(dossier, asOf))) {
            fine.procedure().ifPresent(procedure -> {
                FineDecision decision = fine.recorded().orElseThrow();
                LocalDate sixWeeks =
                        decision.notifiedOn().orElse(decision.decidedOn()).plusDays(42);
                assertThat(procedure.paymentThrough()).isBetween(sixWeeks, sixWeeks.plusDays(4));
                assertThat(days.isWorkingDay(procedure.paymentThrough())).isTrue();
                assertThat(days.isWorkingDay(procedure.objectionThrough())).isTrue();
            });
        }
    }

    @Law({Rule.FIN_1, Rule.FIN_12, Rule.PVT_2})
    @Label(
            "FIN-12: after the power lapsed the rules give nothing, but for a fine that was annulled before; and never more than the maximum")
    @Property(tries = 200)
    void computed(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Dossier known = dossier.knownOn(asOf);
        boolean annulled = known.standingFines().size() < known.fines().size();
        for (FineOutcome fine : fines(Wi2013.standard().assess(dossier, asOf))) {
            fine.computed().ifPresent(amount -> {
                LocalDate day = fine.recorded().map(FineDecision::decidedOn).orElse(asOf);
                boolean lapsed = fine.canBeFinedThrough()
                        .orElseThrow()
                        .atMost()
                        .filter(day::isAfter)
                        .isPresent();
                assertThat(lapsed && !annulled)
                        .as("nothing is computed after the power lapsed")
                        .isFalse();
                assertThat(amount.atMost().orElseThrow().getAmountMajorInt()).isLessThanOrEqualTo(1250);
            });
        }
    }

    private static List<FineOutcome> fines(Assessment assessment) {
        Stream<FineOutcome> ofTerms = Stream.concat(
                        assessment.terms().stream(), assessment.participationTerms().stream())
                .flatMap(Section5PropertiesTest::fines);
        return Stream.concat(ofTerms, assessment.unattributedFines().stream()).toList();
    }

    private static Stream<FineOutcome> fines(AssessedTerm term) {
        return Stream.concat(term.formerOverruns().stream().map(Overrun::fine), term.fine().stream());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2013, 1, 1), LocalDate.of(2028, 12, 31));
    }
}
