package io.github.termijn.examples.text;

import io.github.termijn.Receipt;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Term;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the blocks, beside those of the library, in one language. */
public final class Words {

    private final Language language;
    private final Explanation explanation;
    private final ResourceBundle words;

    /**
     * Chooses the language.
     *
     * @param language Dutch or English
     */
    public Words(Language language) {
        this(language, Explanation.in(language));
    }

    /**
     * Chooses the language, and the law under which findings were made.
     *
     * @param language Dutch or English
     * @param receipt what the findings were made with
     */
    public Words(Language language, Receipt receipt) {
        this(language, Explanation.in(language).under(receipt.amendments().keySet()));
    }

    private Words(Language language, Explanation explanation) {
        this.language = language;
        this.explanation = explanation;
        this.words = ResourceBundle.getBundle(Words.class.getPackageName() + ".words", language.locale());
    }

    /**
     * Returns a text of the blocks; numbers count, everything else is written as the library writes it.
     *
     * @param key the key of the text
     * @param values what is filled in
     * @return the text
     */
    public String text(String key, Object... values) {
        return explanation.fill(words.getString(key), List.of(values));
    }

    /**
     * Returns a value as people write it.
     *
     * @param value a day, an amount, a length, a constant, or bounds of them
     * @return its text
     */
    public String value(Object value) {
        return explanation.value(value);
    }

    /**
     * Returns the sentence of a finding, without its source.
     *
     * @param finding the finding
     * @return the sentence
     */
    public String sentence(Finding finding) {
        return explanation.text(finding);
    }

    /**
     * Returns the rule of a finding, its articles and its authority.
     *
     * @param finding the finding
     * @return the source
     */
    public String source(Finding finding) {
        return explanation.source(finding);
    }

    /**
     * Returns what of the rule of a finding is amended.
     *
     * @param finding the finding
     * @return the words before its articles; empty if the rule is as the law is
     */
    public Optional<String> amended(Finding finding) {
        return explanation.amended(finding);
    }

    /** Returns the rule of a finding and its articles, without its authority. */
    String citations(Finding finding) {
        String source = source(finding);
        return source.substring(0, source.length() - (" · " + value(finding.authority())).length());
    }

    /**
     * Returns every source of findings once, with every authority that it has among them.
     *
     * @param findings the findings
     * @return the sources, each in brackets
     */
    public String sources(List<Finding> findings) {
        Map<String, Set<Authority>> authorities = new LinkedHashMap<>();
        findings.forEach(finding -> authorities
                .computeIfAbsent(citations(finding), citations -> new LinkedHashSet<>())
                .add(finding.authority()));
        return authorities.entrySet().stream()
                .map(entry -> "[" + entry.getKey() + " · " + value(entry.getValue()) + "]")
                .collect(Collectors.joining(" "));
    }

    /** Returns the sentence of a finding with its source. */
    String line(Finding finding) {
        return explanation.line(finding);
    }

    /**
     * Returns the language.
     *
     * @return Dutch or English
     */
    public Language language() {
        return language;
    }

    /**
     * Returns the name of a term, no firmer than the term itself ({@link #conditional}).
     *
     * @param term the term
     * @return its name with a capital
     */
    public String name(Term term) {
        return capitalised(conditional(term, text(termKey(term.kind(), term.ordinal()), term.ordinal())));
    }

    /**
     * Returns the last day of a term, no firmer than the term itself ({@link #conditional}).
     *
     * @param term the term
     * @return the day or its bounds, with the condition on which they count
     */
    public String lastDay(Term term) {
        return conditional(term, value(term.lastDay()));
    }

    /**
     * Says something of a term on the condition that the term is there: of one of which it is open whether a fine set it
     * (FIN-8), or whether there was a duty in it (REG-4).
     *
     * @param term the term
     * @param text what is said of it
     * @return the text, after "if it was set" or "if there is a duty" where that is open
     */
    public String conditional(Term term, String text) {
        if (term.existence() != Verdict.HOLDS) {
            return text("if.set", text);
        }
        return term.doubt().isPresent() ? text("if.obliged", text) : text;
    }

    /**
     * Tells whether a term is there for sure, so that something can be said of it without a condition.
     *
     * @param term the term
     * @return true if it was set, and no doubt about the duty stands over it
     */
    public static boolean isCertain(Term term) {
        return term.existence() == Verdict.HOLDS && term.doubt().isEmpty();
    }

    /**
     * Returns the key of the name of a term.
     *
     * @param kind exam or participation statement
     * @param ordinal the place in the chain
     * @return the key
     */
    public static String termKey(TermKind kind, int ordinal) {
        return "term." + kind + (ordinal > 0 ? ".new" : "");
    }

    /**
     * Returns a text with a capital.
     *
     * @param text the text
     * @return the text, its first letter a capital
     */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
