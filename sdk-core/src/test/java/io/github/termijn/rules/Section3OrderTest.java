package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.between;
import static io.github.termijn.rules.Section3Facts.both;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.finding;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.firstLastDay;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.gap;
import static io.github.termijn.rules.Section3Facts.gapSince;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.pvtTerm;
import static io.github.termijn.rules.Section3Facts.statements;
import static io.github.termijn.rules.Section3Facts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that meet: several decisions, rounds and gaps in one term, the end of the exam and the end of the duty. */
@DisplayName("Section 3: several events in one term")
class Section3OrderTest {

    private static List<Statement> general(Assessment assessment) {
        return assessment.generalFindings().stream().map(Finding::statement).toList();
    }

    @Law({Rule.TRM_5, Rule.COR_1})
    @DisplayName(
            "TRM-5: a round that a late decision brought back into the term counts once, also after a second decision")
    @Test
    void roundCountsOnce() {
        // Exclusive ends: 1-3-2020, late by a month 1-4; round of 13-3 that was missed 1-6; a month more 1-7; rounds
        // of 12-5 and 1-7: 1-11; of 1-9: 1-3-2021; of 13-1-2021, for the last day is not after 13-7-2021: 1-7-2021.
        Dossier.Builder dossier = firstLastDay("2020-02-29")
                .addExtensions(
                        decided(Ground.MINISTER_DECISION, "P1M", "2020-04-01"),
                        decided(Ground.ASYLUM_CENTRE, "P1M", "2020-05-01"));
        assertThat(lastDay(dossier, "2020-04-30")).isEqualTo(day("2020-05-31"));
        assertThat(lastDay(dossier, "2020-05-01")).isEqualTo(day("2020-06-30"));
        assertThat(lastDay(dossier, "2021-06-30")).isEqualTo(day("2021-06-30"));
    }

    @Law(Rule.TRM_5)
    @DisplayName("TRM-5: a decision without a day comes after a dated one of that same day")
    @Test
    void undatedOnTheDayOfADatedOne() {
        // Exclusive end 31-1-2018; 11 days, decided late on 10-2-2018, make 10-2 the last day, and so the day of the
        // undated one: 11-2 + 1 month = 11-3. The other way round: 31-1 + 1 month = 1-3, + 11 days = 12-3.
        Dossier.Builder dossier = firstLastDay("2018-01-30")
                .addExtensions(
                        undated(Ground.ASYLUM_CENTRE, "P1M"), decided(Ground.MINISTER_DECISION, "P11D", "2018-02-10"));
        assertThat(lastDay(dossier, "2018-06-01")).isEqualTo(day("2018-03-10"));
    }

    @Law(Rule.TRM_6)
    @DisplayName("TRM-6: beside a gap that has ended a second one that runs leaves the end open by its own length only")
    @Test
    void endedAndRunningGap() {
        // 31-12-2017 + 29 days = 29-1-2018; + 10 days by 10-5-2017 = 8-2-2018, at most 365 days = 29-1-2019.
        Dossier.Builder dossier =
                obligedFrom("2015-01-01").addCircumstances(gap("2016-02-01", "2016-02-29"), gapSince("2017-05-01"));
        assertThat(firstTerm(dossier, "2017-05-10").lastDay()).isEqualTo(between("2018-02-08", "2019-01-29"));
    }

    @Law(Rule.TRM_6)
    @DisplayName("TRM-6: of two gaps the one in the term counts; of the one from before it, it is told why it does not")
    @Test
    void gapBeforeAndIn() {
        Dossier.Builder dossier = obligedFrom("2015-01-01")
                .addCircumstances(gap("2014-12-01", "2015-01-10"), gap("2016-02-01", "2016-02-29"));
        assertThat(lastDay(dossier, "2017-01-01")).isEqualTo(day("2018-01-29"));
        assertThat(statements(firstTerm(dossier, "2017-01-01")))
                .containsOnlyOnce(TermStatement.INTERRUPTION, TermStatement.INTERRUPTION_TOO_EARLY);
    }

    @Law({Rule.TRM_6, Rule.REG_3})
    @DisplayName("TRM-6: a gap that runs leaves open whether the duty ended; once it is too long the duty has ended")
    @ParameterizedTest(name = "gap since 1-6-2016, as of {0}: {1}")
    @CsvSource({"2016-06-01, DUTY_MAY_HAVE_ENDED", "2017-05-31, DUTY_MAY_HAVE_ENDED", "2017-06-01, DUTY_ENDED"})
    void dutyMayHaveEnded(String asOf, DutyStatement told) {
        Assessment assessment = assess(obligedFrom("2015-03-01").addCircumstances(gapSince("2016-06-01")), asOf);
        assertThat(general(assessment))
                .contains(told)
                .doesNotContain(
                        told == DutyStatement.DUTY_ENDED
                                ? DutyStatement.DUTY_MAY_HAVE_ENDED
                                : DutyStatement.DUTY_ENDED);
    }

    @Law({Rule.TRM_5, Rule.REG_3})
    @DisplayName(
            "TRM-5: no round changes the exam term from the day that the exam is passed or the duty ends, whichever comes first")
    @ParameterizedTest(name = "exam passed {0}, naturalised {1}: last day {2}")
    @CsvSource(textBlock = """
            # rounds of 13-3, 12-5, 1-7 (two months each) and 1-9-2020 (four months)
            ,           ,           2021-10-31
            2020-02-01, 2020-08-01, 2020-12-31
            2020-08-01, 2020-02-01, 2020-12-31
            2020-02-01, ,           2020-12-31
            ,           2020-02-01, 2020-12-31
            2020-05-01, 2020-08-01, 2021-02-28
            2020-08-01, 2020-05-01, 2021-02-28
            """)
    void firstOfBothEnds(String passed, String naturalised, LocalDate lastDay) {
        Dossier.Builder dossier = both();
        Optional.ofNullable(passed).ifPresent(on -> dossier.addAllExams(examsPassed(on)));
        Optional.ofNullable(naturalised).ifPresent(on -> dossier.naturalisedOn(day(on)));
        assertThat(lastDay(dossier, "2021-06-01")).isEqualTo(lastDay);
    }

    @Law({Rule.TRM_9, Rule.EXM_8})
    @DisplayName(
            "TRM-9: a dispensation without a day leaves open each term of which it may have done every part; from parts it never does the statement")
    @ParameterizedTest(name = "dispensed from {0}: exam {1}, statement {2}")
    @CsvSource({"everything, OPEN, OPEN", "ONA, OVERRUN, OVERRUN"})
    void perhapsDone(String parts, TermStatus exam, TermStatus statement) {
        Dispensation.Builder dispensation = Dispensation.builder();
        if (parts.equals("ONA")) {
            dispensation.addParts(Part.ONA);
        }
        Dossier.Builder dossier = both().addDispensations(dispensation.build());
        assertThat(firstTerm(dossier, "2022-06-01").status()).isEqualTo(exam);
        assertThat(pvtTerm(dossier, "2022-06-01").status()).isEqualTo(statement);
    }

    @Law({Rule.PVT_1, Rule.TRM_9})
    @DisplayName("PVT-1: without registration the status of the statement term is open, once signed in time it is not")
    @ParameterizedTest(name = "signed {0}: {1}, {2}")
    @CsvSource({", OPEN, OPEN", "2018-06-01, COMPLETED_IN_TIME, HOLDS"})
    void statusWithoutRegistration(LocalDate signed, TermStatus status, Verdict verdict) {
        Dossier.Builder dossier = obligedFrom("2018-01-01").participationSignedOn(Optional.ofNullable(signed));
        assertThat(pvtTerm(dossier, "2019-06-01").status()).isEqualTo(status);
        assertThat(finding(pvtTerm(dossier, "2019-06-01"), TermStatement.STATUS).verdict())
                .isEqualTo(verdict);
    }

    @Law({Rule.FIN_8, Rule.AGI_8})
    @DisplayName(
            "FIN-8: a fine of the day on which every exam part was exempted sets no new term, one of the day before does, also while the statement is not signed")
    @ParameterizedTest(name = "exempted on {0}, fined on 1-3-2021: {1} terms")
    @CsvSource({"2021-02-28, 1", "2021-03-01, 1", "2021-03-02, 2"})
    void fineAfterExemption(String exempted, int terms) {
        Dossier.Builder dossier = both().addExtensions(decided(Ground.CORONA, "P0D", "2020-03-13"))
                .addExemptions(ExemptionDecision.of(ExemptionKind.AGI, day(exempted)))
                .addFines(fine(1250, "2021-03-01"));
        assertThat(assess(dossier, "2021-06-01").terms()).hasSize(terms);
    }
}
