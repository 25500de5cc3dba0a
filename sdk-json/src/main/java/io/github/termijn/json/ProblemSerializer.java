package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.termijn.text.Language;
import java.io.IOException;

/** Writes what is wrong with an input; and its sentence, if a language is asked. */
final class ProblemSerializer extends JsonSerializer<InputProblem> {

    @Override
    public void serialize(InputProblem problem, JsonGenerator gen, SerializerProvider provider) throws IOException {
        gen.writeStartObject();
        gen.writeStringField("pointer", problem.pointer());
        gen.writeStringField("code", problem.code());
        if (problem.expected().isPresent()) {
            gen.writeStringField("expected", problem.expected().get());
        }
        if (provider.getAttribute(Language.class) instanceof Language language) {
            gen.writeStringField("text", problem.text(language));
        }
        gen.writeEndObject();
    }
}
