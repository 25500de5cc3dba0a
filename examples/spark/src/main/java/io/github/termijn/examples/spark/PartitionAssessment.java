package io.github.termijn.examples.spark;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.spark.RunResult.Block;
import io.github.termijn.examples.text.RefusalText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * What an executor does with one partition: it reads, assesses and counts the dossiers one by one.
 *
 * <p>A day and a language are all that travels to an executor; the law is in the library there.
 *
 * @param asOf the day for which the question is asked
 * @param language the language in which problems are told
 */
record PartitionAssessment(LocalDate asOf, Language language) implements FlatMapFunction<Iterator<Row>, RunResult> {

    @Override
    public Iterator<RunResult> call(Iterator<Row> rows) {
        Iterable<Row> once = () -> rows;
        TreeMap<Block, BlockCount> blocks = new TreeMap<>();
        CohortTables tables = StreamSupport.stream(once.spliterator(), false)
                .flatMap(row -> assessed(row, blocks))
                .collect(CohortTables.collector());
        return List.of(new RunResult(tables, blocks)).iterator();
    }

    private Stream<AssessedPerson> assessed(Row row, TreeMap<Block, BlockCount> blocks) {
        Block block = new Block(row.getString(DossierSource.FILE), row.getLong(DossierSource.BLOCK_START));
        BlockCount count = blocks.computeIfAbsent(block, first -> new BlockCount());
        try {
            Dossier dossier =
                    EachRecord.read(() -> TermijnJson.readDossier((byte[]) row.getAs(DossierSource.DOCUMENT)));
            AssessedPerson person = EachRecord.assess(() -> assessed(dossier));
            count.addAssessed();
            return Stream.of(person);
        } catch (RefusedInputException e) {
            add(e.problems(), count);
        }
        return Stream.empty();
    }

    /** Also tries whether the person can be counted: in the tables of all, half a person would stay. */
    private AssessedPerson assessed(Dossier dossier) {
        AssessedPerson person = new AssessedPerson(dossier, Wi2013.standard().assess(dossier, asOf));
        Objects.requireNonNull(Stream.of(person).collect(CohortTables.collector()));
        return person;
    }

    private void add(List<InputProblem> problems, BlockCount count) {
        if (problems.get(0).code().equals(InputCode.EMPTY.name())) {
            count.addBlank();
        } else {
            count.addRefused(problems.stream()
                    .map(problem -> (problem.pointer() + " " + RefusalText.text(problem, new Words(language))).strip())
                    .collect(Collectors.joining(" ")));
        }
    }
}
