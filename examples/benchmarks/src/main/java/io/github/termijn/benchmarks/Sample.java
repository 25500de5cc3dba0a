package io.github.termijn.benchmarks;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Three invented dossiers of growing size, each with the day on which it is assessed. */
public enum Sample {
    /** A term with two extensions. */
    SIMPLE(LocalDate.of(2018, 10, 1)),
    /** An overrun term with a course, seven attempts, an extension, the participation statement and a loan. */
    TYPICAL(LocalDate.of(2022, 11, 14)),
    /** Two fines with their new terms, an interruption, four courses, seventeen attempts, work and a loan. */
    TANGLED(LocalDate.of(2024, 9, 1));

    private final LocalDate asOf;
    private final String json;

    Sample(LocalDate asOf) {
        this.asOf = asOf;
        this.json = read(name().toLowerCase(Locale.ROOT) + ".json");
    }

    /** Returns the dossier as the JSON that a system sends. */
    public String json() {
        return json;
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return TermijnJson.readDossier(json);
    }

    /** Returns the as-of day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Assesses a dossier on the day of this sample. */
    public Assessment assess(Dossier dossier) {
        return Wi2013.standard().assess(dossier, asOf);
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
