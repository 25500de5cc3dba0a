package io.github.termijn.examples.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.Repository;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture")
class PictureTest {

    private static Picture picture(String dossier, String asOf) {
        return picture(
                TermijnJson.readDossier(Repository.read(Repository.DOSSIERS.resolve(dossier + ".json"))),
                LocalDate.parse(asOf));
    }

    private static Picture picture(Dossier dossier, LocalDate asOf) {
        return Picture.of(dossier, Wi2013.standard().assess(dossier, asOf));
    }

    private static List<String> bars(Lane lane) {
        return lane.bars().stream()
                .map(bar -> bar.ground().map(Enum::name).orElse(bar.kind().name()) + " " + bar.from() + " "
                        + bar.through() + (bar.number() == 0 ? "" : " " + bar.number()))
                .toList();
    }

    private static List<String> marks(Lane lane) {
        return lane.marks().stream().map(mark -> mark.kind() + " " + mark.day()).toList();
    }

    /** Start 11-8-2015, + 28 days, + 56 days, last day 2-11-2018 (ECLI:NL:RVS:2022:1079). */
    @Test
    @DisplayName("lays extensions behind each other, numbered, up to the last day of the judgment")
    void extensions() {
        Picture picture = picture("rvs-2022-1079", "2018-10-01");
        Lane term = picture.lanes().get(0);

        assertThat(bars(term))
                .containsExactly(
                        "TERM 2015-08-11 2018-08-10",
                        "LATE_NOTIFICATION 2018-08-11 2018-09-07 1",
                        "ASYLUM_CENTRE 2018-09-08 2018-11-02 2");
        assertThat(marks(term))
                .containsExactly("WINDOW_FRONT_OFFICE 2018-02-11", "WINDOW_DECREE 2018-05-03", "LAST_DAY 2018-11-02");
        assertThat(picture.lastDay()).contains(LocalDate.of(2018, 11, 2));
        assertThat(picture.today()).isEqualTo("2018-10-01");
        assertThat(picture.scale()).hasToString("Scale[first=2015, last=2018]");
    }

    @Test
    @DisplayName("ends an overrun on the day before the fine that set a new term, and the last one on the as-of day")
    void overruns() {
        Picture picture = picture("example-keren", "2025-02-04");

        assertThat(bars(picture.lanes().get(0)))
                .startsWith("TERM 2019-02-01 2022-01-31")
                .endsWith("OVERRUN 2022-12-01 2023-03-14");
        assertThat(marks(picture.lanes().get(0))).containsExactly("LAST_DAY 2022-11-30", "FINE 2023-03-15");
        assertThat(bars(picture.lanes().get(1)))
                .containsExactly("TERM 2022-12-01 2024-11-30", "OVERRUN 2024-12-01 2025-02-04");
    }

    @Test
    @DisplayName("has no overrun on the last day, and one of a day on the day after it")
    void lastDay() {
        assertThat(bars(picture("rvs-202106811", "2018-09-27").lanes().get(0)))
                .last()
                .isEqualTo("MINISTER_DECISION 2018-04-13 2018-09-27 1");
        assertThat(bars(picture("rvs-202106811", "2018-09-28").lanes().get(0)))
                .last()
                .isEqualTo("OVERRUN 2018-09-28 2018-09-28");
    }

    /** Start 1-3-2015, 92 days abroad from 1-6-2016; while they last the end lies between bounds. */
    @Test
    @DisplayName("shows an uncertain end as far as it may lie")
    void uncertain() {
        Lane during = picture("example-abroad", "2016-08-01").lanes().get(0);

        assertThat(during.bars()).last().satisfies(bar -> {
            assertThat(bar.kind()).isEqualTo(Bar.Kind.UNCERTAIN);
            assertThat(bar.through()).isAfter(bar.from());
        });
        assertThat(marks(during)).noneMatch(mark -> mark.startsWith("LAST_DAY"));
        assertThat(bars(picture("example-abroad", "2016-08-31").lanes().get(0)))
                .last()
                .isEqualTo("INTERRUPTION 2018-03-01 2018-05-31 1");
    }

    @Test
    @DisplayName("shows each attempt on its day, passed or not, and when the statement was signed")
    void attempts() {
        Picture picture = picture("example-participation", "2021-02-01");
        List<Lane> parts = picture.lanes().stream()
                .filter(lane -> lane.subject() instanceof Lane.OfPart)
                .toList();

        assertThat(parts).hasSize(7);
        assertThat(marks(parts.get(0))).containsExactly("FAILED 2020-09-08", "PASSED 2021-01-12");
        assertThat(marks(parts.get(1))).containsExactly("PASSED 2020-09-08");
        assertThat(marks(parts.get(2))).isEmpty();
        assertThat(marks(parts.get(6))).containsExactly("PASSED 2019-06-12");
    }

    @Test
    @DisplayName("ends a course that lasts on the as-of day, and leaves out what came later")
    void courses() {
        List<String> courses = picture("example-participation", "2020-01-10").lanes().stream()
                .filter(lane -> lane.subject() instanceof Lane.OfCourse)
                .flatMap(lane -> bars(lane).stream())
                .toList();

        assertThat(courses).containsExactly("COURSE 2018-09-03 2019-02-15", "COURSE 2019-03-04 2020-01-10");
        assertThat(picture("example-participation", "2020-01-10").lanes())
                .filteredOn(lane -> lane.subject() instanceof Lane.OfPart)
                .flatExtracting(PictureTest::marks)
                .containsExactly("PASSED 2019-06-12");
    }

    /** Fine removed: the last day 4-3-2019 had passed when a decision of 3-2-2020 moved it. */
    @Test
    @DisplayName("shows a last day that was moved later")
    void formerEnd() {
        assertThat(marks(picture("example-fine-removed", "2020-02-03").lanes().get(0)))
                .contains("FORMER_LAST_DAY 2019-03-04", "LAST_DAY 2019-11-11", "FINE 2019-06-18");
    }

    @Test
    @DisplayName("has no lanes for a person under another act")
    void anotherAct() {
        Dossier dossier = Dossier.builder()
                .permit(Permit.OTHER)
                .obligedFrom(LocalDate.of(2022, 1, 1))
                .build();

        assertThat(picture(dossier, LocalDate.of(2023, 1, 1)).lanes()).isEmpty();
    }
}
