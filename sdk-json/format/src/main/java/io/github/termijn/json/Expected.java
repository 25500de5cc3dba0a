package io.github.termijn.json;

import io.github.termijn.text.Language;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What must be there instead of something wrong (wat verwacht wordt), in the words of JSON.
 *
 * @param key the key of its text in the bundle {@code expected}
 * @param values what is filled in: names of the format, numbers, or what is expected within it; nothing of a person
 */
record Expected(String key, List<Serializable> values) implements Serializable {

    private static final long serialVersionUID = 1L;

    static Expected of(String key, Serializable... values) {
        return new Expected(key, List.of(values));
    }

    /** Returns the text: names of the format are the same in each language. */
    String text(Language language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                Expected.class.getPackageName() + ".expected", language.locale(), Expected.class.getModule());
        Object[] written = values.stream()
                .map(value -> value instanceof Expected within ? within.text(language) : value.toString())
                .toArray();
        return new MessageFormat(texts.getString(key), language.locale()).format(written);
    }
}
