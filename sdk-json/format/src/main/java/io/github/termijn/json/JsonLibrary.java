package io.github.termijn.json;

import java.io.IOException;

/**
 * A JSON library, as an adapter brings it to {@link JsonCodec} (bibliotheek): strict JSON, within {@link JsonLimits}.
 *
 * <p>For adapters to a library.
 */
public interface JsonLibrary {

    /**
     * Starts to read a text.
     *
     * @param json the text
     * @return its tokens, before the first one
     */
    TokenReader reader(String json);

    /**
     * Writes a text.
     *
     * @param document what is written
     * @return the text
     */
    String write(Document document);

    /** What gives the tokens of one document. */
    interface Document {

        /**
         * Writes the document.
         *
         * @param out takes its tokens
         * @throws IOException if the output is not taken
         */
        void to(TokenWriter out) throws IOException;
    }
}
