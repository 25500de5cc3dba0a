package io.github.termijn.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.TermijnFormat;
import java.io.IOException;

/** Reads a type of the core strictly, whatever the mapper tolerates. */
final class CoreDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    CoreDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return TermijnFormat.read(new ParserTokens(parser), handledType());
        } catch (RefusedInputException e) {
            throw new RefusedJsonException(e);
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(parser, e.getMessage());
        }
    }

    /** No class is ever named in a document. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored)
            throws IOException {
        return deserialize(parser, context);
    }
}
