package io.github.termijn.examples.spark;

import io.github.termijn.Assessment;
import io.github.termijn.Language;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.spark.Tally.Block;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.TermijnJson;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.LawBook;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * What an executor does with one partition: it reads, assesses and counts the dossiers one by one.
 *
 * <p>A day, names of amendments and a language are all that travels to an executor. The law book is made there, once for
 * each partition.
 *
 * @param asOf the day for which the question is asked
 * @param amendments what is changed in the law; empty for the law as it is
 * @param language the language in which problems are told
 */
record PartitionAssessment(LocalDate asOf, List<Amendment> amendments, Language language)
        implements FlatMapFunction<Iterator<Row>, Tally> {

    @Override
    public Iterator<Tally> call(Iterator<Row> rows) {
        Wi2013 act = act();
        TreeMap<Block, BlockCount> blocks = new TreeMap<>();
        Iterable<Row> inOrder = () -> rows;
        TreeMap<String, Long> tables = StreamSupport.stream(inOrder.spliterator(), false)
                .flatMap(row -> assessed(act, row.getAs(0), blocks.computeIfAbsent(block(row), b -> new BlockCount())))
                .collect(Collectors.groupingBy(
                        a -> a.progress()
                                .flatMap(p -> p.group())
                                .map(Enum::name)
                                .orElse("-"),
                        TreeMap::new,
                        Collectors.counting()));
        return List.of(new Tally(tables, blocks)).iterator();
    }

    private Wi2013 act() {
        LawBook law = LawBook.standard();
        for (Amendment amendment : amendments) {
            law = law.with(amendment);
        }
        return Wi2013.with(law);
    }

    private static Block block(Row row) {
        return new Block(row.getString(1), row.getLong(2));
    }

    private Stream<Assessment> assessed(Wi2013 act, byte[] document, BlockCount count) {
        if (isBlank(document)) {
            count.blank();
            return Stream.empty();
        }
        try {
            Dossier dossier = TermijnJson.readDossier(document);
            Optional<Assessment> assessment = assessed(act, dossier);
            if (assessment.isPresent()) {
                count.assessed();
            } else {
                count.refused(InputCode.NOT_ASSESSED.name());
            }
            return assessment.stream();
        } catch (RefusedInputException e) {
            count.refused(e.problems().stream()
                    .map(problem -> (problem.pointer() + " " + problem.text(language)).strip())
                    .collect(Collectors.joining(" ")));
            return Stream.empty();
        }
    }

    private Optional<Assessment> assessed(Wi2013 act, Dossier dossier) {
        try {
            return Optional.of(act.assess(dossier, asOf));
        } catch (RuntimeException e) { // one dossier is not the end of the run
            return Optional.empty();
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
