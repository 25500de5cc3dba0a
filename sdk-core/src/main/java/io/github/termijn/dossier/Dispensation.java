package io.github.termijn.dossier;

import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A recorded dispensation from parts or from the whole duty (vrijstelling). */
@Value.Immutable
public sealed interface Dispensation permits ImmutableDispensation {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the parts that need not be done.
     *
     * @return the parts, never the participation statement; none means the whole duty
     */
    Set<Part> parts();

    /**
     * Returns why.
     *
     * @return the ground; empty if not known
     */
    Optional<DispensationGround> ground();

    /**
     * Returns the day from which it counts: of the diploma where a diploma does it, else of the decision (EXM-6).
     *
     * @return the day; empty leaves open what depends on it
     */
    Optional<LocalDate> decidedOn();

    /**
     * Returns the day of the request (EXM-5).
     *
     * @return the day; empty if there was no request or it is not known
     */
    Optional<LocalDate> requestedOn();

    /** Builds a dispensation. */
    class Builder extends ImmutableDispensation.Builder {}
}
