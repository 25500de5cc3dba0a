package io.github.termijn.dossier;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.immutables.value.Value;

/** What somebody worked in one calendar month (gewerkte maand, EXM-5). */
@Value.Immutable
public sealed interface WorkMonth permits ImmutableWorkMonth {

    /**
     * Creates a month of paid work in employment.
     *
     * @param month the calendar month
     * @param hours the paid hours in employment
     * @return the month
     */
    static WorkMonth of(YearMonth month, BigDecimal hours) {
        return builder().month(month).hours(hours).build();
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
     * Returns the calendar month.
     *
     * @return the month
     */
    YearMonth month();

    /**
     * Returns the paid hours in employment.
     *
     * @return the hours; none if not given otherwise
     */
    @Value.Default
    default BigDecimal hours() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns whether there was assistance for the self-employed in the month (Bbz).
     *
     * @return true if there was; false if not given otherwise
     */
    @Value.Default
    default boolean assistance() {
        return false;
    }

    /** Builds a month of work; 48.50 hours are kept as 48.5, so that equal hours are equal. */
    class Builder extends ImmutableWorkMonth.Builder {

        /**
         * Builds the month.
         *
         * @return the month
         * @throws IllegalStateException if the calendar month is missing
         */
        @Override
        public WorkMonth build() {
            WorkMonth month = super.build();
            BigDecimal plain = FactLimits.plain(month.hours());
            return plain.scale() == month.hours().scale() ? month : hours(plain).build();
        }
    }
}
