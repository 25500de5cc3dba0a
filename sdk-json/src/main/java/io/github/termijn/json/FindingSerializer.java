package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.termijn.Explanation;
import io.github.termijn.Language;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Finding;
import java.io.IOException;
import java.util.Map;

/** Writes a finding with its rule, and its values by the names that its statement gives them; and its sentence, if a language is asked. */
final class FindingSerializer extends JsonSerializer<Finding> {

    @Override
    public void serialize(Finding finding, JsonGenerator gen, SerializerProvider provider) throws IOException {
        gen.writeStartObject();
        gen.writeStringField("rule", finding.rule().id());
        gen.writeStringField("statement", finding.statement().name());
        gen.writeStringField("verdict", finding.verdict().name());
        gen.writeStringField("on", finding.on().toString());
        gen.writeStringField("authority", finding.authority().name());
        gen.writeArrayFieldStart("citations");
        for (Citation citation : finding.citations()) {
            gen.writeString(citation.text());
        }
        gen.writeEndArray();
        gen.writeObjectFieldStart("values");
        for (Map.Entry<String, Object> value : finding.namedValues().entrySet()) {
            gen.writeFieldName(value.getKey());
            ValueSerializer.write(value.getValue(), gen, provider);
        }
        gen.writeEndObject();
        if (provider.getAttribute(Language.class) instanceof Language language) {
            gen.writeStringField("text", Explanation.in(language).text(finding));
        }
        gen.writeEndObject();
    }
}
