package io.github.termijn.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.Assessment;
import io.github.termijn.compare.Comparison;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson2.TermijnModule;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment for programs, and beside it a comparison if one was asked: {@code {"assessment": …, "comparison": …}}.
 *
 * @param assessment the assessment
 * @param comparison the assessment beside another one; without it the assessment stands alone
 * @param style how the two are written
 */
record AnswerJson(Assessment assessment, Optional<Comparison> comparison, JsonStyle style) {

    private static final ObjectWriter WRITER =
            JsonMapper.builder().addModule(new TermijnModule()).build().writerWithDefaultPrettyPrinter();

    /** Writes one JSON object with line breaks, and a line feed at its end. */
    String text() {
        ObjectWriter writer = WRITER.withAttribute(JsonStyle.class, style);
        try {
            return writer.writeValueAsString(
                            comparison.<Object>map(this::beside).orElse(assessment)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> beside(Comparison asked) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("assessment", assessment);
        both.put("comparison", asked);
        return both;
    }
}
