package io.github.termijn.examples.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson2.TermijnModule;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Many persons side by side, for programs: an object on each line (NDJSON).
 *
 * <p>Of who differs {@code {"id": …, "comparison": …}}, of who is missing {@code {"id": …, "onlyIn": "ONE"}} or {@code "OTHER"}, of
 * what was refused {@code {"id": …, "problems": …}}, and last {@code {"summary": …}}. Of who is the same there is none.
 *
 * @param style how findings are written
 */
public record ComparedJson(JsonStyle style) {

    private static final ObjectWriter WRITER =
            JsonMapper.builder().addModule(new TermijnModule()).build().writer();

    /**
     * Writes one person.
     *
     * @param compared the person
     * @return a line, or nothing
     */
    public String text(Compared compared) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", compared.name());
        if (compared instanceof Compared.Both both) {
            line.put("comparison", both.comparison());
            return both.comparison().isEmpty() ? "" : written(line);
        } else if (compared instanceof Compared.Single single) {
            line.put("onlyIn", single.isInOne() ? "ONE" : "OTHER");
        } else if (compared instanceof Compared.Refused refused) {
            line.put("problems", refused.problems());
        }
        return written(line);
    }

    /**
     * Writes how many.
     *
     * @param counts the counts
     * @return a line
     */
    public String text(Counts counts) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("same", counts.same());
        summary.put("different", counts.different());
        summary.put("onlyInOne", counts.onlyInOne());
        summary.put("onlyInOther", counts.onlyInOther());
        summary.put("refused", counts.refused());
        summary.put("withoutReasons", counts.withoutReasons());
        Map<String, Long> topics = new LinkedHashMap<>();
        counts.topics().forEach((topic, count) -> topics.put(topic.name(), count));
        summary.put("topics", topics);
        Map<String, Long> rules = new LinkedHashMap<>();
        counts.rules().forEach((rule, count) -> rules.put(rule.id(), count));
        summary.put("rules", rules);
        return written(Map.of("summary", summary));
    }

    private String written(Map<String, ?> line) {
        try {
            return WRITER.withAttribute(JsonStyle.class, style).writeValueAsString(line) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
