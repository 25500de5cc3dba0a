package io.github.termijn.examples.spark;

import io.github.termijn.examples.spark.RunResult.Block;
import io.github.termijn.examples.text.RefusalText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.text.Language;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;

/**
 * Reads a dossier from a row of {@link DossierSource}.
 *
 * @param language in which problems are told
 */
record DocumentReading(Language language) implements Function<Row, ReadDossier> {

    @Override
    public ReadDossier call(Row row) {
        Block block = new Block(row.getString(DossierSource.FILE), row.getLong(DossierSource.BLOCK_START));
        try {
            return ReadDossier.known(
                    block, EachRecord.read(() -> TermijnJson.readDossier((byte[]) row.getAs(DossierSource.DOCUMENT))));
        } catch (RefusedInputException e) {
            return e.problems().get(0).code().equals(InputCode.EMPTY.name())
                    ? ReadDossier.blank(block)
                    : ReadDossier.refused(block, text(e));
        }
    }

    private String text(RefusedInputException refused) {
        return refused.problems().stream()
                .map(problem -> (problem.pointer() + " " + RefusalText.text(problem, new Words(language))).strip())
                .collect(Collectors.joining(" "));
    }
}
