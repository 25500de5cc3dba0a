package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;

import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.exam.ProgressGroup;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Section 2 of the rulebook, the parts of the exam, in sentences. */
@Label("Section 2: the law of the exam parts in sentences")
class Section2LawTest implements People {

    private static final Part[] FIVE = {Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM};
    private static final Part[] SIX = {Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM, Part.ONA};

    @Law({Rule.EXM_1, Rule.EXM_2, Rule.EXM_3})
    @Label(
            "EXM-1: everybody has to do five parts, with a duty from 2015 ONA too, and with one from October 2017 the participation"
                    + " statement too: every first day from 2013 to 2021")
    @Property(tries = 3287, generation = GenerationMode.EXHAUSTIVE)
    void theParts(@ForAll("everyFirstDay") LocalDate obligedFrom) {
        Part[] parts = obligedFrom.isBefore(day("2015-01-01"))
                ? FIVE
                : obligedFrom.isBefore(day("2017-10-01")) ? SIX : Part.values();

        Person.obligedFrom(obligedFrom).seenOn(obligedFrom).duty().stillHasToDo(parts);
    }

    @Law(Rule.EXM_4)
    @Label(
            "EXM-4: the diploma of the state exam NT2 does the whole duty of who was obliged before 2015, and the four language"
                    + " parts of anybody later")
    @Property(tries = 300)
    void stateExam(@ForAll("everyFirstDay") LocalDate obligedFrom, @ForAll @IntRange(max = 1000) int daysLater) {
        LocalDate diploma = obligedFrom.plusDays(daysLater);
        Person person = Person.obligedFrom(obligedFrom).after(dossier -> dossier.nt2DiplomaOn(diploma));

        if (obligedFrom.isBefore(day("2015-01-01"))) {
            person.seenOn(diploma).duty().stillHasToDo().isFreeOfTheDutyFrom(diploma);
        } else if (obligedFrom.isBefore(day("2017-10-01"))) {
            person.seenOn(diploma).duty().stillHasToDo(Part.KNM, Part.ONA).isStillObliged();
        } else {
            person.seenOn(diploma)
                    .duty()
                    .stillHasToDo(Part.KNM, Part.ONA, Part.PVT)
                    .isStillObliged();
        }
    }

    @Law(Rule.EXM_5)
    @Label(
            "EXM-5: whoever worked 48 hours in at least six of the twelve months before that of the request can be dispensed from"
                    + " ONA; with five such months, or an hour less in one, nobody can")
    @Property(tries = 200)
    void work(
            @ForAll("aRequest") LocalDate requested,
            @ForAll("monthsBefore") List<Integer> monthsBefore,
            @ForAll @IntRange(min = 48, max = 200) int hours) {
        Person person = Person.obligedFrom(day("2016-03-01"));
        for (int before : monthsBefore) {
            person = works(person, YearMonth.from(requested).minusMonths(before), hours);
        }
        Person outsideTheMonths = works(
                works(person, YearMonth.from(requested), 160),
                YearMonth.from(requested).minusMonths(13),
                160);

        outsideTheMonths
                .asksForDispensationForWork(requested)
                .seenOn(requested)
                .duty()
                .canBeDispensedForWork(monthsBefore.size() >= 6);
    }

    @Law(Rule.EXM_5)
    @Label("EXM-5: a month of 47 hours is none of the six, and a request before 20 April 2019 is too early")
    @Property(tries = 100)
    void tooFewHoursOrTooEarly(@ForAll("aRequest") LocalDate requested, @ForAll @IntRange(max = 200) int daysEarlier) {
        LocalDate tooEarly = day("2019-04-19").minusDays(daysEarlier);

        worksSixMonths(requested, 48).seenOn(requested).duty().canBeDispensedForWork(true);
        worksSixMonths(requested, 47).seenOn(requested).duty().canBeDispensedForWork(false);
        worksSixMonths(tooEarly, 48).seenOn(tooEarly).duty().canBeDispensedForWork(false);
        worksSixMonths(day("2019-04-20"), 48).seenOn(day("2019-04-20")).duty().canBeDispensedForWork(true);
    }

    /** Works so many hours in one of the six months before the request, and 48 in the others. */
    private static Person worksSixMonths(LocalDate requested, int hoursInTheFirst) {
        Person person = works(
                Person.obligedFrom(day("2016-03-01")), YearMonth.from(requested).minusMonths(6), hoursInTheFirst);
        for (int before = 1; before <= 5; before++) {
            person = works(person, YearMonth.from(requested).minusMonths(before), 48);
        }
        return person.asksForDispensationForWork(requested);
    }

    private static Person works(Person person, YearMonth month, int hours) {
        return person.after(dossier -> dossier.addWorkMonths(WorkMonth.of(month, BigDecimal.valueOf(hours))));
    }

    @Provide
    Arbitrary<LocalDate> aRequest() {
        return People.everyDay("2019-04-20", "2021-12-31");
    }

    @Provide
    Arbitrary<List<Integer>> monthsBefore() {
        return Arbitraries.integers().between(1, 12).list().uniqueElements().ofMaxSize(12);
    }

    @Law(Rule.EXM_6)
    @Label("EXM-6: a part is done from the day of the exam that was passed, not a day before, and stays done")
    @Property(tries = 200)
    void doneFromTheDayOfTheExam(
            @ForAll("everyFirstDay") LocalDate obligedFrom,
            @ForAll("corePart") Part part,
            @ForAll @IntRange(max = 1000) int daysToTheExam,
            @ForAll @IntRange(max = 1000) int daysLater) {
        LocalDate exam = obligedFrom.plusDays(daysToTheExam);
        Person person = Person.obligedFrom(obligedFrom).passes(part, exam);

        person.seenOn(exam.minusDays(1)).duty().hasNotDone(part);
        person.seenOn(exam).duty().hasDone(part);
        person.fails(part, 1).seenOn(exam.plusDays(daysLater)).duty().hasDone(part);
    }

    @Law({Rule.EXM_6, Rule.REG_3})
    @Label(
            "EXM-6: the duty is fulfilled on the day on which the last part is done, the participation statement included")
    @Property(tries = 200)
    void fulfilled(
            @ForAll("everyFirstDay") LocalDate obligedFrom,
            @ForAll @IntRange(max = 1000) int daysToTheExam,
            @ForAll @IntRange(max = 1000) int daysToSign) {
        LocalDate exam = obligedFrom.plusDays(daysToTheExam);
        LocalDate signed = obligedFrom.plusDays(daysToSign);
        boolean hasToSign = !obligedFrom.isBefore(day("2017-10-01"));
        LocalDate last = hasToSign && signed.isAfter(exam) ? signed : exam;
        Person person = Person.obligedFrom(obligedFrom).passesEveryPart(exam).signsTheStatement(signed);

        person.seenOn(last.minusDays(1)).duty().isStillObliged();
        person.seenOn(last).duty().isFreeOfTheDutyFrom(last);
    }

    @Law(Rule.EXM_7)
    @Label(
            "EXM-7: who attempted nothing is inactive; else the parts to go decide: one or two, or three or more; the participation"
                    + " statement is not counted")
    @Property(tries = 6, generation = GenerationMode.EXHAUSTIVE)
    void progressGroups(@ForAll @IntRange(max = 5) int passed) {
        Person person = Person.obligedFrom(day("2018-03-01"));
        ProgressGroup group = passed >= 4 ? ProgressGroup.ONE_OR_TWO_TO_GO : ProgressGroup.THREE_OR_MORE_TO_GO;
        LocalDate later = day("2020-01-01");

        person.seenOn(later).duty().isInGroup(ProgressGroup.INACTIVE);
        person.fails(Part.KNM, 1)
                .passes(person.examParts().subList(0, passed), day("2019-06-01"))
                .seenOn(later)
                .duty()
                .isInGroup(group);
    }

    @Law(Rule.EXM_8)
    @Label(
            "EXM-8: a dispensation from a part does that part from the day of the decision and no other; one from everything ends"
                    + " the duty")
    @Property(tries = 200)
    void dispensation(
            @ForAll("everyFirstDay") LocalDate obligedFrom,
            @ForAll("corePart") Part part,
            @ForAll @IntRange(min = 1, max = 1000) int daysLater) {
        LocalDate decided = obligedFrom.plusDays(daysLater);
        Person person = Person.obligedFrom(obligedFrom);
        Person dispensed = person.after(dossier -> dossier.addDispensations(
                Dispensation.builder().decidedOn(decided).addParts(part).build()));

        dispensed.seenOn(decided.minusDays(1)).duty().hasNotDone(part);
        dispensed.seenOn(decided).duty().hasDoneNothingBut(part).isStillObliged();
        person.after(dossier -> dossier.addDispensations(
                        Dispensation.builder().decidedOn(decided).build()))
                .seenOn(decided)
                .duty()
                .isFreeOfTheDutyFrom(decided);
    }
}
