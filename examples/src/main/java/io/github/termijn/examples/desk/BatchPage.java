package io.github.termijn.examples.desk;

import io.github.termijn.Assessment;
import io.github.termijn.Receipt;
import io.github.termijn.examples.text.Completions;
import io.github.termijn.examples.text.ReceiptText;
import io.github.termijn.examples.text.Shown;
import io.github.termijn.examples.text.Words;
import io.github.termijn.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that stands on the page of a batch: a table of persons, each with its own page.
 *
 * @param words the words
 * @param title the title
 * @param asOf for which day it was asked
 * @param notices what is to be known before anything else: that the law was amended
 * @param rows the persons in the order in which they were given
 * @param changes what changed since a former list; empty if that was not asked
 */
public record BatchPage(
        Words words, String title, String asOf, List<String> notices, List<Row> rows, List<Layout.Group> changes) {

    /**
     * A person.
     *
     * @param name the opaque id, or where the dossier stood
     * @param page the file of the page; empty if the dossier was refused
     * @param status the status in a word, by which rows are filtered
     * @param standing the status with days
     * @param tone the same at a glance
     * @param sortDay the last day as it sorts; empty if there is none
     * @param lastDay the last day as people write it
     * @param fine what it costs
     * @param signals what asks for attention
     */
    public record Row(
            String name,
            Optional<String> page,
            String status,
            String standing,
            Tone tone,
            String sortDay,
            String lastDay,
            String fine,
            List<String> signals) {

        /** The name is that of somebody else: an id or the name of a file. */
        public Row {
            name = Shown.of(name);
        }

        /**
         * Returns how much asks for attention, as it sorts.
         *
         * @return the number of signals
         */
        public String sortSignals() {
            return String.valueOf(signals.size());
        }

        /**
         * Writes down a person.
         *
         * @param name the opaque id, or where the dossier stood
         * @param page the file of the page
         * @param assessment what was found
         * @param language Dutch or English
         * @return the row
         */
        public static Row of(String name, String page, Assessment assessment, Language language) {
            Words words = new Words(language);
            return Completions.lastTerm(assessment)
                    .map(term -> {
                        Facts facts = new Facts(assessment, words);
                        return new Row(
                                name,
                                Optional.of(page),
                                Words.capitalised(words.value(term.status())),
                                facts.standing(term).value(),
                                Facts.tone(term),
                                term.lastDay().atLeast().toString(),
                                words.lastDay(term),
                                facts.fine().value(),
                                new Signals(assessment, words).all());
                    })
                    .orElseGet(() -> {
                        String act = Words.capitalised(words.value(assessment.act()));
                        return new Row(name, Optional.of(page), act, act, Tone.NEUTRAL, "", "–", "–", List.of());
                    });
        }

        /**
         * Writes down a dossier that was refused.
         *
         * @param name where the dossier stood
         * @param language Dutch or English
         * @return the row, without a page
         */
        public static Row refused(String name, Language language) {
            String status = new Words(language).text("desk.batch.refused");
            return new Row(name, Optional.empty(), status, status, Tone.BAD, "", "–", "–", List.of());
        }
    }

    /**
     * Puts persons on a page.
     *
     * @param rows the persons
     * @param changes what changed since a former list; empty for none
     * @param receipt with which library, law and day they were assessed
     * @param language Dutch or English
     * @return the page
     */
    public static BatchPage of(List<Row> rows, Optional<ListChanges> changes, Receipt receipt, Language language) {
        Words words = new Words(language);
        return new BatchPage(
                words,
                words.text("desk.batch"),
                words.text("asOf", receipt.asOf()),
                new ReceiptText(receipt, words).notices(),
                List.copyOf(rows),
                changes.map(each -> Layout.of(each.blocks(words))).orElse(List.of()));
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
     * Returns the columns.
     *
     * @return their names
     */
    public List<String> columns() {
        return Stream.of(
                        "desk.batch.id",
                        "desk.fact.status",
                        "desk.fact.deadline",
                        "desk.fact.fine",
                        "desk.batch.signals")
                .map(key -> words.text(key))
                .toList();
    }

    /**
     * Returns by which statuses rows can be filtered.
     *
     * @return every status that is there
     */
    public List<String> statuses() {
        return rows.stream().map(Row::status).distinct().sorted().toList();
    }

    /**
     * Returns by which signals rows can be filtered.
     *
     * @return every signal that is there
     */
    public List<String> signals() {
        return rows.stream()
                .map(Row::signals)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
