package io.github.termijn.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A DMN model in Drools: loaded once, then asked. */
final class DroolsModel {

    /** What was decided, and the rules that led to it, as {@code table:row}. */
    record Told(DMNResult result, List<String> rules) {}

    private static final class Matches implements DMNRuntimeEventListener {

        private final List<String> rules = new ArrayList<>();

        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            event.getSelected().forEach(row -> rules.add(event.getDecisionTableName() + ":" + row));
        }

        List<String> take() {
            List<String> taken = List.copyOf(rules);
            rules.clear();
            return taken;
        }
    }

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Matches matches = new Matches();

    DroolsModel(String resource) {
        Resource file = ResourceFactory.newClassPathResource("io/github/termijn/benchmarks/" + resource);
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(file))
                .getOrElseThrow(IllegalStateException::new);
        this.model = Objects.requireNonNull(runtime.getModels().get(0));
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    DroolsModel told() {
        runtime.addListener(matches);
        return this;
    }

    DMNResult decide(Map<String, Object> facts) {
        DMNContext context = runtime.newContext();
        facts.forEach(context::set);
        return runtime.evaluateAll(model, context);
    }

    Told decideAndTell(Map<String, Object> facts) {
        DMNResult result = decide(facts);
        return new Told(result, matches.take());
    }
}
