package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.termijn.law.Bounds;
import java.io.IOException;
import java.util.Optional;

/** Writes a value that is known as itself, and any other as an object with its bounds. */
@SuppressWarnings("rawtypes") // Jackson asks by class
final class BoundsSerializer extends JsonSerializer<Bounds> {

    @Override
    public void serialize(Bounds bounds, JsonGenerator gen, SerializerProvider provider) throws IOException {
        if (bounds.isExact()) {
            ValueSerializer.write(bounds.atLeast(), gen, provider);
            return;
        }
        gen.writeStartObject();
        gen.writeFieldName("atLeast");
        ValueSerializer.write(bounds.atLeast(), gen, provider);
        Optional<?> atMost = bounds.atMost();
        if (atMost.isPresent()) {
            gen.writeFieldName("atMost");
            ValueSerializer.write(atMost.get(), gen, provider);
        }
        gen.writeEndObject();
    }
}
