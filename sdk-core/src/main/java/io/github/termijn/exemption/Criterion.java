package io.github.termijn.exemption;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Part;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One condition of an exemption (voorwaarde): what is asked, what is there and what is missing, in one unit.
 *
 * <p>What is missing decides: nothing at all is met, something at least is not met, and nothing to something is open. It is
 * the least that, once supplied, surely meets the criterion. That can be less than required minus present, where more of
 * one kind makes hours of another kind count too (AGI-2).
 */
@Value.Immutable
public interface Criterion extends Outcome {

    /**
     * Returns what is asked.
     *
     * @return the kind of criterion
     */
    CriterionKind kind();

    /**
     * Returns in what the numbers are counted.
     *
     * @return the unit of {@link #required}, {@link #present} and {@link #missing}
     */
    default Unit unit() {
        return kind().unit();
    }

    /**
     * Returns the exam part that it is about.
     *
     * @return the part, for attempts; empty for any other criterion
     */
    Optional<Part> part();

    /**
     * Returns how much is asked.
     *
     * @return the number in the unit of the criterion
     */
    BigDecimal required();

    /**
     * Returns how much of it is there, which may be more than is asked.
     *
     * @return the number, between bounds where facts or law leave it open
     */
    Bounds<BigDecimal> present();

    /**
     * Returns how much is missing.
     *
     * @return the number, never below 0, between bounds where facts or law leave it open
     */
    Bounds<BigDecimal> missing();

    /**
     * Returns from which day a criterion of time is met.
     *
     * @return the first day; empty if the criterion is not about time, or the day is not known
     */
    Optional<LocalDate> metFrom();

    /**
     * Returns the finding that says whether it is met, then what else belongs to it.
     *
     * @return the findings, at least one
     */
    @Override
    List<Finding> findings();

    /**
     * Returns whether it is met.
     *
     * @return holds if it is met, fails if it is not, else open
     */
    default Verdict verdict() {
        return findings().get(0).verdict();
    }

    /**
     * Tells what several criteria together say, all of which have to be met.
     *
     * @param criteria the criteria
     * @return fails if one is not met, else open if one is open, else holds
     */
    static Verdict verdictOf(List<Criterion> criteria) {
        Objects.requireNonNull(criteria, "criteria");
        return Verdict.all(Lists.each(criteria, Criterion::verdict));
    }

    /** Builds a criterion. */
    class Builder extends ImmutableCriterion.Builder {}
}
