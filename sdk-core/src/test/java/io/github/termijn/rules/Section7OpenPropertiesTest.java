package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section7Facts.loan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.EntitlementState;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.loan.Repayment;
import io.github.termijn.loan.RepaymentStart;
import io.github.termijn.term.TermStatus;
import io.github.termijn.term.Timeline;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is open about a loan stays open in every room, and its bounds hold whatever the missing fact turns out to be. */
@Label("Section 7: what holds of a loan while a fact is open")
@PropertyDefaults(tries = 400, shrinking = ShrinkingMode.OFF)
class Section7OpenPropertiesTest {

    @Law({Rule.LOA_4, Rule.TRM_9})
    @Property(maxDiscardRatio = 30) // most days lie outside the time of the duty
    @Label("LOA-4: while the first exam term is open, nothing is surely forgiven")
    void nothingOnAnOpenTerm(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 364) int days) {
        LocalDate from = asOf.minusDays(days);
        Dossier known = Dossiers.known(withoutInterruptions(dossier).build(), asOf);
        Assume.that(!from.isBefore(dossier.obligedFrom()) && known.diedOn().isEmpty());
        // a nationality that may have ended the duty forgives what fulfilment in time forgives (LOA-4(b))
        Assume.that(known.nationalityGroup().isEmpty());
        Assessment assessment = assess(with(known, gap(from, Optional.empty())), asOf);
        // whether it was fulfilled or ended by an exemption can be open where both forgive everything (LOA-4(a) and
        // (c))
        Assume.that(assessment.progress().orElseThrow().parts().stream().noneMatch(PartProgress::mayBeEarlier));
        Assume.that(assessment.terms().get(0).status() == TermStatus.OPEN);
        assertThat(assessment.forgiveness().orElseThrow().kind())
                .isNotIn(ForgivenessKind.FULL, ForgivenessKind.PARTIAL);
    }

    @Law({Rule.LOA_3, Rule.LOA_4, Rule.TRM_6})
    @Property
    @Label(
            "TRM-6: while a gap runs, the bounds hold what is so if it ended today, and if it ended the duty when it began")
    void runningGap(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 364) int days) {
        LocalDate from = asOf.minusDays(days);
        Assume.that(!from.isBefore(dossier.obligedFrom()));
        Dossier without = withoutInterruptions(dossier)
                .asylumWithdrawnOn(Optional.empty())
                .build();
        Dossier known = Dossiers.known(without, asOf);
        Assume.that(known.diedOn().isEmpty());
        // which gap a recorded decision covers may follow from its last day (TRM-6): then it is no question of length
        // only
        Assume.that(known.extensions().stream().noneMatch(decision -> decision.ground() == Ground.INTERRUPTION));
        Rooms open = Rooms.of(with(known, gap(from, Optional.empty())), asOf);
        assertHolds(open, Rooms.of(with(known, gap(from, Optional.of(asOf))), asOf));
        // more than a year: a day is filled in that lies ahead
        Rooms ended =
                Rooms.of(with(known, gap(from, Optional.of(from.plusYears(1).plusDays(1)))), asOf);
        assertHolds(open, ended);
    }

    /** The outcomes about a loan, of facts of which some may lie ahead. */
    private record Rooms(Forgiveness forgiveness, Entitlement entitlement, Repayment repayment) {

        static Rooms of(Dossier dossier, LocalDate asOf) {
            ExamProgress progress = ExamProgress.of(STANDARD, dossier, asOf);
            Timeline timeline = Timeline.of(STANDARD, dossier, progress, asOf);
            Forgiveness forgiveness =
                    Forgiveness.of(STANDARD, dossier, progress, timeline, asOf).orElseThrow();
            return new Rooms(
                    forgiveness,
                    Entitlement.of(STANDARD, dossier, progress, timeline, asOf),
                    Repayment.of(STANDARD, dossier, progress, timeline, forgiveness, asOf));
        }
    }

    private static void assertHolds(Rooms open, Rooms closed) {
        assertContains(open.forgiveness().percentage(), closed.forgiveness().percentage());
        assertContains(open.forgiveness().forgiven(), closed.forgiveness().forgiven());
        assertContains(open.forgiveness().left(), closed.forgiveness().left());
        assertSameClaim(open.entitlement(), closed.entitlement());
        open.repayment()
                .start()
                .flatMap(RepaymentStart::trigger)
                .filter(Bounds::isExact)
                .ifPresent(trigger -> assertThat(closed.repayment().start().flatMap(RepaymentStart::trigger))
                        .contains(trigger));
    }

    private static void assertSameClaim(Entitlement open, Entitlement closed) {
        assertContains(open.maximum(), closed.maximum());
        assertContains(open.available(), closed.available());
        assertContains(open.lastDay(), closed.lastDay());
        if (open.state() != EntitlementState.OPEN) {
            assertThat(closed.state()).isEqualTo(open.state());
        }
    }

    @Law({Rule.LOA_1, Rule.LOA_3})
    @Property
    @Label("LOA-1, LOA-3: while the day of the grant is not known, the bounds hold what any day gives")
    void grantGiven(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("days") LocalDate asOf,
            @ForAll("loans") Loan loan,
            @ForAll @IntRange(max = 1000) int later) {
        Assume.that(loan.appliedOn().isPresent() && loan.firstPaymentOn().isEmpty());
        LocalDate grantedOn = loan.appliedOn().orElseThrow().plusDays(later);
        Loan unknown = Loan.builder().copyOf(loan).grantedOn(Optional.empty()).build();
        Loan given = Loan.builder().copyOf(loan).grantedOn(grantedOn).build();
        Assume.that(!grantedOn.isAfter(asOf) && dossier.diedOn().isEmpty());

        assertSameClaim(
                assess(with(dossier, unknown), asOf).entitlement().orElseThrow(),
                assess(with(dossier, given), asOf).entitlement().orElseThrow());
    }

    @Law({Rule.LOA_4, Rule.LOA_5})
    @Property
    @Label("LOA-5: while the debt is not known, the bounds hold what any debt gives")
    void debtGiven(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 1_200_000) int cents) {
        Money debt = Money.ofMinor(CurrencyUnit.EUR, cents);
        Loan given = Loan.builder().debtAtFulfilment(debt).debtAtRunIn(debt).build();
        Dossier facts = Dossiers.known(dossier, asOf);
        Rooms unknown = Rooms.of(with(facts, Loan.builder().build()), asOf);
        Rooms known = Rooms.of(with(facts, given), asOf);

        assertHolds(unknown, known);
        assertThat(known.forgiveness().kind()).isEqualTo(unknown.forgiveness().kind());
        assertThat(known.repayment().start()).isEqualTo(unknown.repayment().start());
    }

    @Law(Rule.LOA_5)
    @Property
    @Label("LOA-5: what is forgiven to somebody who was late rests on a page of which a condition is lost, and says so")
    void lostCondition(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Forgiveness forgiveness =
                assess(with(dossier, loan().build()), asOf).forgiveness().orElseThrow();
        boolean positive = forgiveness.findings().stream()
                .anyMatch(finding -> finding.statement() == LoanStatement.RESULT_LATE
                        || finding.statement() == LoanStatement.NOT_PASSED
                        || finding.statement() == LoanStatement.FULFILLED_BEFORE_IT_EXISTED);
        if (positive) {
            assertThat(forgiveness.findings())
                    .extracting(finding -> finding.statement())
                    .containsOnlyOnce(LoanStatement.LOST_CONDITION);
            assertThat(forgiveness.authority()).isGreaterThanOrEqualTo(Authority.OFFICIAL);
        }
    }

    private static <T> void assertContains(Bounds<T> wide, Bounds<T> narrow) {
        assertThat(wide.hull(narrow)).isEqualTo(wide);
    }

    private static Dossier with(Dossier dossier, Loan loan) {
        return Dossier.builder().copyOf(dossier).loan(loan).build();
    }

    private static Dossier with(Dossier dossier, Circumstance gap) {
        return Dossier.builder().copyOf(dossier).addCircumstances(gap).build();
    }

    private static Circumstance gap(LocalDate from, Optional<LocalDate> through) {
        return Circumstance.builder()
                .kind(CircumstanceKind.INTERRUPTION)
                .from(from)
                .through(through)
                .build();
    }

    /** An asylum status holder with a loan and a debt. */
    private static Dossier.Builder withoutInterruptions(Dossier dossier) {
        return Dossier.builder()
                .copyOf(dossier)
                .permit(Permit.ASYLUM)
                .residencePurpose(Optional.empty())
                .loan(loan().drawn(Dossiers.euro(5_000)).build())
                .circumstances(dossier.circumstances().stream()
                        .filter(circumstance -> circumstance.kind() != CircumstanceKind.INTERRUPTION)
                        .toList());
    }

    private static Assessment assess(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days();
    }

    @Provide
    Arbitrary<Loan> loans() {
        return Dossiers.loans(Dossiers.LAST);
    }
}
