package io.github.termijn.term;

import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyDoubt;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A term within which something has to be done (inburgeringstermijn).
 *
 * <p>A term is a half-open range: it is over on the day after its last day (TRM-2).
 */
@Value.Immutable
public interface Term extends Outcome {

    /**
     * Returns what has to be done in the term.
     *
     * @return exam or participation statement
     */
    TermKind kind();

    /**
     * Returns the place in the chain.
     *
     * @return 0 for the first term, 1 for the first new term after a fine, and so on
     */
    int ordinal();

    /**
     * Returns the first day.
     *
     * @return the day, included
     */
    Bounds<LocalDate> start();

    /**
     * Returns the last day without extensions.
     *
     * @return the day, included
     */
    Bounds<LocalDate> firstLastDay();

    /**
     * Returns what made the term longer, in the order in which it did.
     *
     * @return the extensions with the last day after each
     */
    List<Extension> extensions();

    /**
     * Returns the last days that had passed when a decision moved them (CUL-2).
     *
     * @return the former ends in order; empty if no extension came too late
     */
    List<FormerEnd> formerEnds();

    /**
     * Returns the last day with all extensions (laatste dag).
     *
     * @return the day; whether finishing on it is in time is a reading (TRM-2)
     */
    Bounds<LocalDate> lastDay();

    /**
     * Returns whether the term exists.
     *
     * @return open for a new term of which it cannot be said whether a fine set it (FIN-8, FIN-11, REG-4): its days count only
     *     if it was set; holds for every other
     */
    Verdict existence();

    /**
     * Returns how the term stands on the as-of day (TRM-9).
     *
     * @return the status
     */
    TermStatus status();

    /**
     * Returns how the term stands if the record of the duty is right (REG-4).
     *
     * @return the status; empty where nothing contradicts the record, see {@link #doubt()}
     */
    Optional<TermStatus> statusOnRecord();

    /**
     * Returns what contradicts the record on every day of the term (REG-4).
     *
     * @return the doubt; empty if somebody was obliged on a day of it as far as is known
     */
    Optional<DutyDoubt> doubt();

    /**
     * Returns the first day on which the decree lets an extension be requested (TRM-7).
     *
     * @return six months before the exclusive end, never before the term begins; empty while the start is not known, and of a
     *     new term as long as nobody can claim an extension of it (TRM-8: before 31 December 2021)
     */
    Optional<Bounds<LocalDate>> requestFrom();

    /**
     * Returns the first day on which DUO's front office takes a request (TRM-7).
     *
     * @return its start and two years and six months; empty for a new term and for a participation statement term
     */
    Optional<LocalDate> frontOfficeFrom();

    /**
     * Returns the day of the fine decision that set the term.
     *
     * @return the day; empty for a first term
     */
    Optional<LocalDate> setOn();

    /**
     * Returns the day on which the term may have begun instead, because a ground against the duty stood until then (REG-4).
     *
     * @return the day; empty if no ground stood on its first day, or grounds stand on all of it
     */
    Optional<LocalDate> laterStart();

    /** Builds a term. */
    class Builder extends ImmutableTerm.Builder {}
}
