package io.github.termijn.examples.register;

import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The attempts of one person.
 *
 * <p>A row is one attempt, and its number says which one. So a row that is missing is noticed: the fine depends on how many
 * attempts there were by a day (FIN-5), and a day is not made up.
 */
final class Attempts {

    private record Numbered(Row row, int number, ExamAttempt attempt) {}

    private final List<Numbered> attempts = new ArrayList<>();
    private final List<RegisterProblem> problems;

    private Attempts(List<RegisterProblem> problems) {
        this.problems = problems;
    }

    /** Returns the attempts in the order of the rows, and tells what is wrong with them. */
    static List<ExamAttempt> of(List<Row> rows, List<RegisterProblem> problems) {
        Attempts attempts = new Attempts(problems);
        rows.forEach(attempts::read);
        // A row that cannot be read is told by itself; the gap that it leaves is not told again.
        if (attempts.attempts.size() == rows.size()) {
            attempts.attempts.stream()
                    .collect(Collectors.groupingBy(
                            numbered -> numbered.attempt().part(), TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(attempts::checkNumbers);
        }
        return attempts.attempts.stream().map(Numbered::attempt).toList();
    }

    /** Numbers attempts by their day, for a writer: those of one day as they are listed. */
    static List<Integer> numbers(List<ExamAttempt> exams) {
        Integer[] numbers = new Integer[exams.size()];
        Map<Part, List<Integer>> byPart = IntStream.range(0, exams.size())
                .boxed()
                .collect(Collectors.groupingBy(index -> exams.get(index).part()));
        for (List<Integer> part : byPart.values()) {
            List<Integer> ordered = part.stream()
                    .sorted(Comparator.comparing(index -> exams.get(index).on()))
                    .toList();
            for (int i = 0; i < ordered.size(); i++) {
                numbers[ordered.get(i)] = i + 1;
            }
        }
        return List.of(numbers);
    }

    private void read(Row row) {
        Cells cells = new Cells(row, problems);
        var part = cells.required(Column.PART, cells.code(Column.PART, Part.class));
        var number = cells.required(Column.ATTEMPT, cells.whole(Column.ATTEMPT));
        var on = cells.required(Column.DATE, cells.day(Column.DATE));
        var passed = cells.required(Column.PASSED, cells.truth(Column.PASSED));
        if (part.isPresent() && number.isPresent() && on.isPresent() && passed.isPresent()) {
            attempts.add(new Numbered(row, number.get(), ExamAttempt.of(part.get(), on.get(), passed.get())));
        }
    }

    private void checkNumbers(List<Numbered> part) {
        List<Numbered> ordered =
                part.stream().sorted(Comparator.comparingInt(Numbered::number)).toList();
        LocalDate previous = LocalDate.MIN;
        for (int i = 0; i < ordered.size(); i++) {
            Numbered current = ordered.get(i);
            if (current.number() != i + 1) {
                problems.add(RegisterProblem.of(current.row(), Column.ATTEMPT, RegisterCode.ATTEMPTS_INCOMPLETE));
                return;
            }
            if (current.attempt().on().isBefore(previous)) {
                problems.add(RegisterProblem.of(current.row(), Column.DATE, RegisterCode.ATTEMPTS_OUT_OF_ORDER));
            }
            previous = current.attempt().on();
        }
    }
}
