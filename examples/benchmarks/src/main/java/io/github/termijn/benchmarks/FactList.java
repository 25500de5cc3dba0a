package io.github.termijn.benchmarks;

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
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.Notice;
import io.github.termijn.dossier.Refusal;
import io.github.termijn.dossier.RefusedThing;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A list of a dossier that can be long. The facts of each lie in the term or in the years after it, in the order of days. Incomes
 * and minimum wages are not among them: there is one for a year.
 */
public enum FactList {
    /** Attempts at all parts. */
    EXAMS("attempts", (dossier, place, day) -> dossier.addExams(ExamAttempt.of(Facts.part(place), day, false))),
    /** Courses of all kinds. */
    COURSES("courses", (dossier, place, day) -> dossier.addCourses(Facts.course(place, day))),
    /** Decisions on all grounds, for both terms. */
    EXTENSIONS("extensions", (dossier, place, day) -> dossier.addExtensions(Facts.extension(place, day))),
    /** Decisions about the first new term. */
    EXTENSIONS_OF_A_NEW_TERM(
            "extensions of a new term",
            (dossier, place, day) -> dossier.addExtensions(ExtensionDecision.builder()
                    .ground(Ground.ILLNESS)
                    .length(Period.ofDays(1 + place % 10))
                    .decidedOn(day)
                    .term(1)
                    .build())),
    /** Decisions without a day. */
    EXTENSIONS_WITHOUT_A_DAY(
            "extensions without a day",
            (dossier, place, day) -> dossier.addExtensions(ExtensionDecision.builder()
                    .ground(Ground.ILLNESS)
                    .length(Period.ofDays(1 + place % 10))
                    .from(day)
                    .through(day)
                    .build())),
    /** Requests on all grounds. */
    EXTENSION_REQUESTS(
            "requests",
            (dossier, place, day) -> dossier.addExtensionRequests(ExtensionRequest.builder()
                    .ground(Facts.ground(place))
                    .requestedOn(day)
                    .build())),
    /** Interruptions of a day, apart from each other, back from the as-of day: most lie before the duty. */
    INTERRUPTIONS("interruptions", (dossier, place, day) -> {
        LocalDate apart = Facts.AS_OF.minusDays(2L * (place + 1));
        dossier.addCircumstances(Circumstance.of(CircumstanceKind.INTERRUPTION, apart, apart));
    }),
    /** Illnesses of different lengths. */
    ILLNESSES("illnesses", (dossier, place, day) -> circumstance(dossier, CircumstanceKind.ILLNESS, place, day)),
    /** Deaths. */
    BEREAVEMENTS("deaths", (dossier, place, day) -> circumstance(dossier, CircumstanceKind.BEREAVEMENT, place, day)),
    /** Births. */
    CHILDBIRTHS("births", (dossier, place, day) -> circumstance(dossier, CircumstanceKind.CHILDBIRTH, place, day)),
    /** Stays in asylum centres. */
    ASYLUM_CENTRES(
            "stays in asylum centres",
            (dossier, place, day) -> circumstance(dossier, CircumstanceKind.ASYLUM_CENTRE, place, day)),
    /** Enrolments. */
    EDUCATIONS("enrolments", (dossier, place, day) -> circumstance(dossier, CircumstanceKind.EDUCATION, place, day)),
    /** Special circumstances. */
    SPECIAL_CIRCUMSTANCES(
            "special circumstances",
            (dossier, place, day) -> circumstance(dossier, CircumstanceKind.SPECIAL_CIRCUMSTANCES, place, day)),
    /** Fines for the exam and for the participation statement in turn. */
    FINES(
            "fines",
            (dossier, place, day) -> dossier.addFines(
                    FineDecision.of(place % 2 == 0 ? TermKind.EXAM : TermKind.PVT, Facts.euro(340 - place % 10), day))),
    /** Notices of a fine for the exam and for the participation statement in turn. */
    NOTICES(
            "notices of a fine",
            (dossier, place, day) -> dossier.addNotices(Notice.builder()
                    .kind(place % 2 == 0 ? TermKind.EXAM : TermKind.PVT)
                    .on(day)
                    .amount(Facts.euro(340 - place % 10))
                    .build())),
    /** Refusals of all that can be refused, five a day: each day is looked back to with the facts and rules of that day. */
    REFUSALS("refusals", (dossier, place, day) -> dossier.addRefusals(Refusal.of(Facts.refused(place), day))),
    /** Exemptions for demonstrated effort. */
    EXEMPTIONS(
            "exemptions",
            (dossier, place, day) -> dossier.addExemptions(ExemptionDecision.builder()
                    .kind(ExemptionKind.AGI)
                    .decidedOn(day)
                    .addParts(Facts.part(place))
                    .build())),
    /** Dispensations of a part. */
    DISPENSATIONS(
            "dispensations",
            (dossier, place, day) -> dossier.addDispensations(Dispensation.builder()
                    .decidedOn(day)
                    .addParts(Facts.part(place))
                    .build())),
    /** Months of work. */
    WORK_MONTHS(
            "months of work",
            (dossier, place, day) -> dossier.addWorkMonths(WorkMonth.builder()
                    .month(YearMonth.from(day))
                    .hours(BigDecimal.valueOf(1 + place % 200))
                    .assistance(false)
                    .build())),
    /** Periods of work of a day. */
    WORK_PERIODS(
            "periods of work",
            (dossier, place, day) -> dossier.addWorkPeriods(WorkPeriod.builder()
                    .from(day)
                    .through(day.plusDays(place % 10))
                    .build())),
    /** All lists above but refusals, each as long. */
    MIXED("all of these but refusals", FactList::addOfEach);

    private interface Add {
        void to(Dossier.Builder dossier, int place, LocalDate day);
    }

    private final String title;
    private final Add add;

    FactList(String title, Add add) {
        this.title = title;
        this.add = add;
    }

    /** Returns what is in the list, as the page shows it. */
    String title() {
        return title;
    }

    /** Returns the day on which the dossiers are assessed. */
    static LocalDate asOf() {
        return Facts.AS_OF;
    }

    /**
     * Makes a dossier with this list and two fines that leave a new term open: a participation statement, a loan, nothing done.
     *
     * @param length how long the list is
     * @return the dossier
     */
    Dossier dossier(int length) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(Facts.OBLIGED_FROM)
                .municipalRegistration(Facts.OBLIGED_FROM)
                .loan(Loan.builder()
                        .drawn(Facts.euro(5_000))
                        .appliedOn(Facts.OBLIGED_FROM)
                        .build())
                .addFines(
                        FineDecision.of(TermKind.EXAM, Facts.euro(1_000), LocalDate.of(2023, 6, 1)),
                        FineDecision.of(TermKind.PVT, Facts.euro(340), LocalDate.of(2023, 6, 1)));
        for (int place = 0; place < length; place++) {
            add.to(dossier, place, Facts.OBLIGED_FROM.plusDays(1 + place * 2_000L / length));
        }
        return dossier.build();
    }

    private static void addOfEach(Dossier.Builder dossier, int place, LocalDate day) {
        for (FactList list : values()) {
            if (list != MIXED && list != REFUSALS) {
                list.add.to(dossier, place, day);
            }
        }
    }

    private static void circumstance(Dossier.Builder dossier, CircumstanceKind kind, int place, LocalDate day) {
        dossier.addCircumstances(Circumstance.builder()
                .kind(kind)
                .from(day)
                .through(day.plusDays(100L + place % 700))
                .medicalAuthorisation(place % 3 != 0)
                .build());
    }

    /** Single facts of the lists. */
    private static final class Facts {

        static final LocalDate OBLIGED_FROM = LocalDate.of(2018, 2, 1);
        static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

        private static final List<Part> PARTS =
                Arrays.stream(Part.values()).filter(Part::isExam).toList();

        private static <T> T nth(T[] all, int place) {
            return all[place % all.length];
        }

        static Part part(int place) {
            return PARTS.get(place % PARTS.size());
        }

        static Ground ground(int place) {
            return nth(Ground.values(), place);
        }

        static RefusedThing refused(int place) {
            return nth(RefusedThing.values(), place);
        }

        static Money euro(int amount) {
            return Money.of(CurrencyUnit.EUR, amount);
        }

        static Course course(int place, LocalDate day) {
            return Course.builder()
                    .kind(nth(CourseKind.values(), place))
                    .from(day)
                    .through(day)
                    .hours(BigDecimal.ONE)
                    .certified(true)
                    .build();
        }

        static ExtensionDecision extension(int place, LocalDate day) {
            return ExtensionDecision.builder()
                    .ground(ground(place))
                    .length(place % 5 == 0 ? Period.ofMonths(1) : Period.ofDays(1))
                    .decidedOn(day)
                    .of(ExtensionScope.BOTH)
                    .build();
        }
    }
}
