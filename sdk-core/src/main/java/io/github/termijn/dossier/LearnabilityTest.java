package io.github.termijn.dossier;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The learnability test of DUO, taken with its result (leerbaarheidstoets, AGI-3). It is not the test of that name in the
 * act of 2021.
 */
@Value.Immutable
public sealed interface LearnabilityTest permits ImmutableLearnabilityTest {

    /**
     * Creates a test.
     *
     * @param on the day of the test
     * @param capable whether it shows that the person has the capacity to learn
     * @return the test
     */
    static LearnabilityTest of(LocalDate on, boolean capable) {
        return builder().on(on).capable(capable).build();
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
     * Returns the day of the test.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Returns whether the test shows that the person has the capacity to learn (leervermogen).
     *
     * @return false if it shows that the capacity is not there; true also for somebody who gave no answers
     */
    boolean capable();

    /** Builds a test. */
    class Builder extends ImmutableLearnabilityTest.Builder {}
}
