package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A letter that announces a fine (vooraankondiging termijnoverschrijding, PRC-1). It changes no status: until the decision
 * somebody can be heard, send what is missing, or ask for more time.
 */
@Value.Immutable
public sealed interface Notice permits ImmutableNotice {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a notice of which only its kind and day are known.
     *
     * @param kind the duty that was not met in time
     * @param on the day of the letter
     * @return the notice
     */
    static Notice of(TermKind kind, LocalDate on) {
        return builder().kind(kind).on(on).build();
    }

    /**
     * Returns the duty that was not met in time.
     *
     * @return exam or participation statement
     */
    TermKind kind();

    /**
     * Returns the day of the letter.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Returns the provisional fine.
     *
     * @return the amount in euro; empty if the letter has none
     */
    Optional<Money> amount();

    /**
     * Returns the day on which views were asked for (gelegenheid voor een zienswijze).
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> viewsOfferedOn();

    /**
     * Returns the day on which views were given, in writing or at a hearing (zienswijze).
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> heardOn();

    /** Builds a notice. */
    class Builder extends ImmutableNotice.Builder {}
}
