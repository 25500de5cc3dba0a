package io.github.termijn.json.jackson3;

import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.TermijnFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a type of the core strictly, whatever the mapper tolerates. */
final class CoreDeserializer extends StdDeserializer<Object> {

    CoreDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return TermijnFormat.read(new ParserTokens(parser), handledType());
        } catch (RefusedInputException e) {
            throw new RefusedJsonException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Jackson 3 throws none
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(parser, e.getMessage());
        }
    }

    /** No class is ever named in a document. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(parser, context);
    }
}
