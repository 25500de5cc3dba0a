package io.github.termijn.dossier;

import io.github.termijn.law.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Finds every fact of a dossier that cannot be true. */
final class DossierCheck {

    private final Dossier dossier;
    private final Set<Problem> problems = new LinkedHashSet<>(); // a day can be looked at for more than one reason

    private final LetterCheck letters = new LetterCheck(this);

    private DossierCheck(Dossier dossier) {
        this.dossier = dossier;
    }

    static void refuseImpossible(Dossier dossier) {
        DossierCheck check = new DossierCheck(dossier);
        check.all();
        if (!check.problems.isEmpty()) {
            throw new ImpossibleDossierException(List.copyOf(check.problems));
        }
    }

    private void all() {
        text("/id", dossier.id());
        checkLife();
        each("extensions", dossier.extensions(), this::checkExtension);
        each(
                "extensionRequests",
                dossier.extensionRequests(),
                (at, request) -> day(at + "/requestedOn", request.requestedOn()));
        each("circumstances", dossier.circumstances(), this::checkCircumstance);
        checkOverlaps();
        each("exams", dossier.exams(), this::checkExam);
        each("courses", dossier.courses(), this::checkCourse);
        each("fines", dossier.fines(), this::checkFine);
        each("notices", dossier.notices(), this::checkNotice);
        each("refusals", dossier.refusals(), letters::refusal);
        each("askedAndNone", dossier.askedAndNone(), (at, answer) -> inRange(at + "/on", answer.on()));
        each("exemptions", dossier.exemptions(), (at, exemption) -> {
            day(at + "/decidedOn", exemption.decidedOn());
            examParts(at, exemption.parts());
        });
        each("dispensations", dossier.dispensations(), (at, dispensation) -> {
            day(at + "/decidedOn", dispensation.decidedOn());
            dispensation.requestedOn().ifPresent(day -> inRange(at + "/requestedOn", day));
            order(at + "/decidedOn", dispensation.requestedOn(), dispensation.decidedOn());
            dispensation.from().ifPresent(day -> birth(at + "/from", day));
            dispensation.through().ifPresent(day -> birth(at + "/through", day));
            period(at, dispensation.countsFrom(), dispensation.through());
            examParts(at, dispensation.parts());
        });
        each("workMonths", dossier.workMonths(), this::checkWorkMonth);
        dossier.selfEmployment().ifPresent(this::checkSelfEmployment);
        day("/workDispensationRequestedOn", dossier.workDispensationRequestedOn());
        checkExemptionFacts();
        dossier.loan().ifPresent(this::checkLoan);
        eachYear("incomes", dossier.incomes(), Income::year, this::checkIncome);
        eachYear("minimumWages", dossier.minimumWages(), MinimumWage::year, this::checkMinimumWage);
        dossier.residencePurpose()
                .filter(purpose -> purpose.permit() != dossier.permit())
                .ifPresent(purpose -> add("/residencePurpose", ProblemCode.CONTRADICTION));
        dossier.background().ifPresent(this::checkBackground);
    }

    private void checkLife() {
        dossier.birthDate().ifPresent(day -> inRange("/birthDate", day));
        birth("/obligedFrom", dossier.obligedFrom());
        day("/notifiedOn", dossier.notifiedOn());
        day("/municipalRegistration", dossier.municipalRegistration());
        day("/participationSignedOn", dossier.participationSignedOn());
        dossier.pensionAgeOn().ifPresent(day -> birth("/pensionAgeOn", day));
        day("/naturalisedOn", dossier.naturalisedOn());
        dossier.residenceLostOn().ifPresent(day -> birth("/residenceLostOn", day));
        dossier.permitRefusedOn().ifPresent(day -> birth("/permitRefusedOn", day));
        dossier.asylumWithdrawnOn().ifPresent(day -> birth("/asylumWithdrawnOn", day));
        dossier.diedOn().ifPresent(day -> birth("/diedOn", day));
        day("/nt2DiplomaOn", dossier.nt2DiplomaOn());
    }

    private void checkExtension(String at, ExtensionDecision extension) {
        Period length = extension.length();
        if (length.isNegative()) {
            add(at + "/length", ProblemCode.NEGATIVE);
        }
        if (!FactLimits.hold(length)) {
            add(at + "/length", ProblemCode.LENGTH_OUT_OF_RANGE);
        }
        extension.decidedOn().ifPresent(day -> birth(at + "/decidedOn", day));
        extension.term().filter(term -> term < 0).ifPresent(term -> add(at + "/term", ProblemCode.NEGATIVE));
        if (extension.through().isPresent() && extension.from().isEmpty()) {
            add(at + "/through", ProblemCode.NO_FIRST_DAY);
        }
        extension.from().ifPresent(day -> birth(at + "/from", day));
        period(at, extension.from(), extension.through());
    }

    private void checkCircumstance(String at, Circumstance circumstance) {
        day(at + "/from", circumstance.from());
        period(at, Optional.of(circumstance.from()), circumstance.through());
    }

    private void checkOverlaps() {
        List<Circumstance> all = dossier.circumstances();
        List<Integer> interruptions = IntStream.range(0, all.size())
                .filter(i -> all.get(i).kind() == CircumstanceKind.INTERRUPTION)
                .boxed()
                .sorted(Comparator.comparing(i -> all.get(i).from()))
                .toList();
        Optional<LocalDate> taken = Optional.empty();
        for (int index : interruptions) {
            Circumstance interruption = all.get(index);
            if (taken.filter(last -> !interruption.from().isAfter(last)).isPresent()) {
                add("/circumstances/" + index, ProblemCode.OVERLAPPING);
            }
            LocalDate last = interruption.through().orElse(LocalDate.MAX);
            taken = taken.filter(last::isBefore).or(() -> Optional.of(last));
        }
    }

    private void checkExam(String at, ExamAttempt exam) {
        day(at + "/on", exam.on());
        if (!exam.part().isExam()) {
            add(at + "/part", ProblemCode.NOT_AN_EXAM_PART);
        } else if (exam.scheme().isNt2() && !exam.part().isLanguage()) {
            add(at + "/scheme", ProblemCode.NOT_IN_THE_STATE_EXAM);
        }
    }

    private void checkCourse(String at, Course course) {
        day(at + "/from", course.from());
        period(at, Optional.of(course.from()), course.through());
        course.hours().ifPresent(hours -> number(at + "/hours", hours));
        course.school()
                .filter(DossierCheck::hasUnfitCharacter)
                .ifPresent(school -> add(at + "/school", ProblemCode.UNFIT_CHARACTER));
        course.lastInvoiceOn().ifPresent(day -> inRange(at + "/lastInvoiceOn", day));
    }

    private void checkFine(String at, FineDecision fine) {
        amount(at + "/amount", fine.amount());
        birth(at + "/decidedOn", fine.decidedOn());
        order(at + "/decidedOn", Optional.of(dossier.obligedFrom()), Optional.of(fine.decidedOn()));
        letters.fine(at, fine);
    }

    private void checkNotice(String at, Notice notice) {
        birth(at + "/on", notice.on());
        notice.amount().ifPresent(amount -> amount(at + "/amount", amount));
        notice.viewsOfferedOn().ifPresent(day -> inRange(at + "/viewsOfferedOn", day));
        notice.heardOn().ifPresent(day -> inRange(at + "/heardOn", day));
    }

    private void checkWorkMonth(String at, WorkMonth month) {
        birth(at + "/month", month.month().atEndOfMonth());
        number(at + "/hours", month.hours());
    }

    private void checkSelfEmployment(SelfEmployment work) {
        euro("/selfEmployment/profit", work.profit());
        amount("/selfEmployment/weeklyMinimumWage", work.weeklyMinimumWage());
    }

    private void checkExemptionFacts() {
        day("/medicalFinding/on", dossier.medicalFinding().map(MedicalFinding::on));
        day("/learnabilityTest/on", dossier.learnabilityTest().map(LearnabilityTest::on));
        day("/languageInterview/on", dossier.languageInterview().map(LanguageInterview::on));
        day("/registeredSince", dossier.registeredSince());
        each("workPeriods", dossier.workPeriods(), (at, work) -> {
            day(at + "/from", work.from());
            period(at, Optional.of(work.from()), work.through());
        });
        dossier.schoolAgeResidenceYears()
                .ifPresent(years -> number("/schoolAgeResidenceYears", BigDecimal.valueOf(years)));
        dossier.schoolDutyThrough().ifPresent(day -> birth("/schoolDutyThrough", day));
        day("/nationalitySince", dossier.nationalitySince());
        dossier.asylumStatusOn().ifPresent(day -> birth("/asylumStatusOn", day));
    }

    private void checkLoan(Loan loan) {
        loan.drawn().ifPresent(drawn -> amount("/loan/drawn", drawn));
        day("/loan/appliedOn", loan.appliedOn());
        order("/loan/grantedOn", loan.appliedOn(), loan.grantedOn());
        loan.firstPaymentOn().ifPresent(day -> birth("/loan/firstPaymentOn", day));
        order("/loan/firstPaymentOn", loan.grantedOn().or(loan::appliedOn), loan.firstPaymentOn());
        loan.debtAtFulfilment().ifPresent(debt -> amount("/loan/debtAtFulfilment", debt));
        loan.debtAtRunIn().ifPresent(debt -> amount("/loan/debtAtRunIn", debt));
        day("/loan/forgivenessRequestedOn", loan.forgivenessRequestedOn());
        day("/loan/specialCircumstancesRequestedOn", loan.specialCircumstancesRequestedOn());
        loan.forgivenessDecidedOn().ifPresent(day -> birth("/loan/forgivenessDecidedOn", day));
        loan.forgivenessGranted().ifPresent(granted -> amount("/loan/forgivenessGranted", granted));
        loan.forgivenessLetter()
                .ifPresent(
                        letter -> letters.forgiveness("/loan/forgivenessLetter", letter, loan.forgivenessDecidedOn()));
        loan.repayment().ifPresent(decision -> letters.repayment("/loan/repayment", decision));
        day("/loan/earlyRepaymentRequestedOn", loan.earlyRepaymentRequestedOn());
        order("/loan/earlyRepaymentRequestedOn", loan.appliedOn(), loan.earlyRepaymentRequestedOn());
    }

    private void checkBackground(Background background) {
        background.birthYear().ifPresent(year -> {
            if (!FactLimits.holdYear(year)) {
                add("/background/birthYear", ProblemCode.DAY_OUT_OF_RANGE);
            }
            if (dossier.birthDate().filter(day -> day.getYear() != year).isPresent()) {
                add("/background/birthYear", ProblemCode.CONTRADICTION);
            }
        });
        text("/background/birthCountry", background.birthCountry());
        text("/background/nationality", background.nationality());
    }

    private void checkIncome(String at, Income income) {
        euro(at + "/debtor", income.debtor());
        income.partner().ifPresent(partner -> euro(at + "/partner", partner));
    }

    private void checkMinimumWage(String at, MinimumWage wage) {
        euro(at + "/amount", wage.amount());
        if (!wage.amount().isPositive()) {
            add(at + "/amount", ProblemCode.NOT_POSITIVE);
        }
    }

    /** One fact per year. */
    private <T> void eachYear(String list, List<T> facts, ToIntFunction<T> yearOf, PlacedCheck<T> check) {
        Set<Integer> years = new HashSet<>();
        forEach(list, facts, (at, fact) -> {
            int year = yearOf.applyAsInt(fact);
            if (!FactLimits.holdYear(year)) {
                add(at + "/year", ProblemCode.DAY_OUT_OF_RANGE);
            }
            if (!years.add(year)) {
                add(at + "/year", ProblemCode.REPEATED);
            }
            check.check(at, fact);
        });
    }

    private void examParts(String at, Set<Part> parts) {
        if (parts.contains(Part.PVT)) {
            add(at + "/parts", ProblemCode.NOT_AN_EXAM_PART);
        }
    }

    void amount(String at, Money amount) {
        euro(at, amount);
        if (amount.isNegative()) {
            add(at, ProblemCode.NEGATIVE);
        }
    }

    private void euro(String at, Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            add(at, ProblemCode.NOT_IN_EURO);
        }
        if (!FactLimits.hold(amount)) {
            add(at, ProblemCode.NUMBER_OUT_OF_RANGE);
        }
    }

    /** A number of something: not below zero. */
    private void number(String at, BigDecimal number) {
        if (number.signum() < 0) {
            add(at, ProblemCode.NEGATIVE);
        }
        if (!FactLimits.hold(number)) {
            add(at, ProblemCode.NUMBER_OUT_OF_RANGE);
        }
    }

    private void text(String at, Optional<String> text) {
        text.filter(DossierCheck::hasUnfitCharacter).ifPresent(unfit -> add(at, ProblemCode.UNFIT_CHARACTER));
    }

    void inRange(String at, LocalDate day) {
        if (!FactLimits.hold(day)) {
            add(at, ProblemCode.DAY_OUT_OF_RANGE);
        }
    }

    /** A day of the person's own doing or suffering: not before birth, not after death. */
    private void day(String at, LocalDate day) {
        birth(at, day);
        dossier.diedOn().filter(day::isAfter).ifPresent(died -> add(at, ProblemCode.AFTER_DEATH));
    }

    private void day(String at, Optional<LocalDate> day) {
        day.ifPresent(present -> day(at, present));
    }

    /** A day that is not before birth. */
    void birth(String at, LocalDate day) {
        inRange(at, day);
        firstDayOfLife().filter(day::isBefore).ifPresent(born -> add(at, ProblemCode.BEFORE_BIRTH));
    }

    /** The day of birth; where only its year is known, the first day of that. */
    private Optional<LocalDate> firstDayOfLife() {
        return dossier.birthDate()
                .or(() -> dossier.background()
                        .flatMap(Background::birthYear)
                        .filter(FactLimits::holdYear)
                        .map(year -> Year.of(year).atDay(1)));
    }

    private void period(String at, Optional<LocalDate> from, Optional<LocalDate> through) {
        through.ifPresent(day -> inRange(at + "/through", day));
        if (isBefore(through, from)) {
            add(at + "/through", ProblemCode.ENDS_BEFORE_IT_BEGINS);
        }
    }

    void order(String at, Optional<LocalDate> cause, Optional<LocalDate> effect) {
        effect.ifPresent(day -> inRange(at, day));
        if (isBefore(effect, cause)) {
            add(at, ProblemCode.BEFORE_ITS_CAUSE);
        }
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }

    void add(String pointer, ProblemCode code) {
        problems.add(new Problem(pointer, code));
    }

    private interface PlacedCheck<T> {
        void check(String at, T item);
    }

    /** Each fact of a list, of which no two are equal. */
    private <T> void each(String list, List<T> facts, PlacedCheck<? super T> check) {
        Set<T> seen = new HashSet<>();
        forEach(list, facts, (at, fact) -> {
            if (!seen.add(fact)) {
                add(at, ProblemCode.WRITTEN_TWICE);
            }
            check.check(at, fact);
        });
    }

    private static <T> void forEach(String list, List<T> facts, PlacedCheck<? super T> check) {
        for (int i = 0; i < facts.size(); i++) {
            check.check("/" + list + "/" + i, facts.get(i));
        }
    }

    /** Characters that do not show themselves: controls, line ends, marks that turn the direction, half a character. */
    private static boolean hasUnfitCharacter(String text) {
        return text.codePoints().anyMatch(character -> switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> turnsDirection(character);
        });
    }

    /** Embeddings and overrides (U+202A to U+202E), isolates (U+2066 to U+2069). */
    private static boolean turnsDirection(int character) {
        return ('\u202A' <= character && character <= '\u202E') || ('\u2066' <= character && character <= '\u2069');
    }
}
