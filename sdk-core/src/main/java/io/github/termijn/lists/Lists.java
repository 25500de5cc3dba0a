package io.github.termijn.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Questions about short lists, as plain loops.
 *
 * <p>An assessment asks some hundreds of them, of lists with few or no elements. A stream makes five to eight objects for each, and
 * a class for each lambda of a pipeline; these were two fifths of all bytes of an assessment: docs/performance.md.
 */
public final class Lists {

    private Lists() {}

    /**
     * Returns the elements for which a condition holds, in their order.
     *
     * @param <T> what the list holds
     * @param list the list
     * @param holds the condition
     * @return the elements; the list itself if the condition holds for all, unmodifiable otherwise
     */
    public static <T> List<T> where(List<T> list, Predicate<? super T> holds) {
        int size = list.size();
        int kept = 0;
        while (kept < size && holds.test(list.get(kept))) {
            kept++;
        }
        if (kept == size) {
            return list;
        }
        List<T> found = new ArrayList<>(kept);
        for (int i = 0; i < kept; i++) {
            found.add(list.get(i));
        }
        for (int i = kept + 1; i < size; i++) {
            T element = list.get(i);
            if (holds.test(element)) {
                found.add(element);
            }
        }
        return found.isEmpty() ? List.of() : Collections.unmodifiableList(found);
    }

    /**
     * Returns what a function makes of each element, in their order.
     *
     * @param <T> what the list holds
     * @param <R> what is made
     * @param list the list
     * @param made the function
     * @return an unmodifiable list of the same size
     */
    public static <T, R> List<R> each(List<T> list, Function<? super T, ? extends R> made) {
        int size = list.size();
        if (size == 0) {
            return List.of();
        }
        List<R> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(made.apply(list.get(i)));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns the first element for which a condition holds.
     *
     * @param <T> what the list holds
     * @param list the list
     * @param holds the condition
     * @return the element; empty if it holds for none
     */
    public static <T> Optional<T> first(List<T> list, Predicate<? super T> holds) {
        for (int i = 0; i < list.size(); i++) {
            T element = list.get(i);
            if (holds.test(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the first element.
     *
     * @param <T> what the list holds
     * @param list the list
     * @return the element; empty if there is none
     */
    public static <T> Optional<T> first(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
    }

    /**
     * Returns the elements in an order; equal ones stay as they are listed.
     *
     * @param <T> what the list holds
     * @param list the list
     * @param order the order
     * @return the elements; the list itself if it has one or none, unmodifiable otherwise
     */
    public static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
        if (list.size() < 2) {
            return list;
        }
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return Collections.unmodifiableList(sorted);
    }

    /**
     * Tells whether a condition holds for an element.
     *
     * @param <T> what the list holds
     * @param list the list
     * @param holds the condition
     * @return true if it holds for one or more
     */
    public static <T> boolean any(List<T> list, Predicate<? super T> holds) {
        for (int i = 0; i < list.size(); i++) {
            if (holds.test(list.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a condition holds for all elements.
     *
     * @param <T> what the list holds
     * @param list the list
     * @param holds the condition
     * @return true if it fails for none, so also of an empty list
     */
    public static <T> boolean all(List<T> list, Predicate<? super T> holds) {
        for (int i = 0; i < list.size(); i++) {
            if (!holds.test(list.get(i))) {
                return false;
            }
        }
        return true;
    }
}
