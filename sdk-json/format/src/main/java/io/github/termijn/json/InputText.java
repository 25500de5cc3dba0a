package io.github.termijn.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of one document, from any source: in UTF-8, without a byte order mark, and not too large.
 *
 * @param most how large it can be
 */
record InputText(int most) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    String of(InputStream in) throws IOException {
        return of(in.readNBytes(most + 1));
    }

    String of(Reader in) throws IOException {
        char[] chars = new char[8192];
        StringBuilder text = new StringBuilder();
        for (int read = in.read(chars); read >= 0 && text.length() <= most; read = in.read(chars)) {
            text.append(chars, 0, read);
        }
        return of(text.toString());
    }

    String of(byte[] bytes) {
        requireAtMost(bytes.length);
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw RefusedInputException.of(InputCode.NOT_UTF_8, Expected.of("encoding"));
        }
    }

    String of(String text) {
        requireAtMost(text.length());
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            throw RefusedInputException.of(InputCode.BYTE_ORDER_MARK);
        }
        return text;
    }

    private void requireAtMost(int size) {
        if (size > most) {
            throw RefusedInputException.of(InputCode.TOO_LARGE, Expected.of("bytes", most));
        }
    }
}
