package io.github.termijn.examples.recipes;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.DossierLine;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Many dossiers, one JSON document on a line: what is refused is told with its place and does not stop the others.
 */
final class Batch {

    private Batch() {}

    public static void main(String... args) {
        String file = """
                {"id": "one", "permit": "ASYLUM", "obligedFrom": "2016-02-01"}
                {"id": "two", "permit": "ASYLUM", "obligedFrom": "2016-02-31"}
                {"id": "three", "permit": "FAMILY", "obligedFrom": "2015-06-15"}
                """;
        LocalDate asOf = LocalDate.of(2018, 11, 22);

        try (Stream<DossierLine> lines =
                TermijnJson.lines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            lines.map(line -> answer(line, asOf)).forEach(System.out::println);
        }
    }

    private static String answer(DossierLine line, LocalDate asOf) {
        try {
            Dossier dossier = EachRecord.read(line::dossier);
            return EachRecord.assess(() -> line.number() + ": "
                    + Wi2013.standard().terms(dossier, asOf).get(0).lastDay());
        } catch (RefusedInputException refused) {
            return line.number() + ": " + refused.problems();
        }
    }
}
