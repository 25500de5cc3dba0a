package io.github.termijn.examples.desk;

import gg.jte.Content;
import io.github.termijn.examples.compare.Compared;
import io.github.termijn.examples.compare.Counts;
import io.github.termijn.examples.text.ComparisonText;
import io.github.termijn.examples.text.Shown;
import io.github.termijn.examples.text.Words;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * All that stands on the page of a comparison: how many persons differ in what and by which rules, and each of them. The persons
 * are written one by one, so a page of any length takes the same memory.
 *
 * @param words the words
 * @param sides what is compared with what
 * @param counts the persons, counted
 * @param persons writes those who differ, who are missing, and who were refused
 */
public record ComparisonPage(Words words, List<String> sides, Counts counts, Content persons) {

    /**
     * One person.
     *
     * @param words the words
     * @param name the opaque id, or the place in the file
     * @param note what is said of somebody who is missing or was refused; empty for who differs
     * @param entries what differs
     */
    public record Person(Words words, String name, String note, List<ComparisonText.Entry> entries) {

        private static Person of(Compared compared, Words words) {
            String name = Shown.of(compared.name());
            if (compared instanceof Compared.Both both) {
                List<ComparisonText.Entry> entries =
                        new ComparisonText("", both.comparison(), words.language()).entries();
                return new Person(words, name, "", entries);
            } else if (compared instanceof Compared.Single single) {
                String note = words.text(single.isInOne() ? "compare.onlyInOne" : "compare.onlyInOther");
                return new Person(words, name, Words.capitalised(note), List.of());
            }
            return new Person(words, name, Words.capitalised(words.text("compare.refused")), List.of());
        }
    }

    /** Goes over all persons. */
    public interface Persons {

        /**
         * Goes over all persons.
         *
         * @param told is told of each
         */
        void forEach(Consumer<Compared> told);
    }

    /**
     * Writes the page.
     *
     * @param sides what is compared with what
     * @param counts the persons, counted
     * @param persons the same persons
     * @param language Dutch or English
     * @param out takes HTML that needs nothing beside itself
     */
    public static void write(List<String> sides, Counts counts, Persons persons, Language language, Writer out) {
        Words words = new Words(language);
        Content all = output -> persons.forEach(compared -> {
            if (!(compared instanceof Compared.Both both) || !both.comparison().isEmpty()) {
                output.writeContent(Pages.html("compared.jte", Person.of(compared, words)));
            }
        });
        Pages.write("comparison.jte", new ComparisonPage(words, sides, counts, all), out);
    }

    /**
     * Returns the language.
     *
     * @return the tag of the language
     */
    public String language() {
        return words.language().locale().toLanguageTag();
    }

    /**
     * Tells how many persons there are on the page at all.
     *
     * @return whether somebody differs, is missing or was refused
     */
    public boolean hasPersons() {
        return !counts.isSame() || counts.refused() > 0;
    }

    /**
     * Returns how many persons are the same, different, missing and refused.
     *
     * @return rows of what and how many
     */
    public List<List<String>> kinds() {
        List<List<String>> rows = new ArrayList<>();
        row(rows, "compare.same", counts.same());
        row(rows, "compare.differs", counts.different());
        if (counts.onlyInOne() + counts.onlyInOther() > 0) {
            row(rows, "compare.onlyInOne", counts.onlyInOne());
            row(rows, "compare.onlyInOther", counts.onlyInOther());
        }
        if (counts.refused() > 0) {
            row(rows, "compare.refused", counts.refused());
        }
        return rows;
    }

    private void row(List<List<String>> rows, String key, long count) {
        rows.add(List.of(Words.capitalised(words.text(key)), Long.toString(count)));
    }

    /**
     * Returns in what they differ.
     *
     * @return rows of a subject and how many persons
     */
    public List<List<String>> topics() {
        List<List<String>> rows = new ArrayList<>();
        counts.topics()
                .forEach((topic, count) -> rows.add(List.of(Words.capitalised(words.value(topic)), count.toString())));
        return rows;
    }

    /**
     * Returns by which rules.
     *
     * @return rows of a rule and how many persons
     */
    public List<List<String>> rules() {
        Explanation explanation = Explanation.in(words.language());
        List<List<String>> rows = new ArrayList<>();
        counts.rules()
                .forEach((rule, count) ->
                        rows.add(List.of(rule.id() + " · " + explanation.title(rule), count.toString())));
        return rows;
    }
}
