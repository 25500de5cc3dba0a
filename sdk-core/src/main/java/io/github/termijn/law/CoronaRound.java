package io.github.termijn.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * One round of extensions ex officio because of corona (coronaronde).
 *
 * @param referenceDay the day on which a term must be running, both its first and last day included
 * @param length what the round adds
 * @param latestLastDay the latest last day, included, that a term may have on the reference day; empty for any
 */
public record CoronaRound(LocalDate referenceDay, Period length, Optional<LocalDate> latestLastDay) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param referenceDay the day on which a term must be running, both its first and last day included
     * @param length what the round adds
     * @param latestLastDay the latest last day, included, that a term may have on the reference day; empty for any
     */
    public CoronaRound {
        Objects.requireNonNull(referenceDay, "referenceDay");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(latestLastDay, "latestLastDay");
    }
}
