package io.github.termijn.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import io.github.termijn.json.JsonLibrary;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.TokenReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Jackson 2 as it reads and writes whole documents: strict JSON, within the limits. */
final class JacksonLibrary implements JsonLibrary {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(JsonLimits.NAME)
                    .maxNumberLength(JsonLimits.NUMBER)
                    .build())
            .build();

    @Override
    public TokenReader reader(String json) {
        try {
            return new ParserTokens(FACTORY.createParser(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can be read
        }
    }

    @Override
    public String write(Document document) {
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator generator = FACTORY.createGenerator(text)) {
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
