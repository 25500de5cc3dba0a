package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.claim;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.gap;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Relation;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Claim.Standing;
import io.github.termijn.term.ClaimStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EXT-0: one day supports one extension. The term of 1-3-2015 has the last day 28-2-2018. */
@Law(Rule.EXT_0)
@DisplayName("Section 3a: one day supports one extension")
class Section3aDaysUsedTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2018, 2, 28);

    private static Dossier.Builder dossier() {
        return obligedFrom("2015-03-01");
    }

    private static Circumstance illness(String from, String through) {
        return Circumstance.builder()
                .copyOf(Circumstance.of(CircumstanceKind.ILLNESS, day(from), day(through)))
                .medicalAuthorisation(true)
                .build();
    }

    private static Circumstance centre(String from, String through) {
        return Circumstance.of(CircumstanceKind.ASYLUM_CENTRE, day(from), day(through));
    }

    @Law({Rule.EXT_0, Rule.EXT_1, Rule.TRM_6})
    @DisplayName("EXT-0: a claim loses the days of an interruption; its condition is tested on the whole period")
    @Test
    void daysOfAnInterruption() {
        // Ill 1-5 ... 31-8-2016: 123 days; gap 1-6 ... 31-7-2016: 61 days of them; left 62 days.
        // With the gap the last day is 28-2-2018 + 61 = 30-4-2018; + 62 = 1-7-2018.
        Dossier.Builder dossier =
                dossier().addCircumstances(illness("2016-05-01", "2016-08-31"), gap("2016-06-01", "2016-07-31"));
        Claim claim = claim(dossier, "2017-12-31", Ground.ILLNESS);
        assertThat(claim.standing()).isEqualTo(Standing.AVAILABLE);
        assertThat(claim.length()).contains(Bounds.exactly(Period.ofDays(123 - 61)));
        assertThat(claim.lastDayIfGranted()).contains(Bounds.exactly(LAST_DAY.plusDays(123)));
        assertThat(claim.findings()).extracting(finding -> finding.statement()).contains(ClaimStatement.DAYS_USED);
    }

    @Law({Rule.EXT_0, Rule.EXT_1, Rule.TRM_6})
    @DisplayName(
            "EXT-0: an illness of which an interruption took every day gives no claim; one day left is a claim of a day")
    @ParameterizedTest(name = "ill 1-5 through 31-8-2016, gap from {0}: {1}")
    @CsvSource({"2016-05-01, NOT_MET", "2016-05-02, AVAILABLE"})
    void everyDayUsed(String gapFrom, Standing standing) {
        Claim claim = claim(
                dossier().addCircumstances(illness("2016-05-01", "2016-08-31"), gap(gapFrom, "2016-08-31")),
                "2017-12-31",
                Ground.ILLNESS);
        assertThat(claim.standing()).isEqualTo(standing);
        assertThat(claim.length().isPresent()).isEqualTo(standing == Standing.AVAILABLE);
        claim.length().ifPresent(length -> assertThat(length).isEqualTo(Bounds.exactly(Period.ofDays(1))));
    }

    @Law({Rule.EXT_0, Rule.TRM_6})
    @DisplayName("EXT-0: a gap that began before the term lengthens nothing, so it uses no day")
    @Test
    void gapThatSupportsNothing() {
        Dossier.Builder dossier =
                dossier().addCircumstances(gap("2015-02-01", "2015-04-30"), illness("2015-04-01", "2015-08-31"));
        assertThat(lastDay(dossier, "2017-12-31")).isEqualTo(LAST_DAY);
        assertThat(claim(dossier, "2017-12-31", Ground.ILLNESS).length()).contains(Bounds.exactly(Period.ofDays(153)));
    }

    @Law(Rule.EXT_0)
    @DisplayName(
            "EXT-0: a claim loses the days of recorded decisions that carry a period, if their ground is measured by one")
    @ParameterizedTest(name = "{0} recorded for 1-6 ... 31-7-2016: {1} of 123 days left")
    @CsvSource(textBlock = """
        INTERRUPTION,          62
        ASYLUM_CENTRE,         62
        SPECIAL_CIRCUMSTANCES, 62
        BEREAVEMENT,           123
        CHILDBIRTH,            123
        LITERACY,              123
        EFFORT,                123
        EDUCATION,             123
        """)
    void daysOfADecision(Ground ground, int left) {
        Dossier.Builder dossier = dossier()
                .addCircumstances(illness("2016-05-01", "2016-08-31"))
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(decided(ground, "P4W", "2016-09-01"))
                        .from(day("2016-06-01"))
                        .through(day("2016-07-31"))
                        .build());
        assertThat(claim(dossier, "2017-12-31", Ground.ILLNESS).length()).contains(Bounds.exactly(Period.ofDays(left)));
        // the recorded length is never reduced
        assertThat(lastDay(dossier, "2017-12-31")).isEqualTo(LAST_DAY.plusWeeks(4));
    }

    @Law(Rule.EXT_0)
    @DisplayName("EXT-0: a recorded decision without a period uses no day")
    @Test
    void decisionWithoutPeriod() {
        Dossier.Builder dossier = dossier()
                .addCircumstances(illness("2016-05-01", "2016-08-31"))
                .addExtensions(decided(Ground.ASYLUM_CENTRE, "P4W", "2016-09-01"));
        assertThat(claim(dossier, "2017-12-31", Ground.ILLNESS).length()).contains(Bounds.exactly(Period.ofDays(123)));
    }

    @Law({Rule.EXT_0, Rule.EXT_4})
    @DisplayName("EXT-0: among claims the one that began first takes the days; 56 days are tested on the whole stay")
    @Test
    void firstClaimFirst() {
        // Ill 1-5 ... 31-8-2016 (123 days). In the centre 1-8 ... 30-9-2016: 61 days, 31 of them used; 30 left: 56.
        Dossier.Builder dossier =
                dossier().addCircumstances(centre("2016-08-01", "2016-09-30"), illness("2016-05-01", "2016-08-31"));
        assertThat(claim(dossier, "2017-12-31", Ground.ILLNESS).length()).contains(Bounds.exactly(Period.ofDays(123)));
        Claim centre = claim(dossier, "2017-12-31", Ground.ASYLUM_CENTRE);
        assertThat(centre.standing()).isEqualTo(Standing.AVAILABLE);
        assertThat(centre.length()).contains(Bounds.between(Period.ofDays(1), Period.ofDays(56)));
    }

    @Law({Rule.EXT_0, Rule.EXT_4})
    @DisplayName("EXT-0: a claim that is not met uses no day")
    @Test
    void notMetUsesNothing() {
        // 56 days in the centre, 1-5 ... 25-6-2016: not met; the illness from 1-6 keeps its 122 days.
        Dossier.Builder dossier =
                dossier().addCircumstances(centre("2016-05-01", "2016-06-25"), illness("2016-06-01", "2016-09-30"));
        assertThat(claim(dossier, "2017-12-31", Ground.ASYLUM_CENTRE).standing())
                .isEqualTo(Standing.NOT_MET);
        assertThat(claim(dossier, "2017-12-31", Ground.ILLNESS).length()).contains(Bounds.exactly(Period.ofDays(122)));
    }

    @Law({Rule.EXT_0, Rule.EXT_2, Rule.EXT_3})
    @DisplayName("EXT-0: births and deaths neither take nor lose days")
    @Test
    void eventsTakeNothing() {
        Dossier.Builder dossier = dossier()
                .addCircumstances(
                        illness("2016-05-01", "2016-08-31"),
                        Circumstance.builder()
                                .kind(CircumstanceKind.CHILDBIRTH)
                                .from(day("2016-06-01"))
                                .build(),
                        Circumstance.builder()
                                .kind(CircumstanceKind.BEREAVEMENT)
                                .relation(Relation.PARTNER)
                                .from(day("2016-06-01"))
                                .build());
        assertThat(claim(dossier, "2017-12-31", Ground.ILLNESS).length()).contains(Bounds.exactly(Period.ofDays(123)));
        assertThat(claim(dossier, "2017-12-31", Ground.CHILDBIRTH).length())
                .contains(Bounds.exactly(Period.ofWeeks(16)));
        assertThat(claim(dossier, "2017-12-31", Ground.BEREAVEMENT).length())
                .contains(Bounds.exactly(Period.ofMonths(3)));
    }
}
