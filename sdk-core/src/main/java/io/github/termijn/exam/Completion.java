package io.github.termijn.exam;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day on which the last part of a duty was done, and how (EXM-6).
 *
 * @param day the day
 * @param how how the last part was done: an exempted last part <em>ends</em> the duty, any other <em>fulfils</em> it
 */
public record Completion(LocalDate day, PartStatus how) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param day the day
     * @param how how the last part was done: an exempted last part <em>ends</em> the duty, any other <em>fulfils</em> it
     */
    public Completion {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(how, "how");
    }

    /**
     * Tells whether the duty was fulfilled, not ended by an exemption.
     *
     * @return true if the last part was passed, dispensed or signed
     */
    public boolean isFulfilment() {
        return how != PartStatus.EXEMPTED;
    }
}
