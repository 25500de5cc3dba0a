package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;

import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Rule;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Person;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Section 3 of the rulebook, the terms, in sentences. */
@Label("Section 3: the law of terms in sentences")
class Section3LawTest implements People {

    @Provide
    Arbitrary<Person> somebody() {
        return People.everyDay("2013-01-01", "2016-12-31").map(Person::obligedFrom);
    }

    // TRM-1 to TRM-4: three years

    @Law({Rule.TRM_1, Rule.TRM_2, Rule.TRM_3})
    @Label(
            "TRM-1: the term lasts three years from the day on which the duty began and ends on the day before that date, on"
                    + " 28 February for who began on 29 February: every first day from 2013 to 2021")
    @Property(tries = 3287, generation = GenerationMode.EXHAUSTIVE)
    void threeYears(@ForAll("everyFirstDay") LocalDate obligedFrom) {
        LocalDate lastDay = obligedFrom.equals(day("2016-02-29"))
                ? day("2019-02-28")
                : obligedFrom.equals(day("2020-02-29"))
                        ? day("2023-02-28")
                        : obligedFrom.plusYears(3).minusDays(1);

        Person.obligedFrom(obligedFrom)
                .withoutTimeForCorona()
                .seenOn(obligedFrom)
                .hasTimeThrough(lastDay);
    }

    @Law(Rule.TRM_1)
    @Label("TRM-1: a letter about the duty that comes late does not move the term")
    @Property(tries = 100)
    void lateLetter(@ForAll("somebody") Person somebody, @ForAll @IntRange(max = 900) int daysLater) {
        LocalDate letter = somebody.obligedFrom().plusDays(daysLater);

        somebody.after(dossier -> dossier.notifiedOn(letter))
                .seenOn(letter)
                .hasTimeThrough(somebody.lastDayOfThreeYears());
    }

    @Law({Rule.TRM_4, Rule.TRM_5})
    @Label(
            "TRM-4: a term ends on its own last day, also on a Sunday or at Christmas: every extension of up to 400 days")
    @Property(tries = 401, generation = GenerationMode.EXHAUSTIVE)
    void notMovedForAWeekend(@ForAll @IntRange(max = 400) int days) {
        Person somebody = Person.obligedFrom(day("2014-03-28"));
        LocalDate decided = day("2016-01-04");

        somebody.isExtended(Ground.ILLNESS, Period.ofDays(days), decided)
                .seenOn(decided)
                .hasTimeThrough(day("2017-03-27").plusDays(days));
    }

    // TRM-7: asking for time

    @Law({Rule.TRM_7, Rule.TRM_3})
    @Label(
            "TRM-7: more time can be asked for from six months before the day on which the term is over: every first day from 2013"
                    + " to 2021")
    @Property(tries = 3287, generation = GenerationMode.EXHAUSTIVE)
    void sixMonthsBefore(@ForAll("everyFirstDay") LocalDate obligedFrom) {
        Person somebody = Person.obligedFrom(obligedFrom).withoutTimeForCorona();
        LocalDate over = somebody.lastDayOfThreeYears().plusDays(1);
        LocalDate sameDate = over.minusMonths(6);
        boolean thatDateExists = sameDate.getDayOfMonth() == over.getDayOfMonth();

        somebody.seenOn(obligedFrom).canAskForTimeFrom(thatDateExists ? sameDate : sameDate.plusDays(1));
    }

    // TRM-8 and TRM-10: after a fine

    @Law(Rule.TRM_8)
    @Label("TRM-8: more time in a new term can be claimed from 31 December 2021, and not on any day before")
    @Property(tries = 100)
    void claimInANewTerm(
            @ForAll("everyDayOfSummer2016") LocalDate obligedFrom, @ForAll @IntRange(max = 400) int daysBefore) {
        Person somebody = Person.obligedFrom(obligedFrom).withoutTimeForCorona();
        LocalDate firstDayOfTheNewTerm = somebody.lastDayOfThreeYears().plusDays(1);
        LocalDate lastDayIll = firstDayOfTheNewTerm.plusDays(119);
        Person ill = somebody.isFined(euro(500), firstDayOfTheNewTerm).isIll(firstDayOfTheNewTerm, lastDayIll);

        ill.seenOn(day("2021-12-30").minusDays(daysBefore))
                .claimInTheNewTerm(Ground.ILLNESS)
                .isNone();
        ill.seenOn(day("2021-12-31")).claimInTheNewTerm(Ground.ILLNESS).isFor(Period.ofDays(120));
    }

    @Provide
    Arbitrary<LocalDate> everyDayOfSummer2016() {
        return People.everyDay("2016-05-01", "2016-09-30");
    }

    @Law(Rule.TRM_10)
    @Label(
            "TRM-10: more time for the first term that reaches the day of the fine takes away the basis of the fine and the new term;"
                    + " time that ends before leaves the fine, and the new term begins from the later end: every length of up to 60 days")
    @Property(tries = 61, generation = GenerationMode.EXHAUSTIVE)
    void timeAfterAFine(@ForAll @IntRange(max = 60) int days) {
        Person late = Person.obligedFrom(day("2014-03-28"));
        LocalDate fined = day("2017-03-27").plusDays(30);
        Person withMoreTime = late.isFined(euro(1250), fined)
                .isExtendedInTheFirstTerm(Ground.ILLNESS, Period.ofDays(days), fined.plusDays(60));

        if (days >= 30) {
            withMoreTime.seenOn(fined.plusDays(60)).hasAFineWithoutBasis(fined).hasNoNewTerm();
        } else {
            withMoreTime
                    .seenOn(fined.plusDays(60))
                    .isInANewTermThrough(day("2019-03-27").plusDays(days));
        }
    }

    // TRM-9: the status

    @Law({Rule.TRM_9, Rule.TRM_2})
    @Label(
            "TRM-9: a term has not started before its first day, runs through its last day and is overrun from the day after")
    @Property(tries = 100)
    void status(@ForAll("somebody") Person somebody, @ForAll @IntRange(max = 1000) int days) {
        LocalDate lastDay = somebody.lastDayOfThreeYears();

        somebody.seenOn(somebody.obligedFrom().minusDays(1L + days)).is(TermStatus.NOT_STARTED);
        somebody.seenOn(somebody.obligedFrom()).is(TermStatus.RUNNING);
        somebody.seenOn(lastDay.minusDays(days)).is(TermStatus.RUNNING);
        somebody.seenOn(lastDay).is(TermStatus.RUNNING);
        somebody.seenOn(lastDay.plusDays(1L + days)).is(TermStatus.OVERRUN);
    }

    @Law({Rule.TRM_9, Rule.TRM_2})
    @Label(
            "TRM-9: who passes the last part on the last day has completed the term in time, who passes it later has completed it late")
    @Property(tries = 100)
    void completed(@ForAll("somebody") Person somebody, @ForAll @IntRange(max = 1000) int days) {
        LocalDate lastDay = somebody.lastDayOfThreeYears();
        LocalDate later = lastDay.plusDays(1L + days);

        somebody.passesEveryPart(lastDay).seenOn(later).is(TermStatus.COMPLETED_IN_TIME);
        somebody.passesEveryPart(later).seenOn(later).is(TermStatus.COMPLETED_LATE);
    }

    // TRM-6: away

    @Law(Rule.TRM_6)
    @Label(
            "TRM-6: a gap that begins before the term or after its last day lengthens nothing; one that begins on the last day"
                    + " lengthens it by all its days")
    @Property(tries = 100)
    void gapAtTheBorders(
            @ForAll("everyFirstDay") LocalDate obligedFrom, @ForAll @IntRange(min = 1, max = 300) int days) {
        Person somebody = Person.obligedFrom(obligedFrom).withoutTimeForCorona();
        LocalDate lastDay = somebody.lastDayOfThreeYears();
        LocalDate seen = lastDay.plusDays(400);

        away(somebody, somebody.obligedFrom().minusDays(1), days).seenOn(seen).hasTimeThrough(lastDay);
        away(somebody, lastDay, days).seenOn(seen).hasTimeThrough(lastDay.plusDays(days));
        away(somebody, lastDay.plusDays(1), days).seenOn(seen).hasTimeThrough(lastDay);
    }

    private static Person away(Person somebody, LocalDate first, int days) {
        return somebody.goesThrough(CircumstanceKind.INTERRUPTION, first, first.plusDays(days - 1L));
    }
}
