package io.github.termijn.law;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A number, day, length or reading of the law (parameter), known by its name and bound to its rule.
 *
 * <p>The parameters are constants of the classes {@code …Law} in this package and of {@link Interpretation}. What they
 * are on a day is asked of a {@link LawBook}, which may hold an amended value. Two parameters are the same only if they
 * are the same constant.
 *
 * @param <T> the type of the value, with a {@code toString} that is the same in every run
 */
public final class Parameter<T> {

    private final String name;
    private final Rule rule;
    private final Dated<T> standard;

    private Parameter(String name, Rule rule, Dated<T> standard) {
        this.name = name;
        this.rule = rule;
        this.standard = standard;
    }

    static <T> Parameter<T> of(String name, Rule rule, T value) {
        return new Parameter<>(name, rule, Dated.always(value));
    }

    static <T> Parameter<T> dated(String name, Rule rule, Dated<T> value) {
        return new Parameter<>(name, rule, value);
    }

    /**
     * Returns the name.
     *
     * @return the name, unique among all parameters
     */
    public String name() {
        return name;
    }

    /**
     * Returns the rule that gives the value.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Returns the value of the standard law.
     *
     * @return the value with the days on which it changed
     */
    public Dated<T> standard() {
        return standard;
    }

    /**
     * Returns the rules that say something else with another value: its own, and those of which a part depends on it.
     *
     * @return the rules in the order of the rulebook; that of {@code newTermAnchor} are FIN-8 and PVT-2
     */
    public Set<Rule> rules() {
        Set<Rule> rules = EnumSet.of(rule);
        for (Aspect aspect : Aspect.values()) {
            if (aspect.choice().filter(this::equals).isPresent()) {
                rules.add(aspect.rule());
            }
        }
        return Collections.unmodifiableSet(rules);
    }

    /** Returns the name with its rule: {@code examTerm (TRM-1)}. */
    @Override
    public String toString() {
        return name + " (" + rule.id() + ")";
    }
}
