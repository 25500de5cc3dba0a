package io.github.termijn.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** A DMN model in Camunda's engine: loaded once, then asked. */
final class CamundaModel {

    /** What was decided, and the rules that led to it, as their ids. */
    record Told(DmnDecisionResult result, List<String> rules) {}

    private static final class Matches implements DmnDecisionTableEvaluationListener {

        private final List<String> rules = new ArrayList<>();

        @Override
        public void notify(DmnDecisionTableEvaluationEvent event) {
            event.getMatchingRules().forEach(rule -> rules.add(rule.getId()));
        }

        List<String> take() {
            List<String> taken = List.copyOf(rules);
            rules.clear();
            return taken;
        }
    }

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final Matches matches = new Matches();

    CamundaModel(String resource, String decision, Engine who) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(who == Engine.CAMUNDA_LEGACY || who == Engine.CAMUNDA_LEGACY_TOLD);
        if (who.isTold()) {
            configuration.customPostDecisionTableEvaluationListeners(List.of(matches));
        }
        this.engine = configuration.buildEngine();
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(resource), resource)) {
            this.decision = engine.parseDecision(decision, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Camunda knows a day only as a {@code Date}. */
    @SuppressWarnings("JavaUtilDate")
    static Map<String, Object> variables(Map<String, Object> facts) {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.replaceAll((name, value) -> value instanceof LocalDate day
                ? Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant())
                : value);
        return Map.copyOf(variables);
    }

    DmnDecisionResult decide(Map<String, Object> facts) {
        return engine.evaluateDecision(decision, facts);
    }

    Told decideAndTell(Map<String, Object> facts) {
        DmnDecisionResult result = decide(facts);
        return new Told(result, matches.take());
    }
}
