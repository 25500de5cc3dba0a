package io.github.termijn.json;

import java.io.IOException;

/**
 * The format, for any JSON library (uitwisselformaat): which types have a form in JSON, and how they are read and written as
 * tokens.
 *
 * <p>For adapters to a library. Safe to use from many threads.
 */
public final class TermijnFormat {

    private TermijnFormat() {}

    /**
     * Tells whether a type is one of this library, which an adapter reads and writes by this class only.
     *
     * @param type a class, also a hidden one that implements a type of the library
     * @return true for every type of the core and of this package
     */
    public static boolean covers(Class<?> type) {
        return CoreTypes.isCore(type);
    }

    /**
     * Reads a value, and refuses it with every problem that it has.
     *
     * @param <T> the type of the value
     * @param tokens the document; its first token of the value was read, after this its last one was
     * @param type a fact, a dossier or a constant
     * @return the value
     * @throws RefusedInputException if it is not of the type, or cannot be true
     * @throws IllegalArgumentException if the type is for output only
     * @throws IOException if the source cannot be read
     */
    public static <T> T read(TokenReader tokens, Class<T> type) throws IOException {
        return FormReading.value(tokens, type);
    }

    /**
     * Writes a value.
     *
     * @param value a fact, an outcome, a constant or a problem
     * @param out takes its tokens
     * @param style how it is written
     * @throws IllegalArgumentException if its type has no form in JSON
     * @throws IOException if the output is not taken
     */
    public static void write(Object value, TokenWriter out, JsonStyle style) throws IOException {
        new FormWriting(out, style).value(value);
    }
}
