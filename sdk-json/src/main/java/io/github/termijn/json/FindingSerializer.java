package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Finding;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a finding with its rule, and its values by the names that its statement gives them; and its sentence, if a language is asked. */
final class FindingSerializer extends JsonSerializer<Finding> {

    // Names that are written for every finding, quoted once.
    private static final SerializedString RULE = new SerializedString("rule");
    private static final SerializedString STATEMENT = new SerializedString("statement");
    private static final SerializedString VERDICT = new SerializedString("verdict");
    private static final SerializedString ON = new SerializedString("on");
    private static final SerializedString AUTHORITY = new SerializedString("authority");
    private static final SerializedString CITATIONS = new SerializedString("citations");
    private static final SerializedString VALUES = new SerializedString("values");

    @Override
    public void serialize(Finding finding, JsonGenerator gen, SerializerProvider provider) throws IOException {
        gen.writeStartObject();
        gen.writeFieldName(RULE);
        gen.writeString(finding.rule().id());
        gen.writeFieldName(STATEMENT);
        gen.writeString(finding.statement().name());
        gen.writeFieldName(VERDICT);
        gen.writeString(finding.verdict().name());
        gen.writeFieldName(ON);
        gen.writeString(finding.on().toString());
        gen.writeFieldName(AUTHORITY);
        gen.writeString(finding.authority().name());
        gen.writeFieldName(CITATIONS);
        gen.writeStartArray();
        for (Citation citation : finding.citations()) {
            gen.writeString(citation.text());
        }
        gen.writeEndArray();
        gen.writeFieldName(VALUES);
        gen.writeStartObject();
        List<String> fields = finding.statement().fields();
        for (int i = 0; i < fields.size(); i++) {
            Optional<Object> value = finding.known(i);
            if (value.isPresent()) {
                gen.writeFieldName(fields.get(i));
                ValueSerializer.write(value.get(), gen, provider);
            }
        }
        gen.writeEndObject();
        if (provider.getAttribute(Language.class) instanceof Language language) {
            gen.writeStringField("text", Explanation.in(language).text(finding));
        }
        gen.writeEndObject();
    }
}
