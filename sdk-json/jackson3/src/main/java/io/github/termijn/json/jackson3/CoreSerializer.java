package io.github.termijn.json.jackson3;

import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.TermijnFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes every type of the core in the format, whatever the mapper does with other types. */
final class CoreSerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        JsonStyle style = context.getAttribute(JsonStyle.class) instanceof JsonStyle asked ? asked : JsonStyle.FULL;
        try {
            TermijnFormat.write(value, new GeneratorTokens(generator), style);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Jackson 3 throws none
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(generator, e.getMessage());
        }
    }

    /** No class is ever named in a document. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer ignored) {
        serialize(value, generator, context);
    }
}
