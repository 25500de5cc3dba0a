package io.github.termijn.dossier;

import io.github.termijn.law.Part;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One time that somebody took part in an exam (examenpoging). */
@Value.Immutable
public sealed interface ExamAttempt permits ImmutableExamAttempt {

    /**
     * Creates an attempt at the integration exam.
     *
     * @param part the exam part
     * @param on the day of taking part
     * @param passed whether it was passed
     * @return the attempt
     */
    static ExamAttempt of(Part part, LocalDate on, boolean passed) {
        return builder().part(part).on(on).passed(passed).build();
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
     * Returns the exam part.
     *
     * @return the part, never the participation statement
     */
    Part part();

    /**
     * Returns the day of taking part; for ONA the day the last element was handed in or taken.
     *
     * @return the day, not that of the result
     */
    LocalDate on();

    /**
     * Returns whether the attempt was passed.
     *
     * @return true if passed
     */
    boolean passed();

    /**
     * Returns under which exam the attempt was made.
     *
     * @return the scheme; the integration exam if not given otherwise
     */
    @Value.Default
    default ExamScheme scheme() {
        return ExamScheme.A2;
    }

    /** Builds an attempt. */
    class Builder extends ImmutableExamAttempt.Builder {}
}
