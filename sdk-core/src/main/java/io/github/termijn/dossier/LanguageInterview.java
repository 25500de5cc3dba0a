package io.github.termijn.dossier;

import java.time.LocalDate;
import org.immutables.value.Value;

/** The interview about speaking and listening at level A2 (taalgesprek, AVI-1). */
@Value.Immutable
public sealed interface LanguageInterview permits ImmutableLanguageInterview {

    /**
     * Creates an interview.
     *
     * @param on the day of the interview
     * @param passed whether it was passed
     * @return the interview
     */
    static LanguageInterview of(LocalDate on, boolean passed) {
        return builder().on(on).passed(passed).build();
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
     * Returns the day of the interview.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Returns whether it was passed.
     *
     * @return true if passed
     */
    boolean passed();

    /** Builds an interview. */
    class Builder extends ImmutableLanguageInterview.Builder {}
}
