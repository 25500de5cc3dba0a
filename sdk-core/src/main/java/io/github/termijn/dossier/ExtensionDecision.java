package io.github.termijn.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** A recorded decision to extend a term (verlengingsbesluit). */
@Value.Immutable
public sealed interface ExtensionDecision permits ImmutableExtensionDecision {

    /**
     * Creates a decision with its ground, length and day.
     *
     * <p>Example: {@code ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofWeeks(24), LocalDate.of(2015, 11, 27))}.
     *
     * @param ground why the term is extended
     * @param length by how much
     * @param decidedOn the day of the decision
     * @return the decision
     */
    static ExtensionDecision of(Ground ground, Period length, LocalDate decidedOn) {
        return builder().ground(ground).length(length).decidedOn(decidedOn).build();
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
     * Returns why the term is extended (grond).
     *
     * @return the ground
     */
    Ground ground();

    /**
     * Returns by how much the term is extended (duur).
     *
     * @return the length; not negative
     */
    Period length();

    /**
     * Returns the day of the decision.
     *
     * @return the day; empty counts as the last day of the term (TRM-5)
     */
    Optional<LocalDate> decidedOn();

    /**
     * Returns which term the decision names (TRM-10).
     *
     * @return 0 for the first term, 1 for the first new term, and so on; empty if it names none
     */
    Optional<Integer> term();

    /**
     * Returns which kind of term the decision names (TRM-10).
     *
     * @return the scope; empty if it names none
     */
    Optional<ExtensionScope> of();

    /**
     * Returns the first day of the period that the decision covers.
     *
     * @return the day, included; empty if the record carries no period
     */
    Optional<LocalDate> from();

    /**
     * Returns the last day of the period that the decision covers.
     *
     * @return the day, included; empty if the record carries no period or the period has no end
     */
    Optional<LocalDate> through();

    /** Builds an extension decision. */
    class Builder extends ImmutableExtensionDecision.Builder {}
}
