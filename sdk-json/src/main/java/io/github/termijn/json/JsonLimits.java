package io.github.termijn.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How large an input may be (grenzen). They lie far beyond any dossier: they keep memory, time and the arithmetic of days
 * within bounds for whatever is sent. No limit comes from the act.
 *
 * <p>The limits of document, depth, text, name and number hold for {@link TermijnJson} and {@link AssessmentBatch}; a
 * mapper of your own has the {@code StreamReadConstraints} of its factory. The others hold wherever {@link TermijnModule}
 * reads, but the number of items and of problems, which only the first two count.
 */
public final class JsonLimits {

    /** The longest document, or line of a batch: bytes of UTF-8, or characters of a text. */
    public static final int DOCUMENT = 1_000_000;

    /** The deepest nesting of objects and lists. A dossier has three levels. */
    public static final int DEPTH = 16;

    /** The longest text, in characters. */
    public static final int TEXT = 10_000;

    /** The longest name of a property, in characters. */
    public static final int NAME = 1_000;

    /** The longest number, in characters. */
    public static final int NUMBER = 100;

    /** The most items in one list. */
    public static final int ITEMS = 300;

    /** The most problems that are told of one document. */
    public static final int PROBLEMS = 100;

    /** The first year of a day or month. */
    public static final int FIRST_YEAR = 1900;

    /** The last year of a day or month. */
    public static final int LAST_YEAR = 2199;

    /** The most months in a length of time, years included; its days are counted apart. */
    public static final int MOST_MONTHS = 120;

    /** The most days in a length of time, weeks included. */
    public static final int MOST_DAYS = 3660;

    /** The most digits of a number before, and after, the decimal point. */
    public static final int MOST_DIGITS = 30;

    /** The largest amount in euro, above and below zero. */
    public static final BigDecimal MOST_EUROS = new BigDecimal("999999999.99");

    static final Pattern LENGTH = Pattern.compile("P(?=.)(-?\\d+Y)?(-?\\d+M)?(-?\\d+W)?(-?\\d+D)?");

    static final String IN_WORDS =
            "at most %d characters in a string, %d in a name, %d in a number".formatted(TEXT, NAME, NUMBER);

    static final StreamReadConstraints OF_JACKSON = StreamReadConstraints.builder()
            .maxDocumentLength(DOCUMENT)
            .maxNestingDepth(DEPTH)
            .maxStringLength(TEXT)
            .maxNameLength(NAME)
            .maxNumberLength(NUMBER)
            .build();

    private JsonLimits() {}

    static boolean isYear(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }
}
