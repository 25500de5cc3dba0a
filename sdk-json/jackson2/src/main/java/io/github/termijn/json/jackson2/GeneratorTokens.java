package io.github.termijn.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.termijn.json.TokenWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** Tokens that a generator of Jackson writes. */
final class GeneratorTokens implements TokenWriter {

    private final JsonGenerator generator;

    GeneratorTokens(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void text(char[] buffer, int length) throws IOException {
        generator.writeString(buffer, 0, length);
    }

    /** A tree or a binary format has numbers only, no text of them. */
    @Override
    public void number(BigDecimal number) throws IOException {
        if (generator.canWriteFormattedNumbers()) {
            generator.writeNumber(number.toPlainString());
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void number(long number) throws IOException {
        if (number == (int) number) {
            generator.writeNumber((int) number);
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void truth(boolean truth) throws IOException {
        generator.writeBoolean(truth);
    }
}
