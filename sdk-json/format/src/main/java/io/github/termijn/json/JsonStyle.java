package io.github.termijn.json;

import io.github.termijn.text.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * How outcomes are written (schrijfwijze): in full or compact, with or without sentences.
 *
 * <p>The compact form of an assessment says what the outcome is, not why: it has neither findings nor the criteria of an
 * exemption, says nothing twice (no {@code currentTerm} beside the terms), and leaves out lists without items. Open points
 * stay, each once, as {@code {"rule": …, "statement": …}}; so do bounds. It has a schema of its own ({@link
 * JsonSchema#COMPACT}) and cannot be read back.
 *
 * <p>Example: {@code TermijnJson.write(assessment, JsonStyle.FULL.in(Language.NL))}. With a mapper of your own it is an
 * attribute: {@code mapper.writer().withAttribute(JsonStyle.class, JsonStyle.COMPACT)}.
 *
 * @param isCompact whether outcomes are written without their reasons
 * @param language in which each finding, open point and problem has its sentence, as {@code text}; empty for none
 */
public record JsonStyle(boolean isCompact, Optional<Language> language) {

    /**
     * Refuses null, by the name of the value.
     *
     * @param isCompact whether outcomes are written without their reasons
     * @param language in which each finding, open point and problem has its sentence, as {@code text}; empty for none
     */
    public JsonStyle {
        Objects.requireNonNull(language, "language");
    }

    /** Everything, without sentences. */
    public static final JsonStyle FULL = new JsonStyle(false, Optional.empty());

    /** Outcomes without their reasons, and without sentences. */
    public static final JsonStyle COMPACT = new JsonStyle(true, Optional.empty());

    /**
     * Returns this style with sentences.
     *
     * @param spoken Dutch or English
     * @return the style
     */
    public JsonStyle in(Language spoken) {
        return in(Optional.of(Objects.requireNonNull(spoken, "spoken")));
    }

    /**
     * Returns this style with sentences, or without.
     *
     * @param spoken Dutch or English; empty for none
     * @return the style
     */
    public JsonStyle in(Optional<Language> spoken) {
        return new JsonStyle(isCompact, Objects.requireNonNull(spoken, "spoken"));
    }
}
