package io.github.termijn.exemption;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** What criteria share: numbers of days, things that are found or not, and what follows from what is missing. */
final class Criteria {

    private static final BigDecimal ONCE = BigDecimal.ONE;

    private Criteria() {}

    /** What is missing decides, so that numbers and verdict cannot disagree. */
    static Verdict verdict(Bounds<BigDecimal> missing) {
        if (missing.atLeast().signum() > 0) {
            return Verdict.FAILS;
        }
        return missing.isExact() ? Verdict.HOLDS : Verdict.OPEN;
    }

    /** Returns how much is missing, never below 0, where more present is less missing. */
    static Bounds<BigDecimal> missing(BigDecimal required, Bounds<BigDecimal> present) {
        BigDecimal most = positive(required.subtract(present.atLeast()));
        BigDecimal least =
                present.atMost().map(all -> positive(required.subtract(all))).orElse(BigDecimal.ZERO);
        return Bounds.between(least, most);
    }

    static BigDecimal positive(BigDecimal number) {
        return number.max(BigDecimal.ZERO);
    }

    /** Starts a criterion that is met once a length of time has passed since a day. */
    static Criterion.Builder time(CriterionKind kind, LocalDate start, Period required, LocalDate asOf) {
        LocalDate metFrom = TermArithmetic.plus(start, required);
        return new Criterion.Builder()
                .kind(kind)
                .required(days(start, metFrom))
                .present(Bounds.exactly(positive(days(start, asOf))))
                .missing(Bounds.exactly(positive(days(asOf, metFrom))))
                .metFrom(metFrom);
    }

    /** Starts a criterion that is met by one thing that is found, or not found; or of which nothing is known. */
    static Criterion.Builder once(CriterionKind kind, Verdict found) {
        Bounds<BigDecimal> present = switch (found) {
            case HOLDS -> Bounds.exactly(ONCE);
            case FAILS -> Bounds.exactly(BigDecimal.ZERO);
            case OPEN -> Bounds.between(BigDecimal.ZERO, ONCE);
        };
        return new Criterion.Builder()
                .kind(kind)
                .required(ONCE)
                .present(present)
                .missing(missing(ONCE, present));
    }

    static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }
}
