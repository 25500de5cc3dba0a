package io.github.termijn.examples.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * An output that says when what is written is not taken: a full device, a closed pipe.
 *
 * <p>A {@link PrintWriter} of the library keeps that to itself, and picocli wants one. This one throws {@link
 * LostOutputException} as soon as the stream below it does.
 */
public final class Output {

    private Output() {}

    /**
     * Opens an output, always in UTF-8.
     *
     * @param stream where the text goes; not a {@link java.io.PrintStream}, which tells nothing
     * @return a writer that throws {@link LostOutputException}, on flush at the latest
     */
    public static PrintWriter to(OutputStream stream) {
        return new PrintWriter(new Telling(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }

    /** Throws what a PrintWriter does not catch. */
    private static final class Telling extends Writer {

        private final Writer text;

        Telling(Writer text) {
            this.text = text;
        }

        @Override
        public void write(char[] chars, int from, int length) {
            try {
                text.write(chars, from, length);
            } catch (IOException e) {
                throw new LostOutputException(e);
            }
        }

        @Override
        public void flush() {
            try {
                text.flush();
            } catch (IOException e) {
                throw new LostOutputException(e);
            }
        }

        @Override
        public void close() {
            try {
                text.close();
            } catch (IOException e) {
                throw new LostOutputException(e);
            }
        }
    }
}
