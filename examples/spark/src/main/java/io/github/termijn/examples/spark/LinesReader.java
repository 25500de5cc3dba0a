package io.github.termijn.examples.spark;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Lines as one text. Bytes that are not UTF-8 are refused, as a plain reader of a file does. */
final class LinesReader extends Reader {

    private final Iterator<byte[]> lines;
    private String line = "";
    private int at;

    LinesReader(Iterator<byte[]> lines) {
        this.lines = lines;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (at == line.length()) {
            if (!lines.hasNext()) {
                return -1;
            }
            line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(lines.next())) + "\n";
            at = 0;
        }
        int count = Math.min(length, line.length() - at);
        line.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {
        // The lines are not its own.
    }
}
