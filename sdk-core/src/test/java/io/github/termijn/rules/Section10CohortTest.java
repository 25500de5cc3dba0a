package io.github.termijn.rules;

import static io.github.termijn.rules.Section10Facts.AS_OF;
import static io.github.termijn.rules.Section10Facts.obliged;
import static io.github.termijn.rules.Section10Facts.tables;
import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.CulpabilityTable;
import io.github.termijn.cohort.DecidedFinesTable;
import io.github.termijn.cohort.FineClass;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.PartsTable;
import io.github.termijn.cohort.PersonsTable;
import io.github.termijn.cohort.ProgressTable;
import io.github.termijn.cohort.Share;
import io.github.termijn.cohort.Standing;
import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Act;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the report over a few persons, counted by hand. */
@DisplayName("Section 10: the tables of the report")
class Section10CohortTest {

    // Figures 2 and 3, table 1: persons by cohort and group.

    @Law(Rule.REG_1)
    @DisplayName(
            "Whose duty begins after the as-of day is in no table but that of who was read; who begins on it is in each")
    @ParameterizedTest(name = "obliged from 1-6-2015, as of {0}: {1}")
    @CsvSource({"2015-05-31, 0", "2015-06-01, 1"})
    void begun(String asOf, long persons) {
        CohortTables tables = tables(
                asOf,
                obliged(Permit.ASYLUM, "2015-06-01")
                        .background(Background.builder().birthYear(1990).build()));

        assertThat(tables.persons().under(Act.WI_2013)).as("read").isEqualTo(1);
        assertThat(tables.persons().obliged()).isEqualTo(persons);
        assertThat(tables.persons().stillObliged().count()).isEqualTo(persons);
        assertThat(tables.progress().persons()).isEqualTo(persons);
        assertThat(tables.culpability().withoutOverrun()).isEqualTo(persons);
        assertThat(tables.fines().persons()).isEqualTo(persons);
        assertThat(tables.origins().persons()).isEqualTo(persons);
        assertThat(tables.ages().onTheDay().total()).isEqualTo(persons);
        assertThat(tables.courses().cells().total()).isEqualTo(persons);
        assertThat(tables.ends().persons()).isZero();
    }

    @Test
    @Law(Rule.REG_3)
    @DisplayName(
            "Persons are counted by the year their duty began; who has done the duty is obliged, but no more to go")
    void persons() {
        PersonsTable persons = tables(
                        obliged(Permit.ASYLUM, "2013-01-01"),
                        obliged(Permit.ASYLUM, "2013-12-31").addAllExams(passed(FIVE, "2015-05-01")),
                        obliged(Permit.FAMILY, "2013-06-01"),
                        obliged(Permit.ASYLUM, "2014-01-01"),
                        obliged(Permit.OTHER, "2014-01-01").naturalisedOn(day("2018-01-01")))
                .persons();

        assertThat(persons.cohorts()).containsExactly(2013, 2014);
        assertThat(persons.stillObliged()).as("all").isEqualTo(new Share(3, 5));
        assertThat(persons.in(2013).stillObliged()).as("2013").isEqualTo(new Share(2, 3));
        assertThat(persons.in(2014).stillObliged()).as("2014").isEqualTo(new Share(1, 2));
        assertThat(persons.of(MigrantGroup.ASYLUM).stillObliged()).as("asylum").isEqualTo(new Share(2, 3));
        assertThat(persons.of(MigrantGroup.FAMILY, MigrantGroup.OTHER).stillObliged())
                .as("family and other, one row in the report")
                .isEqualTo(new Share(1, 2));
        assertThat(persons.in(2013).of(MigrantGroup.ASYLUM).stillObliged()).isEqualTo(new Share(1, 2));
        assertThat(persons.in(2012, 2015).obliged()).isZero();
    }

    @Law(Rule.REG_1)
    @DisplayName("Who is under another act is counted apart, and in no other table")
    @ParameterizedTest(name = "obliged from {0}: {1}")
    @CsvSource(textBlock = """
            2012-12-31, BEFORE_2013, 0
            2013-01-01, WI_2013,     1
            2021-12-31, WI_2013,     1
            2022-01-01, WI_2021,     0
            """)
    void otherActs(String obligedFrom, Act act, long counted) {
        var tables = tables("2023-01-01", obliged(Permit.FAMILY, obligedFrom));

        assertThat(tables.persons().under(act)).isEqualTo(1);
        assertThat(tables.persons().cells().total()).isEqualTo(1);
        assertThat(tables.persons().obliged()).isEqualTo(counted);
        assertThat(tables.persons().cohorts()).hasSize((int) counted);
        assertThat(tables.progress().persons()).isEqualTo(counted);
        assertThat(tables.culpability().cells().total()).isEqualTo(counted);
        assertThat(tables.fines().persons()).isEqualTo(counted);
    }

    @Law(Rule.EXM_7)
    @DisplayName("The report has no row for family of a status holder: they are counted as family. A reading")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            ASYLUM,                  ASYLUM
            FAMILY_OF_STATUS_HOLDER, FAMILY
            FAMILY,                  FAMILY
            OTHER,                   OTHER
            """)
    void groups(Permit permit, MigrantGroup group) {
        assertThat(tables(obliged(permit, "2015-01-01")).persons().of(group).obliged())
                .isEqualTo(1);
    }

    // Table 2, figure 6: how far they are.

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("Table 2: inactive, one or two to go, three or more to go, of those whose duty still stands, by group")
    void progress() {
        ProgressTable progress = tables(
                        five().permit(Permit.ASYLUM),
                        five().permit(Permit.FAMILY).addAllExams(failed(1, List.of(Part.KNM))),
                        five().permit(Permit.OTHER).addAllExams(passed(FIVE.subList(0, 2), "2016-05-10")),
                        five().permit(Permit.FAMILY).addAllExams(passed(FIVE.subList(0, 3), "2016-05-10")),
                        five().permit(Permit.FAMILY).addAllExams(passed(FIVE.subList(0, 4), "2016-05-10")),
                        five().permit(Permit.FAMILY).addAllExams(passed(FIVE, "2016-05-10")))
                .progress();

        assertThat(progress.share(Standing.INACTIVE)).isEqualTo(new Share(1, 5));
        assertThat(progress.share(Standing.ONE_OR_TWO_TO_GO)).isEqualTo(new Share(2, 5));
        assertThat(progress.share(Standing.THREE_OR_MORE_TO_GO)).isEqualTo(new Share(2, 5));
        assertThat(progress.of(MigrantGroup.FAMILY).share(Standing.ONE_OR_TWO_TO_GO))
                .isEqualTo(new Share(2, 3));
        assertThat(progress.of(MigrantGroup.FAMILY, MigrantGroup.OTHER).share(Standing.THREE_OR_MORE_TO_GO))
                .isEqualTo(new Share(2, 4));
        assertThat(progress.of(MigrantGroup.ASYLUM).share(Standing.ONE_OR_TWO_TO_GO))
                .isEqualTo(new Share(0, 1));
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("Figure 6: parts to go by cohorts; the inactive are counted apart, ONA is a part from 2015")
    void partsToGo() {
        ProgressTable progress = tables(
                        five(),
                        five().addAllExams(passed(FIVE.subList(0, 4), "2016-05-10")),
                        six().addAllExams(passed(FIVE.subList(0, 4), "2016-05-10")),
                        six().addAllExams(failed(2, SIX)))
                .progress();

        assertThat(progress.in(2014).toGo(5)).as("inactive").isEqualTo(new Share(0, 2));
        assertThat(progress.in(2014).toGo(1)).isEqualTo(new Share(1, 2));
        assertThat(progress.in(2015).toGo(2)).as("KNM and ONA").isEqualTo(new Share(1, 2));
        assertThat(progress.in(2015).toGo(6)).isEqualTo(new Share(1, 2));
        assertThat(progress.in(2014, 2015).toGo(1)).isEqualTo(new Share(1, 4));
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("Who has only the participation statement to go is counted apart from the three groups")
    void onlyTheStatement() {
        ProgressTable progress = tables(obliged(Permit.FAMILY, "2017-10-01").addAllExams(passed(SIX, "2018-05-01")))
                .progress();

        assertThat(progress.share(Standing.EXAM_DONE)).isEqualTo(new Share(1, 1));
        assertThat(progress.toGo(0)).isEqualTo(new Share(1, 1));
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName(
            "Failures are those of all parts together, per person: 0, 4 and 5 times make the mean 3 and the median 4")
    void failures() {
        ProgressTable progress = tables(
                        five().addAllExams(passed(List.of(Part.KNM), "2016-05-10")),
                        five().addAllExams(failed(2, List.of(Part.KNM, Part.READING))),
                        five().addAllExams(failed(1, FIVE)),
                        five())
                .progress();

        assertThat(progress.failures(Standing.THREE_OR_MORE_TO_GO).mean(1)).contains(new BigDecimal("3.0"));
        assertThat(progress.failures(Standing.THREE_OR_MORE_TO_GO).median(1)).contains(new BigDecimal("4.0"));
        assertThat(progress.failures(Standing.INACTIVE).maximum()).contains(0L);
    }

    // Table 3: parts of those with one or two to go.

    @Test
    @Law({Rule.EXM_2, Rule.EXM_7})
    @DisplayName(
            "Table 3: share passed, mean and median of failures over those with one or two to go; ONA from 2015 only")
    void parts() {
        PartsTable parts = tables(
                        five().addAllExams(passed(FIVE.subList(0, 4), "2016-05-10"))
                                .addAllExams(failed(4, List.of(Part.KNM))),
                        six().addAllExams(passed(FIVE, "2016-05-10")).addAllExams(failed(1, List.of(Part.READING))),
                        five().addAllExams(failed(9, FIVE)),
                        five())
                .parts();

        assertThat(parts.passed(Part.READING)).isEqualTo(new Share(2, 2));
        assertThat(parts.passed(Part.KNM)).isEqualTo(new Share(1, 2));
        assertThat(parts.passed(Part.ONA)).as("only who must do it").isEqualTo(new Share(0, 1));
        assertThat(parts.passed(Part.PVT)).as("no exam").isEqualTo(new Share(0, 0));
        assertThat(parts.meanFailures(Part.KNM)).as("(4 + 0) / 2").contains(new BigDecimal("2.0"));
        assertThat(parts.meanFailures(Part.READING)).as("(0 + 1) / 2").contains(new BigDecimal("0.5"));
        assertThat(parts.medianFailures(Part.KNM)).contains(new BigDecimal("2.0"));
        assertThat(parts.medianFailures(Part.PVT)).isEmpty();
    }

    @Test
    @Law({Rule.EXM_7, Rule.EXM_8})
    @DisplayName("Table 3: a part dispensed or exempted is done, but not passed")
    void doneOtherwise() {
        PartsTable parts = tables(six().addAllExams(passed(FIVE.subList(0, 4), "2016-05-10"))
                        .addDispensations(dispensed("2017-05-10", Part.ONA)))
                .parts();

        assertThat(parts.passed(Part.ONA)).isEqualTo(new Share(0, 1));
        assertThat(parts.doneOtherwise(Part.ONA)).isEqualTo(new Share(1, 1));
        assertThat(parts.doneOtherwise(Part.READING)).isEqualTo(new Share(0, 1));
        assertThat(parts.doneOtherwise(Part.KNM)).as("still to go").isEqualTo(new Share(0, 1));
    }

    @Law(Rule.EXM_7)
    @DisplayName("A failure of the as-of day counts, one of the day after does not")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2017-03-04, 0.0", "2017-03-05, 1.0"})
    void failureOnTheDay(String asOf, BigDecimal failures) {
        Dossier.Builder dossier = five().addAllExams(passed(FIVE.subList(0, 4), "2016-05-10"))
                .addAllExams(failed(1, List.of(Part.KNM), "2017-03-05"));

        assertThat(tables(asOf, dossier).parts().meanFailures(Part.KNM)).contains(failures);
    }

    // Table 4: whose fault.

    @Test
    @Law(Rule.CUL_2)
    @DisplayName(
            "Table 4: the status of the overrun that ended last; who has none is counted apart, not in the percentages")
    void culpability() {
        CulpabilityTable culpability = tables(
                        five(),
                        five().addFines(decision(1250, "2017-12-05")),
                        five().permit(Permit.FAMILY)
                                .addExtensions(extending(Ground.MINISTER_DECISION, "P2Y", "2017-06-01")
                                        .build()),
                        obliged(Permit.FAMILY, "2016-05-01"))
                .culpability();

        assertThat(culpability.persons()).isEqualTo(3);
        assertThat(culpability.withoutOverrun()).isEqualTo(1);
        assertThat(culpability.share(OverrunStatus.CULPABLE)).isEqualTo(new Share(1, 3));
        assertThat(culpability.share(OverrunStatus.NOT_CULPABLE)).isEqualTo(new Share(1, 3));
        assertThat(culpability.share(OverrunStatus.PROVISIONALLY_CULPABLE)).isEqualTo(new Share(1, 3));
        assertThat(culpability.of(MigrantGroup.FAMILY).share(OverrunStatus.NOT_CULPABLE))
                .isEqualTo(new Share(1, 1));
        assertThat(culpability.recorded()).isEqualTo(new Share(0, 3));
        assertThatThrownBy(() -> culpability.share(OverrunStatus.NO_OVERRUN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Law(Rule.CUL_2)
    @DisplayName("Table 4: fined for the first term and late again with the new one: the status of the new one counts")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2019-03-27, CULPABLE", "2019-03-28, PROVISIONALLY_CULPABLE"})
    void lastOverrun(String asOf, OverrunStatus status) {
        CulpabilityTable culpability =
                tables(asOf, five().addFines(decision(1250, "2017-12-05"))).culpability();

        assertThat(culpability.share(status)).isEqualTo(new Share(1, 1));
    }

    @Law(Rule.CUL_2)
    @DisplayName(
            "Table 4: a recorded status wins and is counted as recorded; without one it follows from the facts. A reading")
    @ParameterizedTest
    @EnumSource(Culpability.class)
    void recorded(Culpability status) {
        CulpabilityTable culpability = tables(
                        five().addFines(deciding(0, "2017-12-05").status(status).build()),
                        five().addFines(decision(0, "2017-12-05")))
                .culpability();

        assertThat(culpability.recorded()).isEqualTo(new Share(1, 2));
        assertThat(culpability.share(OverrunStatus.valueOf(status.name())).count())
                .isEqualTo(status == Culpability.PROVISIONALLY_CULPABLE ? 2 : 1);
    }

    @Law(Rule.CUL_3)
    @DisplayName("Reasons for not culpable: the ground on which the end was moved; a recorded status may have none")
    @ParameterizedTest
    @EnumSource(Ground.class)
    void reasons(Ground ground) {
        CulpabilityTable culpability = tables(
                        five().addExtensions(
                                        extending(ground, "P2Y", "2017-06-01").build()),
                        five().addFines(deciding(0, "2017-12-05")
                                .status(Culpability.NOT_CULPABLE)
                                .build()),
                        five())
                .culpability();

        for (Ground other : Ground.values()) {
            assertThat(culpability.reason(other)).as("%s", other).isEqualTo(new Share(other == ground ? 1 : 0, 2));
        }
        assertThat(culpability.withoutReason()).isEqualTo(new Share(1, 2));
    }

    // Paragraph 2.4.2, figure 7: what was decided.

    @Test
    @Law(Rule.CUL_4)
    @DisplayName("Fines are summed per person: 1,250 and 1,250; 50; 49.99; nothing; no decision")
    void fines() {
        DecidedFinesTable fines = tables(
                        five().addFines(decision(1250, "2017-12-05"), decision(1250, "2018-08-05")),
                        five().permit(Permit.FAMILY).addFines(decision(50, "2017-12-05")),
                        five().addFines(deciding(0, "2017-12-05")
                                .amount(euro(50).minusMinor(1))
                                .build()),
                        five().addFines(decision(0, "2017-12-05")),
                        five())
                .fines();

        assertThat(fines.persons()).isEqualTo(5);
        assertThat(fines.atLeast(DecidedFinesTable.MINIMUM).persons()).isEqualTo(new Share(2, 5));
        assertThat(fines.atLeast(DecidedFinesTable.MINIMUM).mean())
                .as("(2,500 + 50) / 2")
                .contains(euro(1275));
        assertThat(fines.atLeast(DecidedFinesTable.MINIMUM).median()).contains(euro(1275));
        assertThat(fines.atLeast(DecidedFinesTable.MINIMUM).maximum()).contains(euro(2500));
        assertThat(fines.lessThan(DecidedFinesTable.MINIMUM)).isEqualTo(new Share(1, 5));
        assertThat(fines.ofNothing()).isEqualTo(new Share(1, 5));
        assertThat(fines.withoutDecision()).isEqualTo(new Share(1, 5));
        assertThat(fines.of(MigrantGroup.FAMILY)
                        .atLeast(DecidedFinesTable.MINIMUM)
                        .mean())
                .contains(euro(50));
        assertThat(fines.of(MigrantGroup.ASYLUM)
                        .atLeast(DecidedFinesTable.MINIMUM)
                        .mean())
                .isEmpty();
    }

    @Test
    @Law(Rule.CUL_4)
    @DisplayName("Status and fine are separate facts: a decision of nothing by status, a fine of somebody not culpable")
    void finesByStatus() {
        DecidedFinesTable fines = tables(
                        five().addFines(deciding(0, "2017-12-05")
                                .status(Culpability.NOT_CULPABLE)
                                .build()),
                        five().addFines(decision(0, "2017-12-05")),
                        five().addFines(deciding(1250, "2017-12-05")
                                .status(Culpability.NOT_CULPABLE)
                                .build()))
                .fines();

        assertThat(fines.with(OverrunStatus.NOT_CULPABLE).ofNothing()).isEqualTo(new Share(1, 2));
        assertThat(fines.with(OverrunStatus.NOT_CULPABLE)
                        .atLeast(DecidedFinesTable.MINIMUM)
                        .persons())
                .isEqualTo(new Share(1, 2));
        assertThat(fines.with(OverrunStatus.CULPABLE, OverrunStatus.PROVISIONALLY_CULPABLE)
                        .ofNothing())
                .isEqualTo(new Share(1, 1));
    }

    @Law(Rule.CUL_4)
    @DisplayName("A fine decided on the as-of day counts, one of the day after does not")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2017-12-04, 0", "2017-12-05, 1"})
    void finedOnTheDay(String asOf, long fined) {
        DecidedFinesTable fines =
                tables(asOf, five().addFines(decision(1250, "2017-12-05"))).fines();

        assertThat(fines.atLeast(DecidedFinesTable.MINIMUM).persons()).isEqualTo(new Share(fined, 1));
        assertThat(fines.withoutDecision()).isEqualTo(new Share(1 - fined, 1));
    }

    @Test
    @Law({Rule.CUL_1, Rule.CUL_4})
    @DisplayName("A fine for the participation statement is in the sum too")
    void bothKinds() {
        DecidedFinesTable fines = tables(
                        "2022-11-14",
                        obliged(Permit.FAMILY, "2018-01-01")
                                .addFines(
                                        decision(TermKind.PVT, 340, "2019-06-03"),
                                        decision(TermKind.EXAM, 1250, "2022-03-01")))
                .fines();

        assertThat(fines.atLeast(euro(1590)).persons()).isEqualTo(new Share(1, 1));
        assertThat(fines.atLeast(euro(1591)).persons()).isEqualTo(new Share(0, 1));
    }

    @Test
    @Law(Rule.CUL_4)
    @DisplayName("Classes: each border belongs to the class that begins with it; what is below the first is in none")
    void classes() {
        DecidedFinesTable fines = tables(
                        five().addFines(decision(49, "2017-12-05")),
                        five().addFines(decision(50, "2017-12-05")),
                        five().addFines(decision(499, "2017-12-05")),
                        five().addFines(decision(500, "2017-12-05")),
                        five().addFines(decision(1250, "2017-12-05")))
                .fines();

        assertThat(fines.classes(List.of(euro(50), euro(500), euro(1000))))
                .containsExactly(
                        new FineClass(euro(50), Optional.of(euro(500)), new Share(2, 4)),
                        new FineClass(euro(500), Optional.of(euro(1000)), new Share(1, 4)),
                        new FineClass(euro(1000), Optional.empty(), new Share(1, 4)));
        assertThatThrownBy(() -> fines.classes(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fines.classes(List.of(euro(50), euro(50))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Law(Rule.REG_3)
    @DisplayName("Who has fulfilled the duty is in no table but that of persons, also with a fine")
    void fulfilled() {
        var tables =
                tables(AS_OF, five().addAllExams(passed(FIVE, "2018-01-10")).addFines(decision(1250, "2017-12-05")));

        assertThat(tables.persons().obliged()).isEqualTo(1);
        assertThat(tables.progress().persons()).isZero();
        assertThat(tables.parts().cells().total()).isZero();
        assertThat(tables.culpability().cells().total()).isZero();
        assertThat(tables.fines().persons()).isZero();
    }
}
