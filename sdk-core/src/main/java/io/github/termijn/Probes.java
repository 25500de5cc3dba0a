package io.github.termijn;

import io.github.termijn.dossier.AskedAndNone;
import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.ImpossibleDossierException;
import io.github.termijn.dossier.Income;
import io.github.termijn.dossier.LanguageInterview;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.dossier.Letter;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.DutyLaw;
import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.ExemptionLaw;
import io.github.termijn.law.Household;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.law.TermArithmetic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The answers that are tried for a question: the most favourable plausible ones, made from the dossier's own days (SIG-6). The
 * least favourable one, "no", is the dossier as it is.
 *
 * <p>How much is plausible is a choice of this library and no rule: it only has to be enough to change what can be changed.
 */
final class Probes {

    private static final BigDecimal ALL_HOURS = BigDecimal.valueOf(2000);
    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(160);
    private static final int WORKING_YEARS = 10;

    private final LawBook law;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final LocalDate lastDay;

    /**
     * Prepares the answers.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param asOf the as-of day
     * @param lastDay the latest last day of the last exam term
     */
    Probes(LawBook law, Dossier dossier, LocalDate asOf, LocalDate lastDay) {
        this.law = law;
        this.dossier = dossier;
        this.asOf = asOf;
        this.lastDay = lastDay;
    }

    /** Returns the dossier with each plausible answer; nothing if the fact is known, or was asked for before. */
    List<Dossier> of(AskedFact fact) {
        Optional<LocalDate> no = dossier.askedAndNone().stream()
                .filter(answer -> answer.fact() == fact)
                .map(AskedAndNone::on)
                .max(LocalDate::compareTo);
        LocalDate from = no.map(day -> day.plusDays(1))
                .filter(dossier.obligedFrom()::isBefore)
                .orElse(dossier.obligedFrom());
        LocalDate through = asOf.isBefore(lastDay) ? asOf : lastDay;
        boolean answered = no.isPresent() && (!fact.hasDays() || from.isAfter(asOf));
        return answered || isKnown(fact) ? List.of() : answers(fact, from, through);
    }

    /** Whether one of its kind is recorded. */
    private boolean isKnown(AskedFact fact) {
        return switch (fact) {
            case ASYLUM_CENTRE -> has(CircumstanceKind.ASYLUM_CENTRE);
            case ILLNESS -> has(CircumstanceKind.ILLNESS);
            case CHILDBIRTH -> has(CircumstanceKind.CHILDBIRTH);
            case BEREAVEMENT -> has(CircumstanceKind.BEREAVEMENT);
            case INTERRUPTION -> has(CircumstanceKind.INTERRUPTION);
            case EDUCATION -> has(CircumstanceKind.EDUCATION);
            case LITERACY_COURSE -> has(CourseKind.LITERACY);
            case COURSE_HOURS -> has(CourseKind.INTEGRATION);
            case CERTIFIED ->
                dossier.courses().stream().allMatch(course -> course.certified().isPresent());
            case MUNICIPAL_REGISTRATION -> dossier.municipalRegistration().isPresent();
            case WORK_MONTHS ->
                !dossier.workMonths().isEmpty() || dossier.selfEmployment().isPresent();
            case WORK_PERIODS -> !dossier.workPeriods().isEmpty();
            case MEDICAL_FINDING -> dossier.medicalFinding().isPresent();
            case LEARNABILITY_TEST -> dossier.learnabilityTest().isPresent();
            case NATIONALITY_GROUP -> dossier.nationalityGroup().isPresent();
            case BIRTH_DATE -> dossier.birthDate().isPresent();
            case SCHOOL_AGE_RESIDENCE_YEARS -> dossier.schoolAgeResidenceYears().isPresent();
            case REGISTERED_SINCE ->
                dossier.registeredSince().isPresent() || dossier.workPeriods().isEmpty();
            case NOTIFICATION ->
                decisions().allMatch(decision -> decision.notifiedOn().isPresent());
            case NO_OBJECTION -> decisions().noneMatch(Letter::isSilent);
            case LOAN -> dossier.loan().flatMap(Loan::drawn).isPresent();
            case DEBT_AT_FULFILMENT ->
                dossier.loan().filter(loan -> loan.debtAtFulfilment().isEmpty()).isEmpty();
            case INCOMES -> !dossier.incomes().isEmpty() || dossier.loan().isEmpty();
        };
    }

    /** The decisions whose finality can be at stake: fines, and that on the repayment. */
    private Stream<Letter> decisions() {
        return Stream.concat(dossier.fines().stream(), dossier.loan().flatMap(Loan::repayment).stream());
    }

    private boolean has(CircumstanceKind kind) {
        return dossier.circumstances().stream().anyMatch(each -> each.kind() == kind);
    }

    private boolean has(CourseKind kind) {
        return dossier.courses().stream().anyMatch(course -> course.kind() == kind);
    }

    private List<Dossier> answers(AskedFact fact, LocalDate from, LocalDate through) {
        return switch (fact) {
            case ASYLUM_CENTRE -> during(CircumstanceKind.ASYLUM_CENTRE, from, through);
            case ILLNESS -> during(CircumstanceKind.ILLNESS, from, through);
            case EDUCATION -> during(CircumstanceKind.EDUCATION, from, through);
            case CHILDBIRTH -> on(CircumstanceKind.CHILDBIRTH, from, through);
            case BEREAVEMENT -> on(CircumstanceKind.BEREAVEMENT, from, through);
            case INTERRUPTION -> {
                LocalDate year = from.plusYears(1).minusDays(1);
                yield during(CircumstanceKind.INTERRUPTION, from, year.isBefore(through) ? year : through);
            }
            case LITERACY_COURSE -> course(CourseKind.LITERACY, from, through);
            case COURSE_HOURS -> course(CourseKind.INTEGRATION, from, through);
            case CERTIFIED ->
                tried(builder -> builder.courses(certified(true)), builder -> builder.courses(certified(false)));
            case MUNICIPAL_REGISTRATION ->
                tried(
                        builder -> builder.municipalRegistration(dossier.obligedFrom()),
                        builder -> builder.municipalRegistration(asOf));
            case WORK_MONTHS -> tried(this::workedLastYear);
            case WORK_PERIODS -> isLongHere() ? tried(this::workedForYears) : List.of();
            case MEDICAL_FINDING ->
                tried(builder ->
                        builder.medicalFinding(MedicalFinding.of(asOf, MedicalFinding.Conclusion.CANNOT_PREPARE)));
            case LEARNABILITY_TEST -> tried(builder -> builder.learnabilityTest(LearnabilityTest.of(asOf, false)));
            case NATIONALITY_GROUP -> tried(builder -> builder.nationalityGroup(NationalityGroup.EU_EEA_SWISS));
            case BIRTH_DATE ->
                tried(builder -> builder.birthDate(dossier.obligedFrom()
                        .minusYears(law.on(DutyLaw.OBLIGED_AGE, dossier.obligedFrom()))
                        .plusDays(1)));
            case SCHOOL_AGE_RESIDENCE_YEARS ->
                tried(builder -> builder.schoolAgeResidenceYears(law.on(DutyLaw.SCHOOL_AGE_RESIDENCE_YEARS, asOf)));
            case REGISTERED_SINCE -> isLongHere() ? tried(this::registered) : List.of();
            case NOTIFICATION -> tried(this::notifiedNow);
            case NO_OBJECTION -> tried(this::withoutObjection);
            case LOAN ->
                dossier.loan().isPresent()
                        ? tried(builder -> drawn(builder, mostDebt()), builder -> drawn(builder, euro(0)))
                        : tried(builder -> drawn(builder, mostDebt()));
            case DEBT_AT_FULFILMENT ->
                tried(builder -> builder.loan(withDebt(mostDebt())), builder -> builder.loan(withDebt(euro(0))));
            case INCOMES -> tried(builder -> incomes(builder, 0), builder -> incomes(builder, 100_000));
        };
    }

    private List<Dossier> during(CircumstanceKind kind, LocalDate from, LocalDate through) {
        return from.isAfter(through)
                ? List.of()
                : tried(builder -> builder.addCircumstances(Circumstance.of(kind, from, through)));
    }

    private List<Dossier> on(CircumstanceKind kind, LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? List.of()
                : tried(
                        builder -> builder.addCircumstances(Circumstance.of(kind, first, first)),
                        builder -> builder.addCircumstances(Circumstance.of(kind, last, last)));
    }

    private List<Dossier> course(CourseKind kind, LocalDate from, LocalDate through) {
        return from.isAfter(through)
                ? List.of()
                : tried(builder -> builder.addCourses(Course.builder()
                        .kind(kind)
                        .from(from)
                        .through(through)
                        .hours(ALL_HOURS)
                        .certified(true)
                        .build()));
    }

    private List<Course> certified(boolean certified) {
        return dossier.courses().stream()
                .map(course -> course.certified().isPresent()
                        ? course
                        : Course.builder().copyOf(course).certified(certified).build())
                .distinct()
                .toList();
    }

    private Dossier.Builder workedLastYear(Dossier.Builder builder) {
        for (int month = 1; month <= law.on(ExamLaw.WORK_WINDOW_MONTHS, asOf); month++) {
            builder.addWorkMonths(WorkMonth.of(YearMonth.from(asOf).minusMonths(month), FULL_TIME));
        }
        return builder;
    }

    /** SIG-7: sufficient integration is asked for from ten years after the duty or the registration began. */
    private boolean isLongHere() {
        LocalDate since =
                dossier.registeredSince().filter(dossier.obligedFrom()::isAfter).orElse(dossier.obligedFrom());
        return law.find(ExemptionLaw.AVI_REGISTRATION, asOf)
                .filter(years -> !asOf.isBefore(TermArithmetic.plus(since, years)))
                .isPresent();
    }

    private Dossier.Builder workedForYears(Dossier.Builder builder) {
        return registered(builder.addWorkPeriods(WorkPeriod.of(asOf.minusYears(WORKING_YEARS), asOf)));
    }

    /** Registration and the language interview are known together with the work, or are asked for with it. */
    private Dossier.Builder registered(Dossier.Builder builder) {
        LocalDate registered = dossier.municipalRegistration().orElse(dossier.obligedFrom());
        return builder.registeredSince(dossier.registeredSince().or(() -> Optional.of(registered)))
                .languageInterview(dossier.languageInterview().or(() -> Optional.of(LanguageInterview.of(asOf, true))));
    }

    /** Not notified before today: no period has ended yet, so nothing is final. */
    private Dossier.Builder notifiedNow(Dossier.Builder builder) {
        return decided(
                builder,
                fine -> fine.notifiedOn().isPresent()
                        ? fine
                        : FineDecision.builder().copyOf(fine).notifiedOn(asOf).build(),
                decision -> decision.notifiedOn().isPresent()
                        ? decision
                        : RepaymentDecision.builder()
                                .copyOf(decision)
                                .notifiedOn(asOf)
                                .build());
    }

    private Dossier.Builder withoutObjection(Dossier.Builder builder) {
        return decided(
                builder,
                fine -> fine.isSilent()
                        ? FineDecision.builder().copyOf(fine).noObjection(true).build()
                        : fine,
                decision -> decision.isSilent()
                        ? RepaymentDecision.builder()
                                .copyOf(decision)
                                .noObjection(true)
                                .build()
                        : decision);
    }

    private Dossier.Builder decided(
            Dossier.Builder builder, UnaryOperator<FineDecision> fines, UnaryOperator<RepaymentDecision> repayment) {
        dossier.loan()
                .filter(loan -> loan.repayment().isPresent())
                .ifPresent(loan -> builder.loan(Loan.builder()
                        .copyOf(loan)
                        .repayment(loan.repayment().map(repayment))
                        .build()));
        return builder.fines(dossier.fines().stream().map(fines).toList());
    }

    private Dossier.Builder drawn(Dossier.Builder builder, Money amount) {
        Loan.Builder loan = Loan.builder();
        dossier.loan().ifPresent(loan::copyOf);
        return builder.loan(loan.drawn(amount).build());
    }

    private Money mostDebt() {
        return law.on(LoanLaw.GROUP_MAXIMUM, asOf);
    }

    private Loan withDebt(Money amount) {
        return Loan.builder()
                .copyOf(dossier.loan().orElseThrow())
                .debtAtFulfilment(amount)
                .build();
    }

    private Dossier.Builder incomes(Dossier.Builder builder, int amount) {
        int yearsBack = law.on(RepaymentLaw.INCOME_YEARS_BACK, asOf);
        LocalDate applied = dossier.loan().flatMap(Loan::appliedOn).orElse(asOf);
        builder.household(dossier.household().or(() -> Optional.of(Household.SINGLE)))
                .addIncomes(Income.of(asOf.getYear() - yearsBack, euro(amount)));
        if (applied.getYear() != asOf.getYear()) {
            builder.addIncomes(Income.of(applied.getYear() - yearsBack, euro(amount)));
        }
        return builder;
    }

    private List<Dossier> tried(UnaryOperator<Dossier.Builder> one, UnaryOperator<Dossier.Builder> other) {
        return Stream.concat(tried(one).stream(), tried(other).stream()).toList();
    }

    /** An answer that cannot be true beside what is known is not tried. */
    private List<Dossier> tried(UnaryOperator<Dossier.Builder> answer) {
        return ifPossible(answer.apply(Dossier.builder().copyOf(dossier))).stream()
                .toList();
    }

    private static Optional<Dossier> ifPossible(Dossier.Builder answered) {
        try {
            return Optional.of(answered.build());
        } catch (ImpossibleDossierException impossible) {
            return Optional.empty();
        }
    }

    private static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
