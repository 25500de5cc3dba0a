package io.github.termijn.lawbook;

import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of the lawbook itself, and the rules in full, in one language. */
final class Words {

    private final Language language;
    private final ResourceBundle words;
    private final ResourceBundle rulebook;

    Words(Language language) {
        this.language = language;
        this.words = bundle("words");
        this.rulebook = bundle("rulebook");
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(Words.class.getPackageName() + "." + name, language.locale());
    }

    Language language() {
        return language;
    }

    Explanation explanation() {
        return Explanation.in(language);
    }

    /** Returns the phrase under a key. */
    String of(String key, Object... values) {
        return values.length == 0
                ? words.getString(key)
                : new MessageFormat(words.getString(key), language.locale()).format(values);
    }

    /** Returns the keys of the texts of the rules in full. */
    Set<String> inFull() {
        return rulebook.keySet();
    }

    /** Returns the text under a key of the rules in full. */
    String inFull(String key) {
        return rulebook.getString(key);
    }
}
