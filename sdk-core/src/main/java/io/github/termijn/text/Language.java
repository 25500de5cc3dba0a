package io.github.termijn.text;

import java.util.Locale;

/** A language in which an outcome can be explained (taal). */
public enum Language {
    /** Dutch (Nederlands). */
    NL,
    /** English (Engels). */
    EN;

    /**
     * Returns the locale of the language.
     *
     * @return Dutch or English, without a country
     */
    public Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
