package io.github.termijn.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The JSON Schemas (2020-12) of the format (schema). They are generated from the types of the core.
 *
 * <p>A schema carries its version in its id. Once published it never changes: a change of the format gets a new version.
 */
public enum JsonSchema {
    /** What is read: a dossier. */
    DOSSIER,
    /** What is written: an assessment. */
    ASSESSMENT,
    /** What is written in the style {@link JsonStyle#COMPACT}: an assessment without its reasons. */
    COMPACT,
    /** What a batch writes: a record, on a line of its own. */
    RECORD,
    /** What is written of two assessments: in what they differ. */
    COMPARISON,
    /** What the command {@code compare} writes of many persons: one of them, or how many there were, on a line of its own. */
    COMPARED,
    /** What the command {@code why} writes: findings that were asked for, and what they rest on. */
    WHY,
    /** What is written of what to ask. */
    QUESTIONS,
    /** What is read and written: what a law book amends. */
    AMENDMENTS;

    /** The version of all schemas. It grows with each change after they were published. */
    static final int VERSION = 1;

    /**
     * Returns the id.
     *
     * @return for example {@code urn:termijn:schema:dossier:1}
     */
    public String id() {
        return "urn:termijn:schema:" + word() + ":" + VERSION;
    }

    /**
     * Returns the schema.
     *
     * @return the text of one JSON object
     */
    public String text() {
        try (InputStream in = JsonSchema.class.getResourceAsStream("schema/" + fileName())) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fileName() {
        return word() + "-" + VERSION + ".schema.json";
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
