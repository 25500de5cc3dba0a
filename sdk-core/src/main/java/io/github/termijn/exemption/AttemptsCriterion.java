package io.github.termijn.exemption;

import io.github.termijn.exam.PartAttempts;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.ExemptionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tests whether there were enough attempts at an open exam part under the law of one day (AGI-1, AGI-4). */
final class AttemptsCriterion {

    private final int required;
    private final int sureNt2;
    private final int mostNt2;
    private final boolean onaSure;
    private final LocalDate day;

    AttemptsCriterion(LawBook law, int required, LocalDate day) {
        this.required = required;
        this.sureNt2 = law.on(ExemptionLaw.AGI_NT2_ATTEMPTS_SURE, day);
        this.mostNt2 = law.find(ExemptionLaw.AGI_NT2_ATTEMPTS_MOST, day).orElse(Integer.MAX_VALUE);
        this.onaSure = law.on(ExemptionLaw.AGI_ONA_ATTEMPTS_SURE, day);
        this.day = day;
    }

    Criterion test(PartAttempts part) {
        int sure = part.attempts() + Math.min(part.nt2Attempts(), sureNt2);
        int most = part.attempts() + Math.min(part.nt2Attempts(), mostNt2);
        boolean mayNeedNone = part.mayBeDone() || (part.part() == Part.ONA && !onaSure);
        Bounds<BigDecimal> present = between(sure, most);
        Bounds<BigDecimal> missing =
                between(mayNeedNone ? 0 : Math.max(0, required - most), Math.max(0, required - sure));
        return new Criterion.Builder()
                .kind(CriterionKind.ATTEMPTS)
                .part(part.part())
                .required(BigDecimal.valueOf(required))
                .present(present)
                .missing(missing)
                .findings(findings(part, present, Criteria.verdict(missing)))
                .build();
    }

    private static Bounds<BigDecimal> between(int least, int most) {
        return Bounds.between(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    private List<Finding> findings(PartAttempts part, Bounds<BigDecimal> present, Verdict verdict) {
        List<Finding> findings = new ArrayList<>(2);
        findings.add(
                part.part() == Part.ONA
                        ? Finding.of(verdict, ExemptionStatement.ONA_ATTEMPTS, day, present, required)
                        : Finding.of(verdict, ExemptionStatement.ATTEMPTS, day, part.part(), present, required));
        if (verdict != Verdict.HOLDS) {
            nt2(findings, part, present, verdict);
        }
        if (verdict == Verdict.OPEN && part.mayBeDone()) {
            findings.add(Finding.open(ExemptionStatement.PART_MAY_BE_DONE, day, part.part()));
        }
        return findings;
    }

    /** Tells of the attempts at NT2 where they leave the criterion open, or where some did not count. */
    private void nt2(List<Finding> findings, PartAttempts part, Bounds<BigDecimal> present, Verdict verdict) {
        Bounds<BigDecimal> counted = present.map(all -> all.subtract(BigDecimal.valueOf(part.attempts())));
        if (verdict == Verdict.OPEN && !counted.isExact()) {
            findings.add(Finding.open(
                    ExemptionStatement.NT2_ATTEMPTS_UNCLEAR, day, part.part(), part.nt2Attempts(), counted));
        } else if (counted.atLeast().intValueExact() < part.nt2Attempts()) {
            findings.add(Finding.fails(
                    ExemptionStatement.NT2_ATTEMPTS_COUNTED, day, part.part(), part.nt2Attempts(), counted));
        }
    }
}
