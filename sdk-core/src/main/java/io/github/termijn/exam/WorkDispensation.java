package io.github.termijn.exam;

import io.github.termijn.dossier.SelfEmployment;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Whether somebody can be dispensed from ONA because of work (vrijstelling ONA wegens werk, EXM-5).
 *
 * <p>It is a test only. The part is done on the day of a recorded decision, not before.
 */
@Value.Immutable
public interface WorkDispensation extends Outcome {

    /**
     * Tests the grounds on the day of the request. One of them is enough:
     *
     * <ol>
     *   <li>in at least 6 of the 12 calendar months before the month of the request, not necessarily in a row, at least
     *       48 paid hours in employment (requests from 20 April 2019);
     *   <li>a profit over those months of at least 7.2 weekly minimum wages (requests from 1 October 2020);
     *   <li>assistance for the self-employed in at least 6 of those months (requests from 1 October 2020).
     * </ol>
     *
     * <p>Example: a request of 20 April 2019 looks at April 2018 through March 2019. Usable without a dossier.
     *
     * @param law the law
     * @param months the months of work
     * @param selfEmployment the profit; empty if there is none
     * @param requestedOn the day of the request
     * @return the outcome; not available for requests of before 20 April 2019
     */
    static WorkDispensation of(
            LawBook law, Collection<WorkMonth> months, Optional<SelfEmployment> selfEmployment, LocalDate requestedOn) {
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(selfEmployment, "selfEmployment");
        Objects.requireNonNull(requestedOn, "requestedOn");
        List<Finding> findings = new ArrayList<>();
        YearMonth last =
                YearMonth.from(TermArithmetic.requireCountable(requestedOn)).minusMonths(1);
        YearMonth first = last.minusMonths(law.on(ExamLaw.WORK_WINDOW_MONTHS, requestedOn) - 1L);
        List<WorkMonth> window = Lists.where(
                List.copyOf(months),
                month -> !month.month().isBefore(first) && !month.month().isAfter(last));
        BigDecimal enough = BigDecimal.valueOf(law.on(ExamLaw.WORK_HOURS, requestedOn));
        Optional<Integer> workMonths = law.find(ExamLaw.WORK_MONTHS, requestedOn);
        if (workMonths.isEmpty()) {
            findings.add(Finding.fails(ExamStatement.WORK_REQUEST_TOO_EARLY, requestedOn, requestedOn));
        }
        workMonths.ifPresent(required -> {
            int worked = (int) hoursByMonth(window).values().stream()
                    .filter(hours -> hours.compareTo(enough) >= 0)
                    .count();
            findings.add(
                    Finding.test(worked >= required, ExamStatement.WORK_MONTHS, requestedOn, worked, required, enough));
        });
        law.find(ExamLaw.PROFIT_IN_WEEKLY_WAGES, requestedOn)
                .flatMap(factor -> selfEmployment.map(work -> profit(work, factor, requestedOn)))
                .ifPresent(findings::add);
        law.find(ExamLaw.BBZ_MONTHS, requestedOn).ifPresent(required -> {
            int assisted = (int) window.stream()
                    .filter(WorkMonth::assistance)
                    .map(WorkMonth::month)
                    .distinct()
                    .count();
            findings.add(Finding.test(
                    assisted >= required, ExamStatement.ASSISTANCE_MONTHS, requestedOn, assisted, required));
        });
        return new Builder().findings(findings).build();
    }

    /** The hours of all employers in a month add up. */
    private static Map<YearMonth, BigDecimal> hoursByMonth(List<WorkMonth> window) {
        return window.stream()
                .collect(Collectors.groupingBy(
                        WorkMonth::month, Collectors.reducing(BigDecimal.ZERO, WorkMonth::hours, BigDecimal::add)));
    }

    private static Finding profit(SelfEmployment work, BigDecimal factor, LocalDate requestedOn) {
        Money required = work.weeklyMinimumWage().multipliedBy(factor, RoundingMode.HALF_UP);
        BigDecimal exactly = work.weeklyMinimumWage().getAmount().multiply(factor);
        boolean met = work.profit().getAmount().compareTo(exactly) >= 0;
        return Finding.test(met, ExamStatement.PROFIT, requestedOn, work.profit(), required);
    }

    /**
     * Tells whether the dispensation is available on request.
     *
     * @return true if one of the grounds holds
     */
    default boolean isAvailable() {
        return Lists.any(findings(), finding -> finding.verdict() == Verdict.HOLDS);
    }

    /** Builds an outcome. */
    class Builder extends ImmutableWorkDispensation.Builder {}
}
