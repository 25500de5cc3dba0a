package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.Receipt;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.procedure.ObjectionGround;
import io.github.termijn.procedure.Proof;
import io.github.termijn.procedure.RecordedDecision;
import io.github.termijn.procedure.Route;
import io.github.termijn.text.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * A draft of a letter against a decision (bezwaarschrift): an objection, what completes one that is pending, or a request to
 * review. It says what Awb 6:5 asks for, and nothing that the dossier does not say; places for the rest stand in brackets.
 *
 * @param decision the decision
 * @param grounds what is said against it: all of its grounds, or those that were chosen
 * @param receipt with which law the grounds were found
 * @param language Dutch or English
 */
public record ObjectionLetter(
        RecordedDecision decision, List<ObjectionGround> grounds, Receipt receipt, Language language) {

    private static final Set<Route> TO_THE_AGENCY = Set.of(Route.OBJECTION, Route.PENDING, Route.REVIEW);
    private static final int NUMBER = 3;
    private static final int INDENT = 5;

    /**
     * Finds the decision by its number; the letter has all of its grounds.
     *
     * @param assessment the outcome
     * @param number its number, as the text shows it
     * @param language Dutch or English
     * @return the letter; empty if there is no such decision
     */
    public static Optional<ObjectionLetter> of(Assessment assessment, int number, Language language) {
        return assessment.procedure().stream()
                .flatMap(procedure -> procedure.decisions().stream())
                .filter(decision -> decision.number() == number)
                .findFirst()
                .map(decision -> new ObjectionLetter(decision, decision.grounds(), assessment.receipt(), language));
    }

    /**
     * Leaves out the grounds that were not chosen, and what proves only those.
     *
     * @param numbers which to keep, as the letter numbers them from 1
     * @return the letter with the others left out, in their order; empty if one of the numbers is none of a ground
     */
    public Optional<ObjectionLetter> keeping(Collection<Integer> numbers) {
        List<Integer> all = IntStream.rangeClosed(1, grounds.size()).boxed().toList();
        if (!all.containsAll(numbers)) {
            return Optional.empty();
        }
        List<ObjectionGround> kept = all.stream()
                .filter(numbers::contains)
                .map(number -> grounds.get(number - 1))
                .toList();
        return Optional.of(new ObjectionLetter(decision, kept, receipt, language));
    }

    /**
     * Tells whether a letter to the agency is of use on the as-of day.
     *
     * @return false if an appeal to a court is what is left, or the decision no longer counts
     */
    public boolean isOfUse() {
        return TO_THE_AGENCY.contains(decision.route());
    }

    /**
     * Returns the subject of the letter.
     *
     * @return what it is, and against which decision
     */
    public String subject() {
        Words words = new Words(language, receipt);
        return words.text("letter.subject." + decision.route(), words.value(decision.kind()), decision.decidedOn());
    }

    /**
     * Returns the letter as text.
     *
     * @return lines of at most 100 characters, each with a line feed
     */
    public String text() {
        return page().toString();
    }

    /**
     * Returns the letter for who lays it out otherwise.
     *
     * @return the blocks from top to bottom
     */
    public List<Block> blocks() {
        return page().blocks();
    }

    private Page page() {
        Words words = new Words(language, receipt);
        Page page = new Page();
        page.paragraph(0, words.text("letter.draft"));
        new ReceiptText(receipt, words).notices().forEach(notice -> page.paragraph(0, notice));
        page.blank();
        lines(page, words, "letter.name", "letter.address", "letter.birth");
        page.blank();
        lines(page, words, "letter.to", "letter.toAddress");
        page.blank();
        lines(page, words, "letter.placeAndDay");
        page.blank();
        page.paragraph(0, words.text("letter.subject", subject()));
        lines(page, words, "letter.reference");
        page.blank();
        lines(page, words, "letter.salutation");
        page.blank();
        page.paragraph(
                0,
                words.text("letter.opening." + decision.route(), words.value(decision.kind()), decision.decidedOn()));
        decision.through().ifPresent(day -> page.paragraph(0, words.text("letter.inTime", day)));
        grounds(page, words);
        asked(page, words);
        enclosures(page, words);
        page.blank();
        lines(page, words, "letter.closing");
        page.blank();
        lines(page, words, "letter.signature", "letter.name");
        return page;
    }

    private static void lines(Page page, Words words, String... keys) {
        for (String key : keys) {
            page.paragraph(0, words.text(key));
        }
    }

    private void grounds(Page page, Words words) {
        page.heading(words.text("letter.grounds"));
        int number = 1;
        for (ObjectionGround ground : grounds) {
            Finding said = ground.findings().get(0);
            page.item(0, NUMBER, number + ".", words.sentence(said) + articles(words, said));
            ground.findings().stream()
                    .skip(1)
                    .filter(fact -> fact.verdict() != Verdict.OPEN)
                    .forEach(fact -> page.item(INDENT, 1, "-", words.sentence(fact)));
            ground.findings().stream()
                    .skip(1)
                    .filter(fact -> fact.verdict() == Verdict.OPEN)
                    .forEach(fact -> page.item(INDENT, 1, "-", words.text("letter.open", words.sentence(fact))));
            number++;
        }
        page.item(0, NUMBER, number + ".", words.text("letter.own"));
    }

    /** The articles, without the id that the rule has here. */
    private static String articles(Words words, Finding said) {
        String articles =
                Arrays.stream(words.citations(said).split(" · ")).skip(1).collect(Collectors.joining(", "));
        return articles.isEmpty() ? "" : " (" + articles + ")";
    }

    /** What is asked follows from the grounds: to take the decision away, to lower an amount, or to decide anew. */
    private void asked(Page page, Words words) {
        page.heading(words.text("letter.asked"));
        page.item(0, 1, "-", words.text("letter.ask." + decision.kind()));
        if (decision.kind().isFine()) {
            least().ifPresent(less -> page.item(0, 1, "-", words.text("letter.askLess", less)));
        }
        page.item(0, 1, "-", words.text("letter.askCircumstances"));
        page.item(0, 1, "-", words.text("letter.askHearing"));
    }

    /** The greatest difference that is sure. */
    private Optional<Money> least() {
        return grounds.stream()
                .filter(ground -> ground.verdict() == Verdict.HOLDS)
                .flatMap(ground -> ground.euros().stream())
                .map(euros -> euros.atLeast())
                .filter(Money::isPositive)
                .max(Money::compareTo);
    }

    private void enclosures(Page page, Words words) {
        page.heading(words.text("letter.enclosures"));
        Set<Proof> proofs = new LinkedHashSet<>(Set.of(Proof.DECISION));
        grounds.forEach(ground -> proofs.addAll(ground.proofs()));
        for (Proof proof : proofs) {
            page.item(0, 3, "[ ]", Words.capitalised(words.value(proof)));
        }
    }
}
