package io.github.termijn.law;

import static io.github.termijn.testing.Dossiers.day;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The catalogue of rules")
class RuleTest {

    /** The ends of the years, and every day on which something in the catalogue changes, from both sides. */
    private static final List<LocalDate> SAMPLE_DAYS = Stream.of(
                    Stream.iterate(day("2013-01-01"), year -> year.getYear() < 2028, year -> year.plusYears(1)),
                    Stream.of(Rule.values()).flatMap(rule -> rule.authorities().changes().stream()),
                    Stream.of(Rule.values()).flatMap(rule -> rule.inForceFrom().stream()),
                    Stream.of(Rule.values())
                            .flatMap(rule -> rule.citations().stream())
                            .flatMap(citation -> Stream.concat(
                                    citation.from().stream(),
                                    citation.through().map(last -> last.plusDays(1)).stream())))
            .flatMap(days -> days)
            .flatMap(day -> Stream.of(day.minusDays(1), day))
            .distinct()
            .sorted()
            .toList();

    @Test
    @DisplayName("It has 103 rules of the rulebook, by the letters of their ids")
    void count() {
        Map<String, Long> counts = Stream.of(Rule.values())
                .collect(groupingBy(rule -> rule.id().substring(0, 3), TreeMap::new, counting()));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("REG", 4L),
                        Map.entry("EXM", 8L),
                        Map.entry("TRM", 10L),
                        Map.entry("EXT", 13L),
                        Map.entry("COR", 5L),
                        Map.entry("CUL", 5L),
                        Map.entry("FIN", 13L),
                        Map.entry("PVT", 2L),
                        Map.entry("PRC", 7L),
                        Map.entry("LOA", 12L),
                        Map.entry("REP", 6L),
                        Map.entry("AGI", 8L),
                        Map.entry("MED", 1L),
                        Map.entry("AVI", 1L),
                        Map.entry("VRS", 3L),
                        Map.entry("SIG", 8L)));
        // 4 + 8 + 10 + 13 + 5 + 5 + 13 + 2 + 7 + 12 + 6 + 8 + 1 + 1 + 3 + 8
        assertThat(Rule.values()).hasSize(106);
    }

    @Test
    @DisplayName("Every id is unique")
    void unique() {
        assertThat(Rule.values()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Within its letters the numbers run from 1 without a gap; those of the extensions from 0")
    void numbered() {
        Map<String, List<Integer>> numbers = Stream.of(Rule.values())
                .collect(groupingBy(
                        rule -> rule.id().substring(0, 3),
                        mapping(
                                rule -> Integer.valueOf(rule.id().substring(4)),
                                collectingAndThen(
                                        toList(), list -> list.stream().sorted().toList()))));

        numbers.forEach((letters, found) -> {
            int first = letters.equals("EXT") ? 0 : 1;
            assertThat(found)
                    .as(letters)
                    .isEqualTo(
                            IntStream.range(first, first + found.size()).boxed().toList());
        });
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Every id is three letters, a hyphen and a number, and finds its rule")
    @EnumSource
    void wellFormed(Rule rule) {
        assertThat(rule.id()).matches("[A-Z]{3}-(0|[1-9][0-9]?)");
        assertThat(Rule.find(rule.id())).contains(rule);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @DisplayName("An id that the rulebook does not have finds nothing")
    @ValueSource(strings = {"TRM-11", "TRM-0", "TRM_1", "trm-1", "TRM-1 ", "TRM", ""})
    void unknown(String id) {
        assertThat(Rule.find(id)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("On every day on which a rule is in force there is a place to cite and an authority")
    @EnumSource
    void citedOnEveryDay(Rule rule) {
        assertThat(rule.citations()).isNotEmpty();
        assertThat(SAMPLE_DAYS).hasSizeGreaterThan(30);
        for (LocalDate day : SAMPLE_DAYS) {
            assertThat(rule.authorities().find(day)).as("authority on %s", day).isPresent();
            boolean inForce = rule.inForceFrom().filter(day::isBefore).isEmpty()
                    && rule.inForceThrough().filter(day::isAfter).isEmpty();
            if (inForce) {
                assertThat(rule.citationsOn(day)).as("citations on %s", day).isNotEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A citation is one place: one article, with its paragraphs at most")
    @EnumSource
    void oneArticlePerCitation(Rule rule) {
        assertThat(rule.citations())
                .filteredOn(Citation::isArticle)
                .extracting(Citation::place)
                .allMatch(place -> place.matches("art\\. (\\d+[.:])?\\d+[a-z]?(\\(\\w+\\))*(-\\(\\w+\\))?"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The places to cite on a day are those that hold on it, in the order of the rulebook")
    @EnumSource
    void citationsOfTheDay(Rule rule) {
        for (LocalDate day : SAMPLE_DAYS) {
            assertThat(rule.citationsOn(day))
                    .containsExactlyElementsOf(rule.citations().stream()
                            .filter(citation -> citation.holdsOn(day))
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "A rule ends on or after the day on which it began, and only a corona round ends, on its reference day")
    @EnumSource
    void inForce(Rule rule) {
        boolean isRound = rule.section() == Rule.Section.CORONA;

        assertThat(rule.inForceThrough().isPresent()).isEqualTo(isRound);
        if (isRound) {
            assertThat(rule.inForceThrough()).isEqualTo(rule.inForceFrom());
        }
    }

    @ParameterizedTest(name = "{0} stands in {1}")
    @DisplayName("Every rule stands in its section of the rulebook")
    @CsvSource({
        "REG-1, REGIME",
        "EXM-8, EXAM_PARTS",
        "TRM-10, TERM",
        "EXT-0, EXTENSION",
        "COR-5, CORONA",
        "CUL-5, OVERRUN",
        "FIN-13, FINE",
        "PVT-1, PARTICIPATION",
        "PRC-6, PROCEDURE",
        "LOA-12, LOAN",
        "REP-6, REPAYMENT",
        "AGI-8, EXEMPTION",
        "MED-1, EXEMPTION",
        "AVI-1, EXEMPTION",
        "VRS-2, EXEMPTION",
        "SIG-5, SIGNAL"
    })
    void section(String id, Rule.Section section) {
        assertThat(Rule.find(id)).map(Rule::section).contains(section);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @DisplayName("Authorities as the rulebook's last column gives them, from both sides of the day they change")
    @CsvSource({
        "REG-1, 2016-01-01, STATUTE",
        "REG-2, 2022-01-01, STATUTE",
        "REG-3, 2016-01-01, STATUTE",
        "EXM-1, 2016-01-01, STATUTE",
        "EXM-2, 2016-01-01, STATUTE",
        "EXM-3, 2017-10-01, STATUTE",
        "EXM-4, 2015-10-15, STATUTE", // the Regeling was read up to October 2015
        "EXM-4, 2015-11-01, OFFICIAL",
        "EXM-5, 2019-04-20, STATUTE",
        "EXM-6, 2016-01-01, STATUTE",
        "EXM-7, 2016-01-01, REPORT",
        "TRM-2, 2016-01-01, CASE",
        "TRM-3, 2016-01-01, READING",
        "EXT-1, 2019-02-03, OFFICIAL",
        "EXT-1, 2019-02-04, POLICY",
        "EXT-1, 2021-12-31, POLICY",
        "EXT-1, 2022-01-01, OFFICIAL",
        "EXT-2, 2020-05-11, OFFICIAL",
        "EXT-2, 2020-05-12, POLICY",
        "EXT-2, 2021-01-12, POLICY",
        "EXT-2, 2021-01-13, OFFICIAL",
        "EXT-4, 2016-01-01, CASE",
        "EXT-11, 2016-01-01, REPORT",
        "EXT-12, 2015-12-31, CASE",
        "EXT-12, 2017-01-01, READING",
        "COR-1, 2020-03-13, POLICY",
        "COR-2, 2020-05-12, OFFICIAL",
        "FIN-4, 2018-07-01, POLICY",
        "FIN-4, 2019-12-31, POLICY",
        "FIN-4, 2020-01-01, OFFICIAL",
        "AGI-6, 2016-01-01, REPORT",
        "AGI-8, 2016-01-01, STATUTE",
        "LOA-12, 2016-01-01, CASE",
        "SIG-5, 2023-01-01, REPORT"
    })
    void authority(String id, LocalDate day, Authority authority) {
        assertThat(Rule.find(id)).map(rule -> rule.authorityOn(day)).contains(authority);
    }

    @Test
    @DisplayName("TRM-1: the article is Wi 7(1) on 30 September 2017 and Wi 7b(1)-(2) a day later")
    void renumbering() {
        assertThat(Rule.TRM_1.citationsOn(day("2017-09-30")).get(0).text()).isEqualTo("Wi art. 7(1)");
        assertThat(Rule.TRM_1.citationsOn(day("2017-10-01")).get(0).text()).isEqualTo("Wi art. 7b(1)-(2)");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @DisplayName("First days as the rulebook gives them")
    @CsvSource({
        "REG-2, 2022-01-01",
        "EXM-2, 2015-01-01",
        "EXM-3, 2017-10-01",
        "EXM-5, 2019-04-20",
        "EXT-7, 2013-08-01",
        "EXT-8, 2018-07-01",
        "COR-1, 2020-03-13",
        "COR-2, 2020-05-12",
        "COR-3, 2020-07-01",
        "COR-4, 2020-09-01",
        "COR-5, 2021-01-13",
        "LOA-4, 2014-03-28",
        "AGI-1, 2013-08-01",
        "AVI-1, 2013-08-01"
    })
    void inForceFrom(String id, LocalDate first) {
        assertThat(Rule.find(id).flatMap(Rule::inForceFrom)).contains(first);
    }

    @Test
    @DisplayName("The Regeling was read up to October 2015: every rule that rests on that text carries the day")
    void textSeenUntil() {
        assertThat(Stream.of(Rule.values())
                        .filter(rule -> rule.citationsOn(day("2015-10-15")).stream()
                                .anyMatch(place -> place.source() == Source.RI)))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.textSeenUntil())
                        .as(rule.id())
                        .hasValueSatisfying(day -> assertThat(day).isBetween(day("2015-10-01"), day("2015-10-31"))));
    }
}
