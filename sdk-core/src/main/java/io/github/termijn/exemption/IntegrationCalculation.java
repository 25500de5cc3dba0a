package io.github.termijn.exemption;

import io.github.termijn.dossier.LanguageInterview;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.ExemptionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Tests sufficient integration (AVI-1). */
final class IntegrationCalculation {

    private final LawBook law;
    private final LocalDate day;

    IntegrationCalculation(LawBook law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    SufficientIntegration outcome(
            Optional<LocalDate> registeredSince, Collection<WorkPeriod> work, Optional<LanguageInterview> interview) {
        Optional<Period> registration = law.find(ExemptionLaw.AVI_REGISTRATION, day);
        Optional<Integer> months = law.find(ExemptionLaw.AVI_WORK_MONTHS, day);
        if (registration.isEmpty() || months.isEmpty()) {
            return new SufficientIntegration.Builder()
                    .addRemarks(Finding.open(ExemptionStatement.NO_INTEGRATION_CRITERIA, day, day))
                    .build();
        }
        Criterion registered = registration(registeredSince, registration.get());
        WorkMonths worked = WorkMonths.of(work, day);
        return new SufficientIntegration.Builder()
                .addCriteria(registered, work(worked, months.get()), interview(interview))
                .earliestDay(registered.metFrom().map(from -> latest(from, worked.earliest(months.get()))))
                .build();
    }

    private LocalDate latest(LocalDate one, LocalDate other) {
        return Stream.of(day, one, other).max(LocalDate::compareTo).orElseThrow();
    }

    private Criterion registration(Optional<LocalDate> registeredSince, Period required) {
        Optional<LocalDate> known = registeredSince.filter(since -> !since.isAfter(day));
        return known.map(since -> {
                    LocalDate metFrom = TermArithmetic.plus(since, required);
                    return Criteria.time(CriterionKind.REGISTRATION, since, required, day)
                            .addFindings(Finding.test(
                                    !day.isBefore(metFrom),
                                    ExemptionStatement.REGISTRATION,
                                    day,
                                    since,
                                    required,
                                    metFrom))
                            .build();
                })
                .orElseGet(() -> registrationUnknown(required));
    }

    /** Not known is anything from not registered to long enough; the days asked are those before the day of the question. */
    private Criterion registrationUnknown(Period required) {
        BigDecimal days = Criteria.days(TermArithmetic.minus(day, required), day);
        Bounds<BigDecimal> present = Bounds.atLeast(BigDecimal.ZERO);
        return new Criterion.Builder()
                .kind(CriterionKind.REGISTRATION)
                .required(days)
                .present(present)
                .missing(Criteria.missing(days, present))
                .addFindings(Finding.open(ExemptionStatement.REGISTRATION_UNKNOWN, day, required))
                .build();
    }

    private Criterion work(WorkMonths worked, int required) {
        BigDecimal months = BigDecimal.valueOf(required);
        Bounds<BigDecimal> present = worked.months();
        Bounds<BigDecimal> missing = Criteria.missing(months, present);
        Finding finding = worked.isKnown()
                ? Finding.of(Criteria.verdict(missing), ExemptionStatement.WORK, day, present, required, missing)
                : Finding.open(ExemptionStatement.WORK_UNKNOWN, day, required);
        return new Criterion.Builder()
                .kind(CriterionKind.WORK)
                .required(months)
                .present(present)
                .missing(missing)
                .addFindings(present.isExact() ? finding : finding.restsOn(Aspect.AVI_1_MONTHS))
                .build();
    }

    private Criterion interview(Optional<LanguageInterview> interview) {
        Optional<LanguageInterview> known = interview.filter(each -> !each.on().isAfter(day));
        Verdict verdict =
                known.map(each -> each.passed() ? Verdict.HOLDS : Verdict.FAILS).orElse(Verdict.OPEN);
        return Criteria.once(CriterionKind.LANGUAGE_INTERVIEW, verdict)
                .addFindings(
                        known.map(each -> Finding.of(verdict, ExemptionStatement.LANGUAGE_INTERVIEW, day, each.on()))
                                .orElseGet(() -> Finding.open(ExemptionStatement.LANGUAGE_INTERVIEW_UNKNOWN, day)))
                .build();
    }
}
