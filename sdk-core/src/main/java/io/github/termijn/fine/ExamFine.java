package io.github.termijn.fine;

import io.github.termijn.exam.ExamStatement;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
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
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final FineFacts facts;
    private final LocalDate decisionDay;
    private final LocalDate overrunDay;
    private final LocalDate countedThrough;
    private final List<Finding> findings = new ArrayList<>();

    ExamFine(LawBook law, FineFacts facts) {
        this.law = law;
        this.facts = facts;
        this.decisionDay = facts.decidedOn();
        this.overrunDay = facts.lastDay();
        this.countedThrough = countedThrough(law, overrunDay, decisionDay);
        if (facts.newTerm()) {
            CountingWindow window = law.on(Interpretation.COUNTING_WINDOW, decisionDay);
            findings.add(Finding.holds(FineStatement.COUNTING_WINDOW, decisionDay, window));
        }
    }

    static LocalDate countedThrough(LawBook law, LocalDate lastDay, LocalDate decisionDay) {
        boolean onLastDay = law.on(Interpretation.COUNTING_DAY, decisionDay) == CountingDay.LAST_DAY;
        return onLastDay ? OverrunFacts.lastInTime(law, lastDay) : decisionDay;
    }

    static Bounds<Money> downToNothing(Bounds<Money> amount) {
        return Bounds.between(NOTHING, amount.atMost().orElseThrow());
    }

    List<Finding> findings() {
        return findings;
    }

    int partsRequired() {
        return facts.partsDone() + facts.openParts().size();
    }

    boolean openPartsUnclear() {
        for (PartAttempts part : facts.openParts()) {
            if (part.mayBeDone()) {
                return true;
            }
        }
        return false;
    }

    LocalDate countedThrough() {
        return countedThrough;
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
        return law.on(FineLaw.REDUCTION, day).map(table -> table.share(facts.partsDone()));
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
        Bounds<BigDecimal> all = HoursOfKind.total(facts.hours(), kinds);
        boolean nt2Sure = law.on(FineLaw.NT2_HOURS_SURE, lawDay);
        Bounds<BigDecimal> hours = nt2Sure ? all : all.hull(HoursOfKind.total(facts.hours(), withoutNt2(kinds)));
        if (explain) {
            findings.add(Finding.holds(FineStatement.HOURS, decisionDay, countedThrough, hours));
            for (HoursOfKind ofKind : facts.hours()) {
                if (!kinds.contains(ofKind.kind())) {
                    findings.add(Finding.fails(ExamStatement.COURSE_KIND_NOT_COUNTED, decisionDay, ofKind.kind()));
                }
            }
            if (!hours.equals(all)) {
                findings.add(Finding.holds(FineStatement.NT2_HOURS_UNCLEAR, decisionDay, hours));
            }
            BigDecimal unproven = unproven(kinds);
            if (unproven.signum() > 0) {
                findings.add(Finding.fails(FineStatement.UNPROVEN_HOURS_NOT_COUNTED, decisionDay, unproven));
            }
        }
        return hours;
    }

    private static List<CourseKind> withoutNt2(List<CourseKind> kinds) {
        return Lists.where(kinds, kind -> kind != CourseKind.NT2);
    }

    private BigDecimal unproven(List<CourseKind> kinds) {
        BigDecimal unproven = BigDecimal.ZERO;
        for (HoursOfKind ofKind : facts.hours()) {
            unproven = kinds.contains(ofKind.kind()) ? unproven.add(ofKind.unproven()) : unproven;
        }
        return unproven;
    }

    /** FIN-5: the open part with the fewest attempts; both exams add up. A part that may be open can be among them. */
    private int leastAttempts(LocalDate lawDay, boolean withUnclear, boolean explain) {
        Optional<PartAttempts> least = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (PartAttempts part : facts.openParts()) {
            int weighed = weighed(part, lawDay);
            if (weighed < fewest && (withUnclear || !part.mayBeDone())) {
                least = Optional.of(part);
                fewest = weighed;
            }
        }
        if (explain && least.isPresent()) {
            findings.add(Finding.holds(
                    FineStatement.LEAST_ATTEMPTS,
                    decisionDay,
                    countedThrough,
                    least.get().part(),
                    least.get().all()));
        }
        return fewest;
    }

    private int weighed(PartAttempts part, LocalDate lawDay) {
        int weight = part.part() == Part.ONA ? law.on(FineLaw.ONA_ATTEMPT_COUNTS_AS, lawDay) : 1;
        return part.all() * weight;
    }
}
