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
     * Returns the day of the decision, from which it counts unless {@link #from()} says otherwise (EXM-6).
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> decidedOn();

    /**
     * Returns the day of the request (EXM-5).
     *
     * @return the day; empty if there was no request or it is not known
     */
    Optional<LocalDate> requestedOn();

    /**
     * Returns from when it counts where that is another day than the decision: the day of the diploma, or the first day of
     * the enrolment (VRS-3).
     *
     * @return the first day, included; empty means the day of the decision
     */
    Optional<LocalDate> from();

    /**
     * Returns the last day of a temporary dispensation, for as long as somebody is enrolled (VRS-3).
     *
     * @return the last day, included; empty if it still lasts, or is not temporary
     */
    Optional<LocalDate> through();

    /**
     * Tells whether it is temporary: because of education, and from the whole duty (tijdelijke vrijstelling, VRS-3).
     *
     * @return true if it lasts only as long as somebody is enrolled
     */
    default boolean isTemporary() {
        return parts().isEmpty()
                && ground().filter(DispensationGround.EDUCATION::equals).isPresent();
    }

    /**
     * Tells whether it ends the whole duty (definitieve vrijstelling): from all parts, and not temporary.
     *
     * @return true if nothing has to be done any more
     */
    default boolean isFinal() {
        return parts().isEmpty() && !isTemporary();
    }

    /**
     * Returns the first day on which it counts: {@link #from()}, else the day of the decision (EXM-6).
     *
     * @return the day, included; empty leaves open what depends on it
     */
    default Optional<LocalDate> countsFrom() {
        return from().or(this::decidedOn);
    }

    /** Builds a dispensation. */
    class Builder extends ImmutableDispensation.Builder {}
}
