package io.github.termijn.testing;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Somebody, for a property of the law: what is known of the person, what happens to the person ({@code passes}, {@code isFined})
 * and from which day we look ({@link #seenOn}). What is then so, is said by {@link Seen}.
 *
 * <p>Example: {@code somebody.passes(Part.KNM, day).seenOn(day).hasDone(Part.KNM)}.
 *
 * @param dossier what is known
 */
public record Person(Dossier dossier) {

    /**
     * Somebody of whom nothing special is known: registered on the first day, with a permit for another purpose than
     * asylum or family.
     */
    public static Person obligedFrom(LocalDate day) {
        return new Person(Dossiers.obligedFrom(day).municipalRegistration(day).build());
    }

    // The person

    /** Returns the day on which the duty began. */
    public LocalDate obligedFrom() {
        return dossier.obligedFrom();
    }

    /** Returns the exam parts of the person: five, and six with a duty from 2015. */
    public List<Part> examParts() {
        boolean withOna = !obligedFrom().isBefore(LocalDate.of(2015, 1, 1));
        return Stream.of(Part.values())
                .filter(part -> part.isExam() && (part != Part.ONA || withOna))
                .toList();
    }

    /** Returns the last day of the first term as long as nothing lengthens it: three years from the first day. */
    public LocalDate lastDayOfThreeYears() {
        return lastDayOf(3);
    }

    /**
     * Returns the last day of so many years from the first day: the day before the same date. Where that year has no 29
     * February, the years end with 28 February.
     */
    public LocalDate lastDayOf(int years) {
        return lastDayOf(obligedFrom(), Period.ofYears(years));
    }

    /**
     * Returns the last day of so many years and months from a day: the day before the same date. A month that has no
     * such date ends them with its own last day.
     */
    public static LocalDate lastDayOf(LocalDate from, Period length) {
        LocalDate sameDate = from.plus(length);
        return sameDate.getDayOfMonth() == from.getDayOfMonth() ? sameDate.minusDays(1) : sameDate;
    }

    // What happens

    /** Somebody like this with another permit, and no purpose of stay of the former one. */
    public Person with(Permit permit) {
        return after(dossier -> dossier.permit(permit).residencePurpose(Optional.empty()));
    }

    /** Attends a course at a certified school in the first year. */
    public Person attends(CourseKind kind, String hours) {
        return attends(course(kind, hours).build());
    }

    /** Attends a course. */
    public Person attends(Course course) {
        return after(dossier -> dossier.addCourses(course));
    }

    /** A course at a certified school in the first year, of which something can be said otherwise. */
    public Course.Builder course(CourseKind kind, String hours) {
        int before = dossier.courses().size();
        return Course.builder()
                .kind(kind)
                .from(obligedFrom().plusMonths(1).plusDays(before))
                .through(obligedFrom().plusMonths(11))
                .hours(new BigDecimal(hours))
                .certified(true);
    }

    /** Takes part in exams without passing, in the second year. */
    public Person fails(Part part, int times) {
        return after(dossier -> {
            long before = this.dossier.exams().stream()
                    .filter(exam -> exam.part() == part)
                    .count();
            for (int i = 0; i < times; i++) {
                dossier.addExams(ExamAttempt.of(part, obligedFrom().plusYears(1).plusDays(before + i), false));
            }
        });
    }

    /** Takes part in every exam without passing, in the second year. */
    public Person failsEveryPart(int times) {
        Person person = this;
        for (Part part : examParts()) {
            person = person.fails(part, times);
        }
        return person;
    }

    /** Passes a part in the second year. */
    public Person passes(Part part) {
        return passes(part, obligedFrom().plusMonths(20));
    }

    /** Passes a part. */
    public Person passes(Part part, LocalDate on) {
        return after(dossier -> dossier.addExams(ExamAttempt.of(part, on, true)));
    }

    /** Passes parts on one day. */
    public Person passes(List<Part> parts, LocalDate on) {
        return after(dossier -> parts.forEach(part -> dossier.addExams(ExamAttempt.of(part, on, true))));
    }

    /** Passes all exams on one day. */
    public Person passesEveryPart(LocalDate on) {
        return passes(examParts(), on);
    }

    /** Signs the participation statement. */
    public Person signsTheStatement(LocalDate on) {
        return after(dossier -> dossier.participationSignedOn(on));
    }

    /** Is fined for a late exam. */
    public Person isFined(Money amount, LocalDate on) {
        return isFined(FineDecision.of(TermKind.EXAM, amount, on));
    }

    /** Is fined. */
    public Person isFined(FineDecision decision) {
        return after(dossier -> dossier.addFines(decision));
    }

    /** Is fined for a late exam, with a word on whose fault it is. */
    public Person isFinedBut(Culpability status, Money amount, LocalDate on) {
        return isFined(FineDecision.builder()
                .kind(TermKind.EXAM)
                .amount(amount)
                .decidedOn(on)
                .status(status)
                .build());
    }

    /** Somebody like this of whom no fine was recorded. */
    public Person withoutFines() {
        return after(dossier -> dossier.fines(List.of()));
    }

    /** Gets an extension. */
    public Person isExtended(Ground ground, Period length, LocalDate on) {
        return after(dossier -> dossier.addExtensions(ExtensionDecision.of(ground, length, on)));
    }

    /** Gets an extension by a decision that names the first term. */
    public Person isExtendedInTheFirstTerm(Ground ground, Period length, LocalDate on) {
        return after(dossier -> dossier.addExtensions(ExtensionDecision.builder()
                .ground(ground)
                .length(length)
                .decidedOn(on)
                .term(0)
                .build()));
    }

    /** Gets no time for corona: what is recorded about it is complete, and is nothing. */
    public Person withoutTimeForCorona() {
        return isExtended(Ground.CORONA, Period.ZERO, obligedFrom());
    }

    /** Is ill, with a medical authorisation. */
    public Person isIll(LocalDate from, LocalDate through) {
        return after(dossier -> dossier.addCircumstances(Circumstance.builder()
                .kind(CircumstanceKind.ILLNESS)
                .from(from)
                .through(through)
                .medicalAuthorisation(true)
                .build()));
    }

    /** Is registered in the municipality. */
    public Person isRegistered(LocalDate on) {
        return after(dossier -> dossier.municipalRegistration(on));
    }

    /** Goes through something that can be a ground for an extension. */
    public Person goesThrough(CircumstanceKind kind, LocalDate from, LocalDate through) {
        return after(dossier -> dossier.addCircumstances(Circumstance.of(kind, from, through)));
    }

    /** Is exempted; a decision for effort names no parts. */
    public Person isExempted(ExemptionKind kind, LocalDate on) {
        return after(dossier -> dossier.addExemptions(ExemptionDecision.of(kind, on)));
    }

    /** Is exempted for effort from parts. */
    public Person isExemptedFrom(LocalDate on, Part... parts) {
        return after(dossier -> dossier.addExemptions(ExemptionDecision.builder()
                .kind(ExemptionKind.AGI)
                .decidedOn(on)
                .addParts(parts)
                .build()));
    }

    /** Is examined by an independent doctor. */
    public Person isExamined(LocalDate on, MedicalFinding.Conclusion conclusion) {
        return after(dossier -> dossier.medicalFinding(MedicalFinding.of(on, conclusion)));
    }

    /** Asks to be dispensed from ONA for work. */
    public Person asksForDispensationForWork(LocalDate on) {
        return after(dossier -> dossier.workDispensationRequestedOn(on));
    }

    /** Has borrowed, and owes this on the day on which everything is done. */
    public Person borrows(Money debt) {
        return after(
                dossier -> dossier.loan(Loan.builder().debtAtFulfilment(debt).build()));
    }

    /** Gets a decision that the loan is to be repaid. */
    public Person mustRepayByADecisionOf(LocalDate on) {
        return after(dossier -> dossier.loan(Loan.builder()
                .copyOf(this.dossier.loan().orElseThrow())
                .repayment(RepaymentDecision.builder().decidedOn(on).build())
                .build()));
    }

    /** Asks to be forgiven because of special circumstances. */
    public Person asksForForgiveness(LocalDate on) {
        return after(dossier -> dossier.loan(Loan.builder()
                .copyOf(this.dossier.loan().orElseThrow())
                .specialCircumstancesRequestedOn(on)
                .build()));
    }

    /** Is refused renewal of the residence permit. */
    public Person losesThePermit(LocalDate on) {
        return after(dossier -> dossier.permitRefusedOn(on));
    }

    /** Dies. */
    public Person dies(LocalDate on) {
        return after(dossier -> dossier.diedOn(on));
    }

    /** Something else happens. */
    public Person after(Consumer<Dossier.Builder> happening) {
        Dossier.Builder builder = Dossier.builder().copyOf(dossier);
        happening.accept(builder);
        return new Person(builder.build());
    }

    // What is then so

    /** Looks at the person on a day. */
    public Seen seenOn(LocalDate day) {
        return new Seen(this, day);
    }

    /** Returns the dossier in JSON: a person that breaks a property can be pasted into {@code assess}. */
    @Override
    public String toString() {
        return DossierText.json(dossier);
    }
}
