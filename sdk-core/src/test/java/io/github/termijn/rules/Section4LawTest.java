package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.euro;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Person;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Section 4 of the rulebook, being late and whose fault it is, in sentences. */
@Label("Section 4: the law of being late in sentences")
class Section4LawTest implements People {

    @Law({Rule.CUL_1, Rule.TRM_2})
    @Label(
            "CUL-1: who passes everything on the last day is not late, who passes the last part a day later is: every first day from"
                    + " 2013 to 2021")
    @Property(tries = 3287, generation = GenerationMode.EXHAUSTIVE)
    void onTheLastDay(@ForAll("everyFirstDay") LocalDate obligedFrom) {
        Person somebody = Person.obligedFrom(obligedFrom).withoutTimeForCorona();
        LocalDate lastDay = somebody.lastDayOfThreeYears();
        LocalDate dayAfter = lastDay.plusDays(1);
        Person allButOne = somebody.passes(
                somebody.examParts().subList(1, somebody.examParts().size()), lastDay);

        allButOne.passes(Part.READING, lastDay).seenOn(dayAfter).isNotLate();
        allButOne.passes(Part.READING, dayAfter).seenOn(dayAfter).isLate();
    }

    @Law(Rule.CUL_1)
    @Label("CUL-1: not having signed the participation statement makes nobody late with the exam")
    @Property(tries = 100)
    void thePartsOnly(@ForAll("everyFirstDay") LocalDate obligedFrom, @ForAll @IntRange(max = 500) int daysLater) {
        Person somebody = Person.obligedFrom(obligedFrom).withoutTimeForCorona();
        LocalDate lastDay = somebody.lastDayOfThreeYears();

        somebody.passesEveryPart(lastDay).seenOn(lastDay.plusDays(daysLater)).isNotLate();
    }

    @Law({Rule.CUL_1, Rule.CUL_2})
    @Label("CUL-2: a later last day never makes anybody late who was in time")
    @Property(tries = 100)
    void moreTime(
            @ForAll("somebodyLate") Person somebody,
            @ForAll @IntRange(max = 104) int weeks,
            @ForAll @IntRange(max = 1500) int daysLater) {
        LocalDate lastDay = somebody.lastDayOfThreeYears();
        Person inTime = somebody.passes(somebody.examParts(), lastDay);

        inTime.isExtended(Ground.ILLNESS, Period.ofWeeks(weeks), lastDay)
                .seenOn(lastDay.plusDays(daysLater))
                .isNotLate();
    }

    @Law({Rule.CUL_2, Rule.CUL_4})
    @Label(
            "CUL-2: lateness is provisionally culpable until a fine of more than nothing is decided, and culpable from then")
    @Property(tries = 100)
    void blame(
            @ForAll("somebodyLate") Person late,
            @ForAll("aDayOfDecision") LocalDate decided,
            @ForAll @IntRange(min = 1, max = 1250) int amount) {
        Person fined = late.isFined(euro(amount), decided);

        fined.seenOn(decided.minusDays(1)).isToBlame(Culpability.PROVISIONALLY_CULPABLE);
        fined.seenOn(decided).isToBlame(Culpability.CULPABLE);
        late.isFined(euro(0), decided).seenOn(decided).isToBlame(Culpability.PROVISIONALLY_CULPABLE);
    }

    @Law({Rule.CUL_2, Rule.CUL_3})
    @Label(
            "CUL-2: who gets time after the last day, by a single week, is not to blame for having been late on that day")
    @Property(tries = 100)
    void extendedPastIt(@ForAll("somebodyLate") Person late, @ForAll @IntRange(min = 1, max = 104) int weeks) {
        LocalDate lastDay = late.lastDayOfThreeYears();

        late.isExtended(Ground.ILLNESS, Period.ofWeeks(weeks), lastDay.plusDays(1))
                .seenOn(lastDay.plusDays(1))
                .isExcusedForItsFormerEnd(lastDay);
    }

    @Law({Rule.CUL_5, Rule.FIN_8})
    @Label(
            "CUL-5: who is recorded as not culpable owes no fine, and a fine that was decided all the same sets no new term")
    @Property(tries = 100)
    void noBlameNoFine(
            @ForAll("somebodyLate") Person late,
            @ForAll("aDayOfDecision") LocalDate decided,
            @ForAll @IntRange(max = 1250) int amount) {
        late.isFinedBut(Culpability.NOT_CULPABLE, euro(amount), decided)
                .seenOn(decided)
                .isToBlame(Culpability.NOT_CULPABLE)
                .isLateWithoutAFine()
                .hasNoNewTerm();
    }
}
