package io.github.termijn.json.jackson3;

import io.github.termijn.json.TokenWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Tokens that a generator of Jackson writes. */
final class GeneratorTokens implements TokenWriter {

    private final JsonGenerator generator;
    private final boolean isText;

    GeneratorTokens(JsonGenerator generator) {
        this.generator = generator;
        this.isText = generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void text(char[] buffer, int length) {
        generator.writeString(buffer, 0, length);
    }

    /** A tree or a binary format has numbers only, no text of them. */
    @Override
    public void number(BigDecimal number) {
        if (isText) {
            generator.writeNumber(number.toPlainString());
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void number(long number) {
        if (number == (int) number) {
            generator.writeNumber((int) number);
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void truth(boolean truth) {
        generator.writeBoolean(truth);
    }
}
