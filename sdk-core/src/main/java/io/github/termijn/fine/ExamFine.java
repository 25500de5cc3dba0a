package io.github.termijn.fine;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.CountedHours;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.CountingDay;
import io.github.termijn.law.Interpretation.CountingWindow;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The base amount of an exam fine: which hours and attempts count, and what the table gives (FIN-3 to FIN-5, FIN-9). */
final class ExamFine {

    static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    /** A base amount between two cells of the table; an empty one is no fine. */
    record Base(Optional<Money> least, Optional<Money> most) {

        boolean isNoFine() {
            return most.isEmpty();
        }

        /** FIN-13: whether the effort is so great that the table gives no fine. */
        Verdict enoughEffort() {
            if (isNoFine()) {
                return Verdict.HOLDS;
            }
            return least.isEmpty() ? Verdict.OPEN : Verdict.FAILS;
        }

        Bounds<Money> bounds() {
            return Bounds.between(least.orElse(NOTHING), most.orElse(NOTHING));
        }

        Base lower(Base other) {
            return new Base(lower(least, other.least), lower(most, other.most));
        }

        private static Optional<Money> lower(Optional<Money> left, Optional<Money> right) {
            return left.flatMap(amount -> right.map(other -> amount.isLessThan(other) ? amount : other));
        }
    }

    private final LawBook law;
    private final LocalDate decisionDay;
    private final LocalDate referenceDay;
    private final LocalDate overrunDay;
    private final List<Course> courses;
    private final ExamProgress progress;
    private final int partsDone;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Prepares the calculation.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param term the term that was overrun: 0 for the first
     * @param start its first day
     * @param lastDay its last day
     * @param decisionDay the day of the fine decision, or the as-of day where none is recorded
     */
    ExamFine(LawBook law, Dossier dossier, int term, LocalDate start, LocalDate lastDay, LocalDate decisionDay) {
        this.law = law;
        this.decisionDay = decisionDay;
        this.overrunDay = lastDay;
        boolean onLastDay = law.on(Interpretation.COUNTING_DAY, decisionDay) == CountingDay.LAST_DAY;
        this.referenceDay = onLastDay ? OverrunFacts.lastInTime(law, lastDay) : decisionDay;
        CountingWindow window = law.on(Interpretation.COUNTING_WINDOW, decisionDay);
        boolean newTermOnly = term > 0 && window == CountingWindow.NEW_TERM;
        this.courses = newTermOnly ? coursesSince(dossier, start) : dossier.courses();
        Dossier counted = newTermOnly ? dossier.withAttemptsSince(start) : dossier;
        this.progress = ExamProgress.of(law, counted, referenceDay);
        this.partsDone = (int) progress.parts().stream()
                .filter(part -> part.part().isExam() && part.status().isDone())
                .count();
        if (term > 0) {
            findings.add(Finding.holds(FineStatement.COUNTING_WINDOW, decisionDay, window));
        }
    }

    /** FIN-9: the courses of the new term; of one that began before and runs on in it, none to all hours count. */
    private static List<Course> coursesSince(Dossier dossier, LocalDate start) {
        return dossier.courses().stream()
                .filter(course ->
                        course.through().map(last -> !last.isBefore(start)).orElse(true))
                .map(course -> course.from().isBefore(start)
                        ? Course.builder()
                                .copyOf(course)
                                .through(Optional.empty())
                                .build()
                        : course)
                .toList();
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns how many exam parts were done on the reference day, whenever that was. */
    int partsDone() {
        return partsDone;
    }

    int partsRequired() {
        return (int)
                progress.parts().stream().filter(part -> part.part().isExam()).count();
    }

    boolean openPartsUnclear() {
        return progress.parts().stream()
                .anyMatch(part -> part.part().isExam() && part.status() == PartStatus.UNDETERMINED);
    }

    LocalDate referenceDay() {
        return referenceDay;
    }

    /** FIN-7: where a rule changed between the overrun and the decision, the lower of both results counts. */
    Base base() {
        Base onDecision = baseUnder(decisionDay, true);
        if (!isComparable()) {
            return onDecision;
        }
        Base lower = onDecision.lower(baseUnder(overrunDay, false));
        if (!lower.equals(onDecision)) {
            findings.add(Finding.holds(FineStatement.LOWER_OF_TWO, decisionDay, lower.bounds()));
        }
        return lower;
    }

    /** The absence of a published policy is not a rule that changed. */
    private boolean isComparable() {
        return law.on(FineLaw.TABLE_PUBLISHED, overrunDay) && overrunDay.isBefore(decisionDay);
    }

    /** FIN-6 and FIN-7: the share that a supplied table takes off, the greater one where the table changed. */
    Optional<BigDecimal> suppliedShare() {
        Optional<BigDecimal> onDecision = suppliedShare(decisionDay);
        return isComparable()
                ? Stream.of(onDecision, suppliedShare(overrunDay))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                : onDecision;
    }

    private Optional<BigDecimal> suppliedShare(LocalDate day) {
        return law.on(FineLaw.REDUCTION, day).map(table -> table.share(partsDone));
    }

    private Base baseUnder(LocalDate lawDay, boolean explain) {
        FineTable table = FineTable.of(law, lawDay);
        Bounds<BigDecimal> hours = hours(lawDay, explain);
        int fewest = leastAttempts(lawDay, true, explain);
        int most = leastAttempts(lawDay, false, false);
        Optional<Money> highest = table.amount(hours.atLeast(), fewest);
        Optional<Money> lowest = hours.atMost()
                .map(greatest -> table.amount(greatest, most))
                .orElseGet(() -> table.amount(BigDecimal.valueOf(Integer.MAX_VALUE), most));
        Base base = new Base(lowest, highest);
        if (explain && !base.isNoFine()) {
            findings.add(
                    base.least().equals(base.most())
                            ? Finding.holds(FineStatement.BASE, decisionDay, base.bounds())
                            : Finding.open(FineStatement.BASE_UNCLEAR, decisionDay, base.bounds()));
        }
        return base;
    }

    /** FIN-4: until NT2 hours surely count, they make bounds. */
    private Bounds<BigDecimal> hours(LocalDate lawDay, boolean explain) {
        List<CourseKind> kinds = law.on(FineLaw.COUNTED_COURSES, lawDay);
        CountedHours all = CountedHours.of(courses, kinds, referenceDay);
        Bounds<BigDecimal> hours = all.hours();
        boolean nt2Sure = law.on(FineLaw.NT2_HOURS_SURE, lawDay);
        if (!nt2Sure) {
            hours = hours.hull(hoursOf(
                    kinds.stream().filter(kind -> kind != CourseKind.NT2).toList()));
        }
        if (explain) {
            findings.add(Finding.holds(FineStatement.HOURS, decisionDay, referenceDay, hours));
            if (!nt2Sure && !hours.equals(all.hours())) {
                findings.add(Finding.holds(FineStatement.NT2_HOURS_UNCLEAR, decisionDay, hours));
            }
            if (all.unproven().signum() > 0) {
                findings.add(Finding.fails(FineStatement.UNPROVEN_HOURS, decisionDay, all.unproven()));
            }
        }
        return hours;
    }

    private Bounds<BigDecimal> hoursOf(Collection<CourseKind> kinds) {
        return CountedHours.of(courses, kinds, referenceDay).hours();
    }

    /** FIN-5: the open part with the fewest attempts; both exams add up. A part that may be open can be among them. */
    private int leastAttempts(LocalDate lawDay, boolean withUndetermined, boolean explain) {
        Comparator<PartProgress> fewest = Comparator.comparingInt(part -> weighed(part, lawDay));
        Optional<PartProgress> least = progress.parts().stream()
                .filter(part -> part.part().isExam())
                .filter(part -> part.status() == PartStatus.OPEN
                        || (withUndetermined && part.status() == PartStatus.UNDETERMINED))
                .min(fewest);
        if (least.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (explain) {
            findings.add(Finding.holds(
                    FineStatement.LEAST_ATTEMPTS,
                    decisionDay,
                    referenceDay,
                    least.get().part(),
                    least.get().allAttempts()));
        }
        return weighed(least.get(), lawDay);
    }

    private int weighed(PartProgress part, LocalDate lawDay) {
        int weight = part.part() == Part.ONA ? law.on(FineLaw.ONA_ATTEMPT_COUNTS_AS, lawDay) : 1;
        return part.allAttempts() * weight;
    }
}
