package io.github.termijn.dossier;

import static io.github.termijn.testing.Dossiers.course;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.dispensedSomeDay;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.interruption;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.ResidencePurpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A dossier that cannot be true is refused when it is built, with every problem and its place")
class ImpossibleDossierTest {

    private static final LocalDate BORN = day("1990-05-17");
    private static final LocalDate DIED = day("2019-05-17");

    /** Puts a day somewhere into a dossier. */
    private interface Fact extends BiFunction<Dossier.Builder, LocalDate, Dossier.Builder> {}

    private static Arguments fact(String pointer, Fact fact) {
        return Arguments.of(pointer, fact);
    }

    /** Facts of which the day can lie neither before birth nor after death. */
    static Stream<Arguments> ownDays() {
        return Stream.of(
                fact("/notifiedOn", Dossier.Builder::notifiedOn),
                fact("/municipalRegistration", Dossier.Builder::municipalRegistration),
                fact("/participationSignedOn", Dossier.Builder::participationSignedOn),
                fact("/naturalisedOn", Dossier.Builder::naturalisedOn),
                fact("/nt2DiplomaOn", Dossier.Builder::nt2DiplomaOn),
                fact(
                        "/extensionRequests/0/requestedOn",
                        (dossier, day) -> dossier.addExtensionRequests(ExtensionRequest.of(Ground.ILLNESS, day))),
                fact(
                        "/circumstances/0/from",
                        (dossier, day) -> dossier.addCircumstances(Circumstance.builder()
                                .kind(CircumstanceKind.ILLNESS)
                                .from(day)
                                .build())),
                fact("/exams/0/on", (dossier, day) -> dossier.addExams(ExamAttempt.of(Part.READING, day, false))),
                fact(
                        "/courses/0/from",
                        (dossier, day) -> dossier.addCourses(Course.builder()
                                .kind(CourseKind.INTEGRATION)
                                .from(day)
                                .build())),
                fact(
                        "/exemptions/0/decidedOn",
                        (dossier, day) -> dossier.addExemptions(ExemptionDecision.of(ExemptionKind.AGI, day))),
                fact(
                        "/dispensations/0/decidedOn",
                        (dossier, day) -> dossier.addDispensations(
                                Dispensation.builder().decidedOn(day).build())),
                fact("/workDispensationRequestedOn", Dossier.Builder::workDispensationRequestedOn),
                fact(
                        "/loan/appliedOn",
                        (dossier, day) ->
                                dossier.loan(Loan.builder().appliedOn(day).build())),
                fact(
                        "/loan/forgivenessRequestedOn",
                        (dossier, day) -> dossier.loan(
                                Loan.builder().forgivenessRequestedOn(day).build())),
                fact(
                        "/loan/specialCircumstancesRequestedOn",
                        (dossier, day) -> dossier.loan(Loan.builder()
                                .specialCircumstancesRequestedOn(day)
                                .build())),
                fact(
                        "/loan/earlyRepaymentRequestedOn",
                        (dossier, day) -> dossier.loan(
                                Loan.builder().earlyRepaymentRequestedOn(day).build())));
    }

    /** Facts of which the day can lie after death, but not before birth. */
    static Stream<Arguments> daysAfterBirth() {
        return Stream.of(
                fact("/obligedFrom", Dossier.Builder::obligedFrom),
                fact("/pensionAgeOn", Dossier.Builder::pensionAgeOn),
                fact("/residenceLostOn", Dossier.Builder::residenceLostOn),
                fact("/permitRefusedOn", Dossier.Builder::permitRefusedOn),
                fact("/asylumWithdrawnOn", Dossier.Builder::asylumWithdrawnOn),
                fact(
                        "/loan/firstPaymentOn",
                        (dossier, day) ->
                                dossier.loan(Loan.builder().firstPaymentOn(day).build())),
                fact(
                        "/loan/forgivenessDecidedOn",
                        (dossier, day) -> dossier.loan(
                                Loan.builder().forgivenessDecidedOn(day).build())),
                fact(
                        "/loan/repayment/decidedOn",
                        (dossier, day) -> dossier.loan(Loan.builder()
                                .repayment(RepaymentDecision.of(day))
                                .build())),
                fact("/diedOn", Dossier.Builder::diedOn),
                fact(
                        "/extensions/0/decidedOn",
                        (dossier, day) ->
                                dossier.addExtensions(ExtensionDecision.of(Ground.ILLNESS, Period.ofWeeks(12), day))),
                fact(
                        "/extensions/0/from",
                        (dossier, day) -> dossier.addExtensions(ExtensionDecision.builder()
                                .ground(Ground.ILLNESS)
                                .length(Period.ofWeeks(12))
                                .from(day)
                                .build())));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("BEFORE_BIRTH: the day before birth is refused, the day of birth is not")
    @MethodSource({"ownDays", "daysAfterBirth"})
    void beforeBirth(String pointer, Fact fact) {
        Dossier.Builder person = obligedFrom("2016-02-01").birthDate(BORN);

        assertThat(problems(fact.apply(person, BORN.minusDays(1))))
                .containsExactly(new Problem(pointer, ProblemCode.BEFORE_BIRTH));
        assertThat(problems(fact.apply(obligedFrom("2016-02-01").birthDate(BORN), BORN)))
                .isEmpty();
    }

    @Test
    @DisplayName("BEFORE_BIRTH: a fine decision from before birth is refused, and it lies before the duty as well")
    void fineBeforeBirth() {
        assertThat(problems(obligedFrom(BORN)
                        .birthDate(BORN)
                        .addFines(FineDecision.of(TermKind.EXAM, euro(500), BORN.minusDays(1)))))
                .containsExactly(
                        new Problem("/fines/0/decidedOn", ProblemCode.BEFORE_BIRTH),
                        new Problem("/fines/0/decidedOn", ProblemCode.BEFORE_ITS_CAUSE));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("AFTER_DEATH: the day after death is refused, the day of death is not")
    @MethodSource("ownDays")
    void afterDeath(String pointer, Fact fact) {
        Dossier.Builder person = obligedFrom("2016-02-01").diedOn(DIED);

        assertThat(problems(fact.apply(person, DIED.plusDays(1))))
                .containsExactly(new Problem(pointer, ProblemCode.AFTER_DEATH));
        assertThat(problems(fact.apply(obligedFrom("2016-02-01").diedOn(DIED), DIED)))
                .isEmpty();
    }

    @Test
    @DisplayName("BEFORE_ITS_CAUSE: paid before granted, final before decided, repaid early before applied")
    void loanOrder() {
        assertThat(problems(obligedFrom("2016-02-01")
                        .loan(Loan.builder()
                                .appliedOn(day("2016-03-01"))
                                .grantedOn(day("2016-04-01"))
                                .firstPaymentOn(day("2016-03-31"))
                                .earlyRepaymentRequestedOn(day("2016-02-29"))
                                .repayment(RepaymentDecision.builder()
                                        .decidedOn(day("2020-01-01"))
                                        .finalOn(day("2019-12-31"))
                                        .build())
                                .build())))
                .containsExactlyInAnyOrder(
                        new Problem("/loan/firstPaymentOn", ProblemCode.BEFORE_ITS_CAUSE),
                        new Problem("/loan/earlyRepaymentRequestedOn", ProblemCode.BEFORE_ITS_CAUSE),
                        new Problem("/loan/repayment/finalOn", ProblemCode.BEFORE_ITS_CAUSE));
    }

    @Test
    @DisplayName(
            "BEFORE_ITS_CAUSE: without a day of granting, nothing is paid before the application; on that day it can be")
    void paidBeforeTheApplication() {
        Loan.Builder loan = Loan.builder().appliedOn(day("2016-03-01"));

        assertThat(problems(obligedFrom("2016-02-01")
                        .loan(loan.firstPaymentOn(day("2016-02-29")).build())))
                .containsExactly(new Problem("/loan/firstPaymentOn", ProblemCode.BEFORE_ITS_CAUSE));
        assertThat(problems(obligedFrom("2016-02-01")
                        .loan(loan.firstPaymentOn(day("2016-03-01")).build())))
                .isEmpty();
    }

    @Test
    @DisplayName("NEGATIVE, NOT_POSITIVE, REPEATED: debts below nothing, a wage of nothing, two facts for one year")
    void loanAmounts() {
        assertThat(problems(obligedFrom("2016-02-01")
                        .loan(Loan.builder()
                                .debtAtFulfilment(euro(-1))
                                .debtAtRunIn(euro(-1))
                                .build())
                        .addIncomes(Income.of(2016, euro(-1)), Income.of(2016, euro(2)))
                        .addMinimumWages(MinimumWage.of(2016, euro(0)), MinimumWage.of(2016, euro(1)))))
                .containsExactlyInAnyOrder(
                        new Problem("/loan/debtAtFulfilment", ProblemCode.NEGATIVE),
                        new Problem("/loan/debtAtRunIn", ProblemCode.NEGATIVE),
                        new Problem("/incomes/1/year", ProblemCode.REPEATED),
                        new Problem("/minimumWages/0/amount", ProblemCode.NOT_POSITIVE),
                        new Problem("/minimumWages/1/year", ProblemCode.REPEATED));
    }

    @Test
    @DisplayName("Without a day of birth or death nothing lies before or after it")
    void noBirthNoDeath() {
        assertThat(problems(obligedFrom("2016-02-01")
                        .addExams(failed(Part.READING, "1900-01-01"), failed(Part.READING, "2100-01-01"))))
                .isEmpty();
    }

    @Test
    @DisplayName("ENDS_BEFORE_IT_BEGINS: a last day before the first is refused, the same day is a day")
    void endsBeforeItBegins() {
        assertThat(problems(obligedFrom("2016-02-01")
                        .addCircumstances(
                                Circumstance.of(CircumstanceKind.ILLNESS, day("2016-06-02"), day("2016-06-01")))))
                .containsExactly(new Problem("/circumstances/0/through", ProblemCode.ENDS_BEFORE_IT_BEGINS));
        assertThat(problems(
                        obligedFrom("2016-02-01").addCourses(course(CourseKind.NT2, "2016-06-02", "2016-06-01", "20"))))
                .containsExactly(new Problem("/courses/0/through", ProblemCode.ENDS_BEFORE_IT_BEGINS));
        assertThat(problems(obligedFrom("2016-02-01").addExtensions(decisionOver("2016-06-02", "2016-06-01"))))
                .containsExactly(new Problem("/extensions/0/through", ProblemCode.ENDS_BEFORE_IT_BEGINS));

        assertThat(problems(obligedFrom("2016-02-01")
                        .addCircumstances(
                                Circumstance.of(CircumstanceKind.ILLNESS, day("2016-06-02"), day("2016-06-02")))
                        .addCourses(course(CourseKind.NT2, "2016-06-02", "2016-06-02", "20"))
                        .addExtensions(decisionOver("2016-06-02", "2016-06-02"))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "NO_FIRST_DAY: a decision over a period with a last day only is refused; with a first day only it is not")
    void noFirstDay() {
        ExtensionDecision.Builder decision =
                ExtensionDecision.builder().ground(Ground.ILLNESS).length(Period.ofWeeks(12));

        assertThat(problems(obligedFrom("2016-02-01")
                        .addExtensions(decision.through(day("2016-06-01")).build())))
                .containsExactly(new Problem("/extensions/0/through", ProblemCode.NO_FIRST_DAY));
        assertThat(problems(obligedFrom("2016-02-01")
                        .addExtensions(ExtensionDecision.builder()
                                .ground(Ground.ILLNESS)
                                .length(Period.ofWeeks(12))
                                .from(day("2016-06-01"))
                                .build())))
                .isEmpty();
    }

    @Test
    @DisplayName("BEFORE_ITS_CAUSE: a fine the day before the duty began is refused, on its first day it is not")
    void fineBeforeTheDuty() {
        assertThat(problems(obligedFrom("2016-02-01")
                        .addFines(FineDecision.of(TermKind.EXAM, euro(500), day("2016-01-31")))))
                .containsExactly(new Problem("/fines/0/decidedOn", ProblemCode.BEFORE_ITS_CAUSE));
        assertThat(problems(obligedFrom("2016-02-01")
                        .addFines(FineDecision.of(TermKind.EXAM, euro(500), day("2016-02-01")))))
                .isEmpty();
    }

    @Test
    @DisplayName("BEFORE_ITS_CAUSE: a fine is not notified or final before its decision; on that day it can be")
    void fineBeforeItsDecision() {
        assertThat(problems(obligedFrom("2016-02-01").addFines(fine("2019-12-04", "2019-12-04"))))
                .containsExactly(
                        new Problem("/fines/0/notifiedOn", ProblemCode.BEFORE_ITS_CAUSE),
                        new Problem("/fines/0/finalOn", ProblemCode.BEFORE_ITS_CAUSE));
        assertThat(problems(obligedFrom("2016-02-01").addFines(fine("2019-12-05", "2019-12-05"))))
                .isEmpty();
    }

    @Test
    @DisplayName("BEFORE_ITS_CAUSE: a dispensation is not decided before its request; on that day it can be")
    void dispensationBeforeItsRequest() {
        assertThat(problems(obligedFrom("2016-02-01").addDispensations(requested("2020-02-02", "2020-02-01"))))
                .containsExactly(new Problem("/dispensations/0/decidedOn", ProblemCode.BEFORE_ITS_CAUSE));
        assertThat(problems(obligedFrom("2016-02-01").addDispensations(requested("2020-02-01", "2020-02-01"))))
                .isEmpty();
    }

    @Test
    @DisplayName("BEFORE_ITS_CAUSE: a loan is not granted before its application; on that day it can be")
    void loanBeforeItsApplication() {
        assertThat(problems(obligedFrom("2016-02-01").loan(loan("2016-04-02", "2016-04-01"))))
                .containsExactly(new Problem("/loan/grantedOn", ProblemCode.BEFORE_ITS_CAUSE));
        assertThat(problems(obligedFrom("2016-02-01").loan(loan("2016-04-01", "2016-04-01"))))
                .isEmpty();
    }

    @Test
    @DisplayName("NEGATIVE: a length below zero, in any of its units, is refused; zero is a length")
    void negativeLength() {
        for (Period negative :
                List.of(Period.ofDays(-1), Period.ofWeeks(-1), Period.ofYears(-1), Period.of(0, 1, -1))) {
            assertThat(problems(obligedFrom("2016-02-01")
                            .addExtensions(ExtensionDecision.of(Ground.ILLNESS, negative, day("2017-01-01")))))
                    .as("%s", negative)
                    .containsExactly(new Problem("/extensions/0/length", ProblemCode.NEGATIVE));
        }
        assertThat(problems(obligedFrom("2016-02-01")
                        .addExtensions(ExtensionDecision.of(Ground.ILLNESS, Period.ZERO, day("2017-01-01")))))
                .isEmpty();
    }

    @Test
    @DisplayName("NEGATIVE: term -1 does not exist; term 0 is the first")
    void negativeTerm() {
        assertThat(problems(obligedFrom("2016-02-01").addExtensions(decisionOnTerm(-1))))
                .containsExactly(new Problem("/extensions/0/term", ProblemCode.NEGATIVE));
        assertThat(problems(obligedFrom("2016-02-01").addExtensions(decisionOnTerm(0))))
                .isEmpty();
    }

    @Test
    @DisplayName("NEGATIVE: hours below zero are refused, zero hours are hours")
    void negativeHours() {
        assertThat(problems(obligedFrom("2016-02-01")
                        .addCourses(course(CourseKind.INTEGRATION, "2016-06-01", "2016-06-02", "-0.1"))))
                .containsExactly(new Problem("/courses/0/hours", ProblemCode.NEGATIVE));
        assertThat(problems(obligedFrom("2016-02-01")
                        .addCourses(course(CourseKind.INTEGRATION, "2016-06-01", "2016-06-02", "0"))))
                .isEmpty();
    }

    @Test
    @DisplayName("NEGATIVE: a fine or a loan of a cent below zero is refused; a fine of zero is a decision")
    void negativeAmount() {
        Money negative = Money.of(CurrencyUnit.EUR, new BigDecimal("-0.01"));

        assertThat(problems(obligedFrom("2016-02-01")
                        .addFines(FineDecision.of(TermKind.EXAM, negative, day("2019-12-05")))
                        .loan(Loan.builder().drawn(negative).build())))
                .containsExactly(
                        new Problem("/fines/0/amount", ProblemCode.NEGATIVE),
                        new Problem("/loan/drawn", ProblemCode.NEGATIVE));
        assertThat(problems(obligedFrom("2016-02-01")
                        .addFines(FineDecision.of(TermKind.EXAM, euro(0), day("2019-12-05")))
                        .loan(Loan.builder().drawn(euro(0)).build())))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "BEFORE_BIRTH: the month before that of birth is refused as a month of work, the month of birth is not")
    void workBeforeBirth() {
        Dossier.Builder person = obligedFrom("2016-02-01").birthDate(BORN);

        assertThat(problems(person.addWorkMonths(
                        WorkMonth.of(YearMonth.from(BORN), BigDecimal.TEN),
                        WorkMonth.of(YearMonth.from(BORN).minusMonths(1), BigDecimal.TEN))))
                .containsExactly(new Problem("/workMonths/1/month", ProblemCode.BEFORE_BIRTH));
    }

    @Test
    @DisplayName("NEGATIVE: hours of work and a wage below zero are refused; a loss is a profit below zero")
    void negativeWork() {
        assertThat(problems(obligedFrom("2016-02-01")
                        .addWorkMonths(WorkMonth.of(YearMonth.of(2019, 1), new BigDecimal("-0.1")))
                        .selfEmployment(SelfEmployment.builder()
                                .profit(euro(-1))
                                .weeklyMinimumWage(euro(-1))
                                .build())))
                .containsExactly(
                        new Problem("/workMonths/0/hours", ProblemCode.NEGATIVE),
                        new Problem("/selfEmployment/weeklyMinimumWage", ProblemCode.NEGATIVE));
        assertThat(problems(obligedFrom("2016-02-01")
                        .addWorkMonths(WorkMonth.of(YearMonth.of(2019, 1), BigDecimal.ZERO))
                        .selfEmployment(SelfEmployment.builder()
                                .profit(euro(-1))
                                .weeklyMinimumWage(euro(0))
                                .build())))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Facts for an exemption: not before birth, not after death, no end before a beginning, no years below 0")
    void exemptionFacts() {
        LocalDate born = day("1990-05-01");
        LocalDate before = born.minusDays(1);
        LocalDate died = day("2020-05-01");
        LocalDate after = died.plusDays(1);
        Dossier.Builder early = obligedFrom("2016-02-01")
                .birthDate(born)
                .medicalFinding(MedicalFinding.of(before, MedicalFinding.Conclusion.CANNOT_PREPARE))
                .learnabilityTest(LearnabilityTest.of(before, false))
                .languageInterview(LanguageInterview.of(before, true))
                .registeredSince(before)
                .addWorkPeriods(WorkPeriod.of(before, born))
                .schoolAgeResidenceYears(-1)
                .schoolDutyThrough(before);
        Dossier.Builder late = obligedFrom("2016-02-01")
                .diedOn(died)
                .medicalFinding(MedicalFinding.of(after, MedicalFinding.Conclusion.CANNOT_PREPARE))
                .learnabilityTest(LearnabilityTest.of(after, false))
                .languageInterview(LanguageInterview.of(after, true))
                .registeredSince(after)
                .addWorkPeriods(WorkPeriod.of(after, after), WorkPeriod.of(died, died.minusDays(1)))
                .schoolDutyThrough(after);

        assertThat(problems(early))
                .containsExactly(
                        new Problem("/medicalFinding/on", ProblemCode.BEFORE_BIRTH),
                        new Problem("/learnabilityTest/on", ProblemCode.BEFORE_BIRTH),
                        new Problem("/languageInterview/on", ProblemCode.BEFORE_BIRTH),
                        new Problem("/registeredSince", ProblemCode.BEFORE_BIRTH),
                        new Problem("/workPeriods/0/from", ProblemCode.BEFORE_BIRTH),
                        new Problem("/schoolAgeResidenceYears", ProblemCode.NEGATIVE),
                        new Problem("/schoolDutyThrough", ProblemCode.BEFORE_BIRTH));
        assertThat(problems(late))
                .containsExactly(
                        new Problem("/medicalFinding/on", ProblemCode.AFTER_DEATH),
                        new Problem("/learnabilityTest/on", ProblemCode.AFTER_DEATH),
                        new Problem("/languageInterview/on", ProblemCode.AFTER_DEATH),
                        new Problem("/registeredSince", ProblemCode.AFTER_DEATH),
                        new Problem("/workPeriods/0/from", ProblemCode.AFTER_DEATH),
                        new Problem("/workPeriods/1/through", ProblemCode.ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    @DisplayName("NOT_IN_EURO: an amount in dollars is refused")
    void notInEuro() {
        Money dollars = Money.of(CurrencyUnit.USD, 500);

        assertThat(problems(obligedFrom("2016-02-01")
                        .addFines(FineDecision.of(TermKind.EXAM, dollars, day("2019-12-05")))
                        .selfEmployment(SelfEmployment.builder()
                                .profit(dollars)
                                .weeklyMinimumWage(dollars)
                                .build())
                        .loan(Loan.builder().drawn(dollars).build())))
                .containsExactly(
                        new Problem("/fines/0/amount", ProblemCode.NOT_IN_EURO),
                        new Problem("/selfEmployment/profit", ProblemCode.NOT_IN_EURO),
                        new Problem("/selfEmployment/weeklyMinimumWage", ProblemCode.NOT_IN_EURO),
                        new Problem("/loan/drawn", ProblemCode.NOT_IN_EURO));
        assertThat(problems(obligedFrom("2016-02-01")
                        .addIncomes(Income.builder()
                                .year(2018)
                                .debtor(dollars)
                                .partner(dollars)
                                .build())
                        .addMinimumWages(MinimumWage.of(2018, dollars))))
                .containsExactlyInAnyOrder(
                        new Problem("/incomes/0/debtor", ProblemCode.NOT_IN_EURO),
                        new Problem("/incomes/0/partner", ProblemCode.NOT_IN_EURO),
                        new Problem("/minimumWages/0/amount", ProblemCode.NOT_IN_EURO));
    }

    @Test
    @DisplayName(
            "OVERLAPPING: interruptions that share a day are refused at the later one; next to each other they are not")
    void overlapping() {
        assertThat(problems(obligedFrom("2016-02-01")
                        .addCircumstances(
                                interruption("2016-06-01", "2016-08-31"), interruption("2016-08-31", "2016-09-30"))))
                .containsExactly(new Problem("/circumstances/1", ProblemCode.OVERLAPPING));
        assertThat(problems(obligedFrom("2016-02-01")
                        .addCircumstances(
                                interruption("2016-08-31", "2016-09-30"), interruption("2016-06-01", "2016-08-31"))))
                .containsExactly(new Problem("/circumstances/0", ProblemCode.OVERLAPPING));
        assertThat(problems(obligedFrom("2016-02-01")
                        .addCircumstances(
                                interruption("2016-06-01", "2016-08-31"), interruption("2016-09-01", "2016-09-30"))))
                .isEmpty();
    }

    @Test
    @DisplayName("OVERLAPPING: no interruption begins while another still runs; after it nothing has to follow")
    void overlappingWithoutEnd() {
        Circumstance running = Circumstance.builder()
                .kind(CircumstanceKind.INTERRUPTION)
                .from(day("2016-06-01"))
                .build();

        assertThat(problems(
                        obligedFrom("2016-02-01").addCircumstances(running, interruption("2018-01-01", "2018-01-31"))))
                .containsExactly(new Problem("/circumstances/1", ProblemCode.OVERLAPPING));
        assertThat(problems(
                        obligedFrom("2016-02-01").addCircumstances(running, interruption("2016-04-01", "2016-05-31"))))
                .isEmpty();
    }

    @Test
    @DisplayName("OVERLAPPING: an interruption within another is refused, also when a third lies between their ends")
    void overlappingWithin() {
        assertThat(problems(obligedFrom("2016-02-01")
                        .addCircumstances(
                                interruption("2016-03-01", "2016-12-31"),
                                interruption("2016-04-01", "2016-04-30"),
                                interruption("2016-06-01", "2016-06-30"))))
                .as("both lie within the first")
                .containsExactly(
                        new Problem("/circumstances/1", ProblemCode.OVERLAPPING),
                        new Problem("/circumstances/2", ProblemCode.OVERLAPPING));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("OVERLAPPING: circumstances of another kind may share days, with each other and with an interruption")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTERRUPTION")
    void otherKindsMayOverlap(CircumstanceKind kind) {
        assertThat(problems(obligedFrom("2016-02-01")
                        .addCircumstances(
                                Circumstance.of(kind, day("2016-06-01"), day("2016-08-31")),
                                Circumstance.of(kind, day("2016-06-01"), day("2016-08-30")),
                                interruption("2016-06-01", "2016-08-31"))))
                .isEmpty();
    }

    @Test
    @DisplayName("NOT_AN_EXAM_PART: the participation statement is no exam, no exempted and no dispensed part")
    void notAnExamPart() {
        assertThat(problems(obligedFrom("2018-02-01")
                        .addExams(passed(Part.PVT, "2018-06-01"))
                        .addExemptions(exempted(ExemptionKind.AGI, "2020-06-01", Part.READING, Part.PVT))
                        .addDispensations(dispensed("2020-06-01", Part.PVT))))
                .containsExactly(
                        new Problem("/exams/0/part", ProblemCode.NOT_AN_EXAM_PART),
                        new Problem("/exemptions/0/parts", ProblemCode.NOT_AN_EXAM_PART),
                        new Problem("/dispensations/0/parts", ProblemCode.NOT_AN_EXAM_PART));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("NOT_AN_EXAM_PART: every other part can be taken, exempted and dispensed")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PVT")
    void examPart(Part part) {
        assertThat(problems(obligedFrom("2018-02-01")
                        .addExams(passed(part, "2018-06-01"))
                        .addExemptions(exempted(ExemptionKind.AGI, "2020-06-01", part))
                        .addDispensations(dispensedSomeDay(part))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("NOT_IN_THE_STATE_EXAM: the state exam NT2 has the four language skills, not KNM and ONA")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PVT")
    void stateExam(Part part) {
        boolean language = EnumSet.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING)
                .contains(part);
        for (ExamScheme scheme : List.of(ExamScheme.NT2_I, ExamScheme.NT2_II)) {
            List<Problem> problems = problems(obligedFrom("2016-02-01").addExams(passed(scheme, part, "2016-06-01")));
            if (language) {
                assertThat(problems).isEmpty();
            } else {
                assertThat(problems).containsExactly(new Problem("/exams/0/scheme", ProblemCode.NOT_IN_THE_STATE_EXAM));
            }
        }
    }

    @Test
    @DisplayName("Every kind of problem is listed, not only the first, each at the place of its fact")
    void severalAtOnce() {
        assertThat(problems(obligedFrom("1990-05-16")
                        .birthDate(BORN)
                        .diedOn(DIED)
                        .notifiedOn(DIED.plusDays(1))
                        .addExtensions(
                                ExtensionDecision.of(Ground.ILLNESS, Period.ofWeeks(1), day("2017-01-01")),
                                ExtensionDecision.of(Ground.ILLNESS, Period.ofWeeks(-1), day("2017-01-01")))
                        .addExtensionRequests(ExtensionRequest.of(Ground.ILLNESS, DIED.plusDays(1)))
                        .addCircumstances(
                                interruption("2016-06-01", "2016-08-31"), interruption("2016-07-01", "2016-06-30"))
                        .addExams(passed(Part.READING, "2016-06-01"), passed(Part.PVT, "2019-05-18"))
                        .addCourses(course(CourseKind.NT2, "2019-05-18", "2019-05-17", "-1"))
                        .addFines(FineDecision.of(TermKind.EXAM, Money.of(CurrencyUnit.USD, -1), day("2018-12-05")))
                        .addExemptions(exempted(ExemptionKind.AGI, "2019-05-18", Part.PVT))
                        .addDispensations(dispensed("2019-05-18", Part.PVT))
                        .loan(loan("2019-05-18", "2019-05-17"))))
                .containsExactly(
                        new Problem("/obligedFrom", ProblemCode.BEFORE_BIRTH),
                        new Problem("/notifiedOn", ProblemCode.AFTER_DEATH),
                        new Problem("/extensions/1/length", ProblemCode.NEGATIVE),
                        new Problem("/extensionRequests/0/requestedOn", ProblemCode.AFTER_DEATH),
                        new Problem("/circumstances/1/through", ProblemCode.ENDS_BEFORE_IT_BEGINS),
                        new Problem("/circumstances/1", ProblemCode.OVERLAPPING),
                        new Problem("/exams/1/on", ProblemCode.AFTER_DEATH),
                        new Problem("/exams/1/part", ProblemCode.NOT_AN_EXAM_PART),
                        new Problem("/courses/0/from", ProblemCode.AFTER_DEATH),
                        new Problem("/courses/0/through", ProblemCode.ENDS_BEFORE_IT_BEGINS),
                        new Problem("/courses/0/hours", ProblemCode.NEGATIVE),
                        new Problem("/fines/0/amount", ProblemCode.NOT_IN_EURO),
                        new Problem("/fines/0/amount", ProblemCode.NEGATIVE),
                        new Problem("/exemptions/0/decidedOn", ProblemCode.AFTER_DEATH),
                        new Problem("/exemptions/0/parts", ProblemCode.NOT_AN_EXAM_PART),
                        new Problem("/dispensations/0/decidedOn", ProblemCode.AFTER_DEATH),
                        new Problem("/dispensations/0/parts", ProblemCode.NOT_AN_EXAM_PART),
                        new Problem("/loan/appliedOn", ProblemCode.AFTER_DEATH),
                        new Problem("/loan/grantedOn", ProblemCode.BEFORE_ITS_CAUSE));
    }

    @Test
    @DisplayName("Problems stand in the order of the dossier's facts")
    void order() {
        LocalDate before = BORN.minusDays(1);

        assertThat(problems(obligedFrom(before)
                                .birthDate(BORN)
                                .nt2DiplomaOn(before)
                                .diedOn(before)
                                .permitRefusedOn(before)
                                .residenceLostOn(before)
                                .naturalisedOn(before)
                                .pensionAgeOn(before)
                                .participationSignedOn(before)
                                .municipalRegistration(before)
                                .notifiedOn(before))
                        .stream()
                        .map(Problem::pointer)
                        .toList())
                .containsExactly(
                        "/obligedFrom",
                        "/notifiedOn",
                        "/municipalRegistration",
                        "/participationSignedOn",
                        "/pensionAgeOn",
                        "/naturalisedOn",
                        "/residenceLostOn",
                        "/permitRefusedOn",
                        "/diedOn",
                        "/nt2DiplomaOn");
    }

    @Test
    @DisplayName("The message tells places and codes, and no value of the person")
    void messageWithoutValues() {
        Dossier.Builder impossible = obligedFrom("2016-02-01")
                .id("case-17")
                .birthDate(BORN)
                .addExams(failed(Part.READING, "1990-05-16"))
                .addFines(FineDecision.of(TermKind.EXAM, Money.of(CurrencyUnit.USD, 777), day("2015-12-05")));

        assertThatThrownBy(impossible::build)
                .isInstanceOf(ImpossibleDossierException.class)
                .hasMessage("Impossible dossier: /exams/0/on: BEFORE_BIRTH; /fines/0/amount: NOT_IN_EURO;"
                        + " /fines/0/decidedOn: BEFORE_ITS_CAUSE");
    }

    @Test
    @DisplayName("The list of problems cannot be changed")
    void problemsAreImmutable() {
        List<Problem> problems = problems(obligedFrom("2016-02-01").addExams(passed(Part.PVT, "2016-06-01")));

        assertThatThrownBy(problems::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static ExtensionDecision decisionOver(String from, String through) {
        return ExtensionDecision.builder()
                .ground(Ground.ILLNESS)
                .length(Period.ofWeeks(12))
                .from(day(from))
                .through(day(through))
                .build();
    }

    private static ExtensionDecision decisionOnTerm(int term) {
        return ExtensionDecision.builder()
                .ground(Ground.ILLNESS)
                .length(Period.ofWeeks(12))
                .term(term)
                .build();
    }

    private static FineDecision fine(String notifiedOn, String finalOn) {
        return FineDecision.builder()
                .kind(TermKind.EXAM)
                .amount(euro(500))
                .decidedOn(day("2019-12-05"))
                .notifiedOn(day(notifiedOn))
                .finalOn(day(finalOn))
                .build();
    }

    private static Dispensation requested(String requestedOn, String decidedOn) {
        return Dispensation.builder()
                .addParts(Part.ONA)
                .requestedOn(day(requestedOn))
                .decidedOn(day(decidedOn))
                .build();
    }

    private static Loan loan(String appliedOn, String grantedOn) {
        return Loan.builder()
                .appliedOn(day(appliedOn))
                .grantedOn(day(grantedOn))
                .build();
    }

    private static List<Problem> problems(Dossier.Builder dossier) {
        ImpossibleDossierException refusal = catchThrowableOfType(ImpossibleDossierException.class, dossier::build);
        return refusal == null ? List.of() : refusal.problems();
    }

    @Test
    @DisplayName("Nothing lies before the year of birth; where the day is known too, it lies in that year")
    void yearOfBirth() {
        LocalDate lastDayOfTheYear = day("2013-12-31");
        assertThatThrownBy(() -> bornIn(2014).obligedFrom(lastDayOfTheYear).build())
                .isInstanceOfSatisfying(
                        ImpossibleDossierException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new Problem("/obligedFrom", ProblemCode.BEFORE_BIRTH)));
        assertThat(bornIn(2013).obligedFrom(lastDayOfTheYear).build().background())
                .isPresent();
        assertThatThrownBy(() -> bornIn(1991)
                        .obligedFrom(lastDayOfTheYear)
                        .birthDate(BORN)
                        .build())
                .isInstanceOfSatisfying(
                        ImpossibleDossierException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new Problem("/background/birthYear", ProblemCode.CONTRADICTION)));
        assertThat(bornIn(1990).obligedFrom(lastDayOfTheYear).birthDate(BORN).build())
                .isNotNull();
        assertThatThrownBy(() ->
                        bornIn(Integer.MAX_VALUE).obligedFrom(lastDayOfTheYear).build())
                .isInstanceOfSatisfying(
                        ImpossibleDossierException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new Problem("/background/birthYear", ProblemCode.DAY_OUT_OF_RANGE)));
    }

    private static Dossier.Builder bornIn(int year) {
        return Dossier.builder()
                .permit(Permit.FAMILY)
                .background(Background.builder().birthYear(year).build());
    }

    @Test
    @DisplayName("A country and a nationality have only characters that show themselves")
    void unfitCountry() {
        Background unfit = Background.builder()
                .birthCountry("Sy\nria")
                .nationality("\u202ESyrian")
                .build();
        assertThatThrownBy(() -> Dossier.builder()
                        .permit(Permit.ASYLUM)
                        .obligedFrom(day("2014-01-01"))
                        .background(unfit)
                        .build())
                .isInstanceOfSatisfying(
                        ImpossibleDossierException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem("/background/birthCountry", ProblemCode.UNFIT_CHARACTER),
                                        new Problem("/background/nationality", ProblemCode.UNFIT_CHARACTER)));
    }

    @ParameterizedTest
    @EnumSource(ResidencePurpose.class)
    @DisplayName("A purpose of stay is one of its permit")
    void purposeOfThePermit(ResidencePurpose purpose) {
        for (Permit permit : Permit.values()) {
            Dossier.Builder dossier = Dossier.builder()
                    .permit(permit)
                    .obligedFrom(day("2014-01-01"))
                    .residencePurpose(purpose);
            if (permit == purpose.permit()) {
                assertThat(dossier.build().residencePurpose()).contains(purpose);
            } else {
                assertThatThrownBy(dossier::build)
                        .isInstanceOfSatisfying(
                                ImpossibleDossierException.class,
                                e -> assertThat(e.problems())
                                        .containsExactly(new Problem("/residencePurpose", ProblemCode.CONTRADICTION)));
            }
        }
    }
}
