package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section7Facts.forgiveness;
import static io.github.termijn.rules.Section7Facts.loan;
import static io.github.termijn.rules.Section7Facts.recent;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.ForgivenessTable;
import io.github.termijn.loan.LoanMaximum;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds of every loan, whatever the facts. */
class Section7PropertiesTest {

    private static final ForgivenessTable TABLE = ForgivenessTable.of(STANDARD, day("2023-01-01"));

    @Law(Rule.LOA_5)
    @Property(tries = 200)
    @Label("LOA-4, LOA-5: a share of the debt lies from 0 to 100 percent, and an exact share has exact amounts")
    void exactShare(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 2_000_000) int cents) {
        Money debt = Money.ofMinor(CurrencyUnit.EUR, cents);
        Dossier withDebt = Dossier.builder()
                .copyOf(dossier)
                .loan(Loan.builder().debtAtFulfilment(debt).build())
                .build();
        Forgiveness forgiveness = assess(withDebt, asOf).forgiveness().orElseThrow();
        Bounds<Money> forgiven = forgiveness.forgiven();
        Bounds<Money> left = forgiveness.left();
        assertThat(forgiveness.percentage().atLeast()).isBetween(0, 100);
        assertThat(forgiveness.percentage().atMost().orElseThrow()).isBetween(0, 100);
        if (forgiveness.percentage().isExact()) {
            assertThat(forgiven.isExact() && left.isExact()).isTrue();
        }
    }

    @Law(Rule.LOA_4)
    @Property(tries = 400)
    @Label(
            "LOA-4, LOA-5: what is between bounds names what is open, what is exact has no open point, and the kind says the same")
    void openPoints(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Dossier withDebt =
                Dossier.builder().copyOf(dossier).loan(loan().build()).build();
        Forgiveness forgiveness = assess(withDebt, asOf).forgiveness().orElseThrow();
        boolean exact = forgiveness.percentage().isExact();
        assertThat(forgiveness.openPoints().isEmpty())
                .as(forgiveness.findings().toString())
                .isEqualTo(exact);
        ForgivenessKind kind = forgiveness.kind();
        assertThat(kind == ForgivenessKind.OPEN || kind == ForgivenessKind.PENDING)
                .isEqualTo(!exact);
        assertThat(kind == ForgivenessKind.FULL)
                .isEqualTo(forgiveness.percentage().equals(Bounds.exactly(100)));
        assertThat(kind == ForgivenessKind.NONE)
                .isEqualTo(forgiveness.percentage().equals(Bounds.exactly(0)));
    }

    @Law(Rule.LOA_5)
    @Property
    @Label("LOA-5: later, or more parts late, never forgives more")
    void laterNeverMore(
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll("days") LocalDate end,
            @ForAll @IntRange(max = 400) int daysLate) {
        LocalDate on = end.plusDays(daysLate);
        int percentage = TABLE.percentage(parts, end, on);
        assertThat(TABLE.percentage(parts, end, on.plusDays(1))).isLessThanOrEqualTo(percentage);
        assertThat(TABLE.percentage(parts + 1, end, on)).isLessThanOrEqualTo(percentage);
        assertThat(percentage).isIn(0, 40, 60, 70, 90);
    }

    @Law({Rule.LOA_4, Rule.LOA_5})
    @Property(tries = 200)
    @Label("LOA-4, LOA-5: of a person too: a day later or one part more late never forgives more")
    void laterNeverMoreForAPerson(
            @ForAll @IntRange(max = 5) int parts, @ForAll @IntRange(min = -30, max = 250) int daysLate) {
        LocalDate on = day("2024-01-31").plusDays(daysLate);
        int percentage = exact(late(parts, on));
        assertThat(exact(late(parts, on.plusDays(1)))).isLessThanOrEqualTo(percentage);
        assertThat(exact(late(parts + 1, on))).isLessThanOrEqualTo(percentage);
    }

    @Law({Rule.LOA_8, Rule.CUL_2})
    @Property(tries = 200)
    @Label("LOA-8: that an overrun is not culpable never costs forgiveness, and its extension gives everything")
    void notCulpableNeverCosts(
            @ForAll @IntRange(min = 1, max = 6) int parts, @ForAll @IntRange(min = 1, max = 250) int daysLate) {
        LocalDate on = day("2024-01-31").plusDays(daysLate);
        int asItStands = exact(late(parts, on));
        Forgiveness recorded = forgiveness(
                late(parts, on)
                        .addFines(deciding(0, "2025-01-10")
                                .status(Culpability.NOT_CULPABLE)
                                .build()),
                "2025-02-01");
        assertThat(recorded.percentage()).isEqualTo(Bounds.between(asItStands, 100));
        Dossier.Builder extended = late(parts, on)
                .addExtensions(extending(Ground.MINISTER_DECISION, "P" + daysLate + "D", "2025-01-10")
                        .build());
        assertThat(forgiveness(extended, "2025-02-01").kind()).isEqualTo(ForgivenessKind.FULL);
    }

    @Law({Rule.LOA_4, Rule.LOA_5})
    @Property(tries = 1000, maxDiscardRatio = 50) // most days lie outside the time between duty and as-of day
    @Label("An open outcome bounds what further facts give: the day of an exemption, the test of naturalisation")
    void openBoundsDetermined(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf, @ForAll("days") LocalDate exemptedOn) {
        Assume.that(!exemptedOn.isAfter(asOf) && !exemptedOn.isBefore(dossier.obligedFrom()));
        Dossier without = Dossier.builder()
                .copyOf(dossier)
                .diedOn(Optional.empty())
                .exemptions(dossier.exemptions().stream()
                        .filter(exemption -> exemption.kind() != ExemptionKind.MEDICAL)
                        .toList())
                .loan(loan().build())
                .naturalisationTestExempted(Optional.empty())
                .build();
        Bounds<Integer> open = percentage(
                Dossier.builder()
                        .copyOf(without)
                        .addExemptions(ExemptionDecision.builder()
                                .kind(ExemptionKind.MEDICAL)
                                .build())
                        .build(),
                asOf);
        Bounds<Integer> dated = percentage(
                Dossier.builder()
                        .copyOf(without)
                        .addExemptions(ExemptionDecision.of(ExemptionKind.MEDICAL, exemptedOn))
                        .build(),
                asOf);
        assertContains(open, dated);
        for (boolean exempted : new boolean[] {true, false}) {
            assertContains(
                    percentage(without, asOf),
                    percentage(
                            Dossier.builder()
                                    .copyOf(without)
                                    .naturalisationTestExempted(exempted)
                                    .build(),
                            asOf));
        }
    }

    @Law({Rule.LOA_1, Rule.LOA_3})
    @Property(tries = 400)
    @Label("LOA-1, LOA-3: what may be drawn lies between nothing and the maximum, and there is nothing without a claim")
    void available(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Dossier withLoan = dossier.loan().isPresent()
                ? dossier
                : Dossier.builder().copyOf(dossier).loan(Loan.builder().build()).build();
        assess(withLoan, asOf).entitlement().ifPresent(entitlement -> assertWithinMaximum(entitlement, asOf));
    }

    private static void assertWithinMaximum(Entitlement entitlement, LocalDate asOf) {
        Money most = entitlement.available().atMost().orElseThrow();
        assertThat(entitlement.available().atLeast().isNegative()).isFalse();
        assertThat(most.isGreaterThan(entitlement.maximum().atMost().orElseThrow()))
                .isFalse();
        switch (entitlement.state()) {
            case ENDED, NOT_STARTED -> assertThat(most.isZero()).isTrue();
            case OPEN -> assertThat(entitlement.openPoints()).isNotEmpty();
            case RUNNING ->
                entitlement
                        .lastDay()
                        .atMost()
                        .ifPresent(last -> assertThat(last).isAfterOrEqualTo(asOf));
        }
    }

    @Law(Rule.LOA_1)
    @Property
    @Label("LOA-1: a higher ability to pay never gives a higher loan, and no loan lies below € 180")
    void abilityLowers(
            @ForAll("days") LocalDate appliedOn,
            @ForAll @IntRange(max = 800_000) int cents,
            @ForAll @IntRange(max = 10_000) int more) {
        Money loan = maximum(appliedOn, cents);
        assertThat(maximum(appliedOn, cents + more).isGreaterThan(loan)).isFalse();
        assertThat(loan.isZero() || !loan.isLessThan(Dossiers.euro(180))).isTrue();
    }

    private static Money maximum(LocalDate appliedOn, int cents) {
        return LoanMaximum.of(STANDARD, Permit.FAMILY, appliedOn, BigDecimal.valueOf(cents, 2));
    }

    private static void assertContains(Bounds<Integer> wide, Bounds<Integer> narrow) {
        assertThat(narrow.atLeast()).isGreaterThanOrEqualTo(wide.atLeast());
        assertThat(narrow.atMost().orElseThrow())
                .isLessThanOrEqualTo(wide.atMost().orElseThrow());
    }

    private static Bounds<Integer> percentage(Dossier dossier, LocalDate asOf) {
        return assess(dossier, asOf).forgiveness().orElseThrow().percentage();
    }

    private static int exact(Dossier.Builder dossier) {
        return forgiveness(dossier, "2025-02-01").percentage().exact().orElseThrow();
    }

    /** First exam term … 31-1-2024; so many of the six parts on a day of choice, the others in time. */
    private static Dossier.Builder late(int parts, LocalDate on) {
        int inTime = SIX.size() - parts;
        return recent().addAllExams(passed(SIX.subList(0, inTime), "2022-06-01"))
                .addAllExams(passed(SIX.subList(inTime, SIX.size()), on.toString()));
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
}
