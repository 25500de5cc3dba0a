package io.github.termijn.json.jackson3;

import io.github.termijn.json.InputCode;
import io.github.termijn.json.Token;
import io.github.termijn.json.TokenReader;
import io.github.termijn.json.UnreadableException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Tokens as a parser of Jackson reads them. */
final class ParserTokens implements TokenReader {

    private final JsonParser parser;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token next() throws UnreadableException {
        try {
            return token(parser.nextToken());
        } catch (StreamConstraintsException | StreamReadException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_LIST;
            case END_ARRAY -> Token.END_LIST;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> Token.FRACTION;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> Token.OTHER;
        };
    }

    @Override
    public String text() throws UnreadableException {
        try {
            return parser.getString();
        } catch (StreamConstraintsException | StreamReadException e) {
            throw unreadable(e);
        }
    }

    @Override
    public BigDecimal number() throws UnreadableException {
        try {
            return parser.getDecimalValue();
        } catch (StreamConstraintsException e) {
            throw unreadable(e);
        } catch (NumberFormatException | StreamReadException e) {
            throw new ArithmeticException("No room for the exponent");
        }
    }

    /** Without what Jackson says of it: that can repeat what stands there. */
    private UnreadableException unreadable(JacksonException failure) {
        boolean isTooLong = failure instanceof StreamConstraintsException;
        TokenStreamLocation place = failure.getLocation();
        return new UnreadableException(
                isTooLong ? InputCode.TOO_LONG : InputCode.NOT_JSON, line(place), column(place), parser.currentName());
    }

    @Override
    public int line() {
        return line(parser.currentTokenLocation());
    }

    @Override
    public int column() {
        return column(parser.currentTokenLocation());
    }

    private static int line(@Nullable TokenStreamLocation place) {
        return place == null ? 0 : Math.max(0, place.getLineNr());
    }

    private static int column(@Nullable TokenStreamLocation place) {
        return place == null ? 0 : Math.max(0, place.getColumnNr());
    }
}
