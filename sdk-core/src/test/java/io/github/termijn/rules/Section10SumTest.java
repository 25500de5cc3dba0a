package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.testing.Dossiers.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.ComparedPerson;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Sex;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That tables of parts of a population add up to those of the whole, whoever counted them. */
@Law({Rule.EXM_7, Rule.CUL_2})
@DisplayName("Section 10: tables that add up")
class Section10SumTest {

    private static final Wi2013 AMENDED = Wi2013.with(LawBook.standard().with(Amendment.ELIP_TWELVE_MONTHS));

    /** Of each group eight persons: obliged in four years, with none to five parts passed, half of them fined. */
    private static final List<AssessedPerson> PERSONS = Arrays.stream(Permit.values())
            .flatMap(permit -> IntStream.range(0, 8).mapToObj(i -> person(permit, i)))
            .toList();

    private static AssessedPerson person(Permit permit, int i) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(permit)
                .obligedFrom(LocalDate.of(2013 + i % 4, 1 + i, 1))
                .background(Background.builder()
                        .sex(List.of(Sex.values()).get(i % 2))
                        .birthYear(1980 + i)
                        .birthCountry(i < 4 ? "SY" : "MA")
                        .build())
                .addCourses(course(List.of(CourseKind.values()).get(i % 3), "2015-01-01", "2015-06-30", "60"))
                .addAllExams(passed(FIVE.subList(0, i % 6), "2016-05-10"));
        if (i % 2 == 0) {
            dossier.addFines(decision(250 + 125 * i, "2020-02-03"));
        }
        return Section10Facts.person(dossier, "2020-03-01");
    }

    private static List<AssessedPerson> part(int remainder) {
        return IntStream.range(0, PERSONS.size())
                .filter(i -> i % 3 == remainder)
                .mapToObj(PERSONS::get)
                .toList();
    }

    private static WhatIfTable whatIf(List<AssessedPerson> persons) {
        return persons.stream()
                .map(person -> new ComparedPerson(
                        person,
                        AMENDED.assess(
                                person.dossier(), person.assessment().receipt().asOf())))
                .collect(WhatIfTable.collector());
    }

    @DisplayName("The tables of three parts added in any order are the tables of the whole")
    @Test
    void parts() {
        CohortTables whole = Section10Facts.tables(PERSONS);
        List<CohortTables> parts =
                Stream.of(0, 1, 2).map(i -> Section10Facts.tables(part(i))).toList();
        assertThat(parts.get(0).plus(parts.get(1)).plus(parts.get(2))).isEqualTo(whole);
        assertThat(parts.get(2).plus(parts.get(0).plus(parts.get(1)))).isEqualTo(whole);
        assertThat(whole.plus(Section10Facts.tables(List.of()))).isEqualTo(whole);
        assertThat(parts.get(0)).isNotEqualTo(whole);
    }

    @DisplayName("Counted on many threads the tables are the same")
    @Test
    void threads() {
        assertThat(PERSONS.parallelStream().collect(CohortTables.collector()))
                .isEqualTo(Section10Facts.tables(PERSONS));
    }

    @DisplayName("The tables of what an amendment changes add up too")
    @Test
    void comparisons() {
        assertThat(whatIf(part(0)).plus(whatIf(part(1))).plus(whatIf(part(2)))).isEqualTo(whatIf(PERSONS));
    }
}
