package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

/** Section 5 of the rulebook, the fine for a late exam, in sentences. */
@Label("Section 5: the law of fines in sentences")
class Section5LawTest implements People {

    /** The day of a decision under the published table, and before the act of 2021. */
    private static final LocalDate DECISION = day("2020-01-15");

    // The amounts of the rulebook, in euros; a column below 150, from 150 and from 300 hours. 0 is no fine.
    private static final int[][] TABLE = {
        {1250, 875, 500}, // not every open part attempted
        {1000, 625, 250}, // every open part attempted once
        {750, 375, 0} // every open part attempted twice or more
    };

    private static int table(String hours, int attempts) {
        int attended = new BigDecimal(hours).intValue();
        int column = attended < 150 ? 0 : attended < 300 ? 1 : 2;
        return TABLE[Math.min(attempts, 2)][column];
    }

    @Provide
    Arbitrary<String> everyBorderOfHours() {
        return Arbitraries.of("0", "149", "149.99", "150", "150.01", "299", "299.99", "300", "300.01", "1000");
    }

    // FIN-1: the maximum, and one fine for each overrun

    @Law({Rule.FIN_1, Rule.FIN_3, Rule.FIN_6, Rule.FIN_12, Rule.PVT_2})
    @Label(
            "FIN-1: nobody owes by the rules a fine above 1,250 euros, the maximum in force on the day of every decision")
    @Property(tries = 150)
    void neverAboveTheMaximum(@ForAll("anybody") Person anybody, @ForAll("anyDay") LocalDate day) {
        anybody.seenOn(day).owesNowhereMoreThan(euro(1250));
    }

    @Law({Rule.FIN_1, Rule.FIN_8})
    @Label("FIN-1: who is late again after a fine can be fined again, for each new term as much as for the first")
    @Property(tries = 100)
    void againAndAgain(@ForAll("somebodyLateOf2014") Person late) {
        Person finedOnce = late.isFined(euro(500), late.lastDayOf(3).plusDays(30));
        Person finedTwice = finedOnce.isFined(euro(500), late.lastDayOf(5).plusDays(15));

        finedOnce.seenOn(late.lastDayOf(5).plusDays(14)).owesForTheNewTermAsMuchAsFor(late);
        finedTwice.seenOn(late.lastDayOf(5).plusDays(15)).isInANewTermThrough(late.lastDayOf(7));
    }

    // FIN-2: permit refused, death

    @Law(Rule.FIN_2)
    @Label("FIN-2: who is refused renewal of the permit owes no fine for a late exam from that day on")
    @Property(tries = 200)
    void permitRefused(
            @ForAll("somebodyLate") Person late,
            @ForAll("aDayOfDecision") LocalDate refused,
            @ForAll @IntRange(max = 300) int daysLater) {
        late.losesThePermit(refused).seenOn(refused.plusDays(daysLater)).isLateWithoutAFine();
        late.losesThePermit(refused).seenOn(refused.minusDays(1)).owesTheSameAs(late.seenOn(refused.minusDays(1)));
    }

    @Law(Rule.FIN_2)
    @Label("FIN-2: who has died owes no fine that was not decided before")
    @Property(tries = 200)
    void death(
            @ForAll("somebodyLate") Person late,
            @ForAll("aDayOfDecision") LocalDate died,
            @ForAll @IntRange(max = 300) int daysLater) {
        late.dies(died).seenOn(died.plusDays(daysLater)).isLateWithoutAFine();
    }

    // FIN-3: the table

    @Law(Rule.FIN_3)
    @Label("FIN-3: who has passed nothing owes the amount of the table, at each border of hours and attempts")
    @Property(tries = 80, generation = GenerationMode.EXHAUSTIVE)
    void theTable(
            @ForAll("everyBorderOfHours") String hours,
            @ForAll @IntRange(max = 3) int attempts,
            @ForAll boolean obligedBefore2015) {
        Person late = Person.obligedFrom(day(obligedBefore2015 ? "2014-12-31" : "2015-01-01"))
                .attends(CourseKind.INTEGRATION, hours)
                .failsEveryPart(attempts);

        late.seenOn(DECISION).owesOrNothing(euro(table(hours, attempts)));
    }

    // FIN-4: the hours that count

    @Law({Rule.FIN_3, Rule.FIN_4})
    @Label("FIN-4: one more hour of course never raises a fine")
    @Property(tries = 200)
    void oneMoreHour(
            @ForAll("somebodyLate") Person late,
            @ForAll("countedCourse") CourseKind kind,
            @ForAll("aDayOfDecision") LocalDate day) {
        late.attends(kind, "1").seenOn(day).owesNoMoreThan(late.seenOn(day));
    }

    @Law({Rule.FIN_4, Rule.AGI_6})
    @Label(
            "FIN-4: hours after the last day, at a school without certificate, without proof, or of self-study lower no fine")
    @Property(tries = 200)
    void hoursThatDoNotCount(
            @ForAll("somebodyLate") Person late,
            @ForAll("hoursThatDoNotCount") NotCounted why,
            @ForAll("aDayOfDecision") LocalDate day) {
        Course.Builder course = late.course(CourseKind.INTEGRATION, "400");
        LocalDate after = late.lastDayOfThreeYears().plusDays(1);
        Course notCounted = switch (why) {
            case AFTER_THE_LAST_DAY -> course.from(after).through(after).build();
            case WITHOUT_CERTIFICATE -> course.certified(false).build();
            case WITHOUT_PROOF -> course.proven(false).build();
            case SELF_STUDY -> course.kind(CourseKind.SELF_STUDY).build();
            case OTHER_COURSE -> course.kind(CourseKind.OTHER).build();
        };

        late.attends(notCounted).seenOn(day).owesTheSameAs(late.seenOn(day));
    }

    private enum NotCounted {
        AFTER_THE_LAST_DAY,
        WITHOUT_CERTIFICATE,
        WITHOUT_PROOF,
        SELF_STUDY,
        OTHER_COURSE
    }

    @Provide
    Arbitrary<NotCounted> hoursThatDoNotCount() {
        return Arbitraries.of(NotCounted.values());
    }

    @Law({Rule.FIN_4, Rule.FIN_7})
    @Label("FIN-4: literacy hours count in fine decisions from 1 January 2022, and not on the day before")
    @Property(tries = 365, generation = GenerationMode.EXHAUSTIVE)
    void literacyHours(@ForAll("everyDayOf2015") LocalDate obligedFrom) {
        Person late = Person.obligedFrom(obligedFrom)
                .attends(CourseKind.LITERACY, "150")
                .failsEveryPart(1);

        late.seenOn(day("2021-12-31")).owes(euro(1000));
        late.seenOn(day("2022-01-01")).owes(euro(625));
    }

    @Provide
    Arbitrary<LocalDate> everyDayOf2015() {
        return People.everyDay("2015-01-01", "2015-12-31");
    }

    // FIN-5: attempts

    @Law(Rule.FIN_5)
    @Label("FIN-5: one more attempt, at whatever part, never raises a fine")
    @Property(tries = 200)
    void oneMoreAttempt(
            @ForAll("somebodyLate") Person late,
            @ForAll("corePart") Part part,
            @ForAll("aDayOfDecision") LocalDate day) {
        late.fails(part, 1).seenOn(day).owesNoMoreThan(late.seenOn(day));
    }

    @Law(Rule.FIN_5)
    @Label(
            "FIN-5: one open part that was never attempted puts somebody in the first row, however often the others were")
    @Property(tries = 200)
    void theFewestAttemptsDecide(
            @ForAll("corePart") Part neverAttempted,
            @ForAll("hours") String hours,
            @ForAll @IntRange(max = 5) int attemptsAtTheOthers) {
        Person late = Person.obligedFrom(day("2014-03-28")).attends(CourseKind.INTEGRATION, hours);
        for (Part part : late.examParts()) {
            late = part == neverAttempted ? late : late.fails(part, attemptsAtTheOthers);
        }

        late.seenOn(DECISION).owes(euro(table(hours, 0)));
    }

    @Law({Rule.FIN_5, Rule.FIN_7})
    @Label("FIN-5: one attempt at ONA counts as two in fine decisions from 1 January 2022, and not on the day before")
    @Property(tries = 365, generation = GenerationMode.EXHAUSTIVE)
    void oneAttemptAtOna(@ForAll("everyDayOf2015") LocalDate obligedFrom) {
        Person late = Person.obligedFrom(obligedFrom).failsEveryPart(1);
        for (Part part : late.examParts()) {
            late = part == Part.ONA ? late : late.fails(part, 1);
        }

        late.seenOn(day("2021-12-31")).owes(euro(1000));
        late.seenOn(day("2022-01-01")).owes(euro(750));
    }

    // FIN-6: parts passed

    @Law(Rule.FIN_6)
    @Label("FIN-6: for a duty from before 2015 each part passed takes a fifth off the table, at each border of it")
    @Property(tries = 200, generation = GenerationMode.EXHAUSTIVE)
    void aFifthForEachPart(
            @ForAll("everyBorderOfHours") String hours,
            @ForAll @IntRange(max = 3) int attempts,
            @ForAll @IntRange(max = 4) int passed) {
        Person late = Person.obligedFrom(day("2014-03-28"))
                .attends(CourseKind.INTEGRATION, hours)
                .failsEveryPart(attempts);
        Money lowered = euro(table(hours, attempts) * (5 - passed) / 5);

        late.passes(late.examParts().subList(0, passed), day("2016-01-04"))
                .seenOn(DECISION)
                .owesOrNothing(lowered);
    }

    @Law(Rule.FIN_6)
    @Label("FIN-6: for a duty from 2015 with a part passed the fine is open, from nothing to the amount of the table")
    @Property(tries = 250, generation = GenerationMode.EXHAUSTIVE)
    void openFrom2015(
            @ForAll("everyBorderOfHours") String hours,
            @ForAll @IntRange(max = 3) int attempts,
            @ForAll @IntRange(min = 1, max = 5) int passed) {
        Person late = Person.obligedFrom(day("2015-03-28"))
                .attends(CourseKind.INTEGRATION, hours)
                .failsEveryPart(attempts);

        late.passes(late.examParts().subList(0, passed), day("2016-01-04"))
                .seenOn(DECISION)
                .owesAtMostOrNothing(euro(table(hours, attempts)));
    }

    @Law({Rule.FIN_5, Rule.FIN_6})
    @Label("FIN-6: one more part passed in time never raises a fine")
    @Property(tries = 200)
    void oneMorePart(
            @ForAll("somebodyLate") Person late,
            @ForAll("corePart") Part part,
            @ForAll("aDayOfDecision") LocalDate day) {
        late.passes(part, late.lastDayOfThreeYears()).seenOn(day).owesNoMoreThanIfStillLate(late.seenOn(day));
    }

    @Law(Rule.FIN_6)
    @Label("FIN-6: a part passed a day after the last day lowers no fine")
    @Property(tries = 200)
    void passedTooLate(
            @ForAll("somebodyLate") Person late,
            @ForAll("corePart") Part part,
            @ForAll("aDayOfDecision") LocalDate day) {
        late.passes(part, late.lastDayOfThreeYears().plusDays(1)).seenOn(day).owesTheSameAs(late.seenOn(day));
    }

    // FIN-7: the lower maximum

    @Law(Rule.FIN_7)
    @Label("FIN-7: seen from 2022, who was obliged before 2015 and has no final fine owes at most 1,000 euros")
    @Property(tries = 100)
    void theLowerMaximum(@ForAll("anybodyBefore2015") Person anybody, @ForAll("aDayFrom2022") LocalDate day) {
        anybody.withoutFines().seenOn(day).owesNowhereMoreThan(euro(1000));
    }

    @Provide
    Arbitrary<Person> anybodyBefore2015() {
        return Dossiers.obligedBetween(day("2013-01-01"), day("2014-12-31")).map(Person::new);
    }

    @Provide
    Arbitrary<LocalDate> aDayFrom2022() {
        return People.everyDay("2022-01-01", "2026-12-31");
    }

    // FIN-8: the new term

    @Law(Rule.FIN_8)
    @Label(
            "FIN-8: nobody is in a new term but by a fine that was recorded: one for each at most, from the day of its decision")
    @Property(tries = 100)
    void onlyByARecordedFine(@ForAll("anybody") Person anybody, @ForAll("anyDay") LocalDate day) {
        anybody.seenOn(day).everyNewTermWasSetByARecordedFine();
        anybody.withoutFines().seenOn(day).hasNoNewTerm();
    }

    @Law({Rule.FIN_8, Rule.TRM_8})
    @Label(
            "FIN-8: the new term lasts two years from the end of the term that was overrun: every first day from 2013 to 2021")
    @Property(tries = 3287, generation = GenerationMode.EXHAUSTIVE)
    void twoYearsMore(@ForAll("everyFirstDay") LocalDate obligedFrom) {
        Person late = Person.obligedFrom(obligedFrom).withoutTimeForCorona();
        LocalDate decided = late.lastDayOf(3).plusDays(1);
        LocalDate over = decided.plusYears(2);

        late.isFined(euro(1250), decided).seenOn(decided).isInANewTermThrough(over.minusDays(1));
    }

    @Law(Rule.FIN_8)
    @Label("FIN-8: the new term ends on the same day, whichever day of those two years the fine was decided")
    @Property(tries = 100)
    void whicheverDay(@ForAll("somebodyLateOf2014") Person late, @ForAll @IntRange(max = 728) int daysLater) {
        LocalDate decided = late.lastDayOf(3).plusDays(1L + daysLater);

        late.isFined(euro(1250), decided).seenOn(decided).isInANewTermThrough(late.lastDayOf(5));
    }

    @Law({Rule.FIN_8, Rule.CUL_5})
    @Label("FIN-8: a fine of nothing sets a new term exactly if it was recorded as culpable")
    @Property(tries = 100)
    void fineOfNothing(@ForAll("somebodyLateOf2014") Person late) {
        LocalDate decided = late.lastDayOf(3).plusDays(100);

        late.isFinedBut(Culpability.CULPABLE, euro(0), decided).seenOn(decided).isInANewTermThrough(late.lastDayOf(5));
        late.isFinedBut(Culpability.NOT_CULPABLE, euro(0), decided)
                .seenOn(decided)
                .hasNoNewTerm();
    }

    // FIN-9 and FIN-10: repetition and mitigation

    @Law(Rule.FIN_9)
    @Label("FIN-9: for a second fine the hours and attempts of the first term count along")
    @Property(tries = 200)
    void cumulative(
            @ForAll("hours") String before, @ForAll("hours") String after, @ForAll @IntRange(max = 2) int attempts) {
        Person late = Person.obligedFrom(day("2014-03-28"));
        LocalDate inTheNewTerm = late.lastDayOf(4);
        Person again = late.attends(CourseKind.INTEGRATION, before)
                .failsEveryPart(attempts)
                .isFined(euro(500), late.lastDayOf(3).plusDays(30))
                .attends(late.course(CourseKind.INTEGRATION, after)
                        .from(inTheNewTerm)
                        .through(inTheNewTerm.plusDays(90))
                        .build());
        String together = new BigDecimal(before).add(new BigDecimal(after)).toString();

        again.seenOn(DECISION).owesForTheNewTermOrNothing(euro(table(together, attempts)));
    }

    @Law(Rule.FIN_10)
    @Label("FIN-10: the amount that was decided counts, and what the rules give stays beside it unchanged")
    @Property(tries = 100)
    void theDecisionCounts(
            @ForAll("somebodyOf2014To2016") Person late,
            @ForAll @IntRange(min = 1, max = 1250) int amount,
            @ForAll("aDayOfDecision") LocalDate decided) {
        late.isFined(euro(amount), decided)
                .seenOn(decided)
                .isFinedExactly(euro(amount))
                .owesTheSameAs(late.seenOn(decided));
    }

    @Law({Rule.FIN_10, Rule.FIN_2, Rule.FIN_11})
    @Label("FIN-10: no recorded fine ever counts for more than was decided")
    @Property(tries = 100)
    void neverMoreThanDecided(@ForAll("anybody") Person anybody, @ForAll("anyDay") LocalDate day) {
        anybody.seenOn(day).owesForNoDecisionMoreThanWasDecided();
    }

    // FIN-11: status holders

    @Law(Rule.FIN_11)
    @Label(
            "FIN-11: an asylum status holder who is late owes the table until 3 February 2025, perhaps nothing until 8 July 2025,"
                    + " and nothing from the day after: every day of 2025")
    @Property(tries = 365, generation = GenerationMode.EXHAUSTIVE)
    void statusHolders(@ForAll("everyDayOf2025") LocalDate day) {
        Person late = Person.obligedFrom(day("2021-02-01"));
        Person statusHolder = late.with(Permit.ASYLUM);

        late.seenOn(day).owes(euro(1250));
        if (day.isBefore(day("2025-02-04"))) {
            statusHolder.seenOn(day).owes(euro(1250));
        } else if (day.isBefore(day("2025-07-09"))) {
            statusHolder.seenOn(day).owesBetween(euro(0), euro(1250));
        } else {
            statusHolder.seenOn(day).isLateWithoutAFine();
        }
    }

    @Provide
    Arbitrary<LocalDate> everyDayOf2025() {
        return People.everyDay("2025-01-01", "2025-12-31");
    }

    @Law(Rule.FIN_11)
    @Label(
            "FIN-11: from 9 July 2025 the rules give no asylum status holder a fine, neither for the exam nor for the statement")
    @Property(tries = 100)
    void noStatusHolder(@ForAll("anybody") Person anybody, @ForAll("aDayFromTheJudgment") LocalDate day) {
        anybody.with(Permit.ASYLUM).withoutFines().seenOn(day).owesNowhereAnything();
    }

    @Provide
    Arbitrary<LocalDate> aDayFromTheJudgment() {
        return People.everyDay("2025-07-09", "2026-12-31");
    }

    // FIN-12: the power to fine

    @Law(Rule.FIN_12)
    @Label(
            "FIN-12: a late exam can be fined for five years, through their last day and not a day longer: every first day until 2016")
    @Property(tries = 1461, generation = GenerationMode.EXHAUSTIVE)
    void fiveYears(@ForAll("everyDayUntil2016") LocalDate obligedFrom) {
        Person late = Person.obligedFrom(obligedFrom);
        LocalDate fiveYears =
                late.lastDayOfThreeYears().plusDays(1).plusYears(5).minusDays(1);

        late.seenOn(fiveYears).owesSomething();
        late.seenOn(fiveYears.plusDays(1)).isLateWithoutAFine();
    }

    @Provide
    Arbitrary<LocalDate> everyDayUntil2016() {
        return People.everyDay("2013-01-01", "2016-12-31");
    }

    // FIN-13: no fine

    @Law(Rule.FIN_13)
    @Label("FIN-13: who followed 300 hours and attempted each open part twice owes no fine and gets no new term;"
            + " with an hour or an attempt less there is a fine")
    @Property(tries = 200)
    void enoughEffort(
            @ForAll("somebodyOf2014To2016") Person person,
            @ForAll("corePart") Part part,
            @ForAll("countedCourse") CourseKind kind,
            @ForAll("aDayOfDecision") LocalDate day) {
        Person onceAtOnePart = person.fails(part, 1);
        for (Part other : person.examParts()) {
            onceAtOnePart = other == part ? onceAtOnePart : onceAtOnePart.fails(other, 2);
        }

        onceAtOnePart
                .fails(part, 1)
                .attends(kind, "300")
                .seenOn(day)
                .isLateWithoutAFine()
                .hasNoNewTerm();
        onceAtOnePart.fails(part, 1).attends(kind, "299.9").seenOn(day).owes(euro(375));
        onceAtOnePart.attends(kind, "300").seenOn(day).owes(euro(250));
    }

    @Provide
    Arbitrary<Person> somebodyOf2014To2016() {
        return People.everyDay("2014-01-01", "2016-12-31").map(Person::obligedFrom);
    }
}
