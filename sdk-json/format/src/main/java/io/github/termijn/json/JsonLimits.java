package io.github.termijn.json;

import io.github.termijn.law.Part;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How large an input may be (grenzen). They lie far beyond any dossier: they keep memory and time within bounds for whatever
 * is sent. No limit comes from the act. How far days, lengths, amounts and numbers can lie is in {@link
 * io.github.termijn.dossier.FactLimits}, for Java and JSON alike.
 *
 * <p>Depth, text, items and problems are counted wherever a dossier is read. Document, name and number are limits of the
 * stream: they hold for {@code TermijnJson} and {@link AssessmentBatch}; a mapper of your own has the {@code
 * StreamReadConstraints} of its factory.
 */
public final class JsonLimits {

    /** The longest document, or line of a batch: bytes of UTF-8, or characters of a text. */
    public static final int DOCUMENT = 1_000_000;

    /** The longest assessment that is read back: bytes of UTF-8, or characters of a text. */
    public static final int ASSESSMENT = 20_000_000;

    /** The deepest nesting of objects and lists. A dossier has four levels, an assessment eleven. */
    public static final int DEPTH = 16;

    /** The longest text, in characters. */
    public static final int TEXT = 10_000;

    /** The longest name of a property, in characters. */
    public static final int NAME = 1_000;

    /** The longest number, in characters. */
    public static final int NUMBER = 100;

    /**
     * The most items of a list, by its name: more than fits into a life under the act, and few enough to look at together.
     */
    private static final Map<String, Integer> ITEMS = Map.ofEntries(
            // Somebody can take all seven parts every three months, for ten years.
            Map.entry("exams", 300),
            // One every month of eight years: school, literacy and exam courses one after another.
            Map.entry("courses", 100),
            // Illnesses, births, deaths, stays and gaps: ten in each of ten years.
            Map.entry("circumstances", 100),
            // Each of the twelve grounds for each of five terms.
            Map.entry("extensions", 60),
            // As many requests as decisions.
            Map.entry("extensionRequests", 60),
            // A fine every year for exam and participation statement each, for twenty years.
            Map.entry("fines", 40),
            // A notice before each fine.
            Map.entry("notices", 40),
            // As many refusals as requests.
            Map.entry("refusals", 60),
            // Everything that can be asked for, nearly three times.
            Map.entry("askedAndNone", 60),
            // Each part on its own, nearly three times.
            Map.entry("exemptions", 20),
            Map.entry("dispensations", 20),
            // Every month of twenty-five years.
            Map.entry("workMonths", 300),
            // A new employer twice a year, for fifty years.
            Map.entry("workPeriods", 100),
            // One a year from the first loan until long after the last instalment.
            Map.entry("incomes", 40),
            Map.entry("minimumWages", 40),
            // Each part once.
            Map.entry("parts", Part.values().length));

    /** The most steps of an amended value of the law, and the most items of a list in one. */
    public static final int LAW_ITEMS = 100;

    /** The largest whole number among the values of an amended law. */
    public static final int LAW_NUMBER = 10_000;

    /** The most problems that are told of one document. */
    public static final int PROBLEMS = 100;

    static final Pattern LENGTH = Pattern.compile("P(?=.)(-?\\d+Y)?(-?\\d+M)?(-?\\d+W)?(-?\\d+D)?");

    static final Expected CHARACTERS = Expected.of("characters", TEXT, NAME, NUMBER);

    private JsonLimits() {}

    /**
     * Returns the most items that a list can have.
     *
     * @param list its name in a dossier, for example {@code exams}
     * @return the number of items
     * @throws IllegalArgumentException if a dossier has no such list
     */
    public static int items(String list) {
        Integer most = ITEMS.get(Objects.requireNonNull(list, "list"));
        if (most == null) {
            throw new IllegalArgumentException("A dossier has no list of this name");
        }
        return most;
    }

    /** Returns the most items of a list, of which there are any number if it is none of a dossier. */
    static int mostItems(String list) {
        return ITEMS.getOrDefault(list, Integer.MAX_VALUE);
    }

    /**
     * Returns the names of the lists.
     *
     * @return every name for which there are {@link #items(String)}
     */
    public static Set<String> lists() {
        return ITEMS.keySet();
    }
}
