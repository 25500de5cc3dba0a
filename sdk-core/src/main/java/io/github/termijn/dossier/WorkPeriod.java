package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A period of work in the Netherlands, paid or voluntary (gewerkte periode, AVI-1). */
@Value.Immutable
public sealed interface WorkPeriod permits ImmutableWorkPeriod {

    /**
     * Creates a period with a first and a last day.
     *
     * @param from the first day, included
     * @param through the last day, included
     * @return the period, of paid work
     */
    static WorkPeriod of(LocalDate from, LocalDate through) {
        return builder().from(from).through(through).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the first day.
     *
     * @return the day, included
     */
    LocalDate from();

    /**
     * Returns the last day.
     *
     * @return the day, included; empty while the work lasts
     */
    Optional<LocalDate> through();

    /**
     * Returns whether the work is voluntary, which counts as much as paid work.
     *
     * @return true if voluntary; false if not given otherwise
     */
    @Value.Default
    default boolean voluntary() {
        return false;
    }

    /** Builds a period. */
    class Builder extends ImmutableWorkPeriod.Builder {}
}
