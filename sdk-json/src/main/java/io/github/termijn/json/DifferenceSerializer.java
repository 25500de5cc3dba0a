package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.termijn.compare.Difference;
import java.io.IOException;

/** Writes a difference: its values are of any type of the core, so each is written by what it is. */
final class DifferenceSerializer extends JsonSerializer<Difference> {

    @Override
    public void serialize(Difference difference, JsonGenerator gen, SerializerProvider provider) throws IOException {
        gen.writeStartObject();
        gen.writeStringField("topic", difference.topic().name());
        write("about", difference.about(), gen, provider);
        if (difference.one().isPresent()) {
            write("one", difference.one().get(), gen, provider);
        }
        if (difference.other().isPresent()) {
            write("other", difference.other().get(), gen, provider);
        }
        write("onlyInOne", difference.onlyInOne(), gen, provider);
        write("onlyInOther", difference.onlyInOther(), gen, provider);
        gen.writeEndObject();
    }

    private static void write(String name, Object value, JsonGenerator gen, SerializerProvider provider)
            throws IOException {
        gen.writeFieldName(name);
        ValueSerializer.write(value, gen, provider);
    }
}
