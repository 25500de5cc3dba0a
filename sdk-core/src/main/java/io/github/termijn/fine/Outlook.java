package io.github.termijn.fine;

import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What comes next if nothing happens (vooruitblik). It is no fact: a new term exists only once a fine decision is
 * recorded.
 */
@Value.Immutable
public interface Outlook extends Outcome {

    /**
     * Returns what is at stake.
     *
     * @return exam or participation statement
     */
    TermKind kind();

    /**
     * Returns the first day on which the current term is overrun.
     *
     * @return the day after its last day
     */
    Bounds<LocalDate> overrunFrom();

    /**
     * Returns the fine that would follow.
     *
     * @return the amount or its bounds; empty if none would
     */
    Optional<Bounds<Money>> fine();

    /**
     * Returns the last day of the new term that a fine would set.
     *
     * @return the day, by the practice of counting from the end of the overrun term; empty if no fine would follow
     */
    Optional<Bounds<LocalDate>> newTermLastDay();

    /** Builds an outlook. */
    class Builder extends ImmutableOutlook.Builder {}
}
