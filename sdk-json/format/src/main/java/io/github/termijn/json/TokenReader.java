package io.github.termijn.json;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * A document as its tokens, one after the other (lezer): what a JSON library has to bring for this format to be read with it.
 *
 * <p>For adapters to a library. Nothing that is thrown here repeats what was read.
 */
public interface TokenReader {

    /**
     * Goes on to the next token.
     *
     * @return the token; {@link Token#END} after the last one
     * @throws IOException if the source cannot be read
     * @throws UnreadableException if what comes next is no JSON, or longer than the library takes
     */
    Token next() throws IOException, UnreadableException;

    /**
     * Returns the token that was read last.
     *
     * @return the token
     */
    Token current();

    /**
     * Returns the text of a name or of a text.
     *
     * @return the text, without quotes and escapes
     * @throws IOException if the source cannot be read
     * @throws UnreadableException if it is no text, or longer than the library takes
     */
    String text() throws IOException, UnreadableException;

    /**
     * Returns the value of a number.
     *
     * @return the number, with the decimals with which it was written
     * @throws IOException if the source cannot be read
     * @throws UnreadableException if the number is longer than the library takes
     * @throws ArithmeticException if it has no room: its exponent is too large
     */
    BigDecimal number() throws IOException, UnreadableException;

    /**
     * Returns the line of the current token.
     *
     * @return the line, from 1; 0 if it is not known
     */
    int line();

    /**
     * Returns the column of the current token.
     *
     * @return the column, from 1; 0 if it is not known
     */
    int column();
}
