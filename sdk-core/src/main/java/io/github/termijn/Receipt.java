package io.github.termijn;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What an assessment was made with (verantwoording). The same receipt and the same dossier give the same outcome.
 *
 * @param version the version of this library
 * @param lawBook the fingerprint of the law book, the same in every run
 * @param amendments what differs from the standard law, by name; empty for the standard law
 * @param asOf the day for which the question was asked
 */
public record Receipt(String version, String lawBook, Map<String, String> amendments, LocalDate asOf) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param version the version of this library
     * @param lawBook the fingerprint of the law book, the same in every run
     * @param amendments what differs from the standard law, by name; empty for the standard law
     * @param asOf the day for which the question was asked
     */
    public Receipt {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(lawBook, "lawBook");
        amendments.forEach((name, value) -> {
            Objects.requireNonNull(name, "amendments");
            Objects.requireNonNull(value, "amendments");
        });
        Objects.requireNonNull(asOf, "asOf");
    }
}
