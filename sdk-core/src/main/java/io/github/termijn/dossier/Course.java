package io.github.termijn.dossier;

import io.github.termijn.law.CourseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A course that somebody follows or followed (cursus). */
@Value.Immutable
public sealed interface Course permits ImmutableCourse {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the course teaches.
     *
     * @return the kind of course
     */
    CourseKind kind();

    /**
     * Returns the first day.
     *
     * @return the day, included
     */
    LocalDate from();

    /**
     * Returns the last day.
     *
     * @return the day, included; empty while the course lasts
     */
    Optional<LocalDate> through();

    /**
     * Returns the hours attended (gevolgde uren).
     *
     * @return the hours, whole or decimal; empty if not known
     */
    Optional<BigDecimal> hours();

    /**
     * Returns whether the school was certified when the course started (keurmerk Blik op Werk).
     *
     * @return true or false; empty if not known
     */
    Optional<Boolean> certified();

    /**
     * Returns whether the hours can be proven (AGI-6).
     *
     * @return false if the record was lost; true if not given otherwise
     */
    @Value.Default
    default boolean proven() {
        return true;
    }

    /**
     * Returns the school, as the register names it: to ask it which hours somebody attended. No rule reads it.
     *
     * @return the name; empty if not known
     */
    Optional<String> school();

    /**
     * Returns the day of the last invoice that was paid from the loan (laatste factuurdatum). No rule reads it.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> lastInvoiceOn();

    /** Builds a course; 212.50 hours are kept as 212.5, so that equal hours are equal. */
    class Builder extends ImmutableCourse.Builder {

        /**
         * Builds the course.
         *
         * @return the course
         * @throws IllegalStateException if its kind or first day is missing
         */
        @Override
        public Course build() {
            Course course = super.build();
            Optional<BigDecimal> plain = course.hours().map(FactLimits::plain);
            return plain.equals(course.hours()) ? course : hours(plain).build();
        }
    }
}
