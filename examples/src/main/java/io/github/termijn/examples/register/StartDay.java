package io.github.termijn.examples.register;

import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.LawBook;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The day on which the duty began, as far as the files have it (begindag).
 *
 * <p>In turn: the day of {@code persons.csv}; else the first day of the first term in {@code terms.csv}, if it lies in the year of
 * the cohort; else any day of that year.
 */
final class StartDay {

    private final Cells person;
    private final List<RegisterProblem> problems;

    private StartDay(Row person, List<RegisterProblem> problems) {
        this.person = new Cells(person, problems);
        this.problems = problems;
    }

    /**
     * Returns the days that it can be, and tells what is wrong with it.
     *
     * @return one day, all days of a year, or none if it cannot be read
     */
    static List<LocalDate> of(PersonRows rows, List<RegisterProblem> problems) {
        return new StartDay(rows.of(RegisterFile.PERSONS).get(0), problems).days(rows.of(RegisterFile.TERMS));
    }

    private List<LocalDate> days(List<Row> terms) {
        Optional<Integer> cohort = person.year(Column.COHORT);
        Optional<LocalDate> recorded = person.day(Column.OBLIGED_FROM);
        if (!person.isFilled(Column.COHORT)) {
            person.required(Column.OBLIGED_FROM, recorded);
        }
        if (cohort.isPresent() && recorded.isPresent() && recorded.get().getYear() != cohort.get()) {
            person.add(Column.COHORT, RegisterCode.OTHER_COHORT);
        }
        List<LocalDate> days = recorded.map(List::of)
                .or(() -> cohort.filter(year -> !person.isFilled(Column.OBLIGED_FROM))
                        .map(year -> inYear(year, terms)))
                .orElse(List.of());
        // EXM-3: no file says whether the participation statement was signed, and absent would mean that it was not.
        if (days.stream().anyMatch(StartDay::hasParticipation)) {
            person.add(column(), RegisterCode.PARTICIPATION_NOT_HELD);
        }
        return problems.isEmpty() ? days : days.stream().limit(1).toList();
    }

    private Column column() {
        return person.isFilled(Column.OBLIGED_FROM) ? Column.OBLIGED_FROM : Column.COHORT;
    }

    private static boolean hasParticipation(LocalDate day) {
        return LawBook.standard().find(ExamLaw.PARTICIPATION_PART, day).isPresent();
    }

    /** The first term of a person begins with the duty, so it is the only one that begins in the year of the cohort. */
    private static List<LocalDate> inYear(int year, List<Row> terms) {
        return terms.stream()
                .flatMap(term -> term.cell(Column.PREVIOUS_START).flatMap(term.notation()::day).stream())
                .filter(start -> start.getYear() == year)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> LocalDate.ofYearDay(year, 1)
                        .datesUntil(Year.of(year).atDay(1).plusYears(1))
                        .toList());
    }
}
