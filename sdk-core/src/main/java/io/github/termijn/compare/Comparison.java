package io.github.termijn.compare;

import io.github.termijn.Assessment;
import io.github.termijn.Receipt;
import io.github.termijn.law.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * In what two assessments differ, and why (vergelijking): of one person under two laws, on two days, or before and after a
 * fact.
 *
 * <p>Only outcomes are compared. A reason that differs behind the same outcome is no difference. The same assessment twice
 * gives none.
 *
 * <p>Example: the same dossier on the same day, once with {@code Amendment.ELIP_TWELVE_MONTHS}, differs at most in the ELIP
 * signal.
 *
 * @param one what the first assessment was made with: its day and its law
 * @param other what the second one was made with
 * @param differences what differs, in the order of the subjects
 */
public record Comparison(Receipt one, Receipt other, List<Difference> differences) {

    /**
     * Creates a comparison from its parts.
     *
     * @param one what the first assessment was made with
     * @param other what the second one was made with
     * @param differences what differs
     */
    public Comparison {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(differences, "differences");
        differences = List.copyOf(differences);
    }

    /**
     * Compares two assessments, subject by subject.
     *
     * @param one the first assessment
     * @param other the second assessment
     * @return the differences from the first to the second
     */
    public static Comparison of(Assessment one, Assessment other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Facets first = Facets.of(one);
        Facets second = Facets.of(other);
        Set<Facets.Key> keys = new LinkedHashSet<>(first.keys());
        keys.addAll(second.keys());
        List<Difference> differences = new ArrayList<>();
        for (Facets.Key key : keys) {
            Optional<Object> before = first.value(key);
            Optional<Object> after = second.value(key);
            if (!before.equals(after)) {
                List<Finding> because = first.findings(key);
                List<Finding> becauseNow = second.findings(key);
                differences.add(new Difference(
                        key.topic(),
                        key.about(),
                        before,
                        after,
                        without(because, becauseNow),
                        without(becauseNow, because)));
            }
        }
        return new Comparison(
                one.receipt(),
                other.receipt(),
                differences.stream()
                        .sorted(Comparator.comparing(Difference::topic))
                        .toList());
    }

    /** A finding that stands twice on one side and once on the other is once without its like. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        List<Finding> rest = new ArrayList<>(findings);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }

    /**
     * Tells whether nothing differs.
     *
     * @return true if there are no differences
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
