package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Permit;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** Short words for the populations that the tests of section 10 speak about. */
final class Section10Facts {

    /** A day after the terms of {@link Section5Facts#five()} and {@link Section5Facts#six()}. */
    static final String AS_OF = "2018-09-01";

    private Section10Facts() {}

    static AssessedPerson person(Dossier.Builder dossier, String asOf) {
        Dossier facts = dossier.build();
        return new AssessedPerson(facts, Wi2013.standard().assess(facts, day(asOf)));
    }

    static CohortTables tables(Dossier.Builder... dossiers) {
        return tables(AS_OF, dossiers);
    }

    static CohortTables tables(String asOf, Dossier.Builder... dossiers) {
        return tables(Arrays.stream(dossiers).map(dossier -> person(dossier, asOf)));
    }

    static CohortTables tables(Collection<AssessedPerson> persons) {
        return tables(persons.stream());
    }

    private static CohortTables tables(Stream<AssessedPerson> persons) {
        return persons.collect(CohortTables.collector());
    }

    static Dossier.Builder obliged(Permit permit, String from) {
        return Dossier.builder().permit(permit).obligedFrom(day(from));
    }
}
