package io.github.termijn.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** What a run of JMH wrote. */
final class Results {

    private final JsonNode all;

    private Results(JsonNode all) {
        this.all = all;
    }

    static Results of(Path json) throws IOException {
        return new Results(new ObjectMapper().readTree(json.toFile()));
    }

    /** Returns the Java virtual machine that was measured. */
    String machine() {
        JsonNode any = all.get(0);
        return any.get("vmName").asText() + " " + any.get("vmVersion").asText();
    }

    /** Returns how often each benchmark was started anew. */
    int forks(String method) {
        return find(method, "").get("forks").asInt();
    }

    /** Returns the measured number of a benchmark: a time in the unit of the benchmark, or a rate. */
    double score(String method, String parameter) {
        return find(method, parameter).get("primaryMetric").get("score").asDouble();
    }

    /** Returns half the width of the interval that holds the number with 99.9 % confidence, as a share of it. */
    double error(String method, String parameter) {
        JsonNode metric = find(method, parameter).get("primaryMetric");
        return metric.get("scoreError").asDouble() / metric.get("score").asDouble();
    }

    /** Returns the time within which a share of all calls ended, of a benchmark that keeps each. */
    double percentile(String method, String parameter, double percent) {
        JsonNode all = find(method, parameter).get("primaryMetric").get("scorePercentiles");
        return all.get(Double.toString(percent)).asDouble();
    }

    /** Returns the bytes that one call allocates. */
    double bytes(String method, String parameter) {
        return find(method, parameter)
                .get("secondaryMetrics")
                .get("gc.alloc.rate.norm")
                .get("score")
                .asDouble();
    }

    private JsonNode find(String method, String parameter) {
        for (JsonNode one : all) {
            boolean isMethod = one.get("benchmark").asText().endsWith("." + method);
            if (isMethod && (parameter.isEmpty() || parameter.equals(parameterOf(one)))) {
                return one;
            }
        }
        throw new IllegalArgumentException("Not measured: " + method + " " + parameter);
    }

    private static String parameterOf(JsonNode one) {
        return one.path("params").path("engine").asText("")
                + one.path("params").path("sample").asText("")
                + one.path("params").path("list").asText("")
                + one.path("params").path("facts").asText("");
    }
}
