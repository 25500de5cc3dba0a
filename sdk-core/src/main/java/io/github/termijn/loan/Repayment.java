package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a loan is paid back by the rules, as far as the facts tell (terugbetaling, REP-1 to REP-5).
 *
 * <p>This is the statutory result. Whether it is collected stands beside it, in {@link Recovery}: the schedule of an asylum
 * status holder who owes nothing any more stays visible.
 */
@Value.Immutable
public interface Repayment extends Outcome {

    /**
     * Tells how a loan is paid back.
     *
     * <ol>
     *   <li>If the person died or everything is forgiven, nothing is paid back.
     *   <li>The day that triggers the run-in follows from the terms, the new terms after fines, fulfilment, and the end of
     *       the claim to the loan (see {@link RepaymentStart}). For the text from 2020 only an end that the act itself names
     *       counts, and not that the terms are over (a reading). Before that day repayment has not begun.
     *   <li>A fact that is open counts only if its earliest and its latest day give another start; then the start is open.
     *   <li>The debt is that on the first day of the run-in, less what is forgiven: the recorded debt is taken as the debt
     *       before forgiveness (a reading). With it and a known run-in there is a {@link RepaymentSchedule}.
     *   <li>If the dossier has incomes or minimum wages, the ability to pay is that for the year of the as-of day, and the
     *       instalment is compared with it as if it were set and announced on that day, without a request.
     * </ol>
     *
     * <p>Example: a family migrant, fulfilled on 20 April 2022, with a debt of € 5,240 on the next day. Run-in 21 April through
     * 20 October 2022, at 0 %; from 1 November 2022 € 43.67 a month.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day, with a loan
     * @param progress the progress on the as-of day
     * @param timeline the timeline on the as-of day
     * @param forgiveness what is forgiven on the as-of day
     * @param asOf the as-of day
     * @return how it is paid back; without start and schedule if nothing has to be paid back, or not yet
     * @throws java.util.NoSuchElementException if the dossier has no loan
     */
    static Repayment of(
            LawBook law,
            Dossier dossier,
            ExamProgress progress,
            Timeline timeline,
            Forgiveness forgiveness,
            LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(forgiveness, "forgiveness");
        Objects.requireNonNull(asOf, "asOf");
        return new RepaymentCalculation(law, dossier, progress, timeline, forgiveness, asOf).repayment();
    }

    /**
     * Returns when the repayment begins.
     *
     * @return the start; empty if nothing is paid back, while the term that counts still runs, or if a fact that is open
     *     decides on it
     */
    Optional<RepaymentStart> start();

    /**
     * Returns how the debt is paid back if the regular instalments are paid.
     *
     * @return the schedule; empty if the run-in or the debt on its first day is not known, or nothing is paid back
     */
    Optional<RepaymentSchedule> schedule();

    /**
     * Returns what can be paid by income, for the year of the as-of day.
     *
     * @return the ability; empty if the dossier has neither incomes nor minimum wages, or nothing is paid back yet
     */
    Optional<AbilityToPay> ability();

    /**
     * Returns what the ability to pay does to the instalment.
     *
     * @return what is due in a month; empty without ability or schedule, or after the last instalment
     */
    Optional<ReducedInstalment> reduced();

    /**
     * Returns what is found beside start, schedule and ability: whether something is to be paid back, and of which debt.
     *
     * @return the findings of the repayment as a whole
     */
    List<Finding> generalFindings();

    /**
     * Returns all findings, in the order of the reasoning.
     *
     * @return the findings of start, debt, schedule and ability
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        Optional<? extends Outcome> means = reduced().isPresent() ? reduced() : ability();
        return Finding.join(of(start()), generalFindings(), of(schedule()), of(means));
    }

    private static List<Finding> of(Optional<? extends Outcome> outcome) {
        return outcome.<List<Finding>>map(Outcome::findings).orElse(List.of());
    }

    /** Builds a repayment. */
    class Builder extends ImmutableRepayment.Builder {}
}
