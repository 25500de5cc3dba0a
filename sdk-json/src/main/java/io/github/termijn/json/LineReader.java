package io.github.termijn.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line. Of a line that is too large only so much is kept that it is still too large. */
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

    /** Returns the next line without its line feed, empty at the end. */
    Optional<byte[]> next() throws IOException {
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
}
