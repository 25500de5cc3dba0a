package io.github.termijn.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jeasy.rules.api.Action;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.RuleListener;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jeasy.rules.support.composite.ActivationRuleGroup;
import org.jspecify.annotations.Nullable;

/** Rules of Easy Rules, tried in the order in which they are added. */
final class EasyRules {

    /** What was decided, and the names of the rules that were applied. */
    record Told(Facts facts, List<String> rules) {}

    private static final class Applied implements RuleListener {

        private final List<String> rules = new ArrayList<>();

        @Override
        public void onSuccess(Rule rule, Facts facts) {
            rules.add(rule.getName());
        }

        List<String> take() {
            List<String> taken = List.copyOf(rules);
            rules.clear();
            return taken;
        }
    }

    private final boolean grouped;
    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Applied applied = new Applied();
    private int registered;

    private @Nullable ActivationRuleGroup group;

    /**
     * Starts without rules.
     *
     * @param grouped whether rules of which one at most can apply are put in a group, which stops at the first that does
     */
    EasyRules(boolean grouped) {
        this.grouped = grouped;
    }

    /** Adds rules of which one at most can apply. */
    EasyRules oneOf(String name, Consumer<EasyRules> adding) {
        if (grouped) {
            ActivationRuleGroup all = new ActivationRuleGroup(name, name, priority());
            group = all;
            adding.accept(this);
            group = null;
            rules.register(all);
        } else {
            adding.accept(this);
        }
        return this;
    }

    private int priority() {
        return registered++;
    }

    EasyRules rule(String name, Condition when, Action then) {
        Rule rule = new RuleBuilder()
                .name(name)
                .priority(priority())
                .when(when)
                .then(then)
                .build();
        if (group == null) {
            rules.register(rule);
        } else {
            group.addRule(rule);
        }
        return this;
    }

    /** Stops at the first rule that is applied. */
    EasyRules firstOnly() {
        engine.getParameters().setSkipOnFirstAppliedRule(true);
        return this;
    }

    EasyRules told() {
        engine.registerRuleListener(applied);
        return this;
    }

    Facts decide(Map<String, Object> given) {
        Facts facts = new Facts();
        given.forEach(facts::put);
        engine.fire(rules, facts);
        return facts;
    }

    Told decideAndTell(Map<String, Object> given) {
        Facts facts = decide(given);
        return new Told(facts, applied.take());
    }
}
