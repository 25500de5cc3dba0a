package io.github.termijn.exemption;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Hours that are claimed but cannot be proven (niet aantoonbare uren, AGI-6). They never count.
 *
 * @param hours the hours claimed, of kinds that could count
 * @param closes how much of the shortfall they would close if they could be proven; 0 if they would change nothing
 */
public record UnprovenHours(BigDecimal hours, BigDecimal closes) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param hours the hours claimed, of kinds that could count
     * @param closes how much of the shortfall they would close if they could be proven; 0 if they would change nothing
     */
    public UnprovenHours {
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(closes, "closes");
    }
}
