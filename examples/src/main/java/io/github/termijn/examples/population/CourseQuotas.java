package io.github.termijn.examples.population;

import static io.github.termijn.examples.population.CourseType.INTEGRATION;
import static io.github.termijn.examples.population.CourseType.KNM;
import static io.github.termijn.examples.population.CourseType.LITERACY;
import static io.github.termijn.examples.population.CourseType.NT2;
import static io.github.termijn.examples.population.CourseType.ONA;

import java.util.List;

/**
 * Which courses go together in one person (section 2.3.1 of the report).
 *
 * <p>Exact: 1,840 persons with a course, 1,266 and 574 by group; literacy 479, of whom 203 nothing else, and 31.8 % and 13.4 %
 * by group; literacy with integration 276; integration 1,544, with NT2 118, with ONA 142; NT2 183; ONA 160, with NT2 9; two
 * kinds 473; three 2.4 %. One kind comes to 71.9 %: 71.8, 25.4 and 2.4 % as printed make no whole, and 473 is 25.7 %. The
 * division over the groups, and KNM as the kind that the report does not name, are assumptions.
 */
final class CourseQuotas {

    private static final Deck<List<CourseType>> ASYLUM = Deck.of(170, List.of(LITERACY))
            .and(202, List.of(LITERACY, INTEGRATION))
            .and(4, List.of(LITERACY, INTEGRATION, NT2))
            .and(658, List.of(INTEGRATION))
            .and(67, List.of(INTEGRATION, NT2))
            .and(5, List.of(INTEGRATION, NT2, KNM))
            .and(5, List.of(INTEGRATION, KNM))
            .and(30, List.of(NT2))
            .and(12, List.of(KNM))
            .and(26, List.of(LITERACY, INTEGRATION, ONA))
            .and(76, List.of(INTEGRATION, ONA))
            .and(5, List.of(NT2, ONA))
            .and(6, List.of(ONA));

    private static final Deck<List<CourseType>> FAMILY_AND_OTHER = Deck.of(33, List.of(LITERACY))
            .and(38, List.of(LITERACY, INTEGRATION))
            .and(1, List.of(LITERACY, INTEGRATION, NT2))
            .and(378, List.of(INTEGRATION))
            .and(38, List.of(INTEGRATION, NT2))
            .and(3, List.of(INTEGRATION, NT2, KNM))
            .and(3, List.of(INTEGRATION, KNM))
            .and(26, List.of(NT2))
            .and(7, List.of(KNM))
            .and(5, List.of(LITERACY, INTEGRATION, ONA))
            .and(35, List.of(INTEGRATION, ONA))
            .and(4, List.of(NT2, ONA))
            .and(3, List.of(ONA));

    private CourseQuotas() {}

    static Deck<List<CourseType>> of(Group group) {
        return group == Group.ASYLUM ? ASYLUM : FAMILY_AND_OTHER;
    }
}
