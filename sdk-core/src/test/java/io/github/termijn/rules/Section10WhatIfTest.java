package io.github.termijn.rules;

import static io.github.termijn.rules.Section10Facts.obliged;
import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.ComparedPerson;
import io.github.termijn.cohort.Distribution;
import io.github.termijn.cohort.EffortStanding;
import io.github.termijn.cohort.Share;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.cohort.WhatIfTable.Cause;
import io.github.termijn.cohort.WhatIfTable.Side;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an amendment would change for a few persons, counted by hand. */
@Law(Rule.SIG_5)
@DisplayName("Section 10: what an amendment would change for a population")
class Section10WhatIfTest {

    static ComparedPerson compared(Dossier facts, LawBook amended, String asOf) {
        return new ComparedPerson(
                new AssessedPerson(facts, Wi2013.standard().assess(facts, day(asOf))),
                Wi2013.with(amended).assess(facts, day(asOf)));
    }

    private static WhatIfTable whatIf(Amendment amendment, String asOf, Dossier.Builder... dossiers) {
        return Stream.of(dossiers)
                .map(dossier -> compared(dossier.build(), LawBook.standard().with(amendment), asOf))
                .collect(WhatIfTable.collector());
    }

    private static Dossier.Builder borrowing(Permit permit, int drawn) {
        return obliged(permit, "2015-01-01")
                .loan(Loan.builder()
                        .drawn(euro(drawn))
                        .debtAtFulfilment(euro(drawn))
                        .build());
    }

    @Test
    @Law({Rule.SIG_5, Rule.AGI_3})
    @DisplayName("With the test alone two of three are exempted by route B: the third was found to have the capacity")
    void learnabilityTestAlone() {
        WhatIfTable table = whatIf(
                Amendment.LEARNABILITY_TEST_ALONE,
                "2016-01-01",
                obliged(Permit.ASYLUM, "2014-06-01").learnabilityTest(LearnabilityTest.of(day("2015-01-01"), false)),
                obliged(Permit.FAMILY, "2014-06-01").learnabilityTest(LearnabilityTest.of(day("2015-01-01"), false)),
                obliged(Permit.FAMILY, "2014-06-01").learnabilityTest(LearnabilityTest.of(day("2015-01-01"), true)),
                obliged(Permit.FAMILY, "2012-06-01"));

        assertThat(table.persons())
                .as("the fourth is under the act of before 2013")
                .isEqualTo(3);
        assertThat(table.gained(outcomes -> outcomes.effort().isMet())).isEqualTo(new Share(2, 3));
        assertThat(table.lost(outcomes -> outcomes.effort().isMet())).isEqualTo(new Share(0, 3));
        assertThat(table.under(Side.STANDARD, outcomes -> outcomes.effort() == EffortStanding.NOT_MET))
                .isEqualTo(new Share(3, 3));
        assertThat(table.under(Side.AMENDED, outcomes -> outcomes.effort() == EffortStanding.ROUTE_B))
                .isEqualTo(new Share(2, 3));
        assertThat(table.differing())
                .as("SIG-4 shows a route for which no hours are asked to everybody, as a step")
                .isEqualTo(new Share(3, 3));
        assertThat(table.differing(Topic.EFFORT_EXEMPTION)).isEqualTo(new Share(2, 3));
        assertThat(table.causes().of(new Cause(Topic.EFFORT_EXEMPTION, Rule.AGI_3, Side.AMENDED)))
                .isEqualTo(2);
    }

    /** Last day 31 December 2017, exclusive end 1 January 2018: six months open on 1 July, twelve on 1 January 2017. */
    @Test
    @Law({Rule.SIG_5, Rule.SIG_1})
    @DisplayName("With twelve months somebody is signalled 181 days earlier; who used nearly all or too little is not")
    void elip() {
        WhatIfTable table = whatIf(
                Amendment.ELIP_TWELVE_MONTHS,
                "2017-03-01",
                borrowing(Permit.ASYLUM, 7500),
                borrowing(Permit.ASYLUM, 7499),
                borrowing(Permit.ASYLUM, 9501));

        assertThat(table.under(Side.STANDARD, outcomes -> outcomes.elip() == Verdict.HOLDS))
                .isEqualTo(new Share(1, 3));
        assertThat(table.gained(outcomes -> outcomes.elip() == Verdict.HOLDS)).isEqualTo(new Share(1, 3));
        assertThat(table.windowDays().total()).isEqualTo(1);
        assertThat(table.windowDays().maximum())
                .as("1 January to 1 July: 31 + 28 + 31 + 30 + 31 + 30")
                .contains(181L);
        assertThat(table.aheadDays().maximum())
                .as("1 March to 1 July: 31 + 30 + 31 + 30")
                .contains(122L);
        assertThat(table.causes().of(new Cause(Topic.SIGNAL, Rule.SIG_1, Side.AMENDED)))
                .isEqualTo(1);
    }

    @Test
    @Law({Rule.SIG_5, Rule.SIG_1})
    @DisplayName("Who is in both windows is not ahead of the standard law on this day")
    void elipInBoth() {
        for (String asOf : List.of("2017-06-30", "2017-07-01")) {
            WhatIfTable table = whatIf(Amendment.ELIP_TWELVE_MONTHS, asOf, borrowing(Permit.ASYLUM, 7500));
            long ahead = asOf.equals("2017-06-30") ? 1 : 0;
            assertThat(table.windowDays().mean(0)).contains(BigDecimal.valueOf(181));
            assertThat(table.aheadDays().total()).as(asOf).isEqualTo(ahead);
            assertThat(table.gained(outcomes -> outcomes.elip() == Verdict.HOLDS))
                    .as(asOf)
                    .isEqualTo(new Share(ahead, 1));
        }
    }

    /**
     * The window opens on the first day whose day six or twelve months later is not before the exclusive end. Exclusive end 31
     * August 2018: 28 February + 6 months is 28 August, too early; 1 March + 6 months is 1 September. Exclusive end 1 March 2018:
     * 31 August + 6 months is 31 February, which is 1 March; 29 August too; 28 August + 6 months is 28 February, too early.
     */
    @Law({Rule.SIG_5, Rule.SIG_1})
    @DisplayName(
            "The window opens on the first day on which the signal can be given, also where months differ in length")
    @ParameterizedTest(name = "obliged from {0}: signalled on {2}, not on {1}; twelve months open {3} days earlier")
    @CsvSource({"2015-08-31, 2018-02-28, 2018-03-01, 182", "2015-03-01, 2017-08-28, 2017-08-29, 181"})
    void monthEnds(String from, String before, String opens, long days) {
        for (String asOf : List.of(before, opens)) {
            WhatIfTable table = whatIf(
                    Amendment.ELIP_TWELVE_MONTHS,
                    asOf,
                    borrowing(Permit.ASYLUM, 7500).obligedFrom(day(from)));
            long now = asOf.equals(opens) ? 1 : 0;
            assertThat(table.under(Side.STANDARD, outcomes -> outcomes.elip() == Verdict.HOLDS))
                    .as(asOf)
                    .isEqualTo(new Share(now, 1));
            assertThat(table.aheadDays().total()).as(asOf).isEqualTo(1 - now);
            assertThat(table.aheadDays().maximum().orElse(1L))
                    .as("the next day")
                    .isEqualTo(1);
            assertThat(table.windowDays().maximum()).as(asOf).contains(days);
        }
    }

    /** Done in time: 4,000 and 1,000 of asylum and family migrants; still under way: between nothing and 500. */
    @Test
    @Law({Rule.SIG_5, Rule.LOA_4, Rule.LOA_7})
    @DisplayName("Forgiveness for family migrants adds theirs; what is not settled stays between bounds")
    void forgiveness() {
        WhatIfTable table = whatIf(
                Amendment.FORGIVENESS_FOR_FAMILY,
                "2017-06-01",
                borrowing(Permit.ASYLUM, 4000).addAllExams(passed(Section5Facts.SIX, "2017-01-10")),
                borrowing(Permit.FAMILY, 1000).addAllExams(passed(Section5Facts.SIX, "2017-01-10")),
                borrowing(Permit.FAMILY, 500).addAllExams(passed(FIVE, "2017-01-10")),
                obliged(Permit.FAMILY, "2015-01-01"));

        assertThat(table.standardForgiven().determined().total()).isEqualTo(Bounds.exactly(euro(4000)));
        assertThat(table.standardForgiven().determined().loans()).isEqualTo(3);
        assertThat(table.standardForgiven().open().loans()).isZero();
        assertThat(table.amendedForgiven().determined().total()).isEqualTo(Bounds.exactly(euro(5000)));
        assertThat(table.amendedForgiven().determined().loans()).isEqualTo(2);
        assertThat(table.amendedForgiven().open().total()).isEqualTo(Bounds.between(euro(0), euro(500)));
        assertThat(table.amendedForgiven().open().total().exact()).isEmpty();
        assertThat(table.standardForgiven().determined().meanPercent())
                .as("100, 0 and 0 of three loans")
                .contains(Bounds.exactly(new BigDecimal("33.3")));
        assertThat(table.amendedForgiven().determined().meanPercent())
                .contains(Bounds.exactly(new BigDecimal("100.0")));
        assertThat(table.amendedForgiven().open().meanPercent())
                .contains(Bounds.between(new BigDecimal("0.0"), new BigDecimal("100.0")));
        assertThat(table.gained(outcomes -> outcomes.forgiveness().contains(ForgivenessKind.FULL)))
                .isEqualTo(new Share(1, 4));
        assertThat(table.differing(Topic.FORGIVENESS)).isEqualTo(new Share(2, 4));
        assertThat(table.causes().of(new Cause(Topic.FORGIVENESS, Rule.LOA_7, Side.STANDARD)))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Nobody to compare: nothing differs")
    void nobody() {
        WhatIfTable table = whatIf(Amendment.ELIP_TWELVE_MONTHS, "2017-06-01");
        assertThat(table.differing()).isEqualTo(new Share(0, 0));
        assertThat(table.windowDays()).extracting(Distribution::total).isEqualTo(0L);
        assertThat(table.amendedForgiven().open().total()).isEqualTo(Bounds.exactly(euro(0)));
    }
}
