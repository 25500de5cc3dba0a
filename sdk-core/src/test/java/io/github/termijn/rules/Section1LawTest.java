package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;

import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Person;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Section 1 of the rulebook, which act holds and when the duty ends, in sentences. */
@Label("Section 1: the law of the duty in sentences")
class Section1LawTest implements People {

    @Provide
    Arbitrary<LocalDate> everyDayAroundTheAct() {
        return Arbitraries.oneOf(
                People.everyDay("2012-07-01", "2013-06-30"), People.everyDay("2021-07-01", "2022-06-30"));
    }

    @Provide
    Arbitrary<LocalDate> aDayFrom2022() {
        return People.everyDay("2022-01-01", "2030-12-31");
    }

    @Law(Rule.REG_1)
    @Label(
            "REG-1: whose duty began from 1 January 2013 through 31 December 2021 is under the act of 2013, nobody else is:"
                    + " every first day of half a year around both days")
    @Property(tries = 730, generation = GenerationMode.EXHAUSTIVE)
    void whichAct(@ForAll("everyDayAroundTheAct") LocalDate obligedFrom) {
        boolean underTheAct = !obligedFrom.isBefore(day("2013-01-01")) && !obligedFrom.isAfter(day("2021-12-31"));

        Person.obligedFrom(obligedFrom).seenOn(obligedFrom).duty().isUnderTheActOf2013(underTheAct);
    }

    @Law(Rule.REG_2)
    @Label(
            "REG-2: the act of 2013 stays in force for its people after 2021: whatever day it is, the duty of who began under it"
                    + " is judged by it")
    @Property(tries = 300)
    void staysInForce(@ForAll("everyFirstDay") LocalDate obligedFrom, @ForAll("aDayFrom2022") LocalDate day) {
        Person.obligedFrom(obligedFrom)
                .seenOn(day)
                .duty()
                .isUnderTheActOf2013(true)
                .theActOf2013StaysInForce(true);
        Person.obligedFrom(obligedFrom).seenOn(day("2021-12-31")).duty().theActOf2013StaysInForce(false);
    }

    @Law(Rule.REG_3)
    @Label(
            "REG-3: whose duty ends on or before the last day is never late, whatever ended it; whose duty ends a day later is")
    @Property(tries = 100)
    void endOfTheDuty(@ForAll("somebodyLate") Person somebody, @ForAll @IntRange(max = 1500) int daysLater) {
        LocalDate lastDay = somebody.lastDayOfThreeYears();
        LocalDate dayAfter = lastDay.plusDays(1);
        LocalDate seen = dayAfter.plusDays(daysLater);

        somebody.after(dossier -> dossier.pensionAgeOn(lastDay)).seenOn(seen).isNotLate();
        somebody.after(dossier -> dossier.pensionAgeOn(dayAfter)).seenOn(seen).isLate();
        somebody.after(dossier -> dossier.naturalisedOn(lastDay)).seenOn(seen).isNotLate();
        somebody.after(dossier -> dossier.naturalisedOn(dayAfter)).seenOn(seen).isLate();
        somebody.after(dossier -> dossier.residenceLostOn(lastDay)).seenOn(seen).isNotLate();
        somebody.after(dossier -> dossier.residenceLostOn(dayAfter))
                .seenOn(seen)
                .isLate();
        somebody.dies(lastDay).seenOn(seen).isNotLate();
        somebody.dies(dayAfter).seenOn(seen).isLate();
    }

    @Law(Rule.REG_3)
    @Label(
            "REG-3: an end of the duty undoes nothing: who was late before it can still be fined, but not after the permit was"
                    + " refused or after death")
    @Property(tries = 100)
    void lateBefore(@ForAll("somebodyLate") Person late, @ForAll("aDayOfDecision") LocalDate day) {
        late.after(dossier -> dossier.naturalisedOn(day)).seenOn(day).owesTheSameAs(late.seenOn(day));
        late.after(dossier -> dossier.pensionAgeOn(day)).seenOn(day).owesTheSameAs(late.seenOn(day));
        late.losesThePermit(day).seenOn(day).isLateWithoutAFine();
        late.dies(day).seenOn(day).isLateWithoutAFine();
    }

    @Law({Rule.REG_4, Rule.VRS_1})
    @Label(
            "REG-4: of whom a ground says that there was no duty, and the record that there was, it is open what a term that passed"
                    + " means: never a certain fine")
    @Property(tries = 100)
    void recordAgainstGround(
            @ForAll("somebodyLate") Person late,
            @ForAll("anyPermit") Permit permit,
            @ForAll("aDayOfDecision") LocalDate day) {
        late.with(permit)
                .after(dossier -> dossier.schoolAgeResidenceYears(8))
                .seenOn(day)
                .mayOweNothing();
    }
}
