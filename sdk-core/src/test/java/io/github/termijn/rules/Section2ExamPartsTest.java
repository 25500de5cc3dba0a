package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.allPassed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.dispensedSomeDay;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.DispensationGround;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.ExamStatement;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exam.ProgressGroup;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 2 of the rulebook: exam parts. */
class Section2ExamPartsTest {

    private static final Part[] LANGUAGE = {Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING};
    private static final Part[] FIVE = {Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM};
    private static final Part[] SIX = {Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM, Part.ONA};

    /** A day long after every fact of the examples. */
    private static final String LATER = "2022-06-01";

    // EXM-1 to EXM-3: what has to be done.

    @ParameterizedTest(name = "obliged from {0}")
    @Law(Rule.EXM_1)
    @DisplayName("EXM-1: reading, listening, writing, speaking and KNM are parts for everyone")
    @ValueSource(strings = {"2013-01-01", "2014-12-31", "2015-01-01", "2017-10-01", "2021-12-31"})
    void coreParts(String obligedFrom) {
        assertThat(required(obligedFrom)).startsWith(FIVE);
    }

    @Test
    @Law(Rule.EXM_2)
    @DisplayName("EXM-2: obliged from 1 January 2015 or later makes ONA a part; the day before does not")
    void labourMarket() {
        assertThat(required("2014-12-31")).containsExactly(FIVE);
        assertThat(required("2015-01-01")).containsExactly(SIX);
    }

    @Test
    @Law(Rule.EXM_3)
    @DisplayName("EXM-3: obliged from 1 October 2017 or later makes the participation statement a part; the day before"
            + " does not")
    void participation() {
        assertThat(required("2017-09-30")).containsExactly(SIX);
        assertThat(required("2017-10-01")).hasSize(7).startsWith(SIX).endsWith(Part.PVT);
    }

    @Test
    @Law({Rule.EXM_2, Rule.EXM_3})
    @DisplayName("EXM-2, EXM-3: that a part is not required is a finding too")
    void notRequiredIsSaid() {
        ExamProgress progress = progress(obligedFrom("2014-12-31"), LATER);

        assertThat(progress.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAILS)
                .extracting(Finding::rule)
                .contains(Rule.EXM_2, Rule.EXM_3);
    }

    @ParameterizedTest(name = "obliged from {0}: told {1}")
    @Law({Rule.EXM_2, Rule.EXM_3})
    @DisplayName(
            "EXM-2, EXM-3: what a person does not have, and a fact names, is told: an attempt, a decision, a request, a"
                    + " signature")
    @CsvSource({"2014-12-31, true", "2017-10-01, false"})
    void notRequiredButNamed(String from, boolean told) {
        List<Dossier.Builder> named = List.of(
                obligedFrom(from).addExams(failed(Part.ONA, "2018-02-01")),
                obligedFrom(from).addDispensations(dispensed("2018-02-01", Part.ONA)),
                obligedFrom(from).addExemptions(exempted(ExemptionKind.AGI, "2018-02-01", Part.ONA)),
                obligedFrom(from).workDispensationRequestedOn(day("2018-02-01")));
        for (Dossier.Builder dossier : named) {
            assertThat(progress(dossier, LATER).findings().stream()
                            .anyMatch(finding -> finding.statement() == ExamStatement.ONA_NOT_REQUIRED))
                    .isEqualTo(told);
        }
        Dossier.Builder signed = obligedFrom(from).participationSignedOn(day("2018-02-01"));
        assertThat(progress(signed, LATER).findings().stream()
                        .anyMatch(finding -> finding.statement() == ExamStatement.PVT_NOT_REQUIRED))
                .isEqualTo(told);
        assertThat(progress(obligedFrom(from), LATER).findings())
                .noneMatch(finding -> finding.statement() == ExamStatement.ONA_NOT_REQUIRED
                        || finding.statement() == ExamStatement.PVT_NOT_REQUIRED);
    }

    // EXM-4: the state exam NT2.

    @ParameterizedTest(name = "{0}")
    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: a pass of the state exam does the same language part on its day, and no other part")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "A2")
    void stateExamPass(ExamScheme scheme) {
        ExamProgress progress =
                progress(obligedFrom("2016-02-01").addExams(passed(scheme, Part.WRITING, "2017-03-04")), LATER);

        assertThat(done(progress)).containsExactly(Part.WRITING);
        assertThat(doneOn(progress, Part.WRITING)).contains(day("2017-03-04"));
        assertThat(finding(progress, Part.WRITING).rule()).isEqualTo(Rule.EXM_4);
    }

    @Test
    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: obliged before 1-1-2015 the NT2 diploma does the whole duty, also when obtained after 2015")
    void diplomaBefore2015() {
        ExamProgress progress = progress(obligedFrom("2014-12-31").nt2DiplomaOn(day("2018-03-04")), LATER);

        assertThat(done(progress)).containsExactly(FIVE);
        assertFulfilled(progress, "2018-03-04");
    }

    @Test
    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: obliged from 1-1-2015 the NT2 diploma does the language parts; KNM and ONA stay open")
    void diplomaFrom2015() {
        ExamProgress progress = progress(obligedFrom("2015-01-01").nt2DiplomaOn(day("2018-03-04")), LATER);

        assertThat(done(progress)).containsExactly(LANGUAGE);
        assertThat(status(progress, Part.KNM)).isEqualTo(PartStatus.OPEN);
        assertThat(status(progress, Part.ONA)).isEqualTo(PartStatus.OPEN);
        assertThat(progress.examCompletion()).isEmpty();
    }

    @Test
    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: obliged from 1-10-2017 the NT2 diploma leaves the participation statement open as well")
    void diplomaFrom2017() {
        ExamProgress progress = progress(obligedFrom("2017-10-01").nt2DiplomaOn(day("2018-03-04")), LATER);

        assertThat(open(progress)).containsExactly(Part.KNM, Part.ONA, Part.PVT);
    }

    @ParameterizedTest(name = "{0}")
    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: obliged before 2015, passes of all four skills in one programme count as the diploma, from the"
            + " last of them; that is a reading")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "A2")
    void fourPassesOfOneProgramme(ExamScheme programme) {
        Dossier.Builder dossier = obligedFrom("2014-12-31")
                .addExams(
                        passed(programme, Part.READING, "2016-01-10"),
                        passed(programme, Part.SPEAKING, "2016-04-10"),
                        passed(programme, Part.LISTENING, "2016-02-10"),
                        passed(programme, Part.WRITING, "2016-03-10"));

        assertFulfilled(progress(dossier, LATER), "2016-04-10");
        assertFulfilled(progress(dossier, "2016-04-10"), "2016-04-10");
        assertThat(status(progress(dossier, "2016-04-09"), Part.KNM)).isEqualTo(PartStatus.OPEN);
        assertThat(progress(dossier, LATER).authority()).isEqualTo(Authority.READING);
    }

    @Test
    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: four passes of one programme do not do KNM for who is obliged from 1-1-2015")
    void fourPassesFrom2015() {
        ExamProgress progress =
                progress(obligedFrom("2015-01-01").addAllExams(nt2(ExamScheme.NT2_II, "2016-04-10", LANGUAGE)), LATER);

        assertThat(open(progress)).containsExactly(Part.KNM, Part.ONA);
        assertThat(progress.openPoints()).isEmpty();
    }

    @Test
    @Law(Rule.EXM_4)
    @DisplayName(
            "EXM-4: three skills of the state exam and one of the integration exam make no diploma: KNM stays open")
    void threePasses() {
        ExamProgress progress = progress(
                obligedFrom("2014-12-31")
                        .addAllExams(nt2(ExamScheme.NT2_I, "2016-04-10", Part.READING, Part.LISTENING, Part.WRITING))
                        .addExams(passed(Part.SPEAKING, "2016-04-10")),
                LATER);

        assertThat(open(progress)).containsExactly(Part.KNM);
        assertThat(progress.openPoints()).isEmpty();
    }

    @Test
    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: a failed fourth skill makes no diploma")
    void failedFourth() {
        ExamAttempt failed = ExamAttempt.builder()
                .copyOf(passed(ExamScheme.NT2_I, Part.SPEAKING, "2016-04-10"))
                .passed(false)
                .build();
        ExamProgress progress = progress(
                obligedFrom("2014-12-31")
                        .addAllExams(nt2(ExamScheme.NT2_I, "2016-04-10", Part.READING, Part.LISTENING, Part.WRITING))
                        .addExams(failed),
                LATER);

        assertThat(open(progress)).containsExactly(Part.SPEAKING, Part.KNM);
    }

    @Test
    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: whether a mixture of the programmes I and II counts as the diploma is open")
    void mixtureIsOpen() {
        ExamProgress progress = progress(mixture(), LATER);

        assertThat(done(progress)).containsExactly(LANGUAGE);
        assertThat(status(progress, Part.KNM)).isEqualTo(PartStatus.UNDETERMINED);
        assertThat(progress.openPoints()).extracting(Finding::rule).containsExactly(Rule.EXM_4);
        assertThat(progress.examCompletion()).isEmpty();
        assertThat(progress.dutyCompletion()).isEmpty();
    }

    @Test
    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: a mixture stops being open when one programme is complete")
    void mixtureThenComplete() {
        Dossier.Builder dossier = mixture().addExams(passed(ExamScheme.NT2_I, Part.SPEAKING, "2016-09-01"));

        assertThat(progress(dossier, "2016-08-31").openPoints()).isNotEmpty();
        assertThat(progress(dossier, "2016-09-01").dutyCompletion()).isPresent();
    }

    @Test
    @Law({Rule.EXM_4, Rule.EXM_6})
    @DisplayName("EXM-4, EXM-6: KNM passed after a mixture leaves open on which of both days the duty was done")
    void mixtureThenKnm() {
        ExamProgress progress = progress(mixture().addExams(passed(Part.KNM, "2018-09-01")), LATER);

        assertThat(progress.openPoints())
                .as("done on 10-4-2016 if the mixture counts, on 1-9-2018 if not: a day that decides on an overrun")
                .extracting(Finding::rule)
                .contains(Rule.EXM_4);
    }

    // EXM-5: dispensation of ONA for work; its test is in Section2WorkTest.

    @Test
    @Law(Rule.EXM_5)
    @DisplayName("EXM-5: a recorded dispensation for work fulfils ONA on the day of the decision")
    void workDispensation() {
        Dossier.Builder dossier = obligedFrom("2016-02-01")
                .addAllExams(allPassed("2017-03-04", FIVE))
                .addDispensations(Dispensation.builder()
                        .addParts(Part.ONA)
                        .ground(DispensationGround.WORK)
                        .requestedOn(day("2019-12-20"))
                        .decidedOn(day("2020-02-01"))
                        .build());

        assertThat(status(progress(dossier, "2020-01-31"), Part.ONA)).isEqualTo(PartStatus.OPEN);
        assertFulfilled(progress(dossier, "2020-02-01"), "2020-02-01");
        assertThat(finding(progress(dossier, "2020-02-01"), Part.ONA).rule()).isEqualTo(Rule.EXM_5);
    }

    // EXM-6: on which day a part, and the duty, is done.

    @Test
    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: a part is done on the day of taking part in the exam that was passed, and not the day before")
    void passedOnTheDay() {
        Dossier.Builder dossier = obligedFrom("2016-02-01")
                .addExams(failed(Part.READING, "2016-10-01"), passed(Part.READING, "2017-03-04"));

        assertThat(status(progress(dossier, "2017-03-03"), Part.READING)).isEqualTo(PartStatus.OPEN);
        assertThat(part(progress(dossier, "2017-03-04"), Part.READING))
                .isEqualTo(
                        new PartProgress(Part.READING, PartStatus.PASSED, Optional.of(day("2017-03-04")), false, 2, 0));
    }

    @Test
    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: of two passes the first counts; both are attempts, at their own exam")
    void firstPassCounts() {
        ExamProgress progress = progress(
                obligedFrom("2016-02-01")
                        .addExams(
                                passed(ExamScheme.NT2_II, Part.READING, "2018-01-01"),
                                passed(Part.READING, "2017-03-04")),
                LATER);

        assertThat(part(progress, Part.READING))
                .isEqualTo(
                        new PartProgress(Part.READING, PartStatus.PASSED, Optional.of(day("2017-03-04")), false, 1, 1));
        assertThat(part(progress, Part.READING).allAttempts()).isEqualTo(2);
    }

    @Test
    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: passed before obliged from counts")
    void passedBeforeTheDuty() {
        ExamProgress progress =
                progress(obligedFrom("2016-02-01").addExams(passed(Part.READING, "2015-06-01")), "2016-02-01");

        assertThat(doneOn(progress, Part.READING)).contains(day("2015-06-01"));
    }

    @Test
    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: the participation statement is done on the day of signature")
    void signed() {
        Dossier.Builder dossier = obligedFrom("2018-02-01").participationSignedOn(day("2018-09-01"));

        assertThat(status(progress(dossier, "2018-08-31"), Part.PVT)).isEqualTo(PartStatus.OPEN);
        assertThat(part(progress(dossier, "2018-09-01"), Part.PVT))
                .isEqualTo(new PartProgress(Part.PVT, PartStatus.SIGNED, Optional.of(day("2018-09-01")), false, 0, 0));
    }

    @Test
    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: a dispensed part is done on the day of the diploma or decision, an exempted one on that of the"
            + " decision")
    void dispensedAndExempted() {
        ExamProgress progress = progress(
                obligedFrom("2016-02-01")
                        .addDispensations(dispensed("2017-03-04", Part.SPEAKING))
                        .addExemptions(exempted(ExemptionKind.AGI, "2019-05-06", Part.READING)),
                LATER);

        assertThat(part(progress, Part.SPEAKING).status()).isEqualTo(PartStatus.DISPENSED);
        assertThat(doneOn(progress, Part.SPEAKING)).contains(day("2017-03-04"));
        assertThat(part(progress, Part.READING).status()).isEqualTo(PartStatus.EXEMPTED);
        assertThat(doneOn(progress, Part.READING)).contains(day("2019-05-06"));
    }

    @Test
    @Law(Rule.EXM_6)
    @DisplayName(
            "EXM-6: the exam duty is fulfilled on the day of the last exam part, the whole duty on that of the last"
                    + " part, the participation statement included")
    void completion() {
        Dossier.Builder dossier = obligedFrom("2018-02-01")
                .addAllExams(allPassed("2019-03-04", FIVE))
                .addExams(passed(Part.ONA, "2019-10-01"))
                .participationSignedOn(day("2020-01-15"));

        assertThat(progress(dossier, "2019-09-30").examCompletion()).isEmpty();
        assertThat(progress(dossier, "2019-10-01").examCompletion())
                .contains(new Completion(day("2019-10-01"), PartStatus.PASSED));
        assertThat(progress(dossier, "2020-01-14").dutyCompletion()).isEmpty();
        assertThat(progress(dossier, "2020-01-15").dutyCompletion())
                .contains(new Completion(day("2020-01-15"), PartStatus.SIGNED));
        assertThat(progress(dossier, LATER).examCompletion())
                .contains(new Completion(day("2019-10-01"), PartStatus.PASSED));
    }

    @Test
    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: a statement signed before the last exam leaves both duties done on the day of that exam")
    void signedFirst() {
        ExamProgress progress = progress(
                obligedFrom("2018-02-01")
                        .participationSignedOn(day("2018-06-01"))
                        .addAllExams(allPassed("2019-03-04", SIX)),
                LATER);

        assertThat(progress.examCompletion().map(Completion::day)).contains(day("2019-03-04"));
        assertThat(progress.dutyCompletion().map(Completion::day)).contains(day("2019-03-04"));
    }

    @Test
    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: a duty whose last open part is exempted has ended; one whose last open part is passed,"
            + " dispensed or signed is fulfilled")
    void endedOrFulfilled() {
        Dossier.Builder exemptedLast = obligedFrom("2016-02-01")
                .addAllExams(allPassed("2017-03-04", FIVE))
                .addExemptions(exempted(ExemptionKind.AGI, "2019-05-06", Part.ONA));
        Dossier.Builder passedLast = obligedFrom("2016-02-01")
                .addExemptions(exempted(ExemptionKind.AGI, "2019-05-06", Part.ONA))
                .addAllExams(allPassed("2019-05-07", FIVE));
        Dossier.Builder dispensedLast = obligedFrom("2016-02-01")
                .addAllExams(allPassed("2017-03-04", FIVE))
                .addDispensations(dispensed("2019-05-06", Part.ONA));

        assertThat(progress(exemptedLast, LATER).dutyCompletion())
                .contains(new Completion(day("2019-05-06"), PartStatus.EXEMPTED))
                .hasValueSatisfying(
                        completion -> assertThat(completion.isFulfilment()).isFalse());
        assertFulfilled(progress(passedLast, LATER), "2019-05-07");
        assertFulfilled(progress(dispensedLast, LATER), "2019-05-06");
    }

    @Test
    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: that the day of taking part is the day of the part is this library's reading")
    void daysAreAReading() {
        ExamProgress progress = progress(obligedFrom("2016-02-01").addExams(passed(Part.READING, "2017-03-04")), LATER);

        assertThat(finding(progress, Part.READING).authority()).isEqualTo(Authority.READING);
    }

    // EXM-7: progress groups.

    @ParameterizedTest(name = "{0} of six passed, one failed attempt at the next: {1}")
    @Law(Rule.EXM_7)
    @DisplayName("EXM-7: with an attempt, two open parts are \"one or two to go\", three are \"three or more to go\"")
    @CsvSource({"0, THREE_OR_MORE_TO_GO", "3, THREE_OR_MORE_TO_GO", "4, ONE_OR_TWO_TO_GO", "5, ONE_OR_TWO_TO_GO"})
    void groups(int passed, ProgressGroup group) {
        ExamProgress progress = progress(
                obligedFrom("2016-02-01")
                        .addAllExams(allPassed("2017-03-04", Arrays.copyOf(SIX, passed)))
                        .addExams(failed(SIX[passed], "2017-03-04")),
                LATER);

        assertThat(progress.group()).contains(group);
        assertThat(progress.openExamParts()).hasSize(6 - passed);
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("EXM-7: who is done is in no group")
    void doneIsNoGroup() {
        assertThat(progress(obligedFrom("2016-02-01").addAllExams(allPassed("2017-03-04", SIX)), LATER)
                        .group())
                .isEmpty();
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("EXM-7: inactive is no attempt at any part; one failed attempt, also at the state exam, ends it")
    void inactive() {
        ExamAttempt failedNt2 = ExamAttempt.builder()
                .copyOf(passed(ExamScheme.NT2_I, Part.READING, "2017-03-04"))
                .passed(false)
                .build();

        assertThat(progress(obligedFrom("2016-02-01"), LATER).group()).contains(ProgressGroup.INACTIVE);
        assertThat(progress(obligedFrom("2016-02-01").addExams(failed(Part.KNM, "2017-03-04")), LATER)
                        .group())
                .contains(ProgressGroup.THREE_OR_MORE_TO_GO);
        assertThat(progress(obligedFrom("2016-02-01").addExams(failedNt2), LATER)
                        .group())
                .contains(ProgressGroup.THREE_OR_MORE_TO_GO);
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("EXM-7: an attempt of the as-of day counts, one of the day after does not")
    void attemptOnTheDay() {
        Dossier.Builder dossier = obligedFrom("2016-02-01").addExams(failed(Part.KNM, "2017-03-04"));

        assertThat(progress(dossier, "2017-03-03").group()).contains(ProgressGroup.INACTIVE);
        assertThat(progress(dossier, "2017-03-04").group()).contains(ProgressGroup.THREE_OR_MORE_TO_GO);
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("EXM-7: who has no attempt is inactive, also with one part to go because the others are dispensed")
    void inactiveWithOneToGo() {
        assertThat(progress(obligedFrom("2014-02-01").addDispensations(dispensed("2015-03-04", LANGUAGE)), LATER)
                        .group())
                .contains(ProgressGroup.INACTIVE);
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("EXM-7: the participation statement is not counted; ONA is, for cohorts that have it")
    void whatIsCounted() {
        ExamAttempt[] three = allPassed("2019-03-04", Part.READING, Part.LISTENING, Part.WRITING)
                .toArray(ExamAttempt[]::new);
        List<ExamAttempt> four = allPassed("2019-03-04", Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING);

        assertThat(progress(obligedFrom("2017-10-01").addAllExams(four), LATER).group())
                .as("KNM, ONA and the statement to go: two of them count")
                .contains(ProgressGroup.ONE_OR_TWO_TO_GO);
        assertThat(progress(obligedFrom("2015-01-01").addExams(three), LATER).group())
                .as("speaking, KNM and ONA to go")
                .contains(ProgressGroup.THREE_OR_MORE_TO_GO);
        assertThat(progress(obligedFrom("2014-12-31").addExams(three), LATER).group())
                .as("speaking and KNM to go")
                .contains(ProgressGroup.ONE_OR_TWO_TO_GO);
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("EXM-7: exams done but no statement: no exam part to go, so no group")
    void onlyTheStatementToGo() {
        assertThat(progress(obligedFrom("2017-10-01").addAllExams(allPassed("2019-03-04", SIX)), LATER)
                        .group())
                .isEmpty();
    }

    // EXM-8: other dispensations.

    @Test
    @Law(Rule.EXM_8)
    @DisplayName("EXM-8: a dispensation does the parts it names, from its day, and no other part")
    void namedParts() {
        Dossier.Builder dossier =
                obligedFrom("2016-02-01").addDispensations(dispensed("2017-03-04", Part.SPEAKING, Part.ONA));

        assertThat(done(progress(dossier, "2017-03-03"))).isEmpty();
        assertThat(done(progress(dossier, "2017-03-04"))).containsExactly(Part.SPEAKING, Part.ONA);
        assertThat(finding(progress(dossier, "2017-03-04"), Part.SPEAKING).rule())
                .isEqualTo(Rule.EXM_8);
    }

    @Test
    @Law({Rule.EXM_8, Rule.EXM_6, Rule.VRS_3})
    @DisplayName(
            "EXM-8: a dispensation from parts never covers the participation statement; a final one from the whole duty"
                    + " does, a temporary one does nothing")
    void theStatement() {
        ExamProgress parts = progress(obligedFrom("2018-02-01").addDispensations(dispensed("2019-03-04", SIX)), LATER);
        ExamProgress full = progress(obligedFrom("2018-02-01").addDispensations(dispensed("2019-03-04")), LATER);
        ExamProgress undated = progress(obligedFrom("2018-02-01").addDispensations(dispensedSomeDay()), LATER);
        ExamProgress diploma = progress(obligedFrom("2018-02-01").nt2DiplomaOn(day("2019-03-04")), LATER);
        ExamProgress temporary = progress(
                obligedFrom("2018-02-01")
                        .addDispensations(Dispensation.builder()
                                .ground(DispensationGround.EDUCATION)
                                .decidedOn(day("2019-03-04"))
                                .build()),
                LATER);

        assertThat(done(parts)).containsExactly(SIX);
        assertThat(status(parts, Part.PVT)).isEqualTo(PartStatus.OPEN);
        assertThat(status(full, Part.PVT)).isEqualTo(PartStatus.DISPENSED);
        assertThat(full.dutyCompletion()).contains(new Completion(day("2019-03-04"), PartStatus.DISPENSED));
        assertThat(status(undated, Part.PVT)).isEqualTo(PartStatus.UNDETERMINED);
        assertThat(status(diploma, Part.PVT)).isEqualTo(PartStatus.OPEN);
        assertThat(done(temporary)).isEmpty();
    }

    @ParameterizedTest(name = "diploma of {0}, decided on 4-3-2019, asked on {1}: done {2}")
    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: a dispensation by diploma counts from the day of the diploma, once both are known")
    @CsvSource({
        "2018-12-01, 2019-03-03, false",
        "2018-12-01, 2019-03-04, true",
        "2019-06-01, 2019-05-31, false",
        "2019-06-01, 2019-06-01, true"
    })
    void dispensedByDiploma(String from, String asOf, boolean done) {
        ExamProgress progress = progress(
                obligedFrom("2018-02-01")
                        .addDispensations(Dispensation.builder()
                                .ground(DispensationGround.DIPLOMA)
                                .decidedOn(day("2019-03-04"))
                                .from(day(from))
                                .build()),
                asOf);

        assertThat(progress.dutyCompletion().map(Completion::day))
                .isEqualTo(done ? Optional.of(day(from)) : Optional.empty());
    }

    @Test
    @Law(Rule.EXM_8)
    @DisplayName("EXM-8: a dispensation without its day leaves open whether its parts are done")
    void withoutDay() {
        ExamProgress progress = progress(
                obligedFrom("2016-02-01")
                        .addAllExams(allPassed("2017-03-04", FIVE))
                        .addDispensations(dispensedSomeDay(Part.ONA)),
                LATER);

        assertThat(status(progress, Part.ONA)).isEqualTo(PartStatus.UNDETERMINED);
        assertThat(doneOn(progress, Part.ONA)).isEmpty();
        assertThat(progress.openPoints()).extracting(Finding::rule).containsExactly(Rule.EXM_8);
        assertThat(progress.examCompletion()).isEmpty();
        assertThat(progress.dutyCompletion()).isEmpty();
    }

    @Test
    @Law({Rule.EXM_6, Rule.EXM_8})
    @DisplayName("EXM-8: a dispensation without its day is no earlier than its request: before it the part is open")
    void withoutDayRequestedLater() {
        Dossier.Builder dossier = obligedFrom("2016-02-01")
                .addDispensations(Dispensation.builder()
                        .addParts(Part.ONA)
                        .requestedOn(day("2019-06-01"))
                        .build());

        assertThat(status(progress(dossier, "2019-05-31"), Part.ONA)).isEqualTo(PartStatus.OPEN);
        assertThat(status(progress(dossier, "2019-06-01"), Part.ONA)).isEqualTo(PartStatus.UNDETERMINED);
    }

    @Test
    @Law({Rule.EXM_6, Rule.EXM_8})
    @DisplayName("EXM-8: a part passed beside a dispensation without its day is done; since when is open")
    void withoutDayBesideAPass() {
        ExamProgress progress = progress(
                obligedFrom("2016-02-01")
                        .addExams(passed(Part.READING, "2019-06-01"))
                        .addDispensations(dispensedSomeDay(Part.READING)),
                LATER);

        assertThat(status(progress, Part.READING).isDone()).isTrue();
        assertThat(progress.openPoints())
                .as("done on 1-6-2019 at the latest, in time if the dispensation came before the end of the term")
                .extracting(Finding::rule)
                .contains(Rule.EXM_8);
    }

    // Invariants.

    @Property
    @Law(Rule.EXM_6)
    @Label("EXM-6: one more pass never makes fewer parts done, and none done later")
    void onePassMore(@ForAll("dossiersAndAPass") Tuple2<Dossier, ExamAttempt> facts, @ForAll("days") LocalDate asOf) {
        Assume.that(!facts.get1().exams().contains(facts.get2()));
        Dossier more =
                Dossier.builder().copyOf(facts.get1()).addExams(facts.get2()).build();
        ExamProgress before = progress(facts.get1(), asOf);
        ExamProgress after = progress(more, asOf);

        for (PartProgress part : before.parts()) {
            if (part.status().isDone()) {
                PartProgress now = part(after, part.part());
                assertThat(now.status().isDone()).as("%s", part.part()).isTrue();
                assertThat(now.doneOn().orElseThrow())
                        .isBeforeOrEqualTo(part.doneOn().orElseThrow());
            }
        }
        assertThat(open(before)).containsAll(open(after));
    }

    @Property
    @Law(Rule.EXM_6)
    @Label("EXM-6: the order in which exams are listed does not matter")
    void orderOfExams(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf, @ForAll Random random) {
        List<ExamAttempt> shuffled = new ArrayList<>(dossier.exams());
        Collections.shuffle(shuffled, random);
        ExamProgress listed = progress(dossier, asOf);
        ExamProgress reordered =
                progress(Dossier.builder().copyOf(dossier).exams(shuffled).build(), asOf);

        assertThat(reordered.parts()).isEqualTo(listed.parts());
        assertThat(reordered.examCompletion()).isEqualTo(listed.examCompletion());
        assertThat(reordered.dutyCompletion()).isEqualTo(listed.dutyCompletion());
        assertThat(reordered.group()).isEqualTo(listed.group());
    }

    @Property
    @Law(Rule.EXM_6)
    @Label("EXM-6: facts after the as-of day change nothing")
    void laterFacts(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        assertThat(progress(dossier, asOf)).isEqualTo(progress(dossier.knownOn(asOf), asOf));
    }

    @Property
    @Law(Rule.EXM_6)
    @Label("EXM-6: a duty is done if and only if all its parts are, on the day of the last, never after the as-of day")
    void completionIsTheLastPart(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        ExamProgress progress = progress(dossier, asOf);
        List<PartProgress> examParts =
                progress.parts().stream().filter(part -> part.part().isExam()).toList();

        assertThat(progress.dutyCompletion().map(Completion::day)).isEqualTo(lastOf(progress.parts()));
        assertThat(progress.examCompletion().map(Completion::day)).isEqualTo(lastOf(examParts));
        assertThat(progress.parts()).allSatisfy(part -> {
            assertThat(part.doneOn().isPresent()).isEqualTo(part.status().isDone());
            assertThat(part.doneOn().filter(asOf::isBefore)).isEmpty();
        });
    }

    @Property
    @Law(Rule.EXM_6)
    @Label("EXM-6: as time goes on what is done stays done, on the same day")
    void doneStaysDone(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate one, @ForAll("days") LocalDate two) {
        ExamProgress earlier = progress(dossier, one.isBefore(two) ? one : two);
        ExamProgress later = progress(dossier, one.isBefore(two) ? two : one);

        assertThat(earlier.parts())
                .filteredOn(part -> part.status().isDone())
                .allSatisfy(part -> assertThat(doneOn(later, part.part())).isEqualTo(part.doneOn()));
    }

    @Law(Rule.EXM_7)
    @Property
    @Label("EXM-7: what is counted alone is what the progress tells with its reasons")
    void counted(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        assertThat(PartProgress.of(LawBook.standard(), dossier, asOf))
                .isEqualTo(progress(dossier, asOf).parts());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<Tuple2<Dossier, ExamAttempt>> dossiersAndAPass() {
        return Dossiers.underTheAct()
                .flatMap(dossier -> Combinators.combine(
                                Arbitraries.just(dossier),
                                Dossiers.exams(dossier.diedOn().orElse(Dossiers.LAST)))
                        .as((facts, exam) -> Tuple.of(
                                facts,
                                ExamAttempt.builder().copyOf(exam).passed(true).build())));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days();
    }

    private static Optional<LocalDate> lastOf(List<PartProgress> parts) {
        return parts.stream().allMatch(part -> part.status().isDone())
                ? parts.stream().map(part -> part.doneOn().orElseThrow()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Reading and listening in programme I, writing and speaking in programme II, on four days, the last 10-4-2016. */
    private static Dossier.Builder mixture() {
        return obligedFrom("2014-12-31")
                .addExams(
                        passed(ExamScheme.NT2_I, Part.READING, "2016-01-10"),
                        passed(ExamScheme.NT2_I, Part.LISTENING, "2016-02-10"),
                        passed(ExamScheme.NT2_I, Part.WRITING, "2016-03-10"),
                        passed(ExamScheme.NT2_II, Part.SPEAKING, "2016-04-10"));
    }

    private static List<ExamAttempt> nt2(ExamScheme programme, String on, Part... skills) {
        return Stream.of(skills).map(skill -> passed(programme, skill, on)).toList();
    }

    private static void assertFulfilled(ExamProgress progress, String day) {
        assertThat(progress.dutyCompletion()).hasValueSatisfying(completion -> {
            assertThat(completion.day()).isEqualTo(day);
            assertThat(completion.isFulfilment()).isTrue();
        });
    }

    private static List<Part> required(String obligedFrom) {
        return progress(obligedFrom(obligedFrom), obligedFrom).parts().stream()
                .map(PartProgress::part)
                .toList();
    }

    private static List<Part> done(ExamProgress progress) {
        return progress.parts().stream()
                .filter(part -> part.status().isDone())
                .map(PartProgress::part)
                .toList();
    }

    private static List<Part> open(ExamProgress progress) {
        return progress.parts().stream()
                .filter(part -> part.status() == PartStatus.OPEN)
                .map(PartProgress::part)
                .toList();
    }

    private static PartProgress part(ExamProgress progress, Part part) {
        return progress.part(part).orElseThrow();
    }

    private static PartStatus status(ExamProgress progress, Part part) {
        return part(progress, part).status();
    }

    private static Optional<LocalDate> doneOn(ExamProgress progress, Part part) {
        return part(progress, part).doneOn();
    }

    /** Returns the finding that says how a part stands. */
    private static Finding finding(ExamProgress progress, Part part) {
        return progress.findings().stream()
                .filter(finding -> part.equals(finding.namedValues().get("part")))
                .findFirst()
                .orElseThrow();
    }

    private static ExamProgress progress(Dossier.Builder dossier, String asOf) {
        return progress(dossier.build(), day(asOf));
    }

    private static ExamProgress progress(Dossier dossier, LocalDate asOf) {
        return ExamProgress.of(LawBook.standard(), dossier, asOf);
    }
}
