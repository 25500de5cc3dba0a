package io.github.termijn.loan;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.Loan;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyEnd.Cause;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.fine.Overrun;
import io.github.termijn.fine.Overruns;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.Permit;
import io.github.termijn.law.ResidencePurpose;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.term.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is forgiven: the group, what the first term gives, what leaves it open, and the amounts (LOA-2, LOA-4 to LOA-12). */
final class ForgivenessCalculation {

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);
    private static final Set<Cause> FORGIVE_NOTHING =
            EnumSet.of(Cause.NATURALISED, Cause.RESIDENCE_LOST, Cause.INTERRUPTED, Cause.DIED);

    private final LawBook law;
    private final Dossier dossier;
    private final Loan loan;
    private final ExamProgress progress;
    private final Timeline timeline;
    private final Term firstTerm;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    ForgivenessCalculation(
            LawBook law, Dossier dossier, Loan loan, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.loan = loan;
        this.progress = progress;
        this.timeline = timeline;
        this.firstTerm = timeline.examTerms().get(0);
        this.asOf = asOf;
    }

    Forgiveness forgiveness() {
        Share share = isOutside() ? outside() : shareOfGroup();
        findings.add(Finding.holds(
                isPartial(share) ? LoanStatement.RESULT_LATE : LoanStatement.RESULT, asOf, share.percentage()));
        return amounts(share);
    }

    private static boolean isPartial(Share share) {
        return share.kind() == ForgivenessKind.PARTIAL;
    }

    /** LOA-7: a permit, and purpose of stay, that is in the forgiveness group on no day. */
    private boolean isOutside() {
        return !mayBeInGroup(LocalDate.MAX);
    }

    /** A purpose that is not known can be one of the group. */
    private boolean mayBeInGroup(LocalDate day) {
        return isPermitInGroup(day) || isPurposeInGroup(day).orElse(true);
    }

    private boolean isPermitInGroup(LocalDate day) {
        return law.find(LoanLaw.FORGIVENESS_GROUP, day)
                .filter(group -> group.contains(dossier.permit()))
                .isPresent();
    }

    /** Empty if it depends on a purpose that is not known. */
    private Optional<Boolean> isPurposeInGroup(LocalDate day) {
        List<ResidencePurpose> purposes = law.on(LoanLaw.FORGIVENESS_PURPOSES, day);
        boolean isAsked = purposes.stream().anyMatch(purpose -> purpose.permit() == dossier.permit());
        return isAsked ? dossier.residencePurpose().map(purposes::contains) : Optional.of(false);
    }

    private Share outside() {
        findings.add(Finding.fails(LoanStatement.NOT_IN_GROUP, decidingDay(), dossier.permit()));
        return Share.of(0);
    }

    private Share shareOfGroup() {
        Share share = whatIsOpen(ofFirstTerm());
        if (share.least() < Share.ALL && canBeRestored()) {
            share = restored(share);
        }
        share = whileDoubted(afterWithdrawal(ofGroup(share)));
        caveats(share);
        return share;
    }

    /** The earlier the term ended, the less is forgiven: the two ends of an open last day bound it. */
    private Share ofFirstTerm() {
        Bounds<LocalDate> lastDay = firstTerm.lastDay();
        boolean done =
                timeline.dutyEnd().isPresent() || progress.examCompletion().isPresent();
        if (lastDay.atMost().isEmpty() && !done) {
            findings.add(Finding.open(LoanStatement.TERM_WAITS, asOf).restsOn(Aspect.VRS_3_WAITS));
            return Share.pending(Share.ALL);
        }
        FirstTermShare ifEarly = ifTermEndsOn(lastDay.atLeast());
        Share share = ifEarly.share();
        if (lastDay.isExact() || lastDay.atMost().isEmpty()) {
            findings.addAll(ifEarly.findings());
            return share;
        }
        Share both = share.hull(ifTermEndsOn(lastDay.atMost().orElseThrow()).share());
        if (!both.equals(share)) {
            findings.add(Finding.open(LoanStatement.LAST_DAY_OPEN, asOf, lastDay));
        }
        findings.addAll(ifEarly.findings());
        return both;
    }

    private FirstTermShare ifTermEndsOn(LocalDate lastDay) {
        return new FirstTermShare(law, dossier, loan, progress, timeline, lastDay, asOf);
    }

    private Share whatIsOpen(Share share) {
        boolean surelyWaits = share.pending()
                && share.most() == Share.ALL
                && !progress.openExamParts().isEmpty();
        boolean dayUnknown = !surelyWaits && Lists.any(progress.parts(), PartProgress::mayBeEarlier);
        // an earlier day keeps full forgiveness, unless the group was not named yet
        boolean sure = share.least() == Share.ALL && mayBeInGroup(dossier.obligedFrom());
        if (dayUnknown && !sure) {
            findings.add(Finding.open(LoanStatement.DAY_UNKNOWN, asOf));
            return Share.open(Share.ALL);
        }
        if (PossibleEnd.byGap(timeline) && share.least() > 0) {
            findings.add(Finding.open(LoanStatement.DUTY_MAY_HAVE_ENDED, asOf));
            return share.downToNothing();
        }
        return share;
    }

    /** An end of the duty that forgives nothing forgives nothing in an extended term either. */
    private boolean canBeRestored() {
        return timeline.dutyEnd()
                .filter(end -> FORGIVE_NOTHING.contains(end.cause()))
                .isEmpty();
    }

    /** 3a, FIN-13, LOA-6 and LOA-8: what leaves it open up to everything. */
    private Share restored(Share share) {
        List<Finding> reasons = new ArrayList<>();
        overrun(share).ifPresent(late -> {
            late.removedBy()
                    .ifPresent(claim -> reasons.add(Finding.open(
                            LoanStatement.CLAIM_WOULD_REMOVE,
                            asOf,
                            claim.ground(),
                            claim.lastDayIfGranted().orElseThrow())));
            if (late.culpability().equals(Optional.of(Culpability.PROVISIONALLY_CULPABLE))) {
                effort(late).ifPresent(reasons::add);
            }
            if (late.culpability().equals(Optional.of(Culpability.NOT_CULPABLE))) {
                reasons.add(Finding.open(LoanStatement.NOT_CULPABLE, asOf).restsOn(Aspect.LOA_8_NOT_CULPABLE));
            }
            findings.add(Finding.holds(LoanStatement.EXTENSION_RESTORES, asOf));
            if (late.fine().recorded().isPresent()) {
                findings.add(Finding.holds(LoanStatement.FINE_IS_NO_BAR, asOf).restsOn(Aspect.LOA_8_FINE));
            }
        });
        loan.specialCircumstancesRequestedOn()
                .ifPresent(day -> reasons.add(Finding.open(LoanStatement.SPECIAL_CIRCUMSTANCES, day, day)));
        if (reasons.isEmpty() || share.most() == Share.ALL) {
            return share;
        }
        findings.addAll(reasons);
        return share.upToAll();
    }

    /** A running interruption leaves open whether the duty was done late or ended late: an overrun it was in any case. */
    private Optional<Overrun> overrun(Share share) {
        Optional<Overrun> overrun = overrun(dossier, timeline);
        return overrun.isPresent() || share.most() == Share.ALL
                ? overrun
                : PossibleEnd.ifGapEndsToday(law, dossier, progress, timeline, asOf)
                        .flatMap(today -> overrun(today.dossier(), today.timeline()));
    }

    private Optional<Overrun> overrun(Dossier facts, Timeline terms) {
        Term term = terms.examTerms().get(0);
        return Lists.first(
                Overruns.of(law, facts, progress, terms, term, asOf),
                each -> each.lastDay().equals(term.lastDay()));
    }

    /** FIN-13: what it means for the loan that the table gives no fine, or may give none, is not known. */
    private Optional<Finding> effort(Overrun late) {
        Optional<LoanStatement> statement = switch (late.fine().enoughEffort()) {
            case HOLDS -> Optional.of(LoanStatement.ENOUGH_EFFORT);
            case OPEN -> Optional.of(LoanStatement.EFFORT_UNCLEAR);
            case FAILS -> Optional.empty();
        };
        return statement.map(effort -> Finding.open(effort, asOf).restsOn(Aspect.LOA_4_EFFORT));
    }

    /** REG-4: what nobody can say while it is open whether, or until when, there was a duty. */
    private Share whileDoubted(Share share) {
        // what is pending stands, unless an interruption that turns out too long has ended it
        boolean stands = share.pending() && !mayHaveBeenInterrupted();
        if (stands || share.most() == Share.ALL || !isDoubted()) {
            return share;
        }
        findings.add(Finding.open(LoanStatement.LOAN_OPEN_ON_DUTY, asOf).restsOn(Aspect.REG_4_RECORD));
        return share.upToAll();
    }

    /** The first exam term, or an overrun first statement term, is in doubt; or an open nationality began in the exam term. */
    private boolean isDoubted() {
        boolean exam = firstTerm.doubt().isPresent() && asOf.isAfter(earliestLastDay());
        boolean participation = timeline.participationTerms().stream()
                .limit(1)
                .anyMatch(
                        term -> term.status() == TermStatus.OPEN && term.doubt().isPresent());
        boolean nationality = timeline.findings().stream()
                .filter(finding -> finding.statement() == DutyStatement.DUTY_MAY_HAVE_ENDED_BY_NATIONALITY)
                .anyMatch(finding -> !finding.on().isAfter(firstTerm.lastDay().atLeast()));
        return exam || participation || nationality;
    }

    /** TRM-6: an interruption that turns out too long lengthens nothing. */
    private LocalDate earliestLastDay() {
        return (mayHaveBeenInterrupted() ? firstTerm.firstLastDay() : firstTerm.lastDay()).atLeast();
    }

    private boolean mayHaveBeenInterrupted() {
        return Lists.any(timeline.findings(), finding -> finding.statement() == DutyStatement.DUTY_MAY_HAVE_ENDED);
    }

    private Share ofGroup(Share share) {
        LocalDate day = decidingDay();
        if (isPermitInGroup(day)) {
            findings.add(
                    0,
                    Finding.holds(LoanStatement.FORGIVENESS_GROUP, day, dossier.permit(), day)
                            .restsOn(Aspect.LOA_2_DECIDING_DAY));
            return share;
        }
        Optional<Boolean> isPurposeInGroup = isPurposeInGroup(day);
        if (isPurposeInGroup.orElse(false)) {
            findings.add(
                    0,
                    Finding.holds(
                            LoanStatement.PURPOSE_IN_GROUP,
                            day,
                            dossier.residencePurpose().orElseThrow()));
            return share;
        }
        if (share.most() == 0) {
            return share;
        }
        findings.add(
                0,
                isPurposeInGroup.isEmpty()
                        ? Finding.open(LoanStatement.PURPOSE_UNKNOWN, day, dossier.permit())
                        : Finding.open(LoanStatement.FORGIVENESS_GROUP, day, dossier.permit(), day));
        return share.downToNothing();
    }

    /** LOA-2: the day of fulfilment, exemption or dispensation; the as-of day where there is none. */
    private LocalDate decidingDay() {
        return timeline.dutyEnd()
                .map(DutyEnd::day)
                .or(() -> progress.examCompletion().map(Completion::day))
                .orElse(asOf);
    }

    /** LOA-11: the status was lost because its ground ceased, and nothing else gives a right of residence. */
    private Share afterWithdrawal(Share share) {
        Optional<LocalDate> withdrawn = dossier.asylumWithdrawnOn()
                .filter(day -> dossier.permit() == Permit.ASYLUM
                        && dossier.residenceLostOn().isPresent());
        if (withdrawn.isEmpty() || share.most() == Share.ALL) {
            return share;
        }
        findings.add(Finding.open(LoanStatement.ASYLUM_WITHDRAWN, withdrawn.get(), withdrawn.get()));
        return share.upToAll();
    }

    private void caveats(Share share) {
        boolean exemptedLate = dossier.exemptions().stream()
                .map(ExemptionDecision::decidedOn)
                .flatMap(Optional::stream)
                .anyMatch(day -> day.isAfter(firstTerm.lastDay().atLeast()));
        if (exemptedLate && share.most() < Share.ALL) {
            findings.add(Finding.holds(LoanStatement.PROPORTIONALITY, asOf));
        }
        if (share.most() > 0 && !share.pending()) {
            findings.add(Finding.holds(LoanStatement.INTEREST_LAPSES, asOf));
        }
    }

    private Forgiveness amounts(Share share) {
        Forgiveness.Builder forgiveness = new Forgiveness.Builder();
        forgiveness.kind(share.kind()).percentage(share.percentage());
        Optional<Money> debt =
                share.most() == 0 ? loan.debtAtFulfilment().or(loan::debtAtRunIn) : loan.debtAtFulfilment();
        if (debt.isPresent()) {
            Bounds<Money> forgiven = share.percentage().map(percentage -> part(debt.get(), percentage));
            Bounds<Money> left = Bounds.between(
                    debt.get().minus(forgiven.atMost().orElseThrow()),
                    debt.get().minus(forgiven.atLeast()));
            findings.add(Finding.holds(LoanStatement.AMOUNTS, asOf, debt.get(), forgiven, left));
            forgiveness.forgiven(forgiven).left(left);
        } else {
            if (!share.pending()) {
                findings.add(Finding.open(LoanStatement.DEBT_UNKNOWN, asOf));
            }
            Bounds<Money> unknown = Bounds.atLeast(NOTHING);
            Bounds<Money> nothing = Bounds.exactly(NOTHING);
            forgiveness
                    .forgiven(share.most() == 0 ? nothing : unknown)
                    .left(share.least() == Share.ALL ? nothing : unknown);
        }
        return forgiveness.findings(findings).build();
    }

    private static Money part(Money debt, int percentage) {
        return debt.multipliedBy(BigDecimal.valueOf(percentage, 2), RoundingMode.HALF_UP);
    }
}
