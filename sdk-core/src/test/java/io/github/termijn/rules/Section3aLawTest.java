package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;

import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Person;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Section 3a of the rulebook, what lengthens a term, in sentences. */
@Label("Section 3a: the law of extensions in sentences")
class Section3aLawTest implements People {

    /** People whose three years end before the first corona round. */
    @Provide
    Arbitrary<Person> somebody() {
        return People.everyDay("2013-01-01", "2016-12-31").map(Person::obligedFrom);
    }

    /** How far into the term something happens. */
    @Provide
    Arbitrary<Integer> daysIntoTheTerm() {
        return Arbitraries.integers().between(0, 3 * 365 - 1);
    }

    // EXT-1 to EXT-3: illness, death, birth

    @Law(Rule.EXT_1)
    @Label("EXT-1: an illness of three months that begins in the term gives as many days as it lasted;"
            + " one that is a day shorter is for the minister")
    @Property(tries = 150)
    void illness(
            @ForAll("somebody") Person somebody,
            @ForAll("daysIntoTheTerm") int daysIntoTheTerm,
            @ForAll @IntRange(max = 200) int longer) {
        LocalDate first = somebody.obligedFrom().plusDays(daysIntoTheTerm);
        LocalDate threeMonths = Person.lastDayOf(first, Period.ofMonths(3));
        LocalDate last = threeMonths.plusDays(longer);

        somebody.isIll(first, last).seenOn(last).claim(Ground.ILLNESS).isFor(daysFromTo(first, last));
        Person aDayShort = somebody.isIll(first, threeMonths.minusDays(1));
        aDayShort.seenOn(last).claim(Ground.ILLNESS).isNone();
        aDayShort.seenOn(last).claim(Ground.SPECIAL_CIRCUMSTANCES).isOpen();
    }

    @Law(Rule.EXT_1)
    @Label("EXT-1: an illness that begins on the last day counts whole, one that begins a day later not at all")
    @Property(tries = 100)
    void illnessOnTheLastDay(@ForAll("somebody") Person somebody) {
        LocalDate lastDay = somebody.lastDayOfThreeYears();
        LocalDate last = lastDay.plusDays(99);

        somebody.isIll(lastDay, last).seenOn(last).claim(Ground.ILLNESS).isFor(Period.ofDays(100));
        somebody.isIll(lastDay.plusDays(1), last)
                .seenOn(last)
                .claim(Ground.ILLNESS)
                .isNone();
    }

    @Law(Rule.EXT_2)
    @Label("EXT-2: a death in the family gives three months, on any day of the term and on none outside it")
    @Property(tries = 100)
    void death(@ForAll("somebody") Person somebody, @ForAll("daysIntoTheTerm") int daysIntoTheTerm) {
        inTheTermOnly(somebody, daysIntoTheTerm, CircumstanceKind.BEREAVEMENT, Period.ofMonths(3));
    }

    @Law(Rule.EXT_3)
    @Label("EXT-3: giving birth gives sixteen weeks, on any day of the term and on none outside it")
    @Property(tries = 100)
    void birth(@ForAll("somebody") Person somebody, @ForAll("daysIntoTheTerm") int daysIntoTheTerm) {
        inTheTermOnly(somebody, daysIntoTheTerm, CircumstanceKind.CHILDBIRTH, Period.ofDays(16 * 7));
    }

    private static void inTheTermOnly(Person somebody, int daysIntoTheTerm, CircumstanceKind kind, Period length) {
        LocalDate within = somebody.obligedFrom().plusDays(daysIntoTheTerm);
        LocalDate before = somebody.obligedFrom().minusDays(1);
        LocalDate after = somebody.lastDayOfThreeYears().plusDays(1);

        somebody.goesThrough(kind, within, within)
                .seenOn(after)
                .claim(kind.ground())
                .isFor(length);
        somebody.goesThrough(kind, before, before)
                .seenOn(after)
                .claim(kind.ground())
                .isNone();
        somebody.goesThrough(kind, after, after)
                .seenOn(after)
                .claim(kind.ground())
                .isNone();
    }

    // EXT-4: asylum centre

    @Law(Rule.EXT_4)
    @Label(
            "EXT-4: a stay in an asylum centre of more than 56 days gives a day at least and the stay in whole four weeks at most;"
                    + " one of 56 days or less gives nothing: every length to 120 days")
    @Property(tries = 120, generation = GenerationMode.EXHAUSTIVE)
    void asylumCentre(@ForAll @IntRange(min = 1, max = 120) int days) {
        LocalDate obligedFrom = day("2015-03-01");
        LocalDate last = obligedFrom.plusDays(days - 1L);
        Person stays = Person.obligedFrom(obligedFrom)
                .goesThrough(CircumstanceKind.ASYLUM_CENTRE, obligedFrom.minusDays(200), last);

        if (days <= 56) {
            stays.seenOn(last).claim(Ground.ASYLUM_CENTRE).isNone();
        } else {
            int fourWeeks = (days + 27) / 28;
            stays.seenOn(last).claim(Ground.ASYLUM_CENTRE).isBetween(Period.ofDays(1), Period.ofDays(28 * fourWeeks));
        }
    }

    // EXT-5: abroad

    @Law({Rule.EXT_5, Rule.TRM_6})
    @Label(
            "EXT-5: time abroad of a year or less lengthens the term by all its days; with a day more the duty ended on its first day")
    @Property(tries = 150)
    void abroad(
            @ForAll("somebody") Person somebody,
            @ForAll @IntRange(max = 700) int daysIntoTheTerm,
            @ForAll @IntRange(min = 1, max = 365) int days) {
        LocalDate first = somebody.obligedFrom().plusDays(daysIntoTheTerm);
        LocalDate last = first.plusDays(days - 1L);
        LocalDate aYearAndADay = Person.lastDayOf(first, Period.ofYears(1)).plusDays(1);

        somebody.goesThrough(CircumstanceKind.INTERRUPTION, first, last)
                .seenOn(last)
                .hasTimeThrough(somebody.lastDayOfThreeYears().plusDays(days));
        somebody.goesThrough(CircumstanceKind.INTERRUPTION, first, aYearAndADay)
                .seenOn(aYearAndADay)
                .duty()
                .isFreeOfTheDutyFrom(first);
    }

    // EXT-6 and EXT-7: literacy and effort

    @Law(Rule.EXT_6)
    @Label(
            "EXT-6: a literacy course that begins on or before the last day gives up to two years, and a day later nothing;"
                    + " after a recorded one there is no second")
    @Property(tries = 150)
    void literacy(@ForAll("somebody") Person somebody, @ForAll("daysIntoTheTerm") int daysIntoTheTerm) {
        LocalDate lastDay = somebody.lastDayOfThreeYears();
        Person inTime = begins(somebody, somebody.obligedFrom().plusDays(daysIntoTheTerm));
        Person tooLate = begins(somebody, lastDay.plusDays(1));

        inTime.seenOn(lastDay).claim(Ground.LITERACY).isBetween(Period.ZERO, Period.ofYears(2));
        tooLate.seenOn(lastDay.plusDays(1)).claim(Ground.LITERACY).isNone();
        inTime.isExtended(Ground.LITERACY, Period.ofMonths(6), lastDay)
                .seenOn(lastDay)
                .claim(Ground.LITERACY)
                .isNone();
    }

    private static Person begins(Person somebody, LocalDate firstLesson) {
        return somebody.attends(somebody.course(CourseKind.LITERACY, "10")
                .from(firstLesson)
                .through(firstLesson)
                .build());
    }

    @Law(Rule.EXT_7)
    @Label(
            "EXT-7: 300 hours and two attempts at each open part give two years, an hour or an attempt less gives nothing")
    @Property(tries = 150)
    void effort(@ForAll("somebody") Person somebody, @ForAll("corePart") Part part) {
        LocalDate lastDay = somebody.lastDayOfThreeYears();
        Person onceAtOnePart = somebody.fails(part, 1);
        for (Part other : somebody.examParts()) {
            onceAtOnePart = other == part ? onceAtOnePart : onceAtOnePart.fails(other, 2);
        }
        Person twice = onceAtOnePart.fails(part, 1);

        twice.attends(CourseKind.INTEGRATION, "300")
                .seenOn(lastDay)
                .claim(Ground.EFFORT)
                .isFor(Period.ofYears(2));
        twice.attends(CourseKind.INTEGRATION, "299.9")
                .seenOn(lastDay)
                .claim(Ground.EFFORT)
                .isNone();
        onceAtOnePart
                .attends(CourseKind.INTEGRATION, "300")
                .seenOn(lastDay)
                .claim(Ground.EFFORT)
                .isNone();
        onceAtOnePart
                .passes(part)
                .attends(CourseKind.INTEGRATION, "300")
                .seenOn(lastDay)
                .claim(Ground.EFFORT)
                .isFor(Period.ofYears(2));
    }

    @Law(Rule.EXT_7)
    @Label("EXT-7: the extension for effort is given once: after a recorded one it cannot be claimed again")
    @Property(tries = 50)
    void effortOnce(@ForAll("somebody") Person somebody) {
        Person effort = somebody.failsEveryPart(2).attends(CourseKind.INTEGRATION, "300");
        LocalDate lastDay = somebody.lastDayOfThreeYears();

        effort.isExtended(Ground.EFFORT, Period.ofYears(2), lastDay)
                .seenOn(lastDay.plusDays(1))
                .claim(Ground.EFFORT)
                .isNone();
    }

    // EXT-8 and EXT-9: education, special circumstances

    @Law(Rule.EXT_8)
    @Label("EXT-8: who is enrolled in exempting education on the last day can get its length, at most two years;"
            + " who left a day earlier gets nothing")
    @Property(tries = 100)
    void education(@ForAll("somebodyLate") Person somebody, @ForAll @IntRange(min = 1, max = 1000) int days) {
        LocalDate lastDay = somebody.lastDayOfThreeYears();
        LocalDate first = lastDay.minusDays(days - 1L);
        LocalDate seen = day("2020-01-01");
        Period enrolled = Period.ofDays(days);
        boolean longerThanTwoYears =
                lastDay.plusDays(1).plus(enrolled).isAfter(lastDay.plusDays(1).plusYears(2));

        somebody.goesThrough(CircumstanceKind.EDUCATION, first, lastDay)
                .seenOn(seen)
                .claim(Ground.EDUCATION)
                .isBetween(Period.ZERO, longerThanTwoYears ? Period.ofYears(2) : enrolled);
        somebody.goesThrough(CircumstanceKind.EDUCATION, first.minusDays(1), lastDay.minusDays(1))
                .seenOn(seen)
                .claim(Ground.EDUCATION)
                .isNone();
    }

    @Law(Rule.EXT_9)
    @Label(
            "EXT-9: special circumstances in the term are always for the minister: never a right, never refused beforehand")
    @Property(tries = 100)
    void specialCircumstances(
            @ForAll("somebody") Person somebody,
            @ForAll("daysIntoTheTerm") int daysIntoTheTerm,
            @ForAll @IntRange(max = 400) int days) {
        LocalDate first = somebody.obligedFrom().plusDays(daysIntoTheTerm);
        LocalDate last = first.plusDays(days);

        somebody.goesThrough(CircumstanceKind.SPECIAL_CIRCUMSTANCES, first, last)
                .seenOn(last)
                .claim(Ground.SPECIAL_CIRCUMSTANCES)
                .isOpen();
    }

    // EXT-10: corona

    @Law({Rule.EXT_10, Rule.COR_1, Rule.COR_2, Rule.COR_3, Rule.COR_4})
    @Label(
            "EXT-10: a round of corona lengthens only a term that runs on its day: every first day around the four rounds of 2020")
    @Property(tries = 250, generation = GenerationMode.EXHAUSTIVE)
    void everyFirstDayIn2020(@ForAll("everyFirstDayAroundTheRounds") LocalDate obligedFrom) {
        LocalDate end = obligedFrom.plusYears(3);
        LocalDate lengthened = end.plusMonths((isRunning(obligedFrom, "2020-03-13") ? 2 : 0)
                + (isRunning(obligedFrom, "2020-05-12") ? 2 : 0)
                + (isRunning(obligedFrom, "2020-07-01") ? 2 : 0)
                + (isRunning(obligedFrom, "2020-09-01") ? 4 : 0));

        Person.obligedFrom(obligedFrom).seenOn(day("2022-01-01")).hasTimeThrough(lengthened.minusDays(1));
    }

    private static boolean isRunning(LocalDate firstDay, String round) {
        return !firstDay.isAfter(day(round));
    }

    /** Days of a month that every month has, so that months add up without a day that does not exist. */
    @Provide
    Arbitrary<LocalDate> everyFirstDayAroundTheRounds() {
        return Arbitraries.of(day("2020-02-25")
                .datesUntil(day("2020-10-01"))
                .filter(first -> first.getDayOfMonth() <= 28)
                .toList());
    }

    @Law({Rule.EXT_10, Rule.COR_1, Rule.COR_2, Rule.COR_3, Rule.COR_4, Rule.COR_5})
    @Label(
            "COR-5: a term that was over before 13 March 2020 gets no round; one that was not gets ten months, and four more"
                    + " if it then ends from 13 January to 13 July 2021: every last day from December 2019 to December 2021")
    @Property(tries = 760, generation = GenerationMode.EXHAUSTIVE)
    void everyLastDay(@ForAll("everyLastDayAroundTheRounds") LocalDate lastDay) {
        LocalDate end = lastDay.plusDays(1);
        Person somebody = Person.obligedFrom(end.minusYears(3));
        LocalDate afterFour = lastDayInMonths(lastDayInMonths(lastDayInMonths(lastDayInMonths(lastDay, 2), 2), 2), 4);
        boolean over = lastDay.isBefore(day("2020-03-13"));
        boolean fifth = !afterFour.isAfter(day("2021-07-13"));

        somebody.seenOn(day("2022-06-01"))
                .hasTimeThrough(over ? lastDay : fifth ? lastDayInMonths(afterFour, 4) : afterFour);
    }

    /** A term that ended on one day and gets months more; a date that does not exist becomes the first of the next month. */
    private static LocalDate lastDayInMonths(LocalDate lastDay, int months) {
        return Person.lastDayOf(lastDay.plusDays(1), Period.ofMonths(months));
    }

    /** Without 28 February 2020: a term that began on 29 February would have been three years and a day. */
    @Provide
    Arbitrary<LocalDate> everyLastDayAroundTheRounds() {
        return Arbitraries.of(day("2019-12-01")
                .datesUntil(day("2022-01-01"))
                .filter(last -> !last.equals(day("2020-02-28")))
                .toList());
    }

    @Law(Rule.EXT_10)
    @Label("EXT-10: a round is known on its day and not on the day before")
    @Property(tries = 5, generation = GenerationMode.EXHAUSTIVE)
    void knownOnItsDay(@ForAll("everyRound") LocalDate round) {
        Person somebody = Person.obligedFrom(day("2017-03-21"));
        LocalDate before = somebody.seenOn(round.minusDays(1)).lastDay();

        somebody.seenOn(round).hasTimeThrough(before.plusMonths(round.isBefore(day("2020-09-01")) ? 2 : 4));
    }

    @Provide
    Arbitrary<LocalDate> everyRound() {
        return Arbitraries.of(
                day("2020-03-13"), day("2020-05-12"), day("2020-07-01"), day("2020-09-01"), day("2021-01-13"));
    }

    // EXT-11 and EXT-12: the minister, a late letter

    @Law({Rule.EXT_11, Rule.CUL_2, Rule.CUL_5})
    @Label("EXT-11: who is excused by the minister is not to blame and owes no fine, also without getting time;"
            + " another decision that gives no time excuses nobody")
    @Property(tries = 100)
    void theMinister(@ForAll("somebodyLate") Person late, @ForAll("aDayOfDecision") LocalDate decided) {
        late.isExtended(Ground.MINISTER_DECISION, Period.ZERO, decided)
                .seenOn(decided)
                .isToBlame(Culpability.NOT_CULPABLE)
                .isLateWithoutAFine();
        late.isExtended(Ground.ILLNESS, Period.ZERO, decided)
                .seenOn(decided)
                .isToBlame(Culpability.PROVISIONALLY_CULPABLE);
    }

    @Law(Rule.EXT_12)
    @Label("EXT-12: a letter about the duty that comes within 28 days gives nothing, within 56 days 28 days,"
            + " later from 28 days to all the days it took: every day to 400")
    @Property(tries = 401, generation = GenerationMode.EXHAUSTIVE)
    void lateLetter(@ForAll @IntRange(max = 400) int days) {
        LocalDate letter = day("2015-02-01").plusDays(days);
        Person notified = Person.obligedFrom(day("2015-02-01")).after(dossier -> dossier.notifiedOn(letter));

        if (days <= 28) {
            notified.seenOn(letter).claim(Ground.LATE_NOTIFICATION).isNone();
        } else if (days <= 56) {
            notified.seenOn(letter).claim(Ground.LATE_NOTIFICATION).isFor(Period.ofDays(28));
        } else {
            notified.seenOn(letter).claim(Ground.LATE_NOTIFICATION).isBetween(Period.ofDays(28), Period.ofDays(days));
        }
    }

    private static Period daysFromTo(LocalDate first, LocalDate last) {
        return Period.ofDays((int) (last.toEpochDay() - first.toEpochDay()) + 1);
    }
}
