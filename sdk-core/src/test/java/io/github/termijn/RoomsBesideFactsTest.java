package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.ImpossibleDossierException;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Claim;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Two assessments beside each other: what one more fact may and may not change. */
@Label("Rooms agree: one more fact")
class RoomsBesideFactsTest {

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    // Facts

    @Law(Rule.TRM_5)
    @Property
    @Label("A fact that is written twice is refused, in every list")
    void twice(@ForAll("anybody") Dossier dossier) {
        Stream<Optional<Dossier.Builder>> twice = Stream.of(
                again(dossier, dossier.extensions(), Dossier.Builder::addExtensions),
                again(dossier, dossier.extensionRequests(), Dossier.Builder::addExtensionRequests),
                again(dossier, dossier.circumstances(), Dossier.Builder::addCircumstances),
                again(dossier, dossier.exams(), Dossier.Builder::addExams),
                again(dossier, dossier.courses(), Dossier.Builder::addCourses),
                again(dossier, dossier.fines(), Dossier.Builder::addFines),
                again(dossier, dossier.notices(), Dossier.Builder::addNotices),
                again(dossier, dossier.refusals(), Dossier.Builder::addRefusals),
                again(dossier, dossier.exemptions(), Dossier.Builder::addExemptions),
                again(dossier, dossier.dispensations(), Dossier.Builder::addDispensations),
                again(dossier, dossier.workMonths(), Dossier.Builder::addWorkMonths),
                again(dossier, dossier.workPeriods(), Dossier.Builder::addWorkPeriods),
                again(dossier, dossier.incomes(), Dossier.Builder::addIncomes),
                again(dossier, dossier.minimumWages(), Dossier.Builder::addMinimumWages));
        twice.flatMap(Optional::stream)
                .forEach(builder -> assertThatThrownBy(builder::build).isInstanceOf(ImpossibleDossierException.class));
    }

    private static <T> Optional<Dossier.Builder> again(
            Dossier dossier, List<T> facts, BiConsumer<Dossier.Builder, T> add) {
        Dossier.Builder builder = Dossier.builder().copyOf(dossier);
        facts.stream().limit(1).forEach(fact -> add.accept(builder, fact));
        return facts.isEmpty() ? Optional.empty() : Optional.of(builder);
    }

    /**
     * The exceptions are those of the rules: a corona record ends all rounds (EXT-10), a recorded interruption replaces the
     * lengthening by law (TRM-6), a longer term can miss the fifth round (COR-5), and a decision without a day counts from the
     * last day that the term has without it, so that on a longer term it does not count yet (TRM-5).
     */
    @Law({Rule.TRM_5, Rule.TRM_10, Rule.COR_5})
    @Property
    @Label("TRM-5: a recorded extension never gives the term that it names an earlier last day")
    void neverEarlier(
            @ForAll("anybody") Dossier dossier,
            @ForAll("anyDay") LocalDate asOf,
            @ForAll("grounds") Ground ground,
            @ForAll @IntRange(max = 800) int days) {
        LocalDate from = dossier.obligedFrom();
        Assume.that(!asOf.isBefore(from));
        Dossier known = Dossiers.known(dossier, asOf);
        Assume.that(
                known.extensions().stream().allMatch(each -> each.decidedOn().isPresent()));
        ExtensionDecision decision = ExtensionDecision.builder()
                .ground(ground)
                .length(Period.ofDays(days))
                .decidedOn(asOf)
                .of(ExtensionScope.EXAM)
                .term(0)
                .build();
        Dossier with = Dossier.builder().copyOf(known).addExtensions(decision).build();
        Bounds<LocalDate> before = assess(known, asOf).terms().get(0).lastDay();
        Bounds<LocalDate> after = assess(with, asOf).terms().get(0).lastDay();

        assertThat(after.atLeast()).isAfterOrEqualTo(before.atLeast());
        assertThat(after.atMost().orElse(LocalDate.MAX))
                .isAfterOrEqualTo(before.atMost().orElse(LocalDate.MAX));
    }

    @Provide
    Arbitrary<Ground> grounds() {
        return net.jqwik.api.Arbitraries.of(Ground.values())
                .filter(ground -> ground != Ground.CORONA && ground != Ground.INTERRUPTION);
    }

    @Law({Rule.TRM_5, Rule.TRM_7, Rule.TRM_10})
    @Property
    @Label("3a: a claim shows the last day that the same decision would give if it were recorded")
    void granted(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier known = Dossiers.known(dossier, asOf);
        Assessment assessment = assess(known, asOf);
        for (Claim claim : assessment.claims()) {
            if (claim.lastDayIfGranted().isPresent()) {
                Bounds<Period> length = claim.length().orElseThrow();
                Stream.concat(Stream.of(length.atLeast()), length.atMost().stream())
                        .forEach(each -> {
                            ExtensionDecision decision = ExtensionDecision.builder()
                                    .ground(claim.ground())
                                    .length(each)
                                    .decidedOn(asOf)
                                    .of(claim.kind() == TermKind.EXAM ? ExtensionScope.EXAM : ExtensionScope.PVT)
                                    .term(claim.term())
                                    .build();
                            Dossier.Builder builder =
                                    Dossier.builder().copyOf(known).addExtensions(decision);
                            possible(builder).ifPresent(with -> {
                                List<AssessedTerm> chain = claim.kind() == TermKind.EXAM
                                        ? assess(with, asOf).terms()
                                        : assess(with, asOf).participationTerms();
                                assertContains(
                                        claim.lastDayIfGranted().orElseThrow(),
                                        chain.get(claim.term()).lastDay());
                            });
                        });
            }
        }
    }

    private static <T extends Comparable<? super T>> void assertContains(Bounds<T> open, Bounds<T> value) {
        assertThat(open.hull(value)).isEqualTo(open);
    }

    private static Optional<Dossier> possible(Dossier.Builder dossier) {
        try {
            return Optional.of(dossier.build());
        } catch (ImpossibleDossierException e) {
            return Optional.empty();
        }
    }

    private static Assessment assess(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf);
    }
}
