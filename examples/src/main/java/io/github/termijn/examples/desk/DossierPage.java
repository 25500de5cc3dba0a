package io.github.termijn.examples.desk;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.picture.Picture;
import io.github.termijn.examples.text.ComparisonText;
import io.github.termijn.examples.text.Parts;
import io.github.termijn.examples.text.QuestionsText;
import io.github.termijn.examples.text.Reasons;
import io.github.termijn.examples.text.ReceiptText;
import io.github.termijn.examples.text.TermText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that stands on the page of one dossier.
 *
 * @param words the words for what stands on every page
 * @param id the id of the dossier, as it can be shown; empty if there is none
 * @param asOf for which day it was asked
 * @param notices what is to be known before anything else: that the law was amended
 * @param facts the answer at a glance
 * @param answer the answer in sentences
 * @param signals what the desk is warned of
 * @param openSignals of what it is open whether the desk is to be warned
 * @param openPoints what cannot be said, and what is missing for it
 * @param picture the time line; empty under another act
 * @param chain the terms with their last days
 * @param terms the terms step by step
 * @param routes what is done and missing, by route
 * @param steps what can be done next, in order
 * @param letters letters and objection
 * @param more overruns and fines, the loan, and what comes next if nothing happens
 * @param reasons why, by subject
 * @param whatIf in what it would differ under an amendment; empty if that was not asked
 * @param questions what to ask first; empty if that was not asked
 * @param receipt with what it was made
 * @param print how much of it is printed
 */
public record DossierPage(
        Words words,
        Optional<String> id,
        String asOf,
        List<String> notices,
        List<Fact> facts,
        List<Layout.Group> answer,
        List<String> signals,
        List<String> openSignals,
        List<Reason> openPoints,
        Optional<PictureView> picture,
        List<Layout.Group> chain,
        List<Steps> terms,
        List<Route> routes,
        List<Step> steps,
        List<Layout.Group> letters,
        List<List<Layout.Group>> more,
        List<Reasoning> reasons,
        Optional<ComparisonText> whatIf,
        List<Layout.Group> questions,
        List<Layout.Group> receipt,
        Print print) {

    /** A term step by step. The number is that of the extension in the picture, if it is one. */
    public record Steps(String term, List<List<String>> rows, Optional<String> request) {}

    /** The findings of one subject. */
    public record Reasoning(String subject, List<Reason> reasons) {

        /**
         * Counts the open points.
         *
         * @return their number
         */
        public long open() {
            return reasons.stream().filter(Reason::isOpen).count();
        }
    }

    /** A finding with its number, its source, and whether it is an open point. */
    public record Reason(int number, boolean isOpen, String sentence, List<SourceLink> source) {}

    /**
     * Writes down an assessment.
     *
     * @param dossier the facts
     * @param assessment what was found of them
     * @param language Dutch or English
     * @return all texts and positions of the page
     */
    public static DossierPage of(Dossier dossier, Assessment assessment, Language language) {
        return of(dossier, assessment, Optional.empty(), Optional.empty(), Print.SHORT, language);
    }

    /**
     * Writes down an assessment, in what it would differ under an amendment, and what to ask.
     *
     * @param dossier the facts
     * @param assessment what was found of them
     * @param whatIf the assessment beside the one under an amendment; empty for none
     * @param questions what to ask; empty for none
     * @param print how much of it is printed
     * @param language Dutch or English
     * @return all texts and positions of the page
     */
    public static DossierPage of(
            Dossier dossier,
            Assessment assessment,
            Optional<ComparisonText> whatIf,
            Optional<QuestionsText> questions,
            Print print,
            Language language) {
        Words words = new Words(language, assessment.receipt());
        Reasons reasons = Reasons.of(assessment);
        Parts parts = new Parts(assessment, reasons, words);
        List<Reasoning> reasoning =
                reasons.groups().stream().map(group -> reasoning(group, words)).toList();
        Picture picture = Picture.of(dossier, assessment);
        boolean isDrawn = !picture.lanes().isEmpty();
        return new DossierPage(
                words,
                parts.id(),
                words.text("asOf", assessment.receipt().asOf()),
                new ReceiptText(assessment.receipt(), words).notices(),
                isDrawn ? new Facts(assessment, words).all() : List.of(),
                Layout.of(parts.answer()),
                new Signals(assessment, words).sentences(Verdict.HOLDS),
                new Signals(assessment, words).sentences(Verdict.OPEN),
                reasoning.stream()
                        .flatMap(group -> group.reasons().stream())
                        .filter(Reason::isOpen)
                        .toList(),
                isDrawn ? Optional.of(PictureView.of(picture, words)) : Optional.empty(),
                isDrawn ? Layout.of(parts.chain()) : List.of(),
                steps(parts, words),
                new Routes(assessment, words).all(),
                assessment.guidance().map(Guidance::steps).orElse(List.of()).stream()
                        .map(step -> Step.of(step, parts))
                        .toList(),
                Layout.of(parts.procedure()),
                Stream.of(parts.fines(), parts.loan(), parts.outlook())
                        .filter(blocks -> !blocks.isEmpty())
                        .map(Layout::of)
                        .toList(),
                reasoning,
                whatIf,
                questions.map(QuestionsText::first).map(Layout::of).orElse(List.of()),
                Layout.of(parts.receipt()),
                print);
    }

    /**
     * Returns the name of the dossier, for the window.
     *
     * @return the title with the id
     */
    public String title() {
        return id.map(shown -> words.text("title", shown)).orElseGet(() -> words.text("title.withoutId"));
    }

    /**
     * Returns which bars and marks are drawn.
     *
     * @return their looks
     */
    public Set<String> looks() {
        return picture.map(PictureView::legend).orElse(List.of()).stream()
                .map(PictureView.Key::look)
                .collect(Collectors.toSet());
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
     * Returns the header of the steps.
     *
     * @return the names of the columns
     */
    public List<String> stepHeader() {
        return Stream.of("desk.steps.number", "column.day", "column.step", "column.lastDay")
                .map(key -> words.text(key))
                .toList();
    }

    /** Extensions have the numbers that they have in the picture: through all terms. */
    private static List<Steps> steps(Parts parts, Words words) {
        List<Steps> terms = new ArrayList<>();
        int next = 1;
        for (TermText term : parts.terms()) {
            List<List<String>> rows = new ArrayList<>();
            for (TermText.Step step : term.steps()) {
                String number = step.isExtension() ? String.valueOf(next++) : "";
                rows.add(List.of(number, step.day(), step.what(), step.lastDay()));
            }
            terms.add(new Steps(words.name(term.term()), rows, term.request()));
        }
        return terms;
    }

    private static Reasoning reasoning(Reasons.Group group, Words words) {
        List<Reason> reasons = new ArrayList<>();
        int number = group.firstNumber();
        for (Finding finding : group.findings()) {
            boolean isOpen = finding.verdict() == Verdict.OPEN;
            reasons.add(new Reason(number++, isOpen, words.sentence(finding), SourceLink.of(finding, words)));
        }
        return new Reasoning(group.heading(words), reasons);
    }
}
