package io.github.termijn.examples.cohort;

import io.github.termijn.Wi2013;
import io.github.termijn.examples.law.NamedLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a population.
 *
 * @param act the law
 * @param asOf the as-of day
 * @param amendments what to lay beside the law
 * @param since the day since when somebody is new, fined or overrun: the as-of day, or an earlier one
 * @param and the later day on which the same dossiers are looked at once more
 * @param isWithRows whether each person gets a row
 */
public record CohortQuestion(
        Wi2013 act,
        LocalDate asOf,
        List<NamedLaw> amendments,
        LocalDate since,
        Optional<LocalDate> and,
        boolean isWithRows) {

    /** Copies the list. */
    public CohortQuestion {
        amendments = List.copyOf(amendments);
    }

    /**
     * Asks for the tables of a day.
     *
     * @param act the law
     * @param asOf the day
     * @return the question
     */
    public static CohortQuestion of(Wi2013 act, LocalDate asOf) {
        return new CohortQuestion(act, asOf, List.of(), asOf, Optional.empty(), false);
    }

    /**
     * Asks also what amendments would change.
     *
     * @param others the amendments
     * @return the question
     */
    public CohortQuestion under(List<NamedLaw> others) {
        return new CohortQuestion(act, asOf, others, since, and, isWithRows);
    }

    /**
     * Asks also where the same dossiers stand on a later day.
     *
     * @param later the later day
     * @return the question
     */
    public CohortQuestion and(LocalDate later) {
        return new CohortQuestion(act, asOf, amendments, since, Optional.of(later), isWithRows);
    }

    /**
     * Asks the same of one day only.
     *
     * @return the question
     */
    public CohortQuestion onOneDay() {
        return new CohortQuestion(act, asOf, amendments, since, Optional.empty(), isWithRows);
    }

    /**
     * Asks also for a row for each person.
     *
     * @return the question
     */
    public CohortQuestion withRows() {
        return new CohortQuestion(act, asOf, amendments, since, and, true);
    }

    /**
     * Asks where the persons of another file stand on a later day, seen since the day of this question.
     *
     * @param later the later day
     * @return the question
     */
    public CohortQuestion later(LocalDate later) {
        return new CohortQuestion(act, later, List.of(), asOf, Optional.empty(), false);
    }
}
