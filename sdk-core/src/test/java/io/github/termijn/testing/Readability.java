package io.github.termijn.testing;

import io.github.termijn.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How easy a text is to read: Flesch for English, and the same for Dutch by Douma. Above 70 is easy. */
public final class Readability {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-'\u2019]\\p{L}+)*");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy\u00e0-\u00ef\u00f2-\u00fc]+");

    private Readability() {}

    /**
     * Splits a text.
     *
     * @param text the text
     * @return its sentences
     */
    public static List<String> sentences(String text) {
        return List.of(SENTENCE_END.split(text));
    }

    /**
     * Splits a sentence.
     *
     * @param sentence the sentence
     * @return its words, in lower case
     */
    public static List<String> words(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Scores sentences.
     *
     * @param language Dutch or English
     * @param sentences the sentences; those without a word do not count
     * @return the score of Flesch, or of Flesch and Douma
     */
    public static double score(Language language, List<String> sentences) {
        List<List<String>> read = sentences.stream()
                .map(Readability::words)
                .filter(words -> !words.isEmpty())
                .toList();
        List<String> words = read.stream().flatMap(List::stream).toList();
        double perSentence = (double) words.size() / read.size();
        double perWord =
                (double) words.stream().mapToLong(Readability::syllables).sum() / words.size();
        return language == Language.NL
                ? 206.84 - 0.93 * perSentence - 77 * perWord
                : 206.835 - 1.015 * perSentence - 84.6 * perWord;
    }

    private static long syllables(String word) {
        return Math.max(1, SYLLABLE.matcher(word).results().count());
    }
}
