package io.github.termijn.compare;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exemption.AgiResult;
import io.github.termijn.law.Act;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.EntitlementState;
import io.github.termijn.loan.RecoveryState;
import io.github.termijn.term.Claim;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * One thing in which two assessments differ, and why (verschil).
 *
 * <p>What a side says is of the types that its {@link Topic} names, known or between bounds; {@link #one(Class)} and
 * {@link #other(Class)} read it as such. Example: {@code difference.other(LocalDate.class)} of a {@link Topic#LAST_DAY}.
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
     * Refuses null, by the name of the value, and a value that is not of its topic.
     *
     * @param topic what differs
     * @param about which one of its kind: constants, numbers and days, for example the kind of a term and its place in the chain
     * @param one what the first assessment says; empty if it says nothing
     * @param other what the second one says; empty if it says nothing
     * @param onlyInOne the findings behind it that only the first assessment has
     * @param onlyInOther the findings behind it that only the second one has
     * @throws IllegalArgumentException if a side says something that its topic never is
     */
    public Difference {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(onlyInOne, "onlyInOne");
        Objects.requireNonNull(onlyInOther, "onlyInOther");
        one.ifPresent(topic::require);
        other.ifPresent(topic::require);
        about = List.copyOf(about);
        onlyInOne = List.copyOf(onlyInOne);
        onlyInOther = List.copyOf(onlyInOther);
    }

    /**
     * Returns what the first assessment says, as a value of one type.
     *
     * @param <T> the type
     * @param type one of the types of the topic
     * @return the value, known or between bounds; empty if it says nothing, or nothing of that type
     * @throws IllegalArgumentException if the topic has no such values
     */
    public <T> Optional<Bounds<T>> one(Class<T> type) {
        return said(one, type);
    }

    /**
     * Returns what the second assessment says, as a value of one type.
     *
     * @param <T> the type
     * @param type one of the types of the topic
     * @return the value, known or between bounds; empty if it says nothing, or nothing of that type
     * @throws IllegalArgumentException if the topic has no such values
     */
    public <T> Optional<Bounds<T>> other(Class<T> type) {
        return said(other, type);
    }

    /**
     * Returns which one of its kind it is, as far as a value of one type tells it.
     *
     * @param <T> the type
     * @param type the type: {@code Part}, {@code TermKind} …
     * @return the first value of that type; empty if there is none
     */
    public <T> Optional<T> about(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return about.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private <T> Optional<Bounds<T>> said(Optional<Object> side, Class<T> type) {
        Objects.requireNonNull(type, "type");
        if (!topic.types().contains(type)) {
            throw new IllegalArgumentException(topic + " is not told as " + type.getSimpleName());
        }
        return side.stream()
                .flatMap(Difference::parts)
                .filter(value -> type.isInstance(least(value)))
                .findFirst()
                .map(value ->
                        value instanceof Bounds<?> open ? open.map(type::cast) : Bounds.exactly(type.cast(value)));
    }

    /** What ends a duty is told with its day. */
    private static Stream<?> parts(Object said) {
        return said instanceof List<?> several ? several.stream() : Stream.of(said);
    }

    private static Object least(Object value) {
        return value instanceof Bounds<?> open ? open.atLeast() : value;
    }

    /** What can differ (onderwerp), and as what it is told. */
    public enum Topic {
        /** Which act governs. */
        ACT(Act.class),
        /** How and when the duty ended. */
        DUTY_END(DutyEnd.Cause.class, LocalDate.class),
        /** How a part stands. */
        PART(PartStatus.class),
        /** How a term stands. */
        TERM_STATUS(TermStatus.class),
        /** The last day of a term. */
        LAST_DAY(LocalDate.class),
        /** Whose fault an overrun is. */
        CULPABILITY(Culpability.class),
        /** What an overrun costs. */
        FINE(Money.class),
        /** How a claim to an extension stands. */
        CLAIM(Claim.Standing.class),
        /** The last day that a claim would give. */
        LAST_DAY_IF_GRANTED(LocalDate.class),
        /** The exemption for demonstrated effort. */
        EFFORT_EXEMPTION(AgiResult.class),
        /** The medical exemption. */
        MEDICAL_EXEMPTION(Verdict.class),
        /** The exemption because of sufficient integration. */
        INTEGRATION_EXEMPTION(Verdict.class),
        /** Whether there is a claim to the loan. */
        LOAN_CLAIM(EntitlementState.class),
        /** How many percent of the debt are forgiven. */
        FORGIVENESS(Integer.class),
        /** What is paid back in all (terugbetaling). */
        REPAYMENT(Money.class),
        /** Whether what is left of the loan is collected. */
        RECOVERY(RecoveryState.class),
        /** The last day to object to a decision, or to appeal. */
        OBJECTION_THROUGH(LocalDate.class),
        /** What can be said against a decision, and what it would change. */
        GROUND(Money.class, LocalDate.class, Verdict.class),
        /** What the desk is warned of. */
        SIGNAL(Verdict.class),
        /** The first day of a next step. */
        STEP(LocalDate.class),
        /** The last day of a next step. */
        STEP_BY(LocalDate.class);

        private final List<Class<?>> types;

        Topic(Class<?>... types) {
            this.types = List.of(types);
        }

        /**
         * Returns as what a side tells it.
         *
         * @return the types of its values, each known or between bounds
         */
        public List<Class<?>> types() {
            return types;
        }

        private void require(Object said) {
            parts(said).map(Difference::least).forEach(value -> {
                if (types.stream().noneMatch(type -> type.isInstance(value))) {
                    throw new IllegalArgumentException(
                            this + " is not told as " + value.getClass().getSimpleName());
                }
            });
        }
    }
}
