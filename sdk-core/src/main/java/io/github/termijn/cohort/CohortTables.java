package io.github.termijn.cohort;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

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
 */
public record CohortTables(
        PersonsTable persons,
        ProgressTable progress,
        PartsTable parts,
        CulpabilityTable culpability,
        DecidedFinesTable fines)
        implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param persons persons by cohort and group
     * @param progress how far they are
     * @param parts which parts are passed and how often they were failed, by those with one or two to go
     * @param culpability whose fault the overrun is
     * @param fines what was decided
     */
    public CohortTables {
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(culpability, "culpability");
        Objects.requireNonNull(fines, "fines");
    }

    private record Parts(ProgressTable progress, PartsTable parts) {}

    private record Overruns(CulpabilityTable culpability, DecidedFinesTable fines) {}

    /**
     * Returns a collector that makes all tables at once.
     *
     * @return the collector; it can be used in parallel
     */
    public static Collector<AssessedPerson, ?, CohortTables> collector() {
        return Collectors.teeing(
                PersonsTable.collector(),
                Collectors.teeing(
                        Collectors.teeing(ProgressTable.collector(), PartsTable.collector(), Parts::new),
                        Collectors.teeing(CulpabilityTable.collector(), DecidedFinesTable.collector(), Overruns::new),
                        (parts, overruns) -> new Rest(parts, overruns)),
                (persons, rest) -> new CohortTables(
                        persons,
                        rest.parts().progress(),
                        rest.parts().parts(),
                        rest.overruns().culpability(),
                        rest.overruns().fines()));
    }

    private record Rest(Parts parts, Overruns overruns) {}

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
                fines.plus(other.fines));
    }
}
