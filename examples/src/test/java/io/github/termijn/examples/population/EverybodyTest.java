package io.github.termijn.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.ComparedPerson;
import io.github.termijn.cohort.Share;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Amendment;
import io.github.termijn.loan.ForgivenessKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Everybody who became obliged in the four cohorts: those whose duty has ended are among them")
final class EverybodyTest {

    private static final int SAMPLE = 4000;
    private static final List<Dossier> SOME = Population.everybody(1, SAMPLE).toList();
    private static final List<AssessedPerson> ASSESSED = SOME.stream()
            .map(dossier ->
                    new AssessedPerson(dossier, Wi2013.standard().assess(dossier, PublishedMargins.REFERENCE_DAY)))
            .toList();

    /** Whether the facts say that the duty has ended, without asking the library. */
    private static boolean isFinished(Dossier dossier) {
        long passed = dossier.exams().stream()
                .filter(exam -> exam.passed())
                .map(exam -> exam.part())
                .distinct()
                .count();
        int parts = dossier.obligedFrom().getYear() < 2015 ? 5 : 6;
        return passed == parts
                || !dossier.exemptions().isEmpty()
                || dossier.residenceLostOn().isPresent()
                || dossier.diedOn().isPresent();
    }

    @Test
    @DisplayName(
            "The whole: 82,538 as in table 1 by cohort and group, 2,893 of them still obliged, 3.5 %; the persons of the block")
    void whole() {
        var counts = Population.everybody(1, Population.OBLIGED)
                .collect(Collectors.groupingBy(
                        dossier -> Group.of(dossier.permit())
                                + " "
                                + dossier.obligedFrom().getYear()
                                + (isFinished(dossier) ? " ended" : ""),
                        Collectors.counting()));
        for (Group group : Group.values()) {
            for (int year = 2013; year <= 2016; year++) {
                int cohort = year;
                long standing = PublishedMargins.COHORTS.get(group).cards().stream()
                        .filter(other -> other == cohort)
                        .count();
                assertThat(counts.get(group + " " + year)).isEqualTo(standing);
                assertThat(counts.get(group + " " + year + " ended") + standing)
                        .isEqualTo(PublishedMargins.OBLIGED.get(group).get(year).longValue());
            }
        }
        assertThat(new Share(Population.REPORTED, Population.OBLIGED).percent()).contains(new BigDecimal("3.5"));
    }

    @ParameterizedTest
    @CsvSource({"2013, 9311", "2014, 17034", "2015, 24385", "2016, 31808"})
    @DisplayName("Table 1: the groups add up to the whole cohort, and the cohorts to 82,538")
    void table1(int year, int obliged) {
        assertThat(Stream.of(Group.values())
                        .mapToInt(group -> PublishedMargins.OBLIGED.get(group).get(year))
                        .sum())
                .isEqualTo(obliged);
        assertThat(9311 + 17034 + 24385 + 31808).isEqualTo(PublishedMargins.ALL_OBLIGED);
    }

    @Test
    @DisplayName("The library finds of each whether the duty has ended, from the facts alone; nobody is counted twice")
    void ends() {
        assertThat(ASSESSED)
                .allSatisfy(person -> assertThat(person.assessment().dutyEnd().isPresent())
                        .as(person.dossier().id().orElseThrow())
                        .isEqualTo(isFinished(person.dossier())));
        assertThat(SOME).extracting(Dossier::id).doesNotHaveDuplicates();
        assertThat(SOME)
                .allSatisfy(dossier -> assertThat(dossier.knownOn(PublishedMargins.REFERENCE_DAY))
                        .isEqualTo(dossier));
        assertThat(SOME)
                .allMatch(dossier ->
                        dossier.fines().stream().allMatch(fine -> fine.status().isEmpty()));
    }

    @Test
    @DisplayName("There are people who fulfilled, were exempted in both ways, left and died; some late, some forgiven")
    void kinds() {
        CohortTables tables = ASSESSED.stream().collect(CohortTables.collector());
        assertThat(Stream.of(
                                DutyEnd.Cause.FULFILLED,
                                DutyEnd.Cause.EXEMPTED,
                                DutyEnd.Cause.RESIDENCE_LOST,
                                DutyEnd.Cause.DIED)
                        .map(cause -> tables.ends().share(cause).count()))
                .allMatch(count -> count > 0);
        assertThat(tables.ends().exempted(ExemptionKind.AGI).count())
                .isGreaterThan(tables.ends().exempted(ExemptionKind.MEDICAL).count());
        assertThat(tables.persons().obliged()).isEqualTo(SAMPLE);
        assertThat(kinds(ASSESSED)).contains(ForgivenessKind.FULL, ForgivenessKind.NONE, ForgivenessKind.PENDING);
        assertThat(ASSESSED)
                .anyMatch(person -> person.assessment()
                        .progress()
                        .flatMap(ExamProgress::examCompletion)
                        .isPresent());
    }

    private static Set<ForgivenessKind> kinds(List<AssessedPerson> persons) {
        return persons.stream()
                .flatMap(person -> person.assessment().forgiveness().stream())
                .map(forgiveness -> forgiveness.kind())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("So it can be said what forgiveness for family would do: more of the whole, and a sum that is known")
    void whatIf() {
        Wi2013 amended = Wi2013.with(Wi2013.standard().law().with(Amendment.FORGIVENESS_FOR_FAMILY));
        WhatIfTable table = ASSESSED.stream()
                .limit(1000)
                .map(person ->
                        new ComparedPerson(person, amended.assess(person.dossier(), PublishedMargins.REFERENCE_DAY)))
                .collect(WhatIfTable.collector());
        assertThat(table.gained(outcomes -> outcomes.forgiveness().contains(ForgivenessKind.FULL))
                        .count())
                .isPositive();
        assertThat(table.amendedForgiven().determined().total().atLeast())
                .isGreaterThan(table.standardForgiven().determined().total().atLeast());
    }

    @Test
    @DisplayName("The same seed gives the same persons; fewer are the first of them, another seed gives others")
    void drawn() {
        assertThat(Population.everybody(1, 50).toList()).isEqualTo(SOME.subList(0, 50));
        assertThat(Population.everybody(2, 50).toList()).isNotEqualTo(SOME.subList(0, 50));
    }
}
