package io.github.termijn.json.jackson3;

import io.github.termijn.json.JsonLibrary;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.TokenReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

/** Jackson 3 as it reads and writes whole documents: strict JSON, within the limits. */
final class JacksonLibrary implements JsonLibrary {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(JsonLimits.NAME)
                    .maxNumberLength(JsonLimits.NUMBER)
                    .build())
            .build();

    @Override
    public TokenReader reader(String json) {
        return new ParserTokens(FACTORY.createParser(ObjectReadContext.empty(), json));
    }

    @Override
    public String write(Document document) {
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
                document.to(new GeneratorTokens(generator));
            }
            return text.getAndClear();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can be written
        } finally {
            buffers.releaseToPool();
        }
    }
}
