package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;

import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.MedicalFinding.Conclusion;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
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

/** Section 8 of the rulebook, exemptions, in sentences. */
@Label("Section 8: the law of exemptions in sentences")
class Section8LawTest implements People {

    @Provide
    Arbitrary<LocalDate> everyDayWithStatement() {
        return People.everyDay("2017-10-01", "2021-12-31");
    }

    @Provide
    Arbitrary<LocalDate> everyDayAroundOctober2017() {
        return People.everyDay("2017-08-01", "2017-11-30");
    }

    // AGI-8: effort

    @Law({Rule.AGI_8, Rule.REG_3})
    @Label(
            "AGI-8: an exemption for effort takes the exam parts away from its day, and never the participation statement:"
                    + " the duty ends when that is signed")
    @Property(tries = 100)
    void neverTheStatement(
            @ForAll("everyDayWithStatement") LocalDate obligedFrom,
            @ForAll @IntRange(min = 900, max = 1090) int daysLater,
            @ForAll @IntRange(min = 1, max = 100) int daysToSign) {
        LocalDate decided = obligedFrom.plusDays(daysLater);
        LocalDate signed = decided.plusDays(daysToSign);
        Person exempted = Person.obligedFrom(obligedFrom).isExempted(ExemptionKind.AGI, decided);

        exempted.seenOn(decided).duty().stillHasToDo(Part.PVT).isStillObliged();
        exempted.signsTheStatement(signed).seenOn(signed).duty().stillHasToDo().isFreeOfTheDutyFrom(signed);
    }

    @Law(Rule.AGI_8)
    @Label(
            "AGI-8: an exemption for effort that was decided until 30 September 2017 ended the whole duty; from 1 October 2017 it"
                    + " leaves a part that it does not name")
    @Property(tries = 122, generation = GenerationMode.EXHAUSTIVE)
    void partsFromOctober2017(@ForAll("everyDayAroundOctober2017") LocalDate decided) {
        Person exempted = Person.obligedFrom(day("2014-11-30"))
                .isExemptedFrom(decided, Part.READING, Part.WRITING, Part.LISTENING, Part.SPEAKING);

        if (decided.isBefore(day("2017-10-01"))) {
            exempted.seenOn(decided).duty().isFreeOfTheDutyFrom(decided);
        } else {
            exempted.seenOn(decided).duty().stillHasToDo(Part.KNM).isStillObliged();
        }
    }

    @Law(Rule.AGI_8)
    @Label("AGI-8: a part that was exempted counts as done from the day of the decision and not a day before")
    @Property(tries = 100)
    void fromItsDay(@ForAll("somebodyLate") Person late, @ForAll("aDayOfDecision") LocalDate decided) {
        Person exempted = late.isExempted(ExemptionKind.AGI, decided);

        exempted.seenOn(decided.minusDays(1)).duty().isStillObliged();
        exempted.seenOn(decided).duty().stillHasToDo().isFreeOfTheDutyFrom(decided);
    }

    // MED-1: medical

    @Law(Rule.MED_1)
    @Label(
            "MED-1: who cannot prepare, or needs more than the exam can be adapted, can be exempted from the day of the finding;"
                    + " who can do the exam cannot; of whom no finding is known it is open")
    @Property(tries = 100)
    void theFinding(
            @ForAll("everyDayWithStatement") LocalDate obligedFrom, @ForAll @IntRange(max = 1000) int daysLater) {
        Person somebody = Person.obligedFrom(obligedFrom);
        LocalDate found = obligedFrom.plusDays(daysLater);

        somebody.isExamined(found, Conclusion.CANNOT_PREPARE)
                .seenOn(found)
                .duty()
                .canBeExemptedMedically(Verdict.HOLDS);
        somebody.isExamined(found, Conclusion.ADAPTATIONS_DO_NOT_SUFFICE)
                .seenOn(found)
                .duty()
                .canBeExemptedMedically(Verdict.HOLDS);
        somebody.isExamined(found, Conclusion.CAN_DO_THE_EXAM)
                .seenOn(found)
                .duty()
                .canBeExemptedMedically(Verdict.FAILS);
        somebody.isExamined(found, Conclusion.CANNOT_PREPARE)
                .seenOn(found.minusDays(1))
                .duty()
                .canBeExemptedMedically(Verdict.OPEN);
        somebody.seenOn(found).duty().canBeExemptedMedically(Verdict.OPEN);
    }

    @Law({Rule.MED_1, Rule.AGI_8, Rule.REG_3})
    @Label("MED-1: a medical exemption ends the whole duty from its day, the participation statement included")
    @Property(tries = 100)
    void theWholeDuty(
            @ForAll("everyDayWithStatement") LocalDate obligedFrom, @ForAll @IntRange(max = 1000) int daysLater) {
        LocalDate decided = obligedFrom.plusDays(daysLater);
        Person exempted = Person.obligedFrom(obligedFrom).isExempted(ExemptionKind.MEDICAL, decided);

        exempted.seenOn(decided).duty().isFreeOfTheDutyFrom(decided);
    }

    // VRS-2: what stays

    @Law(Rule.VRS_2)
    @Label("VRS-2: an exemption undoes nothing: who was late before it stays late, and owes the same fine")
    @Property(tries = 150)
    void undoesNothing(@ForAll("somebodyLate") Person late, @ForAll("aDayOfDecision") LocalDate decided) {
        late.isExempted(ExemptionKind.MEDICAL, decided).seenOn(decided).isLate().owesTheSameAs(late.seenOn(decided));
    }

    @Law({Rule.VRS_2, Rule.REG_3})
    @Label("VRS-2: who is exempted on the last day of the term is never late, who is a day later is")
    @Property(tries = 100)
    void onTheLastDay(@ForAll("somebodyLate") Person somebody, @ForAll @IntRange(max = 2000) int daysLater) {
        LocalDate lastDay = somebody.lastDayOfThreeYears();

        somebody.isExempted(ExemptionKind.MEDICAL, lastDay)
                .seenOn(lastDay.plusDays(1L + daysLater))
                .isNotLate();
        somebody.isExempted(ExemptionKind.MEDICAL, lastDay.plusDays(1))
                .seenOn(lastDay.plusDays(1L + daysLater))
                .isLate();
    }
}
