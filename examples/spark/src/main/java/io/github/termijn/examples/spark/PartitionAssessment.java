package io.github.termijn.examples.spark;

import io.github.termijn.examples.cohort.PersonCounter;
import io.github.termijn.examples.cohort.PersonCounter.Answered;
import io.github.termijn.examples.spark.RunResult.Block;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.text.Language;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * What an executor does with one partition: it assesses and counts the dossiers one by one.
 *
 * <p>The question and a language are all that travels to an executor; the law is in the library there.
 *
 * @param question what is asked
 * @param language the language in which problems are told
 */
record PartitionAssessment(SentQuestion question, Language language)
        implements FlatMapFunction<Iterator<ReadDossier>, RunResult> {

    @Override
    public Iterator<RunResult> call(Iterator<ReadDossier> read) {
        PersonCounter counter = new PersonCounter(question.question());
        TreeMap<Block, BlockCount> blocks = new TreeMap<>();
        read.forEachRemaining(
                each -> count(each, counter, blocks.computeIfAbsent(each.block(), first -> new BlockCount())));
        return List.of(new RunResult(counter.counts(), blocks)).iterator();
    }

    private void count(ReadDossier read, PersonCounter counter, BlockCount count) {
        if (read.isBlank()) {
            count.addBlank();
        } else if (read.possible().isEmpty()) {
            refuse(read, count);
        } else {
            try {
                Optional<Answered> person = EachRecord.assess(() -> counter.answer(read.possible()));
                person.ifPresentOrElse(
                        one -> {
                            counter.add(one);
                            count.addAssessed();
                        },
                        () -> refuse(read, count));
            } catch (RefusedInputException e) {
                String failed = InputProblem.of(InputCode.NOT_ASSESSED).text(language);
                count.addRefused(
                        read.place().isEmpty() ? failed : read.place() + ": " + failed,
                        read.place().isEmpty());
            }
        }
    }

    private static void refuse(ReadDossier read, BlockCount count) {
        count.addRefused(read.problem(), read.place().isEmpty());
    }
}
