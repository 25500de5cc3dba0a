package io.github.termijn.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.TermijnFormat;
import java.io.IOException;

/** Writes every type of the core in the format, whatever the mapper does with other types. */
final class CoreSerializer extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        JsonStyle style = provider.getAttribute(JsonStyle.class) instanceof JsonStyle asked ? asked : JsonStyle.FULL;
        try {
            TermijnFormat.write(value, new GeneratorTokens(generator), style);
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(generator, e.getMessage());
        }
    }

    /** No class is ever named in a document. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(value, generator, provider);
    }
}
