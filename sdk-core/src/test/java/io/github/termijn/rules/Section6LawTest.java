package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.euro;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Person;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Section 6 of the rulebook, the participation statement, in sentences. */
@Label("Section 6: the law of the participation statement in sentences")
class Section6LawTest implements People {

    /** Every first day of a duty to sign. */
    @Provide
    Arbitrary<LocalDate> everyDayWithStatement() {
        return People.everyDay("2017-10-01", "2021-12-31");
    }

    /** Every first day of a year to sign that was over before the first corona round. */
    @Provide
    Arbitrary<LocalDate> everyDayBeforeCorona() {
        return People.everyDay("2017-10-01", "2018-12-31");
    }

    // PVT-1: the year to sign

    @Law({Rule.PVT_1, Rule.EXM_3})
    @Label("PVT-1: who is registered has a year to sign the statement: every first day from October 2017 to 2021")
    @Property(tries = 1553, generation = GenerationMode.EXHAUSTIVE)
    void oneYear(@ForAll("everyDayWithStatement") LocalDate obligedFrom) {
        Person somebody = Person.obligedFrom(obligedFrom).withoutTimeForCorona();

        somebody.seenOn(obligedFrom).statement().canBeSignedThrough(somebody.lastDayOf(1));
    }

    @Law(Rule.PVT_1)
    @Label("PVT-1: the year to sign begins on the day of registration, but never before the duty")
    @Property(tries = 100)
    void fromRegistration(
            @ForAll("everyDayBeforeCorona") LocalDate obligedFrom, @ForAll @IntRange(max = 60) int daysLater) {
        Person somebody = Person.obligedFrom(obligedFrom);
        LocalDate later = obligedFrom.plusDays(daysLater);

        somebody.isRegistered(later)
                .seenOn(later)
                .statement()
                .canBeSignedThrough(Person.obligedFrom(later).lastDayOf(1));
        somebody.isRegistered(obligedFrom.minusDays(daysLater))
                .seenOn(later)
                .statement()
                .canBeSignedThrough(somebody.lastDayOf(1));
    }

    @Law({Rule.PVT_1, Rule.PVT_2, Rule.CUL_1})
    @Label("PVT-1: who signs on the last day is in time; who signs a day later owes 340 euros: every first day of 2018")
    @Property(tries = 457, generation = GenerationMode.EXHAUSTIVE)
    void onTheLastDay(@ForAll("everyDayBeforeCorona") LocalDate obligedFrom) {
        Person somebody = Person.obligedFrom(obligedFrom);
        LocalDate lastDay = somebody.lastDayOf(1);

        somebody.signsTheStatement(lastDay)
                .seenOn(lastDay.plusDays(1))
                .statement()
                .isNotLate();
        somebody.signsTheStatement(lastDay.plusDays(1))
                .seenOn(lastDay.plusDays(1))
                .statement()
                .costs(euro(340));
    }

    // PVT-2: the fine

    @Law(Rule.PVT_2)
    @Label("PVT-2: the fine for the statement is 340 euros, whatever was done for the exam")
    @Property(tries = 100)
    void oneAmount(
            @ForAll("everyDayBeforeCorona") LocalDate obligedFrom,
            @ForAll("hours") String hours,
            @ForAll @IntRange(max = 3) int attempts,
            @ForAll @IntRange(max = 360) int daysLate) {
        Person somebody = Person.obligedFrom(obligedFrom)
                .attends(CourseKind.INTEGRATION, hours)
                .failsEveryPart(attempts);

        somebody.seenOn(somebody.lastDayOf(1).plusDays(1L + daysLate))
                .statement()
                .costs(euro(340));
    }

    @Law({Rule.PVT_2, Rule.FIN_8})
    @Label("PVT-2: after a fine for the statement there is a new term of one year from the end of the year that passed")
    @Property(tries = 457, generation = GenerationMode.EXHAUSTIVE)
    void aYearMore(@ForAll("everyDayBeforeCorona") LocalDate obligedFrom) {
        Person somebody = Person.obligedFrom(obligedFrom).withoutTimeForCorona();
        LocalDate decided = somebody.lastDayOf(1).plusDays(90);

        somebody.isFined(FineDecision.of(TermKind.PVT, euro(340), decided))
                .seenOn(decided)
                .statement()
                .hasANewTermThrough(somebody.lastDayOf(2));
    }

    @Law({Rule.PVT_2, Rule.FIN_12})
    @Label("FIN-12: a late statement can be fined for three years, through their last day and not a day longer")
    @Property(tries = 457, generation = GenerationMode.EXHAUSTIVE)
    void threeYears(@ForAll("everyDayBeforeCorona") LocalDate obligedFrom) {
        Person somebody = Person.obligedFrom(obligedFrom);
        LocalDate threeYears = somebody.lastDayOf(1).plusDays(1).plusYears(3).minusDays(1);

        somebody.seenOn(threeYears).statement().costs(euro(340));
        somebody.seenOn(threeYears.plusDays(1)).statement().isLateWithoutAFine();
    }

    @Law({Rule.PVT_2, Rule.FIN_2})
    @Label(
            "FIN-2: who has died owes no fine for the statement; being refused the permit takes only the fine for the exam away")
    @Property(tries = 100)
    void deathAndPermit(
            @ForAll("everyDayBeforeCorona") LocalDate obligedFrom, @ForAll @IntRange(max = 360) int daysLate) {
        Person somebody = Person.obligedFrom(obligedFrom);
        LocalDate late = somebody.lastDayOf(1).plusDays(1L + daysLate);

        somebody.dies(late).seenOn(late).statement().isLateWithoutAFine();
        somebody.losesThePermit(late).seenOn(late).statement().costs(euro(340));
    }
}
