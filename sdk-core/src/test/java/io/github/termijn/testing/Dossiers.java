package io.github.termijn.testing;

import io.github.termijn.dossier.AskedAndNone;
import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.DispensationGround;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionRequest;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.ImpossibleDossierException;
import io.github.termijn.dossier.Income;
import io.github.termijn.dossier.LanguageInterview;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.MinimumWage;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.dossier.Notice;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.dossier.Refusal;
import io.github.termijn.dossier.RefusedGround;
import io.github.termijn.dossier.RefusedThing;
import io.github.termijn.dossier.Relation;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.SelfEmployment;
import io.github.termijn.dossier.Sex;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Household;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.ResidencePurpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Dossiers for tests: short words for the facts of an example, and generators of dossiers that can be true.
 *
 * <p>Generated days lie from {@link #FIRST} through {@link #LAST}. Everything that a dossier can hold is generated, in
 * every mixture that the check of a dossier lets pass; it shrinks to few facts and early days.
 */
public final class Dossiers {

    /** The first day on which a generated fact can lie. */
    public static final LocalDate FIRST = LocalDate.of(2012, 1, 1);

    /** The last day on which a generated fact can lie. */
    public static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final LocalDate FIRST_OF_THE_ACT = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST_OF_THE_ACT = LocalDate.of(2021, 12, 31);

    /** Days that not every year or month has: from them years and months are counted otherwise. */
    private static final List<LocalDate> SELDOM_DAYS = Stream.of(
                    "2016-02-29", "2020-02-29", "2014-08-31", "2017-03-31", "2018-11-30", "2019-08-31")
            .map(LocalDate::parse)
            .toList();

    /** The days on which a value of the law changes, and seldom days: they and the days before them are generated more often. */
    private static final List<LocalDate> BORDERS = Stream.concat(
                    LawBook.parameters().stream().flatMap(value -> LawBook.standard().value(value).changes().stream()),
                    SELDOM_DAYS.stream())
            .distinct()
            .sorted()
            .toList();

    /** Hours at which a column of the fine table, or what counts for an extension or exemption, begins. */
    private static final List<BigDecimal> HOURS = Stream.of("149", "150", "299.9", "300", "599", "600")
            .map(BigDecimal::new)
            .toList();

    private static final Part[] EXAM_PARTS =
            Stream.of(Part.values()).filter(Part::isExam).toArray(Part[]::new);
    private static final int MOST_OF_A_KIND = 4;

    private Dossiers() {}

    // Words for examples.

    /**
     * Returns a day.
     *
     * @param iso the day as in {@code 2015-04-13}
     * @return the day
     */
    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /**
     * Starts a dossier of somebody with another permit than asylum or family.
     *
     * @param iso the day on which the duty began, as in {@code 2015-04-13}
     * @return a builder to which facts can be added
     */
    public static Dossier.Builder obligedFrom(String iso) {
        return obligedFrom(day(iso));
    }

    /**
     * Starts a dossier of somebody with another permit than asylum or family.
     *
     * @param day the day on which the duty began
     * @return a builder to which facts can be added
     */
    public static Dossier.Builder obligedFrom(LocalDate day) {
        return Dossier.builder().permit(Permit.OTHER).obligedFrom(day);
    }

    /**
     * Returns a passed integration exam.
     *
     * @param part the part
     * @param iso the day of taking part
     * @return the attempt
     */
    public static ExamAttempt passed(Part part, String iso) {
        return ExamAttempt.of(part, day(iso), true);
    }

    /**
     * Returns a passed exam under a scheme.
     *
     * @param scheme the exam
     * @param part the part
     * @param iso the day of taking part
     * @return the attempt
     */
    public static ExamAttempt passed(ExamScheme scheme, Part part, String iso) {
        return ExamAttempt.builder()
                .scheme(scheme)
                .part(part)
                .on(day(iso))
                .passed(true)
                .build();
    }

    /**
     * Returns a failed integration exam.
     *
     * @param part the part
     * @param iso the day of taking part
     * @return the attempt
     */
    public static ExamAttempt failed(Part part, String iso) {
        return ExamAttempt.of(part, day(iso), false);
    }

    /**
     * Returns passed integration exams, all taken on one day.
     *
     * @param iso the day of taking part
     * @param parts the parts
     * @return the attempts
     */
    public static List<ExamAttempt> allPassed(String iso, Part... parts) {
        return Arrays.stream(parts).map(part -> passed(part, iso)).toList();
    }

    /**
     * Returns a dispensation from parts.
     *
     * @param iso the day from which it counts
     * @param parts the parts; none for the whole duty
     * @return the dispensation
     */
    public static Dispensation dispensed(String iso, Part... parts) {
        return Dispensation.builder()
                .decidedOn(day(iso))
                .parts(Arrays.asList(parts))
                .build();
    }

    /**
     * Returns a dispensation of which the day is not known.
     *
     * @param parts the parts; none for the whole duty
     * @return the dispensation
     */
    public static Dispensation dispensedSomeDay(Part... parts) {
        return Dispensation.builder().parts(Arrays.asList(parts)).build();
    }

    /**
     * Returns an exemption from parts.
     *
     * @param kind on what ground
     * @param iso the day of the decision
     * @param parts the parts that the decision names, if it does
     * @return the exemption
     */
    public static ExemptionDecision exempted(ExemptionKind kind, String iso, Part... parts) {
        return ExemptionDecision.builder()
                .kind(kind)
                .decidedOn(day(iso))
                .parts(Arrays.asList(parts))
                .build();
    }

    /**
     * Returns an exemption of which the day is not known.
     *
     * @param kind on what ground
     * @param parts the parts that the decision names, if it does
     * @return the exemption
     */
    public static ExemptionDecision exemptedSomeDay(ExemptionKind kind, Part... parts) {
        return ExemptionDecision.builder()
                .kind(kind)
                .parts(Arrays.asList(parts))
                .build();
    }

    /**
     * Returns an interruption of the duty.
     *
     * @param from the first day, included
     * @param through the last day, included
     * @return the circumstance
     */
    public static Circumstance interruption(String from, String through) {
        return Circumstance.of(CircumstanceKind.INTERRUPTION, day(from), day(through));
    }

    /**
     * Returns a course at a certified school.
     *
     * @param kind what it teaches
     * @param from the first day, included
     * @param through the last day, included
     * @param hours the hours attended
     * @return the course
     */
    public static Course course(CourseKind kind, String from, String through, String hours) {
        return Course.builder()
                .kind(kind)
                .from(day(from))
                .through(day(through))
                .hours(new BigDecimal(hours))
                .certified(true)
                .build();
    }

    /**
     * Returns an amount.
     *
     * @param amount the amount in euro
     * @return the amount
     */
    public static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    // Generators.

    /**
     * Generates days from {@link #FIRST} through {@link #LAST}.
     *
     * @return the days
     */
    public static Arbitrary<LocalDate> days() {
        return days(FIRST, LAST);
    }

    /**
     * Generates dossiers of any time: under this act, the one before and the one after.
     *
     * @return dossiers that can be true
     */
    public static Arbitrary<Dossier> any() {
        return obligedBetween(FIRST, LAST);
    }

    /**
     * Returns what was known of a dossier on a day, for a property that adds a fact to it. Where two facts differ only in a day
     * that was still to come, nothing can be added: they would be written twice. That try of the property is given up.
     *
     * @param dossier the dossier
     * @param day the day
     * @return what was known
     */
    public static Dossier known(Dossier dossier, LocalDate day) {
        Dossier known = dossier.knownOn(day);
        try {
            return Dossier.builder().copyOf(known).build();
        } catch (ImpossibleDossierException e) {
            Assume.that(e.problems().stream().anyMatch(problem -> problem.code() != ProblemCode.WRITTEN_TWICE));
            throw e;
        }
    }

    /**
     * Generates dossiers of people whose duty began from 1 January 2013 through 31 December 2021.
     *
     * @return dossiers that can be true
     */
    public static Arbitrary<Dossier> underTheAct() {
        return obligedBetween(FIRST_OF_THE_ACT, LAST_OF_THE_ACT);
    }

    /**
     * Generates dossiers of people whose duty began before 2013 or after 2021.
     *
     * @return dossiers that can be true
     */
    public static Arbitrary<Dossier> outsideTheAct() {
        return Arbitraries.oneOf(
                obligedBetween(FIRST, FIRST_OF_THE_ACT.minusDays(1)),
                obligedBetween(LAST_OF_THE_ACT.plusDays(1), LAST));
    }

    /**
     * Generates dossiers of people whose duty began between two days.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return dossiers that can be true
     */
    public static Arbitrary<Dossier> obligedBetween(LocalDate first, LocalDate last) {
        return days(first, last)
                .flatMap(obligedFrom -> rarely(days(obligedFrom, LAST)).flatMap(diedOn -> life(obligedFrom, diedOn)))
                .withoutEdgeCases(); // their mixtures outnumber any number of tries
    }

    /**
     * Generates attempts at exam parts.
     *
     * @param last the last day on which they can lie, included
     * @return attempts, also at the state exam where the part is a language
     */
    public static Arbitrary<ExamAttempt> exams(LocalDate last) {
        return Arbitraries.of(EXAM_PARTS)
                .flatMap(part -> Builders.withBuilder(ExamAttempt::builder)
                        .use(Arbitraries.of(part))
                        .in(ExamAttempt.Builder::part)
                        .use(days(FIRST, last))
                        .in(ExamAttempt.Builder::on)
                        .use(Arbitraries.of(false, true))
                        .in(ExamAttempt.Builder::passed)
                        .use(part.isLanguage() ? Arbitraries.of(ExamScheme.values()) : Arbitraries.of(ExamScheme.A2))
                        .in(ExamAttempt.Builder::scheme)
                        .build(ExamAttempt.Builder::build));
    }

    /**
     * Generates courses.
     *
     * @param last the last day on which they can start, included
     * @return courses, also with hours, certificate or last day unknown
     */
    public static Arbitrary<Course> courses(LocalDate last) {
        return period(last)
                .flatMap(period -> Builders.withBuilder(
                                () -> Course.builder().from(period.from()).through(period.through()))
                        .use(Arbitraries.of(CourseKind.values()))
                        .in(Course.Builder::kind)
                        .use(hours().optional(0.9))
                        .in((course, hours) -> course.hours(hours))
                        .use(mostly(true).optional(0.9))
                        .in((course, certified) -> course.certified(certified))
                        .use(mostly(true))
                        .in(Course.Builder::proven)
                        .build(course -> invoiced(course.build())));
    }

    /** Every other course has a school and a last invoice: by its first day, so that nothing else is drawn for it. */
    private static Course invoiced(Course course) {
        return course.from().getDayOfMonth() % 2 == 0
                ? course
                : Course.builder()
                        .copyOf(course)
                        .school("School " + course.kind())
                        .lastInvoiceOn(course.through().orElse(course.from()))
                        .build();
    }

    private static Arbitrary<Dossier> life(LocalDate obligedFrom, Optional<LocalDate> diedOn) {
        LocalDate last = diedOn.orElse(LAST);
        Arbitrary<LocalDate> days = days(FIRST, last);
        return Builders.withBuilder(
                        () -> Dossier.builder().obligedFrom(obligedFrom).diedOn(diedOn))
                .use(Arbitraries.strings().alpha().ofLength(3).optional(0.2))
                .in((dossier, id) -> dossier.id(id))
                .use(Arbitraries.of(Permit.values()))
                .in(Dossier.Builder::permit)
                .use(days(obligedFrom, last).optional(0.2))
                .in((dossier, day) -> dossier.notifiedOn(day))
                .use(days.optional(0.5))
                .in((dossier, day) -> dossier.municipalRegistration(day))
                .use(days(LocalDate.of(1950, 1, 1), FIRST.minusDays(1)).optional(0.5))
                .in((dossier, day) -> dossier.birthDate(day))
                .use(days.optional(0.4))
                .in((dossier, day) -> dossier.participationSignedOn(day))
                .use(rarely(days))
                .in((dossier, day) -> dossier.pensionAgeOn(day))
                .use(rarely(days))
                .in((dossier, day) -> dossier.naturalisedOn(day))
                .use(rarely(days))
                .in((dossier, day) -> dossier.residenceLostOn(day))
                .use(rarely(days))
                .in((dossier, day) -> dossier.permitRefusedOn(day))
                .use(rarely(days))
                .in((dossier, day) -> dossier.nt2DiplomaOn(day))
                .use(few(extensions(last)))
                .in(Dossier.Builder::extensions)
                .use(few(extensionRequests(last)))
                .in(Dossier.Builder::extensionRequests)
                .use(circumstances(last))
                .in(Dossier.Builder::circumstances)
                .use(distinct(exams(last), 3 * MOST_OF_A_KIND))
                .in(Dossier.Builder::exams)
                .use(few(courses(last)))
                .in(Dossier.Builder::courses)
                .use(distinct(fines(obligedFrom, last), 2))
                .in(Dossier.Builder::fines)
                .use(distinct(notices(last), 2))
                .in(Dossier.Builder::notices)
                .use(distinct(refusals(last), 2))
                .in(Dossier.Builder::refusals)
                .use(distinct(answers(last), 1))
                .in(Dossier.Builder::askedAndNone)
                .use(distinct(exemptions(last), 1))
                .in(Dossier.Builder::exemptions)
                .use(distinct(dispensations(last), 2))
                .in(Dossier.Builder::dispensations)
                .use(few(workMonths(last)))
                .in(Dossier.Builder::workMonths)
                .use(rarely(selfEmployment()))
                .in((dossier, work) -> dossier.selfEmployment(work))
                .use(rarely(days))
                .in((dossier, day) -> dossier.workDispensationRequestedOn(day))
                .use(rarely(days))
                .in((dossier, day) -> dossier.medicalFinding(day.map(on -> MedicalFinding.of(on, conclusion(on)))))
                .use(rarely(days))
                .in((dossier, day) ->
                        dossier.learnabilityTest(day.map(on -> LearnabilityTest.of(on, on.getDayOfMonth() % 2 == 0))))
                .use(rarely(days))
                .in((dossier, day) ->
                        dossier.languageInterview(day.map(on -> LanguageInterview.of(on, on.getDayOfMonth() % 2 == 0))))
                .use(days.optional(0.3))
                .in((dossier, day) -> dossier.registeredSince(day))
                .use(few(workPeriods(last)))
                .in(Dossier.Builder::workPeriods)
                .use(rarely(Arbitraries.of(NationalityGroup.values())))
                .in((dossier, group) -> dossier.nationalityGroup(group))
                .use(rarely(days))
                .in((dossier, day) -> dossier.nationalitySince(day))
                .use(rarely(days))
                .in((dossier, day) -> dossier.asylumStatusOn(day))
                .use(rarely(Arbitraries.integers().between(0, 11)))
                .in((dossier, years) -> dossier.schoolAgeResidenceYears(years))
                .use(rarely(days))
                .in((dossier, day) -> dossier.schoolDutyThrough(day))
                .use(loans(last).optional(0.3))
                .in((dossier, loan) -> dossier.loan(loan))
                .use(rarely(Arbitraries.of(false, true)))
                .in((dossier, exempted) -> dossier.naturalisationTestExempted(exempted))
                .use(rarely(Arbitraries.of(false, true)))
                .in((dossier, met) -> dossier.integratedAsLongTermResident(met))
                .use(rarely(days))
                .in((dossier, day) -> dossier.asylumWithdrawnOn(day))
                .use(incomes())
                .in(Dossier.Builder::incomes)
                .use(minimumWages())
                .in(Dossier.Builder::minimumWages)
                .use(Arbitraries.of(Household.values()).optional(0.5))
                .in((dossier, household) -> dossier.household(household))
                .use(backgrounds().optional(0.3))
                .in(Dossiers::withBackground)
                .build(Dossier.Builder::build);
    }

    /**
     * Generates what statistics ask of a person.
     *
     * @return backgrounds, also of which little is known; born before {@link #FIRST}
     */
    public static Arbitrary<Background> backgrounds() {
        Arbitrary<String> names =
                Arbitraries.strings().withChars("aé ,;\"'-x").ofMinLength(1).ofMaxLength(5);
        return Builders.withBuilder(Background::builder)
                .use(Arbitraries.of(Sex.values()).optional(0.7))
                .in((background, sex) -> background.sex(sex))
                .use(Arbitraries.integers().between(1950, FIRST.getYear() - 1).optional(0.7))
                .in((background, year) -> background.birthYear(year))
                .use(names.optional(0.7))
                .in((background, country) -> background.birthCountry(country))
                .use(names.optional(0.7))
                .in((background, nationality) -> background.nationality(nationality))
                .build(Background.Builder::build);
    }

    /** Adds a background, whose year of birth is that of the day of birth; and a purpose of the permit, by the day of the duty. */
    private static Dossier.Builder withBackground(Dossier.Builder dossier, Optional<Background> background) {
        Dossier drawn = dossier.build();
        ResidencePurpose[] purposes = Arrays.stream(ResidencePurpose.values())
                .filter(purpose -> purpose.permit() == drawn.permit())
                .toArray(ResidencePurpose[]::new);
        int day = drawn.obligedFrom().getDayOfMonth();
        if (purposes.length > 0 && day % 2 == 0) {
            dossier.residencePurpose(purposes[day % purposes.length]);
        }
        return dossier.background(background.map(person -> Background.builder()
                .copyOf(person)
                .birthYear(drawn.birthDate().map(LocalDate::getYear).or(person::birthYear))
                .build()));
    }

    private static Arbitrary<ExtensionDecision> extensions(LocalDate last) {
        return period(last)
                .optional(0.2)
                .flatMap(period -> Builders.withBuilder(() -> ExtensionDecision.builder()
                                .from(period.map(Days::from))
                                .through(period.flatMap(Days::through)))
                        .use(Arbitraries.of(Ground.values()))
                        .in(ExtensionDecision.Builder::ground)
                        .use(lengths())
                        .in(ExtensionDecision.Builder::length)
                        .use(days(FIRST, last).optional(0.9))
                        .in((decision, day) -> decision.decidedOn(day))
                        .use(Arbitraries.integers().between(0, 2).optional(0.2))
                        .in((decision, term) -> decision.term(term))
                        .use(Arbitraries.of(ExtensionScope.values()).optional(0.2))
                        .in((decision, scope) -> decision.of(scope))
                        .build(ExtensionDecision.Builder::build));
    }

    private static Arbitrary<ExtensionRequest> extensionRequests(LocalDate last) {
        return Combinators.combine(Arbitraries.of(Ground.values()), days(FIRST, last))
                .as(ExtensionRequest::of);
    }

    private static Arbitrary<List<Circumstance>> circumstances(LocalDate last) {
        return Combinators.combine(few(otherCircumstances(last)), interruptions(last))
                .as((others, interruptions) ->
                        Stream.concat(others.stream(), interruptions.stream()).toList());
    }

    private static Arbitrary<Circumstance> otherCircumstances(LocalDate last) {
        CircumstanceKind[] others = Stream.of(CircumstanceKind.values())
                .filter(kind -> kind != CircumstanceKind.INTERRUPTION)
                .toArray(CircumstanceKind[]::new);
        return period(last)
                .flatMap(period -> Builders.withBuilder(
                                () -> Circumstance.builder().from(period.from()).through(period.through()))
                        .use(Arbitraries.of(others))
                        .in(Circumstance.Builder::kind)
                        .use(Arbitraries.of(Relation.values()))
                        .in(Circumstance.Builder::relation)
                        .use(Arbitraries.of(false, true).optional(0.5))
                        .in((circumstance, given) -> circumstance.medicalAuthorisation(given))
                        .build(Circumstance.Builder::build));
    }

    /** Different days in order, taken two by two, never overlap; an odd last one begins what still runs. */
    private static Arbitrary<List<Circumstance>> interruptions(LocalDate last) {
        return days(FIRST, last)
                .list()
                .uniqueElements()
                .ofMaxSize(MOST_OF_A_KIND)
                .map(days -> {
                    List<LocalDate> borders = days.stream().sorted().toList();
                    List<Circumstance> interruptions = new ArrayList<>();
                    for (int i = 0; i < borders.size(); i += 2) {
                        interruptions.add(Circumstance.builder()
                                .kind(CircumstanceKind.INTERRUPTION)
                                .from(borders.get(i))
                                .through(i + 1 < borders.size() ? Optional.of(borders.get(i + 1)) : Optional.empty())
                                .build());
                    }
                    return interruptions;
                });
    }

    private static Arbitrary<FineDecision> fines(LocalDate obligedFrom, LocalDate last) {
        return days(obligedFrom, last)
                .flatMap(decidedOn -> Builders.withBuilder(
                                () -> FineDecision.builder().decidedOn(decidedOn))
                        .use(Arbitraries.of(TermKind.values()))
                        .in(FineDecision.Builder::kind)
                        .use(Arbitraries.integers().between(0, 1250))
                        .in((fine, amount) -> fine.amount(euro(amount)))
                        .use(days(decidedOn, LAST).optional(0.5))
                        .in((fine, day) -> fine.finalOn(day))
                        .use(Arbitraries.of(false, true).optional(0.2))
                        .in((fine, pending) -> fine.objectionPending(pending))
                        .use(Arbitraries.of(Culpability.values()).optional(0.3))
                        .in((fine, status) -> fine.status(status))
                        .use(rarely(days(FIRST, last)))
                        .in((fine, day) -> fine.reportOn(day))
                        .use(rarely(Arbitraries.integers().between(0, 1250)))
                        .in((fine, paid) -> fine.paid(paid.map(Dossiers::euro)))
                        .build(FineDecision.Builder::build))
                .flatMap(fine -> Letters.of(fine.decidedOn(), LAST).map(letter -> letter.of(fine)));
    }

    private static Arbitrary<Notice> notices(LocalDate last) {
        return Builders.withBuilder(Notice::builder)
                .use(Arbitraries.of(TermKind.values()))
                .in(Notice.Builder::kind)
                .use(days(FIRST, last))
                .in(Notice.Builder::on)
                .use(Arbitraries.integers().between(0, 1250).optional(0.5))
                .in((notice, amount) -> notice.amount(amount.map(Dossiers::euro)))
                .use(days(FIRST, last).optional(0.3))
                .in((notice, day) -> notice.viewsOfferedOn(day))
                .use(days(FIRST, last).optional(0.3))
                .in((notice, day) -> notice.heardOn(day))
                .build(Notice.Builder::build);
    }

    private static Arbitrary<Refusal> refusals(LocalDate last) {
        return Combinators.combine(
                        Arbitraries.of(RefusedThing.values()),
                        Arbitraries.of(RefusedGround.values()).optional(0.8),
                        days(FIRST, last))
                .as((thing, ground, day) -> Refusal.builder()
                        .of(thing)
                        .ground(ground.filter(each -> each.isOf(thing)))
                        .decidedOn(day)
                        .build())
                .flatMap(refusal -> Letters.of(refusal.decidedOn(), LAST).map(letter -> letter.of(refusal)));
    }

    private static Arbitrary<AskedAndNone> answers(LocalDate last) {
        return Combinators.combine(Arbitraries.of(AskedFact.values()), days(FIRST, last))
                .as(AskedAndNone::of);
    }

    private static Arbitrary<ExemptionDecision> exemptions(LocalDate last) {
        return Builders.withBuilder(ExemptionDecision::builder)
                .use(Arbitraries.of(ExemptionKind.values()))
                .in(ExemptionDecision.Builder::kind)
                .use(days(FIRST, last).optional(0.9))
                .in((exemption, day) -> exemption.decidedOn(day))
                .use(examParts())
                .in(ExemptionDecision.Builder::parts)
                .build(ExemptionDecision.Builder::build);
    }

    /** The days of an enrolment are those of a temporary dispensation (VRS-3); the others have a day of decision. */
    private static Dispensation withPeriodIfTemporary(Dispensation.Builder drawn) {
        Dispensation dispensation = drawn.build();
        return dispensation.isTemporary()
                ? dispensation
                : Dispensation.builder()
                        .copyOf(dispensation)
                        .from(Optional.empty())
                        .through(Optional.empty())
                        .build();
    }

    private static Arbitrary<Dispensation> dispensations(LocalDate last) {
        return days(FIRST, last)
                .optional(0.9)
                .flatMap(decidedOn -> Builders.withBuilder(
                                () -> Dispensation.builder().decidedOn(decidedOn))
                        .use(examParts())
                        .in(Dispensation.Builder::parts)
                        .use(Arbitraries.of(DispensationGround.values()).optional(0.5))
                        .in((dispensation, ground) -> dispensation.ground(ground))
                        .use(days(FIRST, decidedOn.orElse(last)).optional(0.3))
                        .in((dispensation, day) -> dispensation.requestedOn(day))
                        .use(period(last).optional(0.3))
                        .in((dispensation, period) ->
                                dispensation.from(period.map(Days::from)).through(period.flatMap(Days::through)))
                        .build(Dossiers::withPeriodIfTemporary));
    }

    private static Arbitrary<WorkMonth> workMonths(LocalDate last) {
        return Builders.withBuilder(WorkMonth::builder)
                .use(days(FIRST, last).map(YearMonth::from))
                .in(WorkMonth.Builder::month)
                .use(Arbitraries.integers().between(0, 200).map(BigDecimal::valueOf))
                .in(WorkMonth.Builder::hours)
                .use(Arbitraries.of(false, true))
                .in(WorkMonth.Builder::assistance)
                .build(WorkMonth.Builder::build);
    }

    private static Arbitrary<WorkPeriod> workPeriods(LocalDate last) {
        return Combinators.combine(period(last), Arbitraries.of(false, true))
                .as((period, voluntary) -> WorkPeriod.builder()
                        .from(period.from())
                        .through(period.through())
                        .voluntary(voluntary)
                        .build());
    }

    /** Every conclusion occurs, by the day of the finding. */
    private static MedicalFinding.Conclusion conclusion(LocalDate on) {
        MedicalFinding.Conclusion[] all = MedicalFinding.Conclusion.values();
        return all[on.getDayOfMonth() % all.length];
    }

    private static Arbitrary<SelfEmployment> selfEmployment() {
        return Combinators.combine(
                        Arbitraries.integers().between(-10_000, 50_000),
                        Arbitraries.integers().between(350, 600))
                .as((profit, wage) -> SelfEmployment.builder()
                        .profit(euro(profit))
                        .weeklyMinimumWage(euro(wage))
                        .build());
    }

    /**
     * Generates loans.
     *
     * @param last the last day on which their facts can lie, included
     * @return loans, also of which little is known
     */
    public static Arbitrary<Loan> loans(LocalDate last) {
        return days(FIRST, last)
                .optional(0.8)
                .flatMap(appliedOn -> days(appliedOn.orElse(FIRST), last)
                        .optional(0.5)
                        .flatMap(grantedOn -> loan(last, appliedOn, grantedOn)));
    }

    private static Arbitrary<Loan> loan(LocalDate last, Optional<LocalDate> appliedOn, Optional<LocalDate> grantedOn) {
        LocalDate first = grantedOn.or(() -> appliedOn).orElse(FIRST);
        return Builders.withBuilder(() -> Loan.builder().appliedOn(appliedOn).grantedOn(grantedOn))
                .use(Arbitraries.integers().between(0, 10_000).optional(0.8))
                .in((loan, drawn) -> loan.drawn(drawn.map(Dossiers::euro)))
                .use(days(first, LAST).optional(0.5))
                .in((loan, day) -> loan.firstPaymentOn(day))
                .use(Arbitraries.integers().between(0, 12_000).optional(0.5))
                .in((loan, debt) -> loan.debtAtFulfilment(debt.map(Dossiers::euro)))
                .use(Arbitraries.integers().between(0, 12_000).optional(0.5))
                .in((loan, debt) -> loan.debtAtRunIn(debt.map(Dossiers::euro)))
                .use(rarely(days(FIRST, last)))
                .in((loan, day) -> loan.forgivenessRequestedOn(day))
                .use(rarely(days(FIRST, last)))
                .in((loan, day) -> loan.specialCircumstancesRequestedOn(day))
                .use(rarely(days(FIRST, LAST)))
                .in((loan, day) -> loan.forgivenessDecidedOn(day))
                .use(rarely(Arbitraries.integers().between(0, 10_000)))
                .in((loan, granted) -> loan.forgivenessGranted(granted.map(Dossiers::euro)))
                .use(rarely(repaymentDecisions()))
                .in((loan, decision) -> loan.repayment(decision))
                .use(rarely(days(appliedOn.orElse(FIRST), last)))
                .in((loan, day) -> loan.earlyRepaymentRequestedOn(day))
                .build(Loan.Builder::build)
                .flatMap(Dossiers::withLetter);
    }

    private static Arbitrary<Loan> withLetter(Loan loan) {
        return loan.forgivenessDecidedOn()
                .map(decidedOn -> Letters.of(decidedOn, LAST)
                        .map(letter -> Loan.builder()
                                .copyOf(loan)
                                .forgivenessLetter(letter.ofForgiveness())
                                .build()))
                .orElseGet(() -> Arbitraries.just(loan));
    }

    private static Arbitrary<RepaymentDecision> repaymentDecisions() {
        return days(FIRST, LAST)
                .flatMap(decidedOn -> days(decidedOn, LAST)
                        .optional(0.5)
                        .map(finalOn -> RepaymentDecision.builder()
                                .decidedOn(decidedOn)
                                .finalOn(finalOn)
                                .firstInstalmentOn(finalOn.map(day -> day.plusMonths(1)))
                                .instalment(finalOn.map(day -> euro(day.getDayOfYear())))
                                .build()))
                .flatMap(decision -> Letters.of(decision.decidedOn(), LAST).map(letter -> letter.of(decision)));
    }

    private static Arbitrary<List<Income>> incomes() {
        return Combinators.combine(
                        Arbitraries.integers().between(FIRST.getYear(), LAST.getYear()),
                        Arbitraries.integers().between(-5_000, 60_000),
                        Arbitraries.integers().between(-5_000, 60_000).optional(0.4))
                .as((year, debtor, partner) -> Income.builder()
                        .year(year)
                        .debtor(euro(debtor))
                        .partner(partner.map(Dossiers::euro))
                        .build())
                .list()
                .uniqueElements(Income::year)
                .ofMaxSize(MOST_OF_A_KIND);
    }

    private static Arbitrary<List<MinimumWage>> minimumWages() {
        return Combinators.combine(
                        Arbitraries.integers().between(FIRST.getYear(), LAST.getYear()),
                        Arbitraries.integers().between(15_000, 25_000))
                .as((year, amount) -> MinimumWage.of(year, euro(amount)))
                .list()
                .uniqueElements(MinimumWage::year)
                .ofMaxSize(MOST_OF_A_KIND);
    }

    private static Arbitrary<Set<Part>> examParts() {
        return Arbitraries.of(EXAM_PARTS).set().ofMaxSize(EXAM_PARTS.length);
    }

    private static Arbitrary<Period> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 104).map(Period::ofWeeks),
                Arbitraries.integers().between(0, 400).map(Period::ofDays),
                Arbitraries.integers().between(0, 24).map(Period::ofMonths),
                Arbitraries.integers().between(0, 2).map(Period::ofYears));
    }

    private static Arbitrary<BigDecimal> hours() {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1200))
                .ofScale(1);
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, Arbitraries.of(HOURS)));
    }

    /** A first day, and a last one unless it still lasts. */
    private record Days(LocalDate from, Optional<LocalDate> through) {}

    private static Arbitrary<Days> period(LocalDate last) {
        return days(FIRST, last)
                .flatMap(from -> Arbitraries.integers()
                        .between(0, 800)
                        .map(from::plusDays)
                        .map(through -> through.isAfter(last) ? last : through)
                        .optional(0.9)
                        .map(through -> new Days(from, through)));
    }

    /**
     * Generates days between two days, often one on which a value of the law changes or that not every month has.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return the days
     */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        Arbitrary<LocalDate> days = Dates.dates().between(first, last);
        List<LocalDate> borders = BORDERS.stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        return borders.isEmpty()
                ? days
                : Arbitraries.frequencyOf(Tuple.of(4, days), Tuple.of(1, Arbitraries.of(borders)));
    }

    private static Arbitrary<Boolean> mostly(boolean value) {
        return Arbitraries.of(value, value, value, !value);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> facts) {
        return distinct(facts, MOST_OF_A_KIND);
    }

    /** Facts of which no two are equal: a dossier refuses those. */
    private static <T> Arbitrary<List<T>> distinct(Arbitrary<T> facts, int most) {
        return facts.list()
                .ofMaxSize(most)
                .map(drawn -> drawn.stream().distinct().toList());
    }

    private static <T> Arbitrary<Optional<T>> rarely(Arbitrary<T> facts) {
        return facts.optional(0.1);
    }
}
