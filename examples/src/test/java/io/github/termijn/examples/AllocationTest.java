package io.github.termijn.examples;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionRequest;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Income;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.MinimumWage;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How much an assessment allocates, as a measure of its work that does not depend on the machine: no time is measured. Dossiers
 * that were found to cost seconds or all memory, and dossiers of which every list is long.
 */
@DisplayName("An assessment does no more work than its dossier is long")
class AllocationTest {

    private static final long KILOBYTE = 1000;
    private static final long MEGABYTE = 1000 * KILOBYTE;
    private static final List<Part> EXAM_PARTS =
            Arrays.stream(Part.values()).filter(Part::isExam).toList();

    @Test
    @DisplayName("Two fines, each decided after its new term can have ended: below 500 kB (it was more than 256 MB)")
    void twoLateFines() {
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2013-02-01"))
                .addFines(examFine("2018-02-05"), examFine("2022-03-01"))
                .build();
        assertThat(allocated(dossier, "2023-07-01")).isLessThan(500 * KILOBYTE);
    }

    @Test
    @DisplayName("A late fine for the participation statement: below 500 kB")
    void oneParticipationFine() {
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2018-02-05"))
                .municipalRegistration(day("2018-02-19"))
                .addFines(FineDecision.of(TermKind.PVT, euro(340), day("2021-06-30")))
                .permitRefusedOn(day("2018-07-01"))
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.SPECIAL_CIRCUMSTANCES)
                        .from(day("2020-04-27"))
                        .through(day("2020-06-10"))
                        .medicalAuthorisation(true)
                        .build())
                .build();
        assertThat(allocated(dossier, "2024-07-01")).isLessThan(500 * KILOBYTE);
    }

    @Test
    @DisplayName("80 interruptions of a day, 80 bereavements, 80 extensions: below 1 MB")
    void interruptionsAndExtensions() {
        LocalDate first = day("2018-02-01");
        Dossier.Builder dossier = Dossier.builder().permit(Permit.ASYLUM).obligedFrom(day("2015-01-01"));
        times(80, i -> {
            LocalDate day = first.plusDays(3L * i);
            dossier.addCircumstances(
                    Circumstance.of(CircumstanceKind.INTERRUPTION, day, day),
                    Circumstance.of(
                            CircumstanceKind.BEREAVEMENT,
                            day("2015-06-01").plusDays(i),
                            day("2015-06-01").plusDays(i)));
            dossier.addExtensions(ExtensionDecision.of(
                    Ground.ILLNESS, Period.ofDays(1), day("2016-01-01").plusDays(i)));
        });
        assertThat(allocated(dossier.build(), "2023-07-01")).isLessThan(MEGABYTE);
    }

    @Test
    @DisplayName("All lists as long as the JSON module takes them, with open terms: below 10 MB")
    void atAllLimits() {
        assertThat(allocated(mixed(), "2024-06-01")).isLessThan(10 * MEGABYTE);
    }

    private static Dossier mixed() {
        LocalDate obligedFrom = day("2018-02-01");
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(obligedFrom)
                .municipalRegistration(obligedFrom)
                .loan(Loan.builder().drawn(euro(5000)).appliedOn(obligedFrom).build());
        times(
                300,
                i -> dossier.addExams(
                        ExamAttempt.of(EXAM_PARTS.get(i % EXAM_PARTS.size()), obligedFrom.plusDays(7L * i), false)));
        times(
                100,
                i -> dossier.addCourses(Course.builder()
                        .kind(nth(CourseKind.values(), i))
                        .from(obligedFrom.plusDays(i))
                        .through(obligedFrom.plusDays(i + 100L))
                        .hours(BigDecimal.TEN)
                        .certified(true)
                        .build()));
        times(100, i -> {
            LocalDate from = obligedFrom.plusDays(20L * i);
            CircumstanceKind kind = nth(CircumstanceKind.values(), i);
            dossier.addCircumstances(Circumstance.builder()
                    .kind(kind)
                    .from(from)
                    .through(kind == CircumstanceKind.INTERRUPTION ? from : from.plusDays(100L + i))
                    .medicalAuthorisation(true)
                    .build());
        });
        times(
                60,
                i -> dossier.addExtensions(ExtensionDecision.builder()
                        .ground(nth(Ground.values(), i))
                        .length(i % 2 == 0 ? Period.ofDays(1 + i) : Period.ofMonths(1))
                        .decidedOn(obligedFrom.plusDays(35L * i))
                        .term(i % 3)
                        .of(ExtensionScope.BOTH)
                        .build()));
        times(
                60,
                i -> dossier.addExtensionRequests(ExtensionRequest.builder()
                        .ground(Ground.ILLNESS)
                        .requestedOn(obligedFrom.plusDays(30L * i))
                        .build()));
        times(
                40,
                i -> dossier.addFines(FineDecision.of(
                        i % 2 == 0 ? TermKind.EXAM : TermKind.PVT,
                        euro(340),
                        day("2019-06-01").plusDays(45L * i))));
        times(20, i -> {
            dossier.addExemptions(ExemptionDecision.builder()
                    .kind(ExemptionKind.AGI)
                    .decidedOn(day("2023-12-01").plusDays(i))
                    .addParts(Part.ONA)
                    .build());
            dossier.addDispensations(Dispensation.builder()
                    .decidedOn(day("2023-12-01").plusDays(i))
                    .addParts(Part.KNM)
                    .build());
        });
        times(
                300,
                i -> dossier.addWorkMonths(WorkMonth.builder()
                        .month(YearMonth.of(1999, 1).plusMonths(i))
                        .hours(BigDecimal.TEN)
                        .assistance(false)
                        .build()));
        times(
                100,
                i -> dossier.addWorkPeriods(WorkPeriod.builder()
                        .from(obligedFrom.plusDays(20L * i))
                        .through(obligedFrom.plusDays(20L * i + 9))
                        .build()));
        times(40, i -> {
            dossier.addIncomes(
                    Income.builder().year(1985 + i).debtor(euro(20_000)).build());
            dossier.addMinimumWages(MinimumWage.of(1985 + i, euro(18_000)));
        });
        return dossier.build();
    }

    private static <T> T nth(T[] all, int place) {
        return all[place % all.length];
    }

    private static FineDecision examFine(String day) {
        return FineDecision.of(TermKind.EXAM, euro(1250), day(day));
    }

    private static void times(int number, IntConsumer add) {
        IntStream.range(0, number).forEach(add);
    }

    /** Returns the bytes that an assessment allocates once all classes are loaded: the least of some. */
    private static long allocated(Dossier dossier, String asOf) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            Wi2013.standard().assess(dossier, day(asOf));
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
