package io.github.termijn.json;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * Takes a document as its tokens, one after the other (schrijver): what a JSON library has to bring for this format to be
 * written with it.
 *
 * <p>For adapters to a library.
 */
public interface TokenWriter {

    /**
     * Writes the start of an object.
     *
     * @throws IOException if the output is not taken
     */
    void startObject() throws IOException;

    /**
     * Writes the end of an object.
     *
     * @throws IOException if the output is not taken
     */
    void endObject() throws IOException;

    /**
     * Writes the start of a list.
     *
     * @throws IOException if the output is not taken
     */
    void startList() throws IOException;

    /**
     * Writes the end of a list.
     *
     * @throws IOException if the output is not taken
     */
    void endList() throws IOException;

    /**
     * Writes the name of a property.
     *
     * @param name the name
     * @throws IOException if the output is not taken
     */
    void name(String name) throws IOException;

    /**
     * Writes a text.
     *
     * @param text the text
     * @throws IOException if the output is not taken
     */
    void text(String text) throws IOException;

    /**
     * Writes a text that is in a buffer: it can be used again when this returns.
     *
     * @param buffer the characters, none of which JSON escapes
     * @param length how many of them are the text
     * @throws IOException if the output is not taken
     */
    void text(char[] buffer, int length) throws IOException;

    /**
     * Writes a number as it is: with its decimals, and without an exponent where the library has a choice.
     *
     * @param number the number
     * @throws IOException if the output is not taken
     */
    void number(BigDecimal number) throws IOException;

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @throws IOException if the output is not taken
     */
    void number(long number) throws IOException;

    /**
     * Writes true or false.
     *
     * @param truth which of the two
     * @throws IOException if the output is not taken
     */
    void truth(boolean truth) throws IOException;
}
