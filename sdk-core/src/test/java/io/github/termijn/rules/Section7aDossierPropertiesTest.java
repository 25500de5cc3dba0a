package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Rule;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.Repayment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.loan.RepaymentStart;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** REP-1 to REP-5 for any person with a loan. */
@Label("Section 7a: what holds for the repayment of every person")
@PropertyDefaults(tries = 400)
class Section7aDossierPropertiesTest {

    @Law({Rule.REP_3, Rule.LOA_5})
    @Property
    @Label(
            "REP-3, LOA-5: what is forgiven and the debt of the schedule together are the debt on the first day of the run-in")
    void neverMoreThanTheDebt(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 1_200_000) int atFulfilment,
            @ForAll @IntRange(max = 1_200_000) int atRunIn) {
        Money debt = Money.ofMinor(CurrencyUnit.EUR, atRunIn);
        Assessment assessment = assess(
                dossier,
                asOf,
                Loan.builder()
                        .debtAtFulfilment(Money.ofMinor(CurrencyUnit.EUR, atFulfilment))
                        .debtAtRunIn(debt)
                        .build());
        repayment(assessment).schedule().ifPresent(schedule -> {
            Money forgiven =
                    assessment.forgiveness().orElseThrow().forgiven().exact().orElseThrow();
            assertThat(forgiven.plus(schedule.debt())).isEqualTo(debt);
            assertThat(schedule.debt().isNegative()).isFalse();
        });
    }

    @Law({Rule.REP_1, Rule.REP_3})
    @Property
    @Label(
            "REP-1, REP-3: a schedule has an exact run-in and a known debt; a repayment that began without one names what is open")
    void scheduleOrOpen(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf, @ForAll boolean debtKnown) {
        Optional<Money> debt = debtKnown ? Optional.of(Dossiers.euro(5_000)) : Optional.empty();
        Assessment assessment = assess(
                dossier,
                asOf,
                Loan.builder().debtAtFulfilment(debt).debtAtRunIn(debt).build());
        Repayment repayment = repayment(assessment);
        boolean begun = repayment.start().flatMap(RepaymentStart::trigger).isPresent();
        if (repayment.schedule().isPresent()) {
            RepaymentStart start = repayment.start().orElseThrow();
            assertThat(debtKnown).isTrue();
            assertThat(repayment.schedule())
                    .contains(RepaymentSchedule.of(
                            STANDARD,
                            repayment.schedule().get().debt(),
                            start.runIn().orElseThrow(),
                            asOf));
        } else if (begun) {
            assertThat(repayment.openPoints()).isNotEmpty();
        }
        if (begun) {
            assertThat(repayment.start().orElseThrow().trigger().orElseThrow().atLeast())
                    .isBeforeOrEqualTo(asOf);
        }
    }

    @Law({Rule.LOA_4, Rule.LOA_11})
    @Property
    @Label("LOA-4, LOA-11: nothing is paid back, and nothing is open, if everything is forgiven or the person died")
    void nothing(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf, Loan.builder().build());
        boolean died = dossier.knownOn(asOf).diedOn().isPresent();
        if (died || assessment.forgiveness().orElseThrow().kind() == ForgivenessKind.FULL) {
            Repayment repayment = repayment(assessment);
            assertThat(repayment.start()).isEmpty();
            assertThat(repayment.schedule()).isEmpty();
            assertThat(repayment.findings()).hasSize(1);
            assertThat(repayment.openPoints()).isEmpty();
        }
    }

    private static Assessment assess(Dossier dossier, LocalDate asOf, Loan loan) {
        return Wi2013.standard()
                .assess(Dossier.builder().copyOf(dossier).loan(loan).build(), asOf);
    }

    private static Repayment repayment(Assessment assessment) {
        return assessment.repayment().orElseThrow();
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
