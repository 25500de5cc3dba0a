package io.github.termijn.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line, without the blank ones. Of a line that is too large only so much is kept that it is still too large. */
final class LineReader {

    private final InputStream in;
    private long number;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Returns the number of the last line that was read; the first is 1. */
    long number() {
        return number;
    }

    /** Returns the next line that is not blank, without its line feed; empty at the end. */
    Optional<byte[]> next() throws IOException {
        Optional<byte[]> line = any();
        while (line.filter(LineReader::isBlank).isPresent()) {
            line = any();
        }
        return line;
    }

    private Optional<byte[]> any() throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= JsonLimits.DOCUMENT) {
                line.write(next);
            }
        }
        return Optional.of(line.toByteArray());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
