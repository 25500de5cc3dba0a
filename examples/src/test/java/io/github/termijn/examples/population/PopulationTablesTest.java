package io.github.termijn.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AgeClass;
import io.github.termijn.cohort.AgesTable;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.CoursesTable;
import io.github.termijn.cohort.CulpabilityTable;
import io.github.termijn.cohort.DecidedFinesTable;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.OriginsTable;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.PersonsTable;
import io.github.termijn.cohort.ProgressTable;
import io.github.termijn.cohort.Share;
import io.github.termijn.cohort.Standing;
import io.github.termijn.dossier.Sex;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The synthetic population in the tables of room cohort")
final class PopulationTablesTest {

    private static final MigrantGroup[] FAMILY_AND_OTHER = {MigrantGroup.FAMILY, MigrantGroup.OTHER};

    private static final CohortTables TABLES = Population.of(14, Population.REPORTED)
            .map(SyntheticPerson::dossier)
            .map(dossier ->
                    new AssessedPerson(dossier, Wi2013.standard().assess(dossier, PublishedMargins.REFERENCE_DAY)))
            .collect(CohortTables.collector());

    @Test
    @DisplayName("Table 2: 850 / 801 / 1,242")
    void progress() {
        ProgressTable all = TABLES.progress();
        assertThat(Stream.of(Standing.INACTIVE, Standing.ONE_OR_TWO_TO_GO, Standing.THREE_OR_MORE_TO_GO)
                        .map(standing -> all.share(standing).count()))
                .containsExactly(850L, 801L, 1242L);
        assertThat(all.of(MigrantGroup.ASYLUM).share(Standing.INACTIVE).percent())
                .contains(new BigDecimal("28.0"));
        assertThat(all.of(FAMILY_AND_OTHER).share(Standing.INACTIVE).percent()).contains(new BigDecimal("30.9"));
    }

    @Test
    @DisplayName("Table 4: 317 / 774 / 1,799; the percentages as printed, each in the row where it belongs")
    void culpability() {
        CulpabilityTable all = TABLES.culpability();
        assertThat(counts(all)).containsExactly(317L, 774L, 1799L);
        assertThat(percents(all)).containsExactly("11.0", "26.8", "62.2");
        assertThat(percents(all.of(MigrantGroup.ASYLUM))).containsExactly("9.9", "33.5", "56.6");
        assertThat(percents(all.of(FAMILY_AND_OTHER))).containsExactly("12.1", "19.7", "68.2");
        assertThat(all.recorded().count())
                .as("no status is recorded, all follow from the facts")
                .isZero();
        assertThat(all.withoutOverrun()).isEqualTo(3);
    }

    private static Stream<Long> counts(CulpabilityTable table) {
        return statuses().map(status -> table.share(status).count());
    }

    private static List<String> percents(CulpabilityTable table) {
        return statuses()
                .map(status -> table.share(status).percent().orElseThrow().toPlainString())
                .toList();
    }

    private static Stream<OverrunStatus> statuses() {
        return Stream.of(OverrunStatus.CULPABLE, OverrunStatus.NOT_CULPABLE, OverrunStatus.PROVISIONALLY_CULPABLE);
    }

    @Test
    @DisplayName("Fines: 1,942 with a median of 1,250 and a most of 4,772; 134 of nothing; 817 without")
    void fines() {
        DecidedFinesTable all = TABLES.fines();
        assertThat(all.atLeast(DecidedFinesTable.MINIMUM).persons().count()).isEqualTo(1942);
        assertThat(all.atLeast(DecidedFinesTable.MINIMUM).median()).isEqualTo(Optional.of(euro(1250)));
        assertThat(all.atLeast(DecidedFinesTable.MINIMUM).maximum()).isEqualTo(Optional.of(euro(4772)));
        assertThat(all.atLeast(DecidedFinesTable.MINIMUM).mean().orElseThrow().getAmount())
                .isBetween(new BigDecimal("1225.50"), new BigDecimal("1226.49"));
        assertThat(all.ofNothing().count()).isEqualTo(134);
        assertThat(all.withoutDecision().count()).isEqualTo(817);
    }

    @Test
    @DisplayName("Figure 1 and table 1 of appendix 3: the cohorts of all, of asylum and of family and others")
    void cohorts() {
        assertThat(cohorts(MigrantGroup.values())).containsExactly("7.8", "16.1", "28.0", "48.1");
        assertThat(cohorts(MigrantGroup.ASYLUM)).containsExactly("4.5", "10.4", "29.5", "55.6");
        assertThat(cohorts(FAMILY_AND_OTHER)).containsExactly("11.3", "22.1", "26.4", "40.3");
    }

    private static Stream<String> cohorts(MigrantGroup... groups) {
        PersonsTable persons = TABLES.persons().of(groups);
        return Stream.of(2013, 2014, 2015, 2016)
                .map(year -> percent(
                        persons.in(year).stillObliged().count(),
                        persons.stillObliged().count()));
    }

    private static String percent(long count, long of) {
        return new Share(count, of).percent().orElseThrow().toPlainString();
    }

    @ParameterizedTest(name = "{0}: {1} persons, {2} %")
    @DisplayName("Figure 5: countries of asylum")
    @CsvSource({
        "SY, 511, 34.5",
        "ER, 287, 19.4",
        "ET, 221, 14.9",
        "AF, 58, 3.9",
        "IQ, 59, 4.0",
        "IR, 67, 4.5",
        "SD, 43, 2.9",
        "SO, 52, 3.5",
        "ZZ, 185, 12.5"
    })
    void countriesOfAsylum(String country, long persons, String percent) {
        assertCountry(TABLES.origins().of(MigrantGroup.ASYLUM), country, persons, percent);
    }

    @ParameterizedTest(name = "{0}: {1} persons, {2} %")
    @DisplayName("Figure 4: countries of family and others")
    @CsvSource({
        "MA, 337, 23.9",
        "CN, 170, 12.1",
        "US, 97, 6.9",
        "BR, 49, 3.5",
        "PH, 48, 3.4",
        "TH, 62, 4.4",
        "ZZ, 647, 45.9"
    })
    void countriesOfFamilyAndOther(String country, long persons, String percent) {
        assertCountry(TABLES.origins().of(FAMILY_AND_OTHER), country, persons, percent);
    }

    private static void assertCountry(OriginsTable own, String country, long persons, String percent) {
        assertThat(own.countries().of(country)).isEqualTo(persons);
        assertThat(percent(persons, own.persons())).isEqualTo(percent);
    }

    @Test
    @DisplayName("Figure 1 of appendix 3: 43.6 % of asylum of 2016 is from Syria")
    void syriansOf2016() {
        OriginsTable own = TABLES.origins().of(MigrantGroup.ASYLUM).in(2016);
        assertThat(percent(own.from(List.of("SY")).persons(), own.persons())).isEqualTo("43.6");
    }

    @Test
    @DisplayName("Sex: 56.9 % men, 74.1 of asylum and 38.8 of family and others; by cohort of asylum, and by country")
    void sex() {
        OriginsTable all = TABLES.origins();
        OriginsTable asylum = all.of(MigrantGroup.ASYLUM);
        OriginsTable family = all.of(FAMILY_AND_OTHER);
        assertThat(men(all)).isEqualTo("56.9");
        assertThat(men(asylum)).isEqualTo("74.1");
        assertThat(men(family)).isEqualTo("38.8");
        assertThat(Stream.of(2013, 2014, 2015, 2016).map(year -> men(asylum.in(year))))
                .as("figure 3 of appendix 3")
                .containsExactly("71.6", "76.6", "76.0", "72.8");
        assertThat(men(family.from(List.of("MA")))).isEqualTo("47.2");
        assertThat(men(family.from(List.of("US")))).isEqualTo("41.2");
        assertThat(Stream.of("SY", "ER", "ET", "AF")
                        .map(country -> Math.round(Double.parseDouble(men(asylum.from(List.of(country)))))))
                .as("about 77 % and 57 %")
                .containsExactly(77L, 77L, 77L, 57L);
    }

    private static String men(OriginsTable table) {
        return percent(table.with(Sex.MALE).persons(), table.persons());
    }

    @Test
    @DisplayName("Age: mean 37.5, asylum 33.9 (33.4 and 35.5), family and others 41.2 (40.9 and 41.4)")
    void ages() {
        AgesTable asylum = TABLES.ages().of(MigrantGroup.ASYLUM);
        AgesTable family = TABLES.ages().of(FAMILY_AND_OTHER);
        assertThat(Stream.of(
                                TABLES.ages(),
                                asylum,
                                asylum.with(Sex.MALE),
                                asylum.with(Sex.FEMALE),
                                family,
                                family.with(Sex.MALE),
                                family.with(Sex.FEMALE))
                        .map(table -> table.onTheDay().mean(1).orElseThrow().toPlainString()))
                .containsExactly("37.5", "33.9", "33.4", "35.5", "41.2", "40.9", "41.4");
    }

    @Test
    @DisplayName(
            "Figure 7 of appendix 3: 198 under 25, of whom 79.3 % from Syria and Eritrea; 73.4, 36.7, 40.0 and 50.0 %")
    void ageClasses() {
        OriginsTable asylum = TABLES.origins().of(MigrantGroup.ASYLUM);
        assertThat(asylum.aged(AgeClass.UNDER_25).persons()).isEqualTo(198);
        assertThat(from(asylum, AgeClass.UNDER_25, "SY", "ER")).isEqualTo("79.3");
        assertThat(from(asylum, AgeClass.UNDER_35, "SY", "ER", "ET")).isEqualTo("73.4");
        assertThat(from(asylum, AgeClass.UNDER_45, "SY")).isEqualTo("36.7");
        assertThat(from(asylum, AgeClass.UNDER_55, "SY")).isEqualTo("40.0");
        assertThat(from(asylum, AgeClass.OVER_54, "SY")).isEqualTo("50.0");
    }

    private static String from(OriginsTable table, AgeClass age, String... countries) {
        OriginsTable aged = table.aged(age);
        return percent(aged.from(List.of(countries)).persons(), aged.persons());
    }

    @Test
    @DisplayName(
            "Paragraph 2.3.1: 1,840 with a course; 479, 1,544, 183 and 160 by kind; 276, 118, 142, 9, 240 and 111 together")
    void courses() {
        CoursesTable courses = TABLES.courses();
        assertThat(courses.withCourse()).isEqualTo(new Share(1840, 2893));
        assertThat(courses.of(MigrantGroup.ASYLUM).withCourse().count()).isEqualTo(1266);
        assertThat(courses.of(FAMILY_AND_OTHER).withCourse().count()).isEqualTo(574);
        assertThat(Stream.of(CourseKind.LITERACY, CourseKind.INTEGRATION, CourseKind.NT2, CourseKind.ONA)
                        .map(kind -> courses.with(kind).count()))
                .containsExactly(479L, 1544L, 183L, 160L);
        assertThat(courses.of(MigrantGroup.ASYLUM).with(CourseKind.LITERACY).percent())
                .contains(new BigDecimal("31.8"));
        assertThat(courses.of(FAMILY_AND_OTHER).with(CourseKind.LITERACY).percent())
                .contains(new BigDecimal("13.4"));
        assertThat(courses.with(CourseKind.LITERACY, CourseKind.INTEGRATION).count())
                .isEqualTo(276);
        assertThat(courses.with(CourseKind.INTEGRATION, CourseKind.NT2).count()).isEqualTo(118);
        assertThat(courses.with(CourseKind.INTEGRATION, CourseKind.ONA).count()).isEqualTo(142);
        assertThat(courses.with(CourseKind.NT2, CourseKind.ONA).count()).isEqualTo(9);
        assertThat(courses.only(List.of(CourseKind.LITERACY)).count()).isEqualTo(203);
        assertThat(courses.only(List.of(CourseKind.LITERACY, CourseKind.INTEGRATION))
                        .count())
                .isEqualTo(240);
        assertThat(courses.only(List.of(CourseKind.INTEGRATION, CourseKind.ONA)).count())
                .isEqualTo(111);
        assertThat(courses.withKinds(2).count()).isEqualTo(473);
    }

    @Test
    @DisplayName("Paragraph 2.3.2: of 411 with one part to go 233 ONA; of 1,242 479 failed more than ten times, 38.6 %")
    void partsAndFailures() {
        assertThat(TABLES.parts().onlyToGo(Part.ONA)).isEqualTo(new Share(233, 411));
        Share many = TABLES.progress().failures(Standing.THREE_OR_MORE_TO_GO).above(10);
        assertThat(many).isEqualTo(new Share(479, 1242));
        assertThat(many.percent()).contains(new BigDecimal("38.6"));
    }

    @Test
    @DisplayName("Paragraph 2.4.2: fines from 50 euro; of the 817 without a decision 629 are asylum, 77.0 %")
    void withoutDecision() {
        assertThat(TABLES.fines().atLeast(DecidedFinesTable.MINIMUM).minimum()).isEqualTo(Optional.of(euro(50)));
        long asylum = TABLES.fines().of(MigrantGroup.ASYLUM).withoutDecision().count();
        assertThat(asylum).isEqualTo(629);
        assertThat(percent(asylum, TABLES.fines().withoutDecision().count())).isEqualTo("77.0");
    }

    private static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
