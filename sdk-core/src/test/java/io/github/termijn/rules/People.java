package io.github.termijn.rules;

import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Person;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/**
 * The people and the days of which the properties of the law speak, under the names that stand behind {@code @ForAll}. A class
 * of tests that implements this can use them.
 */
interface People {

    /** Anybody whose duty began under the act of 2013, with any mixture of facts that can be true. */
    @Provide
    default Arbitrary<Person> anybody() {
        return Dossiers.underTheAct().map(Person::new);
    }

    /** Any day from 2012 to 2026, often one on which the law changed. */
    @Provide
    default Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    /**
     * People of 2014 to 2016 who were late: something is not passed, whatever they did for it, and nothing lengthened
     * their three years, which were over before the first corona round.
     */
    @Provide
    default Arbitrary<Person> somebodyLate() {
        return everyDay("2014-01-01", "2016-12-31").flatMap(People::late);
    }

    /** People of 2014 who were late: they have five exam parts. */
    @Provide
    default Arbitrary<Person> somebodyLateOf2014() {
        return everyDay("2014-01-01", "2014-12-31").flatMap(People::late);
    }

    /**
     * Days in 2020 and 2021. The terms of who was late are over, can still be fined, and the table is published policy.
     */
    @Provide
    default Arbitrary<LocalDate> aDayOfDecision() {
        return everyDay("2020-01-01", "2021-12-31");
    }

    /** Courses of the two kinds whose hours count for a fine since 1 July 2018. */
    @Provide
    default Arbitrary<CourseKind> countedCourse() {
        return Arbitraries.of(CourseKind.INTEGRATION, CourseKind.NT2);
    }

    /** Hours, as they are written, often next to a border of the table. */
    @Provide
    default Arbitrary<String> hours() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "1", "149", "149.9", "150", "151", "299", "299.9", "300", "301"),
                Arbitraries.integers().between(0, 700).map(String::valueOf));
    }

    /** An exam part that everybody has to do. */
    @Provide
    default Arbitrary<Part> corePart() {
        return Arbitraries.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM);
    }

    /** Any permit. */
    @Provide
    default Arbitrary<Permit> anyPermit() {
        return Arbitraries.of(Permit.values());
    }

    /** Every first day on which the duty can have begun under the act, one after the other. */
    @Provide
    default Arbitrary<LocalDate> everyFirstDay() {
        return everyDay("2013-01-01", "2021-12-31");
    }

    /** Every day of a period. A property that is tried exhaustively tries each of them. */
    static Arbitrary<LocalDate> everyDay(String first, String last) {
        return Arbitraries.of(LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .toList());
    }

    private static Arbitrary<Person> late(LocalDate obligedFrom) {
        Person person = Person.obligedFrom(obligedFrom);
        List<Part> parts = person.examParts();
        Arbitrary<List<Integer>> attempts =
                Arbitraries.integers().between(0, 3).list().ofSize(parts.size());
        Arbitrary<List<Part>> passed =
                Arbitraries.of(parts).list().uniqueElements().ofMaxSize(parts.size() - 1);
        Arbitrary<String> hours = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 320).map(String::valueOf),
                Arbitraries.of("0", "149", "150", "299", "300"));
        return Combinators.combine(attempts, passed, hours, Arbitraries.of(CourseKind.INTEGRATION, CourseKind.NT2))
                .as((failed, done, attended, kind) -> {
                    Person late = person.attends(kind, attended);
                    for (int i = 0; i < parts.size(); i++) {
                        late = late.fails(parts.get(i), failed.get(i));
                    }
                    for (Part part : done) {
                        late = late.passes(part);
                    }
                    return late;
                })
                .withoutEdgeCases(); // their mixtures outnumber any number of tries
    }
}
