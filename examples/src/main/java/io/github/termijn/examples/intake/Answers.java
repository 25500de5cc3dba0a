package io.github.termijn.examples.intake;

import io.github.termijn.dossier.AskedAndNone;
import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Income;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.dossier.Letter;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.dossier.Objection;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.examples.text.Words;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RepaymentLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Turns an answer into facts. What is only half answered changes nothing; "no" is kept as an answer too.
 *
 * @param terminal where is asked
 * @param words the words of the language
 * @param law the law, which says of which months and years is asked
 * @param asOf the day of the answers
 */
record Answers(Terminal terminal, Words words, LawBook law, LocalDate asOf) {

    /** Facts of which everybody has one: they are asked for at once, not whether there is one. */
    private static final Set<AskedFact> VALUES = EnumSet.of(
            AskedFact.MUNICIPAL_REGISTRATION,
            AskedFact.REGISTERED_SINCE,
            AskedFact.NOTIFICATION,
            AskedFact.BIRTH_DATE,
            AskedFact.SCHOOL_AGE_RESIDENCE_YEARS,
            AskedFact.DEBT_AT_FULFILMENT,
            AskedFact.INCOMES);

    /** Asks for a fact; returns the dossier with the answer, or nothing if it is left for later. */
    Optional<Dossier> ask(AskedFact fact, Dossier dossier) {
        Dossier.Builder builder = Dossier.builder().copyOf(dossier);
        if (VALUES.contains(fact)) {
            return yes(fact, dossier, builder).map(Dossier.Builder::build);
        }
        return terminal.yes(words.value(fact))
                .flatMap(yes -> yes ? yes(fact, dossier, builder) : Optional.of(no(fact, dossier, builder)))
                .map(Dossier.Builder::build);
    }

    private Dossier.Builder no(AskedFact fact, Dossier dossier, Dossier.Builder builder) {
        return switch (fact) {
            case CERTIFIED -> builder.courses(certified(dossier, false));
            case NO_OBJECTION -> uncontested(dossier, builder);
            default -> builder.addAskedAndNone(AskedAndNone.of(fact, asOf));
        };
    }

    private Optional<Dossier.Builder> yes(AskedFact fact, Dossier dossier, Dossier.Builder builder) {
        return switch (fact) {
            case ASYLUM_CENTRE -> period(CircumstanceKind.ASYLUM_CENTRE, builder);
            case ILLNESS -> period(CircumstanceKind.ILLNESS, builder);
            case INTERRUPTION -> period(CircumstanceKind.INTERRUPTION, builder);
            case EDUCATION -> period(CircumstanceKind.EDUCATION, builder);
            case CHILDBIRTH -> event(CircumstanceKind.CHILDBIRTH, builder);
            case BEREAVEMENT -> event(CircumstanceKind.BEREAVEMENT, builder);
            case LITERACY_COURSE -> course(CourseKind.LITERACY, builder);
            case COURSE_HOURS -> course(CourseKind.INTEGRATION, builder);
            case CERTIFIED -> Optional.of(builder.courses(certified(dossier, true)));
            case MUNICIPAL_REGISTRATION -> terminal.day(words.value(fact)).map(builder::municipalRegistration);
            case WORK_MONTHS -> workMonths(builder);
            case WORK_PERIODS -> workPeriod(builder);
            case MEDICAL_FINDING ->
                day("intake.day")
                        .flatMap(on -> terminal.one(
                                        words.text("intake.finding"), List.of(MedicalFinding.Conclusion.values()))
                                .map(conclusion -> builder.medicalFinding(MedicalFinding.of(on, conclusion))));
            case LEARNABILITY_TEST ->
                day("intake.day")
                        .flatMap(on -> terminal.yes(words.text("intake.capable"))
                                .map(capable -> builder.learnabilityTest(LearnabilityTest.of(on, capable))));
            case NATIONALITY_GROUP ->
                terminal.one(words.text("intake.nationality"), List.of(NationalityGroup.values()))
                        .map(group -> builder.nationalityGroup(group).nationalitySince(day("intake.nationalitySince")));
            case BIRTH_DATE -> terminal.day(words.value(fact)).map(builder::birthDate);
            case SCHOOL_AGE_RESIDENCE_YEARS -> terminal.count(words.value(fact)).map(builder::schoolAgeResidenceYears);
            case REGISTERED_SINCE -> terminal.day(words.value(fact)).map(builder::registeredSince);
            case NOTIFICATION -> terminal.day(words.value(fact)).map(day -> notified(dossier, builder, day));
            case NO_OBJECTION -> day("intake.filedOn").map(filedOn -> objected(dossier, builder, filedOn));
            case LOAN -> terminal.amount(words.text("intake.drawn")).map(drawn -> builder.loan(loan(dossier, drawn)));
            case DEBT_AT_FULFILMENT ->
                terminal.amount(words.value(fact))
                        .map(debt -> builder.loan(Loan.builder()
                                .copyOf(dossier.loan().orElseThrow())
                                .debtAtFulfilment(debt)
                                .build()));
            case INCOMES -> income(builder);
        };
    }

    private Optional<LocalDate> day(String key) {
        return terminal.day(words.text(key));
    }

    /** A period that still lasts has no last day. */
    private Optional<Dossier.Builder> period(CircumstanceKind kind, Dossier.Builder builder) {
        return day("intake.from")
                .map(from -> builder.addCircumstances(Circumstance.builder()
                        .kind(kind)
                        .from(from)
                        .through(day("intake.through"))
                        .build()));
    }

    private Optional<Dossier.Builder> event(CircumstanceKind kind, Dossier.Builder builder) {
        return day("intake.day").map(on -> builder.addCircumstances(Circumstance.of(kind, on, on)));
    }

    private Optional<Dossier.Builder> course(CourseKind kind, Dossier.Builder builder) {
        return day("intake.from")
                .map(from -> builder.addCourses(Course.builder()
                        .kind(kind)
                        .from(from)
                        .through(day("intake.through"))
                        .hours(terminal.number(words.text("intake.hours")))
                        .certified(terminal.yes(words.text("intake.certified")))
                        .proven(terminal.yes(words.text("intake.proven")).orElse(false))
                        .build()));
    }

    private static List<Course> certified(Dossier dossier, boolean certified) {
        return dossier.courses().stream()
                .map(course -> course.certified().isPresent()
                        ? course
                        : Course.builder().copyOf(course).certified(certified).build())
                .toList();
    }

    /** The months before this one that count; a month without an answer has no work. */
    private Optional<Dossier.Builder> workMonths(Dossier.Builder builder) {
        boolean any = false;
        for (int back = law.on(ExamLaw.WORK_WINDOW_MONTHS, asOf); back > 0; back--) {
            YearMonth month = YearMonth.from(asOf).minusMonths(back);
            Optional<BigDecimal> hours = terminal.number(words.text("intake.hoursIn", month));
            if (hours.isPresent()) {
                builder.addWorkMonths(WorkMonth.of(month, hours.get()));
                any = true;
            }
        }
        return any ? Optional.of(builder) : Optional.empty();
    }

    private Optional<Dossier.Builder> workPeriod(Dossier.Builder builder) {
        Optional<LocalDate> registered = day("intake.registered");
        return registered.flatMap(since -> day("intake.from")
                .map(from -> builder.registeredSince(since)
                        .addWorkPeriods(WorkPeriod.builder()
                                .from(from)
                                .through(day("intake.through"))
                                .build())));
    }

    /** Of a loan that is recorded only the amount was not known. */
    private Loan loan(Dossier dossier, Money drawn) {
        Loan.Builder loan = Loan.builder();
        dossier.loan().ifPresentOrElse(loan::copyOf, () -> loan.appliedOn(day("intake.appliedOn")));
        return loan.drawn(drawn).build();
    }

    private static Dossier.Builder uncontested(Dossier dossier, Dossier.Builder builder) {
        return decided(
                dossier,
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

    /** One letter is about one decision: the objection is against the latest one of which nothing was said. */
    private static Dossier.Builder objected(Dossier dossier, Dossier.Builder builder, LocalDate filedOn) {
        LocalDate latest = latest(dossier, Letter::isSilent);
        return decided(
                dossier,
                builder,
                fine -> fine.isSilent() && fine.decidedOn().equals(latest)
                        ? FineDecision.builder()
                                .copyOf(fine)
                                .objection(Objection.of(filedOn))
                                .build()
                        : fine,
                decision -> decision.isSilent() && decision.decidedOn().equals(latest)
                        ? RepaymentDecision.builder()
                                .copyOf(decision)
                                .objection(Objection.of(filedOn))
                                .build()
                        : decision);
    }

    /** The day is that of the latest decision of which it is not known. */
    private static Dossier.Builder notified(Dossier dossier, Dossier.Builder builder, LocalDate day) {
        LocalDate latest = latest(dossier, letter -> letter.notifiedOn().isEmpty());
        return decided(
                dossier,
                builder,
                fine -> fine.notifiedOn().isEmpty() && fine.decidedOn().equals(latest)
                        ? FineDecision.builder().copyOf(fine).notifiedOn(day).build()
                        : fine,
                decision ->
                        decision.notifiedOn().isEmpty() && decision.decidedOn().equals(latest)
                                ? RepaymentDecision.builder()
                                        .copyOf(decision)
                                        .notifiedOn(day)
                                        .build()
                                : decision);
    }

    private static LocalDate latest(Dossier dossier, Predicate<Letter> which) {
        return Stream.concat(
                        dossier.fines().stream().filter(which).map(FineDecision::decidedOn),
                        dossier.loan().flatMap(Loan::repayment).stream()
                                .filter(which)
                                .map(RepaymentDecision::decidedOn))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Dossier.Builder decided(
            Dossier dossier,
            Dossier.Builder builder,
            UnaryOperator<FineDecision> fines,
            UnaryOperator<RepaymentDecision> repayment) {
        dossier.loan()
                .filter(loan -> loan.repayment().isPresent())
                .ifPresent(loan -> builder.loan(Loan.builder()
                        .copyOf(loan)
                        .repayment(loan.repayment().map(repayment))
                        .build()));
        return builder.fines(dossier.fines().stream().map(fines).toList());
    }

    private Optional<Dossier.Builder> income(Dossier.Builder builder) {
        int year = asOf.getYear() - law.on(RepaymentLaw.INCOME_YEARS_BACK, asOf);
        Optional<Money> own = terminal.amount(words.text("intake.income", String.valueOf(year)));
        return own.map(amount -> builder.addIncomes(Income.builder()
                .year(year)
                .debtor(amount)
                .partner(terminal.amount(words.text("intake.partner")))
                .build()));
    }
}
