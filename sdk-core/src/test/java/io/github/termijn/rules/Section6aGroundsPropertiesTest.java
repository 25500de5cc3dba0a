package io.github.termijn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.procedure.GroundKind;
import io.github.termijn.procedure.ObjectionGround;
import io.github.termijn.procedure.RecordedDecision;
import io.github.termijn.procedure.Route;
import io.github.termijn.term.WorkingDays;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** PRC-4 and PRC-5: what always holds of decisions, their days and their grounds. */
@Law({Rule.PRC_4, Rule.PRC_5})
class Section6aGroundsPropertiesTest {

    private static final Set<GroundKind> OF_THE_AMOUNT = EnumSet.of(
            GroundKind.ABOVE_TABLE, GroundKind.PARTS_PASSED, GroundKind.LOWER_MAXIMUM, GroundKind.NO_FINE_FOR_EFFORT);

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    /** Somebody fined for the first exam term, with anything else that can be. */
    @Provide
    Arbitrary<Dossier> fined() {
        return Combinators.combine(
                        Dossiers.underTheAct(),
                        Arbitraries.integers().between(1, 1500),
                        Arbitraries.integers().between(1, 900))
                .as((dossier, amount, days) -> Dossier.builder()
                        .copyOf(dossier)
                        .diedOn(Optional.empty())
                        .fines(List.of(FineDecision.of(
                                TermKind.EXAM,
                                Money.of(CurrencyUnit.EUR, amount),
                                dossier.obligedFrom().plusYears(3).plusDays(days))))
                        .build());
    }

    private static List<RecordedDecision> decisions(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf).procedure().orElseThrow().decisions();
    }

    private static Optional<RecordedDecision> fine(Dossier dossier, LocalDate asOf) {
        return decisions(dossier, asOf).stream()
                .filter(decision -> decision.kind().isFine())
                .findFirst();
    }

    @Property
    @Label("Every recorded decision stands once, numbered from 1 in the order of the days")
    void everyDecision(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier known = dossier.knownOn(asOf);
        int loan = known.loan().flatMap(Loan::repayment).isPresent() ? 1 : 0;
        int forgiveness = known.loan().flatMap(Loan::forgivenessDecidedOn).isPresent() ? 1 : 0;
        List<RecordedDecision> decisions = decisions(dossier, asOf);

        assertThat(decisions)
                .hasSize(known.fines().size() + known.refusals().size() + loan + forgiveness)
                .isSortedAccordingTo((one, other) -> one.decidedOn().compareTo(other.decidedOn()));
        assertThat(decisions)
                .extracting(RecordedDecision::number)
                .isEqualTo(IntStream.rangeClosed(1, decisions.size()).boxed().toList());
    }

    @Property
    @Label("A last day to object or appeal has not passed, and is a working day unless it is the fixed one of FIN-11")
    void lastDays(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        WorkingDays workingDays = new WorkingDays(LawBook.standard());
        for (RecordedDecision decision : decisions(dossier, asOf)) {
            Set<Route> withDay = EnumSet.of(Route.OBJECTION, Route.APPEAL, Route.HIGHER_APPEAL);
            assertThat(decision.through().isPresent()).isEqualTo(withDay.contains(decision.route()));
            decision.through().ifPresent(day -> {
                assertThat(day).isAfterOrEqualTo(asOf);
                assertThat(workingDays.isWorkingDay(day)).isTrue();
            });
        }
    }

    @Property
    @Label("A final decision offers no objection")
    void finalOffersNone(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        assertThat(decisions(dossier, asOf))
                .filteredOn(decision ->
                        decision.finalFrom().filter(day -> !day.isAfter(asOf)).isPresent())
                .allMatch(decision -> decision.route() == Route.REVIEW);
    }

    @Property
    @Label("A ground takes no more off a fine than the fine, and what is sure takes something off")
    void withinTheFine(@ForAll("fined") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Money amount = dossier.fines().get(0).amount();
        fine(dossier, asOf)
                .ifPresent(decision -> assertThat(decision.grounds()).allSatisfy(ground -> {
                    Bounds<Money> euros = ground.euros().orElseThrow();
                    assertThat(euros.atLeast().isNegative()).isFalse();
                    assertThat(euros.atMost().orElseThrow().isGreaterThan(amount))
                            .isFalse();
                    assertThat(euros.atMost().orElseThrow().isPositive()).isTrue();
                }));
    }

    @Property
    @Label("No ground of the amount where recorded equals computed: take off what the ground says, and it is gone")
    void theDifference(@ForAll("fined") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        fine(dossier, asOf)
                .ifPresent(decision -> ofTheAmount(decision).stream()
                        .filter(ground -> ground.verdict() == Verdict.HOLDS)
                        .forEach(ground -> {
                            Money less = ground.euros().orElseThrow().atMost().orElseThrow();
                            FineDecision fine = dossier.fines().get(0);
                            Dossier lowered = Dossier.builder()
                                    .copyOf(dossier)
                                    .fines(List.of(FineDecision.builder()
                                            .copyOf(fine)
                                            .amount(fine.amount().minus(less))
                                            .build()))
                                    .build();
                            assertThat(ofTheAmount(fine(lowered, asOf).orElseThrow()))
                                    .isEmpty();
                        }));
    }

    private static List<ObjectionGround> ofTheAmount(RecordedDecision decision) {
        return decision.grounds().stream()
                .filter(ground -> OF_THE_AMOUNT.contains(ground.kind()))
                .toList();
    }

    @Property
    @Law({Rule.PRC_5, Rule.AGI_6})
    @Label("Hours without proof: the ground gives the difference that the proof then makes, and is told no more")
    void theProof(@ForAll("fined") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Optional<ObjectionGround> ground = fine(dossier, asOf).stream()
                .flatMap(decision -> decision.grounds().stream())
                .filter(each -> each.kind() == GroundKind.UNPROVEN_HOURS)
                .findFirst();
        if (ground.isEmpty()) {
            return;
        }
        List<Course> proven = dossier.courses().stream()
                .map(course -> Course.builder().copyOf(course).proven(true).build())
                .distinct()
                .toList();
        RecordedDecision after = fine(
                        Dossier.builder().copyOf(dossier).courses(proven).build(), asOf)
                .orElseThrow();

        assertThat(after.grounds()).extracting(ObjectionGround::kind).doesNotContain(GroundKind.UNPROVEN_HOURS);
        assertThat(ofTheAmount(after))
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.euros()).isEqualTo(ground.get().euros()));
    }

    @Property
    @Law({Rule.PRC_5, Rule.TRM_10})
    @Label("A sure extension: once it is recorded the fine has no basis, and the ground gives all of it")
    void theExtension(@ForAll("fined") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        List<ObjectionGround> sure = fine(dossier, asOf).stream()
                .flatMap(decision -> decision.grounds().stream())
                .filter(each -> each.kind() == GroundKind.EXTENSION && each.verdict() == Verdict.HOLDS)
                .toList();
        for (ObjectionGround ground : sure) {
            Ground why = (Ground) ground.findings().get(0).namedValues().get("ground");
            Period length = Wi2013.standard().assess(dossier, asOf).claims().stream()
                    .filter(claim ->
                            claim.ground() == why && claim.lastDayIfGranted().equals(ground.lastDay()))
                    .findFirst()
                    .orElseThrow()
                    .length()
                    .orElseThrow()
                    .atLeast();
            List<ExtensionDecision> extensions = new ArrayList<>(dossier.extensions());
            extensions.add(ExtensionDecision.builder()
                    .ground(why)
                    .length(length)
                    .decidedOn(asOf)
                    .term(0)
                    .of(ExtensionScope.EXAM)
                    .build());
            RecordedDecision after = fine(
                            Dossier.builder()
                                    .copyOf(dossier)
                                    .extensions(extensions)
                                    .build(),
                            asOf)
                    .orElseThrow();

            assertThat(after.grounds())
                    .filteredOn(each -> each.kind() == GroundKind.WITHOUT_BASIS)
                    .singleElement()
                    .satisfies(each -> assertThat(each.euros()).isEqualTo(ground.euros()));
        }
    }
}
