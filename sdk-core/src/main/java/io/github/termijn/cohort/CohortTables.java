package io.github.termijn.cohort;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * The tables of the report over a population (cohorttabellen, section 10).
 *
 * <p>They hold counts only: a million persons take no more room than a thousand. Tables of parts of a population add up, in
 * any order and grouping, to the tables of the whole; so they can be made apart, on many threads or machines. All
 * assessments must be of one day and one law: that is not checked, as nothing of a person is kept.
 *
 * <p>Percentages are rounded half up to one decimal. Example:
 *
 * <pre>{@code
 * CohortTables tables = dossiers.map(dossier -> new AssessedPerson(dossier, act.assess(dossier, asOf)))
 *         .collect(CohortTables.collector());
 * tables.culpability().of(MigrantGroup.FAMILY, MigrantGroup.OTHER).share(OverrunStatus.NOT_CULPABLE).percent();
 * }</pre>
 *
 * @param persons persons by cohort and group
 * @param progress how far they are
 * @param parts which parts are passed and how often they were failed, by those with one or two to go
 * @param culpability whose fault the overrun is
 * @param fines what was decided
 * @param courses which courses they followed
 * @param origins sex, country and age class
 * @param ages how old they are and were
 * @param ends how the duty of the others ended
 */
public record CohortTables(
        PersonsTable persons,
        ProgressTable progress,
        PartsTable parts,
        CulpabilityTable culpability,
        DecidedFinesTable fines,
        CoursesTable courses,
        OriginsTable origins,
        AgesTable ages,
        EndsTable ends)
        implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param persons persons by cohort and group
     * @param progress how far they are
     * @param parts which parts are passed and how often they were failed, by those with one or two to go
     * @param culpability whose fault the overrun is
     * @param fines what was decided
     * @param courses which courses they followed
     * @param origins sex, country and age class
     * @param ages how old they are and were
     * @param ends how the duty of the others ended
     */
    public CohortTables {
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(culpability, "culpability");
        Objects.requireNonNull(fines, "fines");
        Objects.requireNonNull(courses, "courses");
        Objects.requireNonNull(origins, "origins");
        Objects.requireNonNull(ages, "ages");
        Objects.requireNonNull(ends, "ends");
    }

    /**
     * Returns a collector that makes all tables at once.
     *
     * @return the collector; it can be used in parallel
     */
    public static Collector<AssessedPerson, ?, CohortTables> collector() {
        return Collector.of(
                Counts::new,
                Counts::add,
                (counts, others) -> {
                    counts.addAll(others);
                    return counts;
                },
                Counts::tables);
    }

    /** All tables, while they are counted. */
    private static final class Counts {
        private final Counter<AssessedPerson, PersonsTable.Cell> persons = new Counter<>(PersonsTable::cells);
        private final Counter<AssessedPerson, ProgressTable.Cell> progress = new Counter<>(ProgressTable::cells);
        private final Counter<AssessedPerson, PartsTable.Cell> parts = new Counter<>(PartsTable::cells);
        private final Counter<AssessedPerson, CulpabilityTable.Cell> culpability =
                new Counter<>(CulpabilityTable::cells);
        private final Counter<AssessedPerson, DecidedFinesTable.Cell> fines = new Counter<>(DecidedFinesTable::cells);
        private final Counter<AssessedPerson, CoursesTable.Cell> courses = new Counter<>(CoursesTable::cells);
        private final Counter<AssessedPerson, OriginsTable.Cell> origins = new Counter<>(OriginsTable::cells);
        private final Counter<AssessedPerson, AgesTable.Cell> ages = new Counter<>(AgesTable::cells);
        private final Counter<AssessedPerson, EndsTable.Cell> ends = new Counter<>(EndsTable::cells);

        private void add(AssessedPerson person) {
            persons.add(person);
            progress.add(person);
            parts.add(person);
            culpability.add(person);
            fines.add(person);
            courses.add(person);
            origins.add(person);
            ages.add(person);
            ends.add(person);
        }

        private void addAll(Counts other) {
            persons.addAll(other.persons);
            progress.addAll(other.progress);
            parts.addAll(other.parts);
            culpability.addAll(other.culpability);
            fines.addAll(other.fines);
            courses.addAll(other.courses);
            origins.addAll(other.origins);
            ages.addAll(other.ages);
            ends.addAll(other.ends);
        }

        private CohortTables tables() {
            return new CohortTables(
                    new PersonsTable(persons.tally()),
                    new ProgressTable(progress.tally()),
                    new PartsTable(parts.tally()),
                    new CulpabilityTable(culpability.tally()),
                    new DecidedFinesTable(fines.tally()),
                    new CoursesTable(courses.tally()),
                    new OriginsTable(origins.tally()),
                    new AgesTable(ages.tally()),
                    new EndsTable(ends.tally()));
        }
    }

    /**
     * Adds the tables of other persons.
     *
     * @param other the other tables, of the same day and law
     * @return the sum
     */
    public CohortTables plus(CohortTables other) {
        return new CohortTables(
                persons.plus(other.persons),
                progress.plus(other.progress),
                parts.plus(other.parts),
                culpability.plus(other.culpability),
                fines.plus(other.fines),
                courses.plus(other.courses),
                origins.plus(other.origins),
                ages.plus(other.ages),
                ends.plus(other.ends));
    }
}
