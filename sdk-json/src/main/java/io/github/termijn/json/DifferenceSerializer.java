package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.termijn.compare.Difference;
import io.github.termijn.law.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a difference: its values are of any type of the core, so each is written by what it is. */
final class DifferenceSerializer extends JsonSerializer<Difference> {

    @Override
    public void serialize(Difference difference, JsonGenerator gen, SerializerProvider provider) throws IOException {
        gen.writeStartObject();
        gen.writeStringField("topic", difference.topic().name());
        gen.writeFieldName("about");
        ValueSerializer.write(difference.about(), gen, provider);
        write("one", difference.one(), gen, provider);
        write("other", difference.other(), gen, provider);
        write("onlyInOne", difference.onlyInOne(), gen, provider);
        write("onlyInOther", difference.onlyInOther(), gen, provider);
        gen.writeEndObject();
    }

    private static void write(String name, Optional<Object> value, JsonGenerator gen, SerializerProvider provider)
            throws IOException {
        if (value.isPresent()) {
            gen.writeFieldName(name);
            ValueSerializer.write(value.get(), gen, provider);
        }
    }

    private static void write(String name, List<Finding> findings, JsonGenerator gen, SerializerProvider provider)
            throws IOException {
        gen.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            provider.defaultSerializeValue(finding, gen);
        }
        gen.writeEndArray();
    }
}
