package io.github.termijn;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** The sentences of a summary in one language to one addressee, from the bundles beside this class. */
final class SummaryWords {

    private final Explanation explanation;
    private final ResourceBundle sentences;

    SummaryWords(Language language, Addressee addressee) {
        this.explanation = Explanation.in(language);
        this.sentences = ResourceBundle.getBundle(
                SummaryWords.class.getPackageName() + "." + addressee.bundle(),
                language.locale(),
                SummaryWords.class.getModule());
    }

    /** Something that is said: the key of its text, without the part, and the values that it names. */
    record Said(String key, List<Object> values) {

        static Said of(String key, Object... values) {
            return new Said(key, List.of(values));
        }
    }

    /** Makes one sentence of what is said about a part. */
    SummarySentence sentence(SummaryPart part, Verdict verdict, List<Finding> findings, List<Said> said) {
        List<Object> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Said each : said) {
            values.addAll(each.values());
            texts.add(text(part + "." + each.key(), each.values()));
        }
        return new SummarySentence(part, verdict, values, String.join(" ", texts), findings);
    }

    private String text(String key, List<Object> values) {
        return explanation.fill(
                sentences.getString(key),
                values.stream().map(SummaryWords::known).toList());
    }

    /** A number that is known counts in a text. */
    private static Object known(Object value) {
        return value instanceof Bounds<?> bounds && bounds.isExact() ? bounds.atLeast() : value;
    }
}
