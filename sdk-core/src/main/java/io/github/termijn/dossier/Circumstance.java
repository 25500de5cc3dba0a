package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened in somebody's life and that the act knows (omstandigheid). */
@Value.Immutable
public sealed interface Circumstance permits ImmutableCircumstance {

    /**
     * Creates a circumstance with a first and a last day.
     *
     * @param kind what happened
     * @param from the first day, included
     * @param through the last day, included
     * @return the circumstance
     */
    static Circumstance of(CircumstanceKind kind, LocalDate from, LocalDate through) {
        return builder().kind(kind).from(from).through(through).build();
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
     * Returns what happened.
     *
     * @return the kind of circumstance
     */
    CircumstanceKind kind();

    /**
     * Returns the first day, or the day of an event.
     *
     * @return the day, included
     */
    LocalDate from();

    /**
     * Returns the last day.
     *
     * @return the day, included; empty while it lasts, and for an event of one day
     */
    Optional<LocalDate> through();

    /**
     * Returns whom an illness or a death concerns.
     *
     * @return the relation; the person if not given otherwise
     */
    @Value.Default
    default Relation relation() {
        return Relation.SELF;
    }

    /**
     * Returns whether a medical authorisation was given for an illness (medische machtiging).
     *
     * @return true or false; empty if not known
     */
    Optional<Boolean> medicalAuthorisation();

    /** Builds a circumstance. */
    class Builder extends ImmutableCircumstance.Builder {}
}
