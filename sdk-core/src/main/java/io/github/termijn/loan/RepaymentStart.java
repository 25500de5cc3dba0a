package io.github.termijn.loan;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.TermArithmetic;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** When the repayment begins (aanvang van de terugbetaling, REP-1). */
@Value.Immutable
public interface RepaymentStart extends Outcome {

    /**
     * Computes the start of the repayment. Usable without a dossier.
     *
     * <ol>
     *   <li>T until 31 December 2019: the last day of the term that ends last, or the day of fulfilment if that is earlier.
     *       A new term counts only if its fine was decided on or before the T found without it.
     *   <li>T from 1 January 2020: the day of fulfilment, or the day on which the claim to the loan ended, whichever comes
     *       first.
     *   <li>The run-in begins the day after T and lasts six months, counted on its exclusive end (TRM-3). A gap of at most a
     *       year that begins in it lengthens it by its whole length.
     *   <li>The first instalment is due on the first day of the month after the last day of the run-in.
     * </ol>
     *
     * <p>Example: T 30 June 2019, run-in 1 July through 31 December 2019, first instalment 1 January 2020. T 15 January 2021,
     * run-in 16 January through 15 July 2021, first instalment 1 August 2021.
     *
     * <p>Open are: a T in 2019 without fulfilment whose run-in reaches 2020; a claim that ended before 2020 while the last
     * term ends after it began; a gap without end; a request to begin earlier, because the text gives no day for it.
     *
     * @param law the law
     * @param facts the days of terms, fulfilment, claim and gaps
     * @return the start, empty in all its days if nothing triggered it yet
     */
    static RepaymentStart of(LawBook law, RepaymentFacts facts) {
        Objects.requireNonNull(law, "law");
        return new StartCalculation(law, facts).compute();
    }

    /**
     * Returns the day on which the first instalment is due.
     *
     * @param runIn the run-in, its end known
     * @return the first day of the month after its last day
     */
    static LocalDate firstInstalmentAfter(LocalDateRange runIn) {
        return TermArithmetic.lastDay(runIn.getEnd()).with(TemporalAdjusters.firstDayOfNextMonth());
    }

    /**
     * Returns the day that triggers the run-in (T).
     *
     * @return the day before the run-in, or its bounds; empty if nothing triggered it yet
     */
    Optional<Bounds<LocalDate>> trigger();

    /**
     * Returns the last day of the run-in.
     *
     * @return the day, included, or its bounds; empty if nothing triggered it yet
     */
    Optional<Bounds<LocalDate>> runInThrough();

    /**
     * Returns the day on which the first instalment is due.
     *
     * @return the first day of a month, or its bounds; empty if nothing triggered the run-in yet
     */
    Optional<Bounds<LocalDate>> firstInstalment();

    /**
     * Returns the run-in, for a {@link RepaymentSchedule}.
     *
     * @return its first day and the day after its last day; empty if one of them is not known
     */
    default Optional<LocalDateRange> runIn() {
        return trigger()
                .flatMap(Bounds::exact)
                .flatMap(day -> runInThrough()
                        .flatMap(Bounds::exact)
                        .map(last -> LocalDateRange.ofClosed(day.plusDays(1), last)));
    }

    /** Builds a start. */
    class Builder extends ImmutableRepaymentStart.Builder {}
}
