package io.github.termijn.examples.cohort;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.register.RegisterProblem;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.examples.text.RefusalText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.DossierLine;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.text.Language;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where dossiers come from, one at a time. What comes out of a stream has yet to be read, so that many threads can do it.
 */
public final class Readings {

    /** A dossier, or why there is none. */
    public sealed interface Reading {

        /**
         * A dossier that can be assessed.
         *
         * @param possible the dossier; several if it is not known which of them it is
         * @param notAssessed what is to be said if that fails
         * @param notOne what is to be said if it matters which of them it is
         */
        record Known(List<Dossier> possible, String notAssessed, String notOne) implements Reading {

            /** Copies the list. */
            public Known {
                possible = List.copyOf(possible);
            }

            static Known of(Dossier dossier, String notAssessed) {
                return new Known(List.of(dossier), notAssessed, "");
            }
        }

        /** A dossier that cannot, with what is wrong: place and sentence, no value of the person. */
        record Refused(List<String> problems) implements Reading {

            /** Copies the list. */
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    private Readings() {}

    /**
     * Reads lines with one dossier in JSON each.
     *
     * @param in the lines, in UTF-8
     * @param language in which problems are told
     * @return what each line gives, when asked
     */
    public static Stream<Supplier<Reading>> ofLines(InputStream in, Language language) {
        return TermijnJson.lines(in).map(line -> () -> reading(line, new Words(language)));
    }

    private static Reading reading(DossierLine line, Words words) {
        try {
            return Reading.Known.of(line.dossier(), problem(line, InputProblem.of(InputCode.NOT_ASSESSED), words));
        } catch (RefusedInputException e) {
            return new Reading.Refused(e.problems().stream()
                    .map(problem -> problem(line, problem, words))
                    .toList());
        }
    }

    private static String problem(DossierLine line, InputProblem problem, Words words) {
        return words.text("cohort.problem", line.number(), place(problem, words), RefusalText.text(problem, words));
    }

    private static String place(InputProblem problem, Words words) {
        return problem.pointer().isEmpty() ? words.text("refused.whole") : problem.pointer();
    }

    /**
     * Reads the records of a register.
     *
     * @param records the records
     * @param language in which problems are told
     * @return what each record gives
     */
    public static Stream<Supplier<Reading>> ofRegister(Stream<RegisterRecord> records, Language language) {
        Words words = new Words(language);
        AtomicLong place = new AtomicLong();
        return records.map(record -> {
            long number = place.incrementAndGet();
            return () -> reading(record, number, words);
        });
    }

    private static Reading reading(RegisterRecord record, long number, Words words) {
        Language language = words.language();
        String notAssessed = words.text(
                "cohort.problem.person",
                number,
                InputProblem.of(InputCode.NOT_ASSESSED).text(language));
        if (record instanceof RegisterRecord.Person person) {
            return Reading.Known.of(person.dossier(), notAssessed);
        } else if (record instanceof RegisterRecord.Undated undated) {
            return new Reading.Known(
                    undated.possible(), notAssessed, undated.unknown().line(language));
        }
        List<RegisterProblem> problems = ((RegisterRecord.Refused) record).problems();
        return new Reading.Refused(
                problems.stream().map(problem -> problem.line(language)).toList());
    }
}
