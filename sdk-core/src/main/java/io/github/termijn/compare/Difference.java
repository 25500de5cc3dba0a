package io.github.termijn.compare;

import io.github.termijn.law.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing in which two assessments differ, and why (verschil).
 *
 * @param topic what differs
 * @param about which one of its kind: constants, numbers and days, for example the kind of a term and its place in the chain
 * @param one what the first assessment says; empty if it says nothing
 * @param other what the second one says; empty if it says nothing
 * @param onlyInOne the findings behind it that only the first assessment has
 * @param onlyInOther the findings behind it that only the second one has
 */
public record Difference(
        Topic topic,
        List<Object> about,
        Optional<Object> one,
        Optional<Object> other,
        List<Finding> onlyInOne,
        List<Finding> onlyInOther) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param topic what differs
     * @param about which one of its kind: constants, numbers and days, for example the kind of a term and its place in the chain
     * @param one what the first assessment says; empty if it says nothing
     * @param other what the second one says; empty if it says nothing
     * @param onlyInOne the findings behind it that only the first assessment has
     * @param onlyInOther the findings behind it that only the second one has
     */
    public Difference {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(onlyInOne, "onlyInOne");
        Objects.requireNonNull(onlyInOther, "onlyInOther");
        about = List.copyOf(about);
        onlyInOne = List.copyOf(onlyInOne);
        onlyInOther = List.copyOf(onlyInOther);
    }

    /** What can differ (onderwerp). */
    public enum Topic {
        /** Which act governs. */
        ACT,
        /** How and when the duty ended. */
        DUTY_END,
        /** How a part stands. */
        PART,
        /** How a term stands. */
        TERM_STATUS,
        /** The last day of a term. */
        LAST_DAY,
        /** Whose fault an overrun is. */
        CULPABILITY,
        /** What an overrun costs. */
        FINE,
        /** How a claim to an extension stands. */
        CLAIM,
        /** The last day that a claim would give. */
        LAST_DAY_IF_GRANTED,
        /** The exemption for demonstrated effort. */
        EFFORT_EXEMPTION,
        /** The medical exemption. */
        MEDICAL_EXEMPTION,
        /** The exemption because of sufficient integration. */
        INTEGRATION_EXEMPTION,
        /** Whether there is a claim to the loan. */
        LOAN_CLAIM,
        /** How many percent of the debt are forgiven. */
        FORGIVENESS,
        /** What is paid back in all (terugbetaling). */
        REPAYMENT,
        /** Whether what is left of the loan is collected. */
        RECOVERY,
        /** The last day to object to a decision, or to appeal. */
        OBJECTION_THROUGH,
        /** What can be said against a decision, and what it would change. */
        GROUND,
        /** What the desk is warned of. */
        SIGNAL,
        /** The first day of a next step. */
        STEP,
        /** The last day of a next step. */
        STEP_BY
    }
}
