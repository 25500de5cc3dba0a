package io.github.termijn.text;

import io.github.termijn.dossier.Problem;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Source;
import io.github.termijn.law.Statement;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Findings as text in one language (uitleg). Text is made only here, from the same findings as the outcome.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Explanation {

    private static final Explanation DUTCH = new Explanation(Language.NL, Map.of());
    private static final Explanation ENGLISH = new Explanation(Language.EN, Map.of());

    private final Language language;
    private final Map<Rule, List<String>> amendments;
    private final WrittenValues written;
    private final ResourceBundle rules;
    private final ResourceBundle aspects;

    private Explanation(Language language, Map<Rule, List<String>> amendments) {
        this.language = language;
        this.amendments = amendments;
        this.written = new WrittenValues(language, bundle(Explanation.class, "labels"));
        this.rules = bundle(Rule.class, "rules");
        this.aspects = bundle(Aspect.class, "aspects");
    }

    /**
     * Returns the explanation in a language.
     *
     * @param language Dutch or English
     * @return the explanation
     */
    public static Explanation in(Language language) {
        Objects.requireNonNull(language, "language");
        return language == Language.NL ? DUTCH : ENGLISH;
    }

    /**
     * Returns this explanation under an amended law: a finding whose rule was amended says so beside its articles.
     *
     * @param names the names of the parameters that are amended, as {@link LawBook#amendments()} and a receipt have them
     * @return the explanation, as {@link #in} gives it if nothing is amended
     */
    public Explanation under(Collection<String> names) {
        names.forEach(name -> Objects.requireNonNull(name, "names"));
        if (names.isEmpty()) {
            return in(language);
        }
        Map<Rule, List<String>> amended = new EnumMap<>(Rule.class);
        for (Parameter<?> parameter : LawBook.parameters()) {
            if (names.contains(parameter.name())) {
                parameter
                        .rules()
                        .forEach(rule -> amended.computeIfAbsent(rule, none -> new ArrayList<>())
                                .add(parameter.name()));
            }
        }
        return new Explanation(language, amended);
    }

    /**
     * Returns the amended values that the rule of a finding has under this law.
     *
     * @param finding the finding
     * @return the names of the parameters; none if its rule is as the law is
     */
    public List<String> amendments(Finding finding) {
        return List.copyOf(amendments.getOrDefault(finding.rule(), List.of()));
    }

    /**
     * Returns the same as people read it.
     *
     * @param finding the finding
     * @return for example {@code amended: newTermAnchor}; empty if its rule is as the law is
     */
    public Optional<String> amended(Finding finding) {
        List<String> names = amendments(finding);
        return names.isEmpty() ? Optional.empty() : Optional.of(written.format("amended", String.join(", ", names)));
    }

    /**
     * Returns findings as lines.
     *
     * @param findings the findings
     * @return one line each, see {@link #line(Finding)}
     */
    public List<String> lines(List<Finding> findings) {
        return findings.stream().map(this::line).toList();
    }

    /**
     * Returns a finding as one line: the sentence, and in brackets the rule, its articles and its authority.
     *
     * @param finding the finding
     * @return for example {@code The term starts on … [TRM-1 · Wi art. 7(1) · statute]}
     */
    public String line(Finding finding) {
        return text(finding) + " [" + source(finding) + "]";
    }

    /**
     * Returns what a finding rests on: its rule, what of it is amended, the articles on its day, and its authority.
     *
     * @param finding the finding
     * @return for example {@code TRM-1 · Wi art. 7(1) · statute}
     */
    public String source(Finding finding) {
        List<String> parts = new ArrayList<>();
        parts.add(finding.rule().id());
        amended(finding).ifPresent(parts::add);
        parts.addAll(places(finding.citations()));
        parts.add(label(finding.authority()));
        return String.join(" · ", parts);
    }

    /** Articles of one text stand behind its name together: {@code Awb art. 5:45, 6:7}. */
    private static List<String> places(List<Citation> citations) {
        List<String> places = new ArrayList<>();
        Optional<Source> article = Optional.empty();
        for (Citation citation : citations) {
            if (citation.source() == Source.TERMIJN) {
                continue;
            }
            if (citation.isArticle() && article.equals(Optional.of(citation.source()))) {
                int last = places.size() - 1;
                places.set(last, places.get(last) + ", " + citation.place().substring(Citation.ARTICLE.length()));
            } else {
                places.add(citation.text());
            }
            article = citation.isArticle() ? Optional.of(citation.source()) : Optional.empty();
        }
        return places;
    }

    /**
     * Returns the sentence of a finding.
     *
     * @param finding the finding
     * @return the sentence, without its source
     */
    public String text(Finding finding) {
        Statement statement = finding.statement();
        ResourceBundle texts = bundle(statement.getClass(), "statements");
        String ofVerdict = statement.name() + "." + finding.verdict();
        String pattern = texts.getString(texts.containsKey(ofVerdict) ? ofVerdict : statement.name());
        return fill(pattern, finding.values());
    }

    /**
     * Fills a sentence. A whole number counts in it, for its singular and plural; everything else is written as by {@link #value}.
     *
     * <p>Nothing of it comes from the locale data of the machine: an image of Java that somebody made may have none for Dutch.
     *
     * @param pattern the sentence, in the form of {@link MessageFormat} with no other formats than {@code choice}
     * @param values the values
     * @return the text
     */
    public String fill(String pattern, List<?> values) {
        return written.fill(Objects.requireNonNull(pattern, "pattern"), Objects.requireNonNull(values, "values"));
    }

    /**
     * Returns what a rule says.
     *
     * @param rule the rule
     * @return one or two sentences
     */
    public String rule(Rule rule) {
        return rules.getString(rule.name());
    }

    /**
     * Returns what a rule is about.
     *
     * @param rule the rule
     * @return a title of a few words, without the id
     */
    public String title(Rule rule) {
        return rules.getString(rule.name() + ".title");
    }

    /**
     * Returns what a rule says on other ground than its own.
     *
     * @param aspect the part of the rule
     * @return one sentence
     */
    public String aspect(Aspect aspect) {
        return aspects.getString(aspect.name());
    }

    /**
     * Returns what is wrong with a dossier.
     *
     * @param problem the problem
     * @return a sentence without any value of the person
     */
    public String problem(Problem problem) {
        return bundle(Problem.class, "problems").getString(problem.code().name());
    }

    /**
     * Returns the word for a constant of this library, for example a ground, a status or a part.
     *
     * @param constant the constant
     * @return its word in the language
     */
    public String label(Enum<?> constant) {
        return written.label(constant);
    }

    /**
     * Returns a value as people write it: days as 27 September 2018, lengths as 24 weeks, money as € 1,250.00.
     *
     * @param value a value of a finding
     * @return its text
     */
    public String value(Object value) {
        return written.value(value);
    }

    /** Each room keeps its texts beside its classes. */
    private ResourceBundle bundle(Class<?> neighbour, String name) {
        return ResourceBundle.getBundle(
                neighbour.getPackageName() + "." + name, language.locale(), neighbour.getModule());
    }
}
