package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;

import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.loan.RecoveryState;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Person;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Section 7 of the rulebook, forgiveness and collection of the loan, in sentences. */
@Label("Section 7: the law of the loan in sentences")
class Section7LawTest implements People {

    /** A day on which a late duty of 2021 has been judged, and after collection of loans stopped. */
    private static final LocalDate LATER = day("2026-06-01");

    /** Status holders of 2021, after the last corona round, with the statement signed and a debt of € 10,000. */
    private static Person statusHolder(LocalDate obligedFrom) {
        return Person.obligedFrom(obligedFrom)
                .with(Permit.ASYLUM)
                .signsTheStatement(obligedFrom.plusMonths(6))
                .borrows(euro(10_000));
    }

    /** Passes all parts on the last day of the term, but the last so many, which are passed on a day after it. */
    private static Person passesLate(Person person, int partsLate, LocalDate on) {
        List<Part> parts = person.examParts();
        int inTime = parts.size() - partsLate;
        return person.passes(parts.subList(0, inTime), person.lastDayOfThreeYears())
                .passes(parts.subList(inTime, parts.size()), on);
    }

    @Provide
    Arbitrary<LocalDate> everyDayOf2021() {
        return People.everyDay("2021-01-14", "2021-12-31");
    }

    @Provide
    Arbitrary<Permit> outsideTheGroup() {
        return Arbitraries.of(Permit.FAMILY, Permit.OTHER);
    }

    // LOA-4: in time

    @Law(Rule.LOA_4)
    @Label(
            "LOA-4: a status holder who has done everything on the last day of the first term at the latest is forgiven the whole"
                    + " debt, and nothing of it in this way a day later: every first day of 2021")
    @Property(tries = 352, generation = GenerationMode.EXHAUSTIVE)
    void inTime(@ForAll("everyDayOf2021") LocalDate obligedFrom) {
        Person person = statusHolder(obligedFrom);
        LocalDate lastDay = person.lastDayOfThreeYears();

        person.passesEveryPart(lastDay).seenOn(LATER).loan().isForgiven(100);
        passesLate(person, 3, lastDay.plusDays(1)).seenOn(LATER).loan().isForgiven(0);
    }

    @Law(Rule.LOA_4)
    @Label(
            "LOA-4: time in a new term after a fine is no time for forgiveness: who needs it gets no more than without the fine")
    @Property(tries = 100)
    void notInANewTerm(
            @ForAll("everyDayOf2021") LocalDate obligedFrom, @ForAll @IntRange(min = 1, max = 6) int partsLate) {
        Person person = statusHolder(obligedFrom);
        LocalDate decided = person.lastDayOfThreeYears().plusDays(10);
        Person late = passesLate(person, partsLate, decided.plusDays(30));

        late.isFined(euro(500), decided)
                .seenOn(LATER)
                .loan()
                .isForgivenAsMuchAs(late.seenOn(LATER).loan());
    }

    // LOA-5: late

    @Law(Rule.LOA_5)
    @Label(
            "LOA-5: one part late is forgiven 90 percent in three months and 60 in six, two parts 70 and 40, more parts or later"
                    + " nothing: every day of seven months")
    @Property(tries = 840, generation = GenerationMode.EXHAUSTIVE)
    void late(@ForAll @IntRange(min = 1, max = 4) int partsLate, @ForAll @IntRange(min = 1, max = 210) int daysLate) {
        Person person = statusHolder(day("2021-03-01"));
        LocalDate done = day("2024-02-29").plusDays(daysLate);
        boolean withinThreeMonths = done.isBefore(day("2024-06-01"));
        boolean withinSixMonths = done.isBefore(day("2024-09-01"));
        int percentage = switch (partsLate) {
            case 1 -> withinThreeMonths ? 90 : withinSixMonths ? 60 : 0;
            case 2 -> withinThreeMonths ? 70 : withinSixMonths ? 40 : 0;
            default -> 0;
        };

        passesLate(person, partsLate, done).seenOn(LATER).loan().isForgiven(percentage);
    }

    @Law({Rule.LOA_4, Rule.LOA_5})
    @Label("LOA-5: what is forgiven and what is left are the whole debt, to the cent")
    @Property(tries = 100)
    void nothingIsLost(
            @ForAll("anybody") Person anybody,
            @ForAll("anyDay") LocalDate day,
            @ForAll @IntRange(max = 2_000_000) int cents) {
        Money debt = Money.ofMinor(CurrencyUnit.EUR, cents);

        anybody.borrows(debt).seenOn(day).loan().isForgivenOrLeft(debt);
    }

    // LOA-6 to LOA-9

    @Law(Rule.LOA_6)
    @Label("LOA-6: special circumstances that were brought forward leave it open, from the table up to everything")
    @Property(tries = 40)
    void specialCircumstances(
            @ForAll("everyDayOf2021") LocalDate obligedFrom, @ForAll @IntRange(min = 1, max = 89) int daysLate) {
        Person person = statusHolder(obligedFrom);
        LocalDate done = person.lastDayOfThreeYears().plusDays(daysLate);

        passesLate(person, 1, done)
                .asksForForgiveness(done)
                .seenOn(LATER)
                .loan()
                .isForgivenBetween(90, 100);
        passesLate(person, 2, done)
                .asksForForgiveness(done)
                .seenOn(LATER)
                .loan()
                .isForgivenBetween(70, 100);
        passesLate(person, 3, done)
                .asksForForgiveness(done)
                .seenOn(LATER)
                .loan()
                .isForgivenBetween(0, 100);
        person.passesEveryPart(person.lastDayOfThreeYears())
                .asksForForgiveness(done)
                .seenOn(LATER)
                .loan()
                .isForgiven(100);
    }

    @Law(Rule.LOA_7)
    @Label("LOA-7: nobody outside the asylum group is forgiven anything, whatever happened")
    @Property(tries = 60)
    void outsideNothing(
            @ForAll("anybody") Person anybody,
            @ForAll("outsideTheGroup") Permit permit,
            @ForAll("anyDay") LocalDate day) {
        anybody.with(permit).borrows(euro(5000)).seenOn(day).loan().isForgiven(0);
    }

    @Law(Rule.LOA_8)
    @Label("LOA-8: being fined takes nothing of what is forgiven away: being late does, and how late")
    @Property(tries = 100)
    void theFineIsNoBar(
            @ForAll("everyDayOf2021") LocalDate obligedFrom,
            @ForAll @IntRange(min = 1, max = 2) int partsLate,
            @ForAll @IntRange(min = 20, max = 200) int daysLate,
            @ForAll @IntRange(min = 1, max = 1250) int amount) {
        Person person = statusHolder(obligedFrom);
        LocalDate done = person.lastDayOfThreeYears().plusDays(daysLate);
        Person late = passesLate(person, partsLate, done);

        late.isFined(euro(amount), done.minusDays(10))
                .seenOn(LATER)
                .loan()
                .isForgivenAsMuchAs(late.seenOn(LATER).loan());
    }

    @Law(Rule.LOA_9)
    @Label("LOA-9: the interest lapses on what is forgiven; where nothing is forgiven no interest lapses")
    @Property(tries = 100)
    void interest(@ForAll("everyDayOf2021") LocalDate obligedFrom, @ForAll @IntRange(min = 1, max = 89) int daysLate) {
        Person person = statusHolder(obligedFrom);
        LocalDate done = person.lastDayOfThreeYears().plusDays(daysLate);

        passesLate(person, 1, done).seenOn(LATER).loan().tells(LoanStatement.INTEREST_LAPSES);
        passesLate(person, 3, done).seenOn(LATER).loan().doesNotTell(LoanStatement.INTEREST_LAPSES);
    }

    // LOA-10 and LOA-12: what the courts said

    @Law(Rule.LOA_10)
    @Label(
            "LOA-10: a loan of a status holder that was to be repaid before 15 March 2023 is collected until 3 February 2025, paused"
                    + " until 8 July 2025 and not due from the day after; one decided on from 15 March 2023 was paused from the start:"
                    + " every day of 2025")
    @Property(tries = 365, generation = GenerationMode.EXHAUSTIVE)
    void collection(@ForAll("everyDayOf2025") LocalDate day) {
        Person statusHolder = statusHolder(day("2021-03-01"));
        boolean stopped = !day.isBefore(day("2025-02-04"));
        boolean judged = !day.isBefore(day("2025-07-09"));

        statusHolder
                .mustRepayByADecisionOf(day("2023-03-14"))
                .seenOn(day)
                .loan()
                .isCollected(
                        judged ? RecoveryState.NOT_DUE : stopped ? RecoveryState.PAUSED : RecoveryState.BY_THE_RULES);
        statusHolder
                .mustRepayByADecisionOf(day("2023-03-15"))
                .seenOn(day)
                .loan()
                .isCollected(judged ? RecoveryState.NOT_DUE : RecoveryState.PAUSED);
    }

    @Law(Rule.LOA_10)
    @Label(
            "LOA-10: whether a loan of family of a status holder is collected is open from 4 February 2025; for others nothing"
                    + " changed: every day of 2025")
    @Property(tries = 365, generation = GenerationMode.EXHAUSTIVE)
    void collectionOfOthers(@ForAll("everyDayOf2025") LocalDate day) {
        Person person = statusHolder(day("2021-03-01"));
        boolean stopped = !day.isBefore(day("2025-02-04"));

        person.with(Permit.FAMILY_OF_STATUS_HOLDER)
                .seenOn(day)
                .loan()
                .isCollected(stopped ? RecoveryState.OPEN : RecoveryState.BY_THE_RULES);
        person.with(Permit.FAMILY).seenOn(day).loan().isCollected(RecoveryState.BY_THE_RULES);
    }

    @Provide
    Arbitrary<LocalDate> everyDayOf2025() {
        return People.everyDay("2025-01-01", "2025-12-31");
    }

    @Law({Rule.LOA_4, Rule.LOA_10})
    @Label("LOA-10: that nothing is due changes nothing about what is forgiven by the act: both stand side by side")
    @Property(tries = 50)
    void sideBySide(
            @ForAll("everyDayOf2021") LocalDate obligedFrom, @ForAll @IntRange(min = 1, max = 6) int partsLate) {
        Person person = statusHolder(obligedFrom);
        Person late = passesLate(person, partsLate, person.lastDayOfThreeYears().plusDays(30));

        late.seenOn(day("2025-07-09"))
                .loan()
                .isForgivenAsMuchAs(late.seenOn(day("2025-07-08")).loan());
    }

    @Law({Rule.LOA_12, Rule.LOA_4})
    @Label(
            "LOA-12: who is exempted after the first term is forgiven nothing by the rules, and hears that a court can find that"
                    + " out of proportion; who is exempted in time is forgiven everything and does not hear it")
    @Property(tries = 50)
    void proportionality(@ForAll("everyDayOf2021") LocalDate obligedFrom, @ForAll @IntRange(max = 400) int daysLater) {
        Person person = statusHolder(obligedFrom);
        LocalDate lastDay = person.lastDayOfThreeYears();

        person.isExempted(ExemptionKind.MEDICAL, lastDay.plusDays(1L + daysLater))
                .seenOn(LATER)
                .loan()
                .isForgiven(0)
                .tells(LoanStatement.PROPORTIONALITY);
        person.isExempted(ExemptionKind.MEDICAL, lastDay.minusDays(daysLater))
                .seenOn(LATER)
                .loan()
                .isForgiven(100)
                .doesNotTell(LoanStatement.PROPORTIONALITY);
    }
}
