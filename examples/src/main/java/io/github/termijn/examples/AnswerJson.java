package io.github.termijn.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.compare.Comparison;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson2.TermijnModule;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment for programs, and beside it a comparison or questions if those were asked: {@code {"assessment": …,
 * "comparison": …, "questions": …}}.
 *
 * @param assessment the assessment
 * @param comparison the assessment beside another one
 * @param questions what to ask; without either the assessment stands alone
 * @param style how all of it is written
 */
record AnswerJson(
        Assessment assessment, Optional<Comparison> comparison, Optional<Questions> questions, JsonStyle style) {

    private static final ObjectWriter WRITER =
            JsonMapper.builder().addModule(new TermijnModule()).build().writerWithDefaultPrettyPrinter();

    /** Writes one JSON object with line breaks, and a line feed at its end. */
    String text() {
        ObjectWriter writer = WRITER.withAttribute(JsonStyle.class, style);
        try {
            boolean alone = comparison.isEmpty() && questions.isEmpty();
            return writer.writeValueAsString(alone ? assessment : all()) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("assessment", assessment);
        comparison.ifPresent(asked -> all.put("comparison", asked));
        questions.ifPresent(asked -> all.put("questions", asked));
        return all;
    }
}
