package io.github.termijn.dossier;

import static io.github.termijn.testing.Dossiers.course;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.dispensedSomeDay;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.exemptedSomeDay;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.interruption;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.testing.Dossiers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a dossier was known on a day ("As of" in the rulebook's introduction). */
class KnownFactsTest {

    private static final LocalDate DAY = day("2017-06-15");

    private static Arguments fact(String name, UnaryOperator<Dossier.Builder> fact) {
        return Arguments.of(name, fact);
    }

    /** Facts that all happened on one day. */
    static Stream<Arguments> factsOfTheDay() {
        return Stream.of(
                fact("the letter about the duty", dossier -> dossier.notifiedOn(DAY)),
                fact("the registration", dossier -> dossier.municipalRegistration(DAY)),
                fact("the signature", dossier -> dossier.participationSignedOn(DAY)),
                fact("the pension age", dossier -> dossier.pensionAgeOn(DAY)),
                fact("the nationality", dossier -> dossier.naturalisedOn(DAY)),
                fact("the loss of residence", dossier -> dossier.residenceLostOn(DAY)),
                fact("the refusal of the permit", dossier -> dossier.permitRefusedOn(DAY)),
                fact("the death", dossier -> dossier.diedOn(DAY)),
                fact("the withdrawal of the asylum permit", dossier -> dossier.asylumWithdrawnOn(DAY)),
                fact("the NT2 diploma", dossier -> dossier.nt2DiplomaOn(DAY)),
                fact(
                        "an extension",
                        dossier ->
                                dossier.addExtensions(ExtensionDecision.of(Ground.ILLNESS, Period.ofWeeks(12), DAY))),
                fact(
                        "a request for extension",
                        dossier -> dossier.addExtensionRequests(ExtensionRequest.of(Ground.ILLNESS, DAY))),
                fact(
                        "a circumstance of that day",
                        dossier -> dossier.addCircumstances(Circumstance.of(CircumstanceKind.CHILDBIRTH, DAY, DAY))),
                fact("an exam", dossier -> dossier.addExams(failed(Part.READING, "2017-06-15"))),
                fact(
                        "a course of that day",
                        dossier -> dossier.addCourses(course(CourseKind.NT2, "2017-06-15", "2017-06-15", "6"))),
                fact("a fine", dossier -> dossier.addFines(FineDecision.of(TermKind.EXAM, euro(500), DAY))),
                fact("an exemption", dossier -> dossier.addExemptions(exempted(ExemptionKind.AGI, "2017-06-15"))),
                fact(
                        "the request for a dispensation because of work",
                        dossier -> dossier.workDispensationRequestedOn(DAY)),
                fact(
                        "a medical finding",
                        dossier -> dossier.medicalFinding(
                                MedicalFinding.of(DAY, MedicalFinding.Conclusion.CANNOT_PREPARE))),
                fact("a learnability test", dossier -> dossier.learnabilityTest(LearnabilityTest.of(DAY, false))),
                fact("a language interview", dossier -> dossier.languageInterview(LanguageInterview.of(DAY, true))),
                fact("the first day of registration", dossier -> dossier.registeredSince(DAY)),
                fact("a period of work of that day", dossier -> dossier.addWorkPeriods(WorkPeriod.of(DAY, DAY))),
                fact("a dispensation", dossier -> dossier.addDispensations(dispensed("2017-06-15", Part.ONA))));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A fact is known on its own day, and not the day before")
    @MethodSource("factsOfTheDay")
    void knownOnItsDay(String name, UnaryOperator<Dossier.Builder> fact) {
        Dossier without = obligedFrom("2016-02-01").build();
        Dossier with = fact.apply(obligedFrom("2016-02-01")).build();

        assertThat(with).isNotEqualTo(without);
        assertThat(with.knownOn(DAY)).isEqualTo(with);
        assertThat(with.knownOn(DAY.minusDays(1))).isEqualTo(without);
        assertThat(fact.apply(obligedFrom("2016-02-01").addIncomes(Income.of(2018, euro(20_000))))
                        .build()
                        .knownOn(DAY))
                .as("beside an income of a later year, which is left out")
                .isEqualTo(with);
    }

    @Test
    @DisplayName("A decision on repayment is known on its own day, and not the day before")
    void repaymentDecision() {
        Dossier dossier = obligedFrom("2016-02-01")
                .addIncomes(Income.of(2018, euro(20_000)))
                .loan(Loan.builder().repayment(RepaymentDecision.of(DAY)).build())
                .build();

        assertThat(dossier.knownOn(DAY).loan().orElseThrow().repayment()).contains(RepaymentDecision.of(DAY));
        assertThat(dossier.knownOn(DAY.minusDays(1)).loan().orElseThrow().repayment())
                .isEmpty();
    }

    @Test
    @DisplayName("A circumstance that runs on past the day has no last day yet; on its last day it has")
    void runningCircumstance() {
        Circumstance gap = interruption("2017-06-01", "2017-06-30");
        Dossier dossier = obligedFrom("2016-02-01").addCircumstances(gap).build();

        assertThat(dossier.knownOn(day("2017-06-30")).circumstances()).containsExactly(gap);
        assertThat(dossier.knownOn(day("2017-06-29")).circumstances())
                .singleElement()
                .satisfies(running -> assertThat(running.through()).isEmpty())
                .isEqualTo(Circumstance.builder()
                        .copyOf(gap)
                        .through(Optional.empty())
                        .build());
        assertThat(dossier.knownOn(day("2017-06-01")).circumstances()).hasSize(1);
        assertThat(dossier.knownOn(day("2017-05-31")).circumstances()).isEmpty();
    }

    @Test
    @DisplayName("Work that runs on past the day has no last day yet; on its last day it has")
    void runningWork() {
        WorkPeriod work = WorkPeriod.of(day("2017-06-01"), day("2017-06-30"));
        Dossier dossier = obligedFrom("2016-02-01").addWorkPeriods(work).build();

        assertThat(dossier.knownOn(day("2017-06-30")).workPeriods()).containsExactly(work);
        assertThat(dossier.knownOn(day("2017-06-29")).workPeriods())
                .containsExactly(WorkPeriod.builder().from(day("2017-06-01")).build());
    }

    @Test
    @DisplayName("Nationality, years in the school age and the end of the school duty are known on every day")
    void knownOnEveryDay() {
        Dossier dossier = obligedFrom("2016-02-01")
                .nationalityGroup(NationalityGroup.TURKISH)
                .schoolAgeResidenceYears(8)
                .integratedAsLongTermResident(true)
                .schoolDutyThrough(DAY)
                .build();

        assertThat(dossier.knownOn(day("2016-02-01"))).isEqualTo(dossier);
    }

    @Test
    @DisplayName("A course that runs on past the day has no last day yet; on its last day it has")
    void runningCourse() {
        Course course = course(CourseKind.INTEGRATION, "2017-06-01", "2017-06-30", "40");
        Dossier dossier = obligedFrom("2016-02-01").addCourses(course).build();

        assertThat(dossier.knownOn(day("2017-06-30")).courses()).containsExactly(course);
        assertThat(dossier.knownOn(day("2017-06-29")).courses())
                .containsExactly(Course.builder()
                        .copyOf(course)
                        .through(Optional.empty())
                        .build());
        assertThat(dossier.knownOn(day("2017-05-31")).courses()).isEmpty();
    }

    @Test
    @DisplayName("CUL-2: a fine keeps the day on which it becomes final: a later day says that it is not final yet")
    void finalDayIsKept() {
        FineDecision fine = FineDecision.builder()
                .kind(TermKind.EXAM)
                .amount(euro(1250))
                .decidedOn(day("2019-12-05"))
                .finalOn(day("2020-01-17"))
                .build();
        Dossier known = obligedFrom("2016-02-01").addFines(fine).build().knownOn(day("2019-12-31"));

        assertThat(known.fines()).containsExactly(fine);
    }

    @Test
    @DisplayName("What has no day is kept, whatever the day")
    void undatedIsKept() {
        Dossier dossier = obligedFrom("2016-02-01")
                .addExtensions(ExtensionDecision.builder()
                        .ground(Ground.ILLNESS)
                        .length(Period.ofWeeks(12))
                        .build())
                .addExemptions(exemptedSomeDay(ExemptionKind.AGI))
                .addDispensations(dispensedSomeDay(Part.ONA))
                .build();

        assertThat(dossier.knownOn(day("2013-01-01"))).isEqualTo(dossier);
    }

    @Test
    @DisplayName("Who a person is, is known on every day: id, permit, birth and the day of the duty")
    void identityIsKept() {
        Dossier dossier = obligedFrom("2016-02-01")
                .id("case-17")
                .birthDate(day("1990-05-17"))
                .build();

        assertThat(dossier.knownOn(day("2013-01-01"))).isEqualTo(dossier);
    }

    @Test
    @DisplayName("\"Facts dated later are not known\": the day before its application there is no loan")
    void loanBeforeItsApplication() {
        Dossier dossier = obligedFrom("2016-02-01")
                .loan(Loan.builder().appliedOn(DAY).build())
                .build();

        assertThat(dossier.knownOn(DAY).loan()).isEqualTo(dossier.loan());
        assertThat(dossier.knownOn(DAY.minusDays(1)).loan()).isEmpty();
    }

    @Test
    @DisplayName("\"Facts dated later are not known\": the day before, it is not known that a loan will be granted")
    void loanBeforeItsGrant() {
        Dossier dossier = obligedFrom("2016-02-01")
                .loan(Loan.builder().appliedOn(day("2017-01-01")).grantedOn(DAY).build())
                .build();

        assertThat(dossier.knownOn(DAY).loan()).isEqualTo(dossier.loan());
        assertThat(dossier.knownOn(DAY.minusDays(1)).loan())
                .contains(Loan.builder().appliedOn(day("2017-01-01")).build());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What was asked and decided about a loan is known on its own day, and not the day before")
    @MethodSource("loanFactsOfTheDay")
    void loanFacts(String name, UnaryOperator<Loan.Builder> fact) {
        Loan without = Loan.builder().appliedOn(day("2016-03-01")).build();
        Loan with = fact.apply(Loan.builder().appliedOn(day("2016-03-01"))).build();
        Dossier dossier = obligedFrom("2016-02-01").loan(with).build();

        assertThat(with).isNotEqualTo(without);
        assertThat(dossier.knownOn(DAY).loan()).contains(with);
        assertThat(dossier.knownOn(DAY.minusDays(1)).loan()).contains(without);
    }

    /** Facts of a loan that all happened on one day. */
    static Stream<Arguments> loanFactsOfTheDay() {
        return Stream.of(
                loanFact("the first payment", loan -> loan.firstPaymentOn(DAY)),
                loanFact("the request for forgiveness", loan -> loan.forgivenessRequestedOn(DAY)),
                loanFact("the special circumstances", loan -> loan.specialCircumstancesRequestedOn(DAY)),
                loanFact("the decision on forgiveness", loan -> loan.forgivenessDecidedOn(DAY)),
                loanFact("the decision on repayment", loan -> loan.repayment(RepaymentDecision.of(DAY))),
                loanFact("the request for early repayment", loan -> loan.earlyRepaymentRequestedOn(DAY)));
    }

    private static Arguments loanFact(String name, UnaryOperator<Loan.Builder> fact) {
        return Arguments.of(name, fact);
    }

    @Test
    @DisplayName(
            "A repayment decision keeps the day on which it becomes final: a later day says that it is not final yet")
    void finalRepaymentDayIsKept() {
        RepaymentDecision decision = RepaymentDecision.builder()
                .decidedOn(DAY)
                .finalOn(DAY.plusDays(42))
                .build();
        Dossier known = obligedFrom("2016-02-01")
                .loan(Loan.builder().repayment(decision).build())
                .build()
                .knownOn(DAY);

        assertThat(known.loan().flatMap(Loan::repayment)).contains(decision);
    }

    @Test
    @DisplayName("An income and a minimum wage are known from the first day of their year")
    void yearlyFacts() {
        Dossier dossier = obligedFrom("2016-02-01")
                .addIncomes(Income.of(2017, euro(1)))
                .addMinimumWages(MinimumWage.of(2017, euro(1)))
                .build();

        assertThat(dossier.knownOn(day("2017-01-01"))).isEqualTo(dossier);
        assertThat(dossier.knownOn(day("2016-12-31")).incomes()).isEmpty();
        assertThat(dossier.knownOn(day("2016-12-31")).minimumWages()).isEmpty();
    }

    @Test
    @DisplayName("A month of work is known from its last day")
    void workMonth() {
        Dossier dossier = obligedFrom("2016-02-01")
                .addWorkMonths(WorkMonth.of(YearMonth.of(2017, 6), BigDecimal.TEN))
                .build();

        assertThat(dossier.knownOn(day("2017-06-30"))).isEqualTo(dossier);
        assertThat(dossier.knownOn(day("2017-06-29")).workMonths()).isEmpty();
    }

    @Test
    @DisplayName("A dispensation without a decision day is not known before it was requested")
    void dispensationBeforeItsRequest() {
        Dossier dossier = obligedFrom("2016-02-01")
                .addDispensations(Dispensation.builder()
                        .addParts(Part.ONA)
                        .requestedOn(DAY)
                        .build())
                .build();

        assertThat(dossier.knownOn(DAY)).isEqualTo(dossier);
        assertThat(dossier.knownOn(DAY.minusDays(1)).dispensations()).isEmpty();
    }

    @Property
    @Label("To look twice from one day shows no less and no more than to look once")
    void idempotent(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day) {
        Dossier known = dossier.knownOn(day);

        assertThat(known.knownOn(day)).isEqualTo(known);
    }

    @Property
    @Label("To look from two days, in either order, is to look from the earlier")
    void earlierDayDecides(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Dossier fromTheEarlier = dossier.knownOn(one.isBefore(other) ? one : other);

        assertThat(dossier.knownOn(one).knownOn(other)).isEqualTo(fromTheEarlier);
        assertThat(dossier.knownOn(other).knownOn(one)).isEqualTo(fromTheEarlier);
    }

    @Property
    @Label(
            "What was known of a dossier that can be true can be true, but for two facts that differ only in a day still to come")
    void staysPossible(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day) {
        Dossier known = dossier.knownOn(day);

        try {
            assertThat(Dossier.builder().copyOf(known).build()).isEqualTo(known);
        } catch (ImpossibleDossierException e) {
            assertThat(e.problems()).extracting(Problem::code).containsOnly(ProblemCode.WRITTEN_TWICE);
        }
        assertThat(known.exams()).hasSizeLessThanOrEqualTo(dossier.exams().size());
    }

    @Property
    @Label("From the last day on, everything is known")
    void inTheEnd(@ForAll("dossiers") Dossier dossier) {
        assertThat(dossier.knownOn(Dossiers.LAST)).isEqualTo(dossier);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days();
    }
}
