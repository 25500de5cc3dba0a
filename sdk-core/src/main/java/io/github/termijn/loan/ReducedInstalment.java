package io.github.termijn.loan;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.RepaymentLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What the ability to pay does to the instalment (verlaagde maandtermijn, REP-5). */
@Value.Immutable
public interface ReducedInstalment extends Outcome {

    /**
     * Compares the ability to pay with the instalment. It replaces the instalment when it is lower, for the rest of the
     * period, from the first day of the month after the debtor was told. Abilities set until 31 December 2022 count on
     * request only.
     *
     * <p>Example: instalment € 91.84, ability € 40.00 a month, set and announced on 10 March 2023: € 40.00 from 1 April
     * 2023.
     *
     * @param law the law
     * @param ability the ability to pay
     * @param instalment the instalment of the schedule, or its bounds
     * @param setOn the day on which the ability was set
     * @param announcedOn the day on which the debtor was told
     * @param requested whether the debtor asked for it
     * @return the outcome; open between nothing and the instalment if the ability is not known
     */
    static ReducedInstalment of(
            LawBook law,
            AbilityToPay ability,
            Bounds<Money> instalment,
            LocalDate setOn,
            LocalDate announcedOn,
            boolean requested) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(instalment, "instalment");
        Objects.requireNonNull(setOn, "setOn");
        Objects.requireNonNull(announcedOn, "announcedOn");
        boolean considered = requested || law.on(RepaymentLaw.ABILITY_EX_OFFICIO, setOn);
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.test(considered, RepaymentStatement.ABILITY_CONSIDERED, setOn, setOn));
        Builder builder = new Builder();
        Bounds<Money> amount = instalment;
        if (considered) {
            findings.addAll(ability.findings());
            amount = lower(instalment, ability.monthly());
            LocalDate from = AbilityToPay.takesEffect(announcedOn);
            boolean replaces = !amount.equals(instalment);
            if (amount.isExact()) {
                findings.add(Finding.test(
                        replaces, RepaymentStatement.REPLACES_INSTALMENT, setOn, amount, instalment, from));
            }
            builder.from(replaces ? Optional.of(from) : Optional.empty());
        }
        if (!amount.isExact()) {
            findings.add(Finding.open(RepaymentStatement.INSTALMENT_OPEN, setOn, amount));
        }
        return builder.amount(amount).findings(findings).build();
    }

    /**
     * Returns what is due in a month.
     *
     * @return the lower instalment, or that of the schedule where nothing replaces it
     */
    Bounds<Money> amount();

    /**
     * Returns the day from which the ability to pay replaces the instalment, or may replace it.
     *
     * @return the first day of a month; empty if the instalment stays as it is
     */
    Optional<LocalDate> from();

    /**
     * Tells whether this instalment is due on a day in place of that of the schedule.
     *
     * @param day the day on which an instalment is due
     * @return true from the day on which it takes effect
     */
    default boolean isDueOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return from().filter(first -> !day.isBefore(first)).isPresent();
    }

    private static Bounds<Money> lower(Bounds<Money> one, Bounds<Money> other) {
        Money least = lower(one.atLeast(), other.atLeast());
        return Stream.of(one.atMost(), other.atMost())
                .flatMap(Optional::stream)
                .reduce(ReducedInstalment::lower)
                .map(most -> Bounds.between(least, most))
                .orElseGet(() -> Bounds.atLeast(least));
    }

    private static Money lower(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    /** Builds a reduced instalment. */
    class Builder extends ImmutableReducedInstalment.Builder {}
}
