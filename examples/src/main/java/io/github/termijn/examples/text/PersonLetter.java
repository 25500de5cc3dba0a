package io.github.termijn.examples.text;

import io.github.termijn.Addressee;
import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.Summary;
import io.github.termijn.SummaryPart;
import io.github.termijn.SummarySentence;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.fine.Outlook;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.TermStatus;
import io.github.termijn.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A letter to the person (brief aan de inburgeraar), of one page: until when, what is missing, what it costs if nothing happens,
 * what to do first, where to ask for help. Its sentences are those of the summary; the reasons and their articles stand in the
 * overview that goes with it.
 *
 * @param assessment the outcome
 * @param language Dutch or English
 */
public record PersonLetter(Assessment assessment, Language language) {

    private static final int STEPS = 3;
    private static final int NUMBER = 2;

    /**
     * Writes to the person.
     *
     * @param dossier the facts
     * @param assessment what was found of them
     * @param language Dutch or English
     * @return the letter; empty if the person had died by the as-of day
     */
    public static Optional<PersonLetter> of(Dossier dossier, Assessment assessment, Language language) {
        boolean died = dossier.diedOn()
                .filter(day -> !day.isAfter(assessment.receipt().asOf()))
                .isPresent();
        return died ? Optional.empty() : Optional.of(new PersonLetter(assessment, language));
    }

    /**
     * Returns the subject of the letter.
     *
     * @return what it is about
     */
    public String subject() {
        return new Words(language).text("person.subject");
    }

    /**
     * Returns the letter.
     *
     * @return the blocks from top to bottom
     */
    public List<Block> blocks() {
        Words words = new Words(language, assessment.receipt());
        Page page = new Page();
        new ReceiptText(assessment.receipt(), words).notices().forEach(notice -> page.paragraph(0, notice));
        page.paragraph(0, words.text("person.sender"));
        page.paragraph(0, words.text("person.place", assessment.receipt().asOf()));
        page.paragraph(0, words.text("letter.subject", subject()));
        page.paragraph(0, words.text("person.salutation"));
        page.paragraph(0, words.text("person.opening", assessment.receipt().asOf()));
        Summary summary = assessment.summary(language, Addressee.PERSON);
        section(page, words.text("person.untilWhen"), said(summary, SummaryPart.UNTIL_WHEN));
        assessment
                .progress()
                .filter(progress -> assessment.dutyEnd().isEmpty())
                .ifPresent(progress -> missing(page, words, progress));
        section(page, words.text("person.cost"), cost(words, summary));
        first(page, words);
        section(page, words.text("person.help"), Optional.of(words.text("person.ask")));
        String how =
                said(summary, SummaryPart.CERTAINTY).map(text -> text + " ").orElse("");
        section(page, words.text("certainty"), Optional.of(how + words.text("person.reasons")));
        page.paragraph(0, words.text("letter.closing"));
        page.paragraph(0, words.text("person.signature"));
        return page.blocks();
    }

    private static void section(Page page, String heading, Optional<String> text) {
        text.ifPresent(said -> {
            page.heading(heading);
            page.paragraph(0, said);
        });
    }

    private static Optional<String> said(Summary summary, SummaryPart... parts) {
        return joined(
                Stream.of(parts).flatMap(part -> summary.of(part).stream()).map(SummarySentence::text));
    }

    private static Optional<String> joined(Stream<String> sentences) {
        return Optional.of(sentences.collect(Collectors.joining(" "))).filter(text -> !text.isEmpty());
    }

    private static void missing(Page page, Words words, ExamProgress progress) {
        page.heading(words.text("person.missing"));
        String done = names(words, progress, part -> part.status().isDone());
        String open = names(words, progress, part -> part.status() == PartStatus.OPEN);
        String unknown = names(words, progress, part -> part.status() == PartStatus.UNDETERMINED);
        if (open.isEmpty() && unknown.isEmpty()) {
            page.paragraph(0, words.text("person.missing.none"));
        }
        told(page, words, "person.missing.done", done);
        told(page, words, "person.missing.open", open);
        told(page, words, "person.missing.unknown", unknown);
    }

    private static void told(Page page, Words words, String key, String names) {
        if (!names.isEmpty()) {
            page.paragraph(0, words.text(key, names));
        }
    }

    private static String names(Words words, ExamProgress progress, Predicate<PartProgress> which) {
        return progress.parts().stream()
                .filter(which)
                .map(part -> words.value(part.part()))
                .collect(Collectors.joining(", "));
    }

    /** What was decided or follows by the rules; else what would follow if nothing happens; and the loan. */
    private Optional<String> cost(Words words, Summary summary) {
        Stream<String> ifNothingHappens = Stream.of(assessment.terms(), assessment.participationTerms())
                .flatMap(List::stream)
                .filter(term -> Words.isCertain(term) && term.status() != TermStatus.OVERRUN)
                .flatMap(term -> term.outlook().map(outlook -> ifNothingHappens(words, term, outlook)).stream());
        return joined(Stream.of(
                        said(summary, SummaryPart.COST).stream(),
                        ifNothingHappens,
                        said(summary, SummaryPart.FORGIVENESS).stream())
                .flatMap(texts -> texts));
    }

    private static String ifNothingHappens(Words words, AssessedTerm term, Outlook outlook) {
        Bounds<Money> fine = outlook.fine().orElse(Bounds.exactly(Money.zero(CurrencyUnit.EUR)));
        Money most = fine.atMost().orElse(fine.atLeast());
        String how = !most.isPositive() ? ".noFine" : fine.isExact() ? ".fine" : ".fine.open";
        return words.text("person.outlook." + term.kind() + how, term.lastDay(), most);
    }

    private void first(Page page, Words words) {
        List<NextStep> steps = assessment.guidance().map(Guidance::steps).orElse(List.of()).stream()
                .limit(STEPS)
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        page.heading(words.text("person.first"));
        GuidanceText guidance = new GuidanceText(assessment, words);
        int number = 1;
        for (NextStep step : steps) {
            String what = Words.capitalised(words.value(step.kind()));
            page.item(0, NUMBER, number++ + ".", what + ": " + guidance.when(step) + " " + why(words, step));
        }
    }

    /** The reason of a step, which is its first finding, as it is said to the person. */
    private static String why(Words words, NextStep step) {
        Finding why = step.findings().get(0);
        String open = why.verdict() == Verdict.OPEN ? ".open" : "";
        return words.text(
                "person.why." + why.statement().name() + open, why.values().toArray());
    }
}
