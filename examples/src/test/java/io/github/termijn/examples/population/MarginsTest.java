package io.github.termijn.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Sex;
import io.github.termijn.law.Part;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report's totals agree with each other, and the assumptions with them")
final class MarginsTest {

    private static final List<Split> SPLITS = Stream.concat(
                    Assumptions.ASYLUM.stream(), Assumptions.FAMILY_AND_OTHER.stream())
            .toList();

    private static int sum(List<Split> splits, ToIntFunction<Split> of) {
        return splits.stream().mapToInt(of).sum();
    }

    private static List<Split> with(List<Split> splits, Culpability status) {
        return splits.stream().filter(split -> split.status() == status).toList();
    }

    private static int of(int group, int other) {
        return group + other;
    }

    @Test
    @DisplayName("Table 4: with 496 and 839 for asylum the columns add up to 317, 774 and 1,799, and all to 2,893")
    void table4() {
        PublishedMargins.Overruns asylum = PublishedMargins.ASYLUM;
        PublishedMargins.Overruns family = PublishedMargins.FAMILY_AND_OTHER;
        assertThat(of(asylum.culpable(), family.culpable())).isEqualTo(317);
        assertThat(of(asylum.notCulpable(), family.notCulpable())).isEqualTo(774);
        assertThat(of(asylum.provisional(), family.provisional())).isEqualTo(1799);
        assertThat(of(asylum.none(), family.none())).isEqualTo(2893 - 2890);
        assertThat(317 + 774 + 1799 + 3).isEqualTo(PublishedMargins.PERSONS);
    }

    @Test
    @DisplayName("Fines by group and status give the rows of table 4 and the totals of section 2.4.2")
    void splits() {
        Stream.of(Group.values()).forEach(group -> {
            boolean asylum = group == Group.ASYLUM;
            List<Split> own = asylum ? Assumptions.ASYLUM : Assumptions.FAMILY_AND_OTHER;
            PublishedMargins.Overruns row = asylum ? PublishedMargins.ASYLUM : PublishedMargins.FAMILY_AND_OTHER;
            assertThat(sum(with(own, Culpability.CULPABLE), Split::persons)).isEqualTo(row.culpable());
            assertThat(sum(with(own, Culpability.NOT_CULPABLE), Split::persons)).isEqualTo(row.notCulpable());
            assertThat(sum(with(own, Culpability.PROVISIONALLY_CULPABLE), Split::persons))
                    .isEqualTo(row.provisional());
        });
        assertThat(sum(SPLITS, Split::noDecision) + 3).isEqualTo(PublishedMargins.NO_DECISION);
        assertThat(sum(Assumptions.ASYLUM, Split::noDecision) + PublishedMargins.ASYLUM.none())
                .isEqualTo(PublishedMargins.NO_DECISION_ASYLUM);
        assertThat(sum(SPLITS, Split::zero)).isEqualTo(PublishedMargins.ZERO);
        assertThat(sum(with(SPLITS, Culpability.NOT_CULPABLE), Split::zero))
                .isEqualTo(PublishedMargins.ZERO_NOT_CULPABLE);
        assertThat(sum(with(SPLITS, Culpability.NOT_CULPABLE), Split::fined))
                .isEqualTo(PublishedMargins.FINED_NOT_CULPABLE);
        assertThat(sum(SPLITS, Split::fined))
                .isEqualTo(PublishedMargins.FINED_NOT_CULPABLE + PublishedMargins.FINED_OTHERS)
                .isEqualTo(Assumptions.FINES.size());
    }

    @Test
    @DisplayName("Stages: 691 persons in 2013 and 2014, 2,202 in 2015 and 2016; open parts 411 + 2 x 390")
    void stages() {
        assertThat(PublishedMargins.EARLY_STAGES.values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(226 + 465);
        assertThat(PublishedMargins.LATE_STAGES.values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(810 + 1392);
        assertThat(PublishedMargins.OPEN_PARTS.values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(411 + 2 * 390);
    }

    @Test
    @DisplayName("Open alone, with ONA or in pairs: every part is open as often as table 3 says")
    void openParts() {
        for (Part part : List.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM)) {
            long inPairs = ExamQuotas.PAIRS.cards().stream()
                    .filter(pair -> pair.contains(part))
                    .count();
            long alone =
                    ExamQuotas.SINGLES.cards().stream().filter(part::equals).count();
            assertThat(inPairs + alone).as(part.name()).isEqualTo((long) PublishedMargins.OPEN_PARTS.get(part));
        }
    }

    @Test
    @DisplayName("Courses (section 2.3.1): literacy 479, integration 1,544, NT2 183, ONA 160; alone and together")
    void courses() {
        List<List<CourseType>> all = CourseQuotas.of(Group.ASYLUM)
                .plus(CourseQuotas.of(Group.FAMILY_AND_OTHER))
                .cards();
        assertThat(CourseQuotas.of(Group.ASYLUM).size()).isEqualTo(PublishedMargins.WITH_COURSE_ASYLUM);
        assertThat(CourseQuotas.of(Group.FAMILY_AND_OTHER).size())
                .isEqualTo(PublishedMargins.WITH_COURSE_FAMILY_AND_OTHER);
        assertThat(with(all, CourseType.LITERACY)).isEqualTo(479);
        assertThat(with(all, CourseType.INTEGRATION)).isEqualTo(1544);
        assertThat(with(all, CourseType.NT2)).isEqualTo(183);
        assertThat(with(all, CourseType.ONA)).isEqualTo(160);
        assertThat(with(all, CourseType.LITERACY, CourseType.INTEGRATION)).isEqualTo(276);
        assertThat(with(all, CourseType.INTEGRATION, CourseType.NT2)).isEqualTo(118);
        assertThat(with(all, CourseType.INTEGRATION, CourseType.ONA)).isEqualTo(142);
        assertThat(with(all, CourseType.NT2, CourseType.ONA)).isEqualTo(9);
        assertThat(all.stream().filter(List.of(CourseType.LITERACY)::equals)).hasSize(203);
        assertThat(all.stream().filter(courses -> courses.size() == 2)).hasSize(473);
        assertThat(all.stream().filter(courses -> courses.size() == 3)).hasSize(44);
        assertThat(with(CourseQuotas.of(Group.ASYLUM).cards(), CourseType.LITERACY))
                .isEqualTo(402);
        assertThat(with(CourseQuotas.of(Group.FAMILY_AND_OTHER).cards(), CourseType.LITERACY))
                .isEqualTo(77);
    }

    @Test
    @DisplayName(
            "Countries (figures 4 and 5) by sex, Syrians by cohort and ages by country add up to what is published")
    void origins() {
        assertThat(countries(OriginQuotas.ASYLUM))
                .containsExactlyInAnyOrderElementsOf(
                        PublishedMargins.COUNTRIES.get(Group.ASYLUM).cards());
        assertThat(countries(OriginQuotas.FAMILY_AND_OTHER))
                .containsExactlyInAnyOrderElementsOf(
                        PublishedMargins.COUNTRIES.get(Group.FAMILY_AND_OTHER).cards());
        assertThat(men(OriginQuotas.ASYLUM))
                .isEqualTo(PublishedMargins.ASYLUM_MEN.values().stream()
                        .mapToLong(men -> men)
                        .sum());
        assertThat(men(OriginQuotas.FAMILY_AND_OTHER)).isEqualTo(PublishedMargins.FAMILY_AND_OTHER_MEN);
        assertThat(OriginQuotas.SYRIANS.values().stream()
                        .mapToInt(byCohort -> byCohort.get(2016))
                        .sum())
                .isEqualTo(PublishedMargins.SYRIANS_OF_2016);
    }

    private static List<String> countries(Deck<Origin> deck) {
        return deck.cards().stream().map(Origin::country).toList();
    }

    private static long men(Deck<Origin> deck) {
        return deck.cards().stream().filter(origin -> origin.sex() == Sex.MALE).count();
    }

    private static long with(List<List<CourseType>> all, CourseType... types) {
        return all.stream()
                .filter(courses -> courses.containsAll(List.of(types)))
                .count();
    }
}
