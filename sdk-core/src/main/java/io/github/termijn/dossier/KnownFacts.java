package io.github.termijn.dossier;

import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Leaves out of a dossier what was not known on a day; where nothing is left out it stays the same dossier. Ends a gap. */
final class KnownFacts {

    private final LocalDate day;
    private final KnownLetters letters = new KnownLetters(this::isKnown);
    private boolean allKnown = true;

    private KnownFacts(LocalDate day) {
        this.day = day;
    }

    static Dossier of(Dossier dossier, LocalDate day) {
        return new KnownFacts(day).of(dossier);
    }

    static Dossier withGapThrough(Dossier dossier, LocalDate lastDay) {
        Objects.requireNonNull(lastDay, "lastDay");
        return Dossier.builder()
                .copyOf(dossier)
                .circumstances(Lists.each(
                        dossier.circumstances(),
                        circumstance -> runs(circumstance) ? ended(circumstance, lastDay) : circumstance))
                .buildUnchecked();
    }

    private static boolean runs(Circumstance circumstance) {
        return circumstance.kind() == CircumstanceKind.INTERRUPTION
                && circumstance.through().isEmpty();
    }

    private static Circumstance ended(Circumstance gap, LocalDate lastDay) {
        return Circumstance.builder().copyOf(gap).through(lastDay).build();
    }

    private Dossier of(Dossier dossier) {
        Dossier.Builder known = Dossier.builder();
        known.id(dossier.id())
                .permit(dossier.permit())
                .obligedFrom(dossier.obligedFrom())
                .notifiedOn(known(dossier.notifiedOn()))
                .municipalRegistration(known(dossier.municipalRegistration()))
                .birthDate(dossier.birthDate())
                .participationSignedOn(known(dossier.participationSignedOn()))
                .pensionAgeOn(known(dossier.pensionAgeOn()))
                .naturalisedOn(known(dossier.naturalisedOn()))
                .naturalisationTestExempted(dossier.naturalisationTestExempted())
                .residenceLostOn(known(dossier.residenceLostOn()))
                .permitRefusedOn(known(dossier.permitRefusedOn()))
                .asylumWithdrawnOn(known(dossier.asylumWithdrawnOn()))
                .diedOn(known(dossier.diedOn()))
                .nt2DiplomaOn(known(dossier.nt2DiplomaOn()))
                .extensions(keep(dossier.extensions(), extension -> isKnown(extension.decidedOn())))
                .extensionRequests(keep(dossier.extensionRequests(), request -> isKnown(request.requestedOn())))
                .circumstances(Lists.each(
                        keep(dossier.circumstances(), circumstance -> isKnown(circumstance.from())), this::soFar))
                .exams(keep(dossier.exams(), exam -> isKnown(exam.on())))
                .courses(Lists.each(keep(dossier.courses(), course -> isKnown(course.from())), this::soFar))
                .fines(Lists.each(keep(dossier.fines(), fine -> isKnown(fine.decidedOn())), letters::soFar))
                .notices(Lists.each(keep(dossier.notices(), notice -> isKnown(notice.on())), letters::soFar))
                .refusals(Lists.each(keep(dossier.refusals(), refusal -> isKnown(refusal.decidedOn())), letters::soFar))
                .askedAndNone(keep(dossier.askedAndNone(), answer -> isKnown(answer.on())))
                .exemptions(keep(dossier.exemptions(), exemption -> isKnown(exemption.decidedOn())))
                .dispensations(Lists.each(
                        keep(
                                dossier.dispensations(),
                                dispensation -> isKnown(dispensation.decidedOn())
                                        && isKnown(dispensation.requestedOn())
                                        && isKnown(dispensation.from())),
                        this::soFar))
                .workMonths(keep(
                        dossier.workMonths(), month -> isKnown(month.month().atEndOfMonth())))
                .selfEmployment(dossier.selfEmployment())
                .workDispensationRequestedOn(known(dossier.workDispensationRequestedOn()))
                .medicalFinding(dossier.medicalFinding().filter(finding -> isKnown(finding.on())))
                .learnabilityTest(dossier.learnabilityTest().filter(test -> isKnown(test.on())))
                .languageInterview(dossier.languageInterview().filter(interview -> isKnown(interview.on())))
                .registeredSince(known(dossier.registeredSince()))
                .workPeriods(Lists.each(keep(dossier.workPeriods(), work -> isKnown(work.from())), this::soFar))
                .nationalityGroup(dossier.nationalityGroup().filter(group -> isKnown(dossier.nationalitySince())))
                .nationalitySince(known(dossier.nationalitySince()))
                .asylumStatusOn(known(dossier.asylumStatusOn()))
                .schoolAgeResidenceYears(dossier.schoolAgeResidenceYears())
                .integratedAsLongTermResident(dossier.integratedAsLongTermResident())
                .schoolDutyThrough(dossier.schoolDutyThrough())
                .loan(dossier.loan().filter(loan -> isKnown(loan.appliedOn())).map(this::soFar))
                .incomes(keep(dossier.incomes(), income -> income.year() <= day.getYear()))
                .minimumWages(keep(dossier.minimumWages(), wage -> wage.year() <= day.getYear()))
                .household(dossier.household())
                .residencePurpose(dossier.residencePurpose())
                .background(dossier.background());
        return allKnown ? dossier : known.buildUnchecked();
    }

    private Circumstance soFar(Circumstance circumstance) {
        return isKnown(circumstance.through())
                ? circumstance
                : Circumstance.builder()
                        .copyOf(circumstance)
                        .through(Optional.empty())
                        .build();
    }

    private Dispensation soFar(Dispensation dispensation) {
        return isKnown(dispensation.through())
                ? dispensation
                : Dispensation.builder()
                        .copyOf(dispensation)
                        .through(Optional.empty())
                        .build();
    }

    private Loan soFar(Loan loan) {
        boolean decided = isKnown(loan.forgivenessDecidedOn());
        return Loan.builder()
                .copyOf(loan)
                .grantedOn(known(loan.grantedOn()))
                .firstPaymentOn(known(loan.firstPaymentOn()))
                .forgivenessRequestedOn(known(loan.forgivenessRequestedOn()))
                .specialCircumstancesRequestedOn(known(loan.specialCircumstancesRequestedOn()))
                .forgivenessDecidedOn(known(loan.forgivenessDecidedOn()))
                .forgivenessGranted(loan.forgivenessGranted().filter(amount -> decided))
                .forgivenessLetter(
                        loan.forgivenessLetter().filter(letter -> decided).map(letters::soFar))
                .repayment(loan.repayment()
                        .filter(decision -> isKnown(decision.decidedOn()))
                        .map(letters::soFar))
                .earlyRepaymentRequestedOn(known(loan.earlyRepaymentRequestedOn()))
                .build();
    }

    private Course soFar(Course course) {
        boolean ended = isKnown(course.through());
        boolean invoiced = isKnown(course.lastInvoiceOn());
        return ended && invoiced
                ? course
                : Course.builder()
                        .copyOf(course)
                        .through(known(course.through()))
                        .lastInvoiceOn(known(course.lastInvoiceOn()))
                        .build();
    }

    private WorkPeriod soFar(WorkPeriod work) {
        return isKnown(work.through())
                ? work
                : WorkPeriod.builder().copyOf(work).through(Optional.empty()).build();
    }

    private Optional<LocalDate> known(Optional<LocalDate> fact) {
        return fact.filter(this::isKnown);
    }

    private boolean isKnown(Optional<LocalDate> fact) {
        return fact.map(this::isKnown).orElse(true);
    }

    private boolean isKnown(LocalDate fact) {
        boolean known = !fact.isAfter(day);
        allKnown &= known;
        return known;
    }

    private <T> List<T> keep(List<T> facts, Predicate<T> test) {
        List<T> kept = new ArrayList<>(facts.size());
        for (T fact : facts) {
            if (test.test(fact)) {
                kept.add(fact);
            }
        }
        allKnown &= kept.size() == facts.size();
        return kept;
    }
}
