package io.github.termijn.examples.compare;

import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How many persons differ, in what, and by which rules; nothing of a person. */
public final class Counts {

    private final Map<Topic, Long> topics = new EnumMap<>(Topic.class);
    private final Map<Rule, Long> rules = new EnumMap<>(Rule.class);
    private long same;
    private long different;
    private long onlyInOne;
    private long onlyInOther;
    private long refused;
    private long withoutReasons;

    /** Counts one person. */
    public void add(Compared compared) {
        if (compared instanceof Compared.Both both) {
            add(both.comparison());
            withoutReasons += both.hasReasons() ? 0 : 1;
        } else if (compared instanceof Compared.Single single) {
            onlyInOne += single.isInOne() ? 1 : 0;
            onlyInOther += single.isInOne() ? 0 : 1;
        } else {
            refused++;
        }
    }

    private void add(Comparison comparison) {
        same += comparison.isEmpty() ? 1 : 0;
        different += comparison.isEmpty() ? 0 : 1;
        Set<Topic> differing = EnumSet.noneOf(Topic.class);
        Set<Rule> behind = EnumSet.noneOf(Rule.class);
        for (Difference difference : comparison.differences()) {
            differing.add(difference.topic());
            Finding.join(difference.onlyInOne(), difference.onlyInOther())
                    .forEach(finding -> behind.add(finding.rule()));
        }
        differing.forEach(topic -> topics.merge(topic, 1L, Long::sum));
        behind.forEach(rule -> rules.merge(rule, 1L, Long::sum));
    }

    /** Returns how many persons are the same on both sides. */
    public long same() {
        return same;
    }

    /** Returns how many persons differ. */
    public long different() {
        return different;
    }

    /** Returns how many persons only the first side knows. */
    public long onlyInOne() {
        return onlyInOne;
    }

    /** Returns how many persons only the second side knows. */
    public long onlyInOther() {
        return onlyInOther;
    }

    /** Returns how many could not be read or assessed. */
    public long refused() {
        return refused;
    }

    /** Returns of how many persons only the outcomes were compared, for a compact record has no reasons. */
    public long withoutReasons() {
        return withoutReasons;
    }

    /** Returns how many persons differ in each subject. */
    public Map<Topic, Long> topics() {
        return Collections.unmodifiableMap(topics);
    }

    /** Returns for how many persons a finding of each rule stands on one side only. */
    public Map<Rule, Long> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /** Tells whether nobody was counted yet. */
    public boolean isEmpty() {
        return same + different + onlyInOne + onlyInOther + refused == 0;
    }

    /** Tells whether nothing differs and nobody is missing. */
    public boolean isSame() {
        return different + onlyInOne + onlyInOther == 0;
    }
}
