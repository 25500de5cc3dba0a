package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PossibleCompletion;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Extension;
import io.github.termijn.term.ExtensionSource;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Until when there is a claim to the loan, and why it ends (LOA-3): the earliest of everything that can end it.
 *
 * @param lastDay the last day, included, or its bounds
 * @param endsBy what surely ends it first
 * @param findings why
 */
record EntitlementPeriod(Bounds<LocalDate> lastDay, EntitlementEnd endsBy, List<Finding> findings) {

    private static final Set<EntitlementEnd> END_BY_THE_ACT =
            EnumSet.of(EntitlementEnd.PVT_NOT_SIGNED, EntitlementEnd.NO_LONGER_OBLIGED, EntitlementEnd.EARLY_REPAYMENT);

    /** One thing that ends the claim, by its exclusive end. Without an upper bound it may never end it. */
    private record End(EntitlementEnd cause, Bounds<LocalDate> day, LoanStatement ifOpen) {}

    /** While an interruption runs, the claim ends as the terms say, or as it does if the duty ended when it began (TRM-6). */
    static EntitlementPeriod of(
            LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        EntitlementPeriod stands = of(new Calculation(law, dossier, progress, timeline, asOf));
        Optional<EntitlementPeriod> ended = PossibleEnd.ifGapEndedIt(law, dossier, progress, timeline, asOf)
                .map(end -> of(new Calculation(law, end.dossier(), progress, end.timeline(), asOf)))
                .filter(other -> !other.lastDay().equals(stands.lastDay()));
        Bounds<LocalDate> lastDay =
                ended.map(other -> other.lastDay().hull(stands.lastDay())).orElse(stands.lastDay());
        List<Finding> findings = new ArrayList<>(stands.findings());
        ended.ifPresent(other -> findings.add(open(LoanStatement.CLAIM_DUTY_OPEN, asOf, lastDay)));
        new Calculation(law, dossier, progress, timeline, asOf).lapseToCome().ifPresent(findings::add);
        findings.add(Finding.holds(LoanStatement.CLAIM_ENDS, asOf, stands.endsBy(), lastDay));
        return new EntitlementPeriod(lastDay, stands.endsBy(), List.copyOf(findings));
    }

    private static EntitlementPeriod of(Calculation calculation) {
        List<End> ends = calculation.ends();
        Optional<End> surely = first(ends);
        Optional<LocalDate> latest = surely.flatMap(end -> end.day().atMost());
        Bounds<LocalDate> lastDay = earliest(ends).orElseThrow().map(TermArithmetic::lastDay);
        EntitlementEnd cause = surely.orElse(ends.get(0)).cause();
        List<Finding> findings = Lists.each(
                Lists.where(
                        ends,
                        end -> latest.map(last -> end.day().atLeast().isBefore(last))
                                .orElse(true)),
                end -> open(end.ifOpen(), calculation.asOf(), end.day().map(TermArithmetic::lastDay)));
        return new EntitlementPeriod(lastDay, cause, findings);
    }

    private static Finding open(LoanStatement statement, LocalDate asOf, Bounds<LocalDate> lastDay) {
        return Finding.open(statement, asOf, lastDay).restsOn(Aspect.LOA_3_OPEN_ENDS);
    }

    /**
     * Returns the day on which the claim ended by a cause that the act itself names, for the start of the repayment (REP-1).
     *
     * <p>Whether there is a claim between the last term and six years after the first one is open. It does not matter here:
     * the repayment of who is not done in time was meant to begin when they are done (a reading of Wi art. 16(2), 17(1)).
     * A grant that lapsed because nothing was paid leaves nothing to pay back.
     *
     * @return the day, or its bounds; empty if nothing ends the claim
     */
    static Optional<Bounds<LocalDate>> endByTheAct(
            LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        return earliest(new Calculation(law, dossier, progress, timeline, asOf).endsByTheAct());
    }

    /** Tells whether it is open that the fine for a term set the next one. */
    static boolean mayNotBeSet(Timeline timeline, Term before) {
        return Lists.any(timeline.fines(), fine -> fine.belongsTo(before) && fine.newTerm() == NewTerm.OPEN);
    }

    private static Optional<End> first(List<End> ends) {
        return ends.stream()
                .filter(end -> end.day().atMost().isPresent())
                .min(Comparator.comparing(end -> end.day().atMost().orElseThrow()));
    }

    private static Optional<Bounds<LocalDate>> earliest(List<End> ends) {
        Optional<LocalDate> latest = first(ends).flatMap(end -> end.day().atMost());
        return ends.stream()
                .map(end -> end.day().atLeast())
                .min(Comparator.naturalOrder())
                .map(least -> latest.map(most -> Bounds.between(least, most)).orElseGet(() -> Bounds.atLeast(least)));
    }

    private record Calculation(LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {

        List<End> ends() {
            List<End> ends = new ArrayList<>();
            ends.add(afterTheTerms());
            participation().ifPresent(ends::add);
            timeline.dutyEnd()
                    .map(end -> noLongerObligedFrom(end.day()))
                    .ifPresent(day -> ends.add(sure(EntitlementEnd.NO_LONGER_OBLIGED, day)));
            PossibleCompletion.of(law, dossier, progress, asOf, part -> true)
                    .map(done -> Bounds.atLeast(noLongerObligedFrom(done.from())))
                    .map(day -> new End(EntitlementEnd.NO_LONGER_OBLIGED, day, LoanStatement.CLAIM_DUTY_OPEN))
                    .ifPresent(ends::add);
            dossier.loan().ifPresent(loan -> {
                loan.earlyRepaymentRequestedOn().ifPresent(day -> ends.add(sure(EntitlementEnd.EARLY_REPAYMENT, day)));
                lapse(loan).ifPresent(ends::add);
            });
            return ends;
        }

        List<End> endsByTheAct() {
            List<End> ends = new ArrayList<>();
            ends.addAll(Lists.where(ends(), end -> END_BY_THE_ACT.contains(end.cause())));
            afterTheFirstTerm()
                    .map(day -> new End(EntitlementEnd.LONG_AFTER_TERM, day, LoanStatement.CLAIM_TERM_OPEN))
                    .ifPresent(ends::add);
            return ends;
        }

        private LocalDate noLongerObligedFrom(LocalDate day) {
            LocalDate notBefore = law.on(LoanLaw.NOT_OBLIGED_ENDS_CLAIM_FROM, asOf);
            return day.isBefore(notBefore) ? notBefore : day;
        }

        private static End sure(EntitlementEnd cause, LocalDate day) {
            return new End(cause, Bounds.exactly(day), LoanStatement.CLAIM_TERM_OPEN);
        }

        /** From 2020 the claim of who was still obliged after the terms ends years after the first term; what is between is open. */
        private End afterTheTerms() {
            Bounds<LocalDate> terms = endOfTerms();
            Optional<Bounds<LocalDate>> longAfter = afterTheFirstTerm();
            if (longAfter.isEmpty()) {
                return new End(EntitlementEnd.TERMS_OVER, terms, LoanStatement.CLAIM_TERM_OPEN);
            }
            Bounds<LocalDate> last = longAfter.get();
            LocalDate least = terms.atLeast().isBefore(last.atLeast()) ? terms.atLeast() : last.atLeast();
            Bounds<LocalDate> day =
                    last.atMost().map(most -> Bounds.between(least, most)).orElseGet(() -> Bounds.atLeast(least));
            return new End(EntitlementEnd.LONG_AFTER_TERM, day, LoanStatement.CLAIM_AFTER_TERMS);
        }

        /** Returns the end that the act of 2020 names; empty before it, and if the duty ended within the terms. */
        private Optional<Bounds<LocalDate>> afterTheFirstTerm() {
            return law.find(LoanLaw.CLAIM_AFTER_TERM, asOf)
                    .filter(length -> timeline.dutyEnd()
                            .map(end -> end.day().isAfter(lastInTime()))
                            .orElse(true))
                    .map(length -> endWithoutWaiting(timeline.examTerms().get(0))
                            .map(end -> TermArithmetic.plus(end, length)));
        }

        /** VRS-3: the days of a temporary dispensation do not count here. */
        private static Bounds<LocalDate> endWithoutWaiting(Term term) {
            long days = 0;
            for (Extension extension : term.extensions()) {
                if (extension.source() == ExtensionSource.SUSPENDED) {
                    days += extension.length().atLeast().get(ChronoUnit.DAYS);
                }
            }
            return days == 0
                    ? exclusiveEnd(term)
                    : Bounds.exactly(term.lastDay().atLeast().plusDays(1).minusDays(days));
        }

        /** The day after the last day of the terms is late. */
        private LocalDate lastInTime() {
            return FirstTermShare.lastInTime(
                    law, TermArithmetic.lastDay(endOfTerms().atLeast()));
        }

        private Bounds<LocalDate> endOfTerms() {
            List<Term> chain = timeline.examTerms();
            Bounds<LocalDate> end = exclusiveEnd(chain.get(0));
            if (!law.on(LoanLaw.CLAIM_IN_NEW_TERMS, asOf)) {
                return end;
            }
            for (Term term : chain.subList(1, chain.size())) {
                Bounds<LocalDate> next = exclusiveEnd(term);
                end = mayNotBeSet(timeline, chain.get(term.ordinal() - 1)) ? end.hull(next) : next;
            }
            return end;
        }

        private Optional<End> participation() {
            if (!law.on(LoanLaw.PVT_ENDS_CLAIM, asOf)) {
                return Optional.empty();
            }
            return Lists.first(timeline.participationTerms())
                    .flatMap(term -> switch (term.status()) {
                        case OVERRUN, COMPLETED_LATE -> Optional.of(exclusiveEnd(term));
                        case OPEN ->
                            Optional.of(Bounds.atLeast(exclusiveEnd(term).atLeast()));
                        case NOT_STARTED, RUNNING, COMPLETED_IN_TIME, ENDED, SUSPENDED ->
                            Optional.<Bounds<LocalDate>>empty();
                    })
                    .map(day -> new End(EntitlementEnd.PVT_NOT_SIGNED, day, LoanStatement.CLAIM_PVT_OPEN));
        }

        /** The grant lapses when nothing was paid within its time; a payment on an unknown day is taken as in time. */
        private Optional<End> lapse(Loan loan) {
            return lapses(loan).atMost().isPresent() ? lapseOfGrant(loan) : lapseOfUnknownGrant(loan);
        }

        /**
         * Returns the day on which the grant lapses unless something is paid out before. A grant comes after the application, and
         * an application after the duty begins, for the claim begins with it.
         */
        private Bounds<LocalDate> lapses(Loan loan) {
            return loan.grantedOn()
                    .map(day -> Bounds.exactly(unusedUntil(day)))
                    .orElseGet(() -> Bounds.atLeast(unusedUntil(loan.appliedOn().orElse(dossier.obligedFrom()))));
        }

        private LocalDate unusedUntil(LocalDate from) {
            return TermArithmetic.plus(from, law.on(LoanLaw.FIRST_PAYMENT_WITHIN, from));
        }

        private Optional<End> lapseOfUnknownGrant(Loan loan) {
            LocalDate day = lapses(loan).atLeast();
            boolean surelyPaid = loan.firstPaymentOn().map(day::isAfter).orElseGet(() -> isPaid(loan));
            return surelyPaid || asOf.isBefore(day)
                    ? Optional.empty()
                    : Optional.of(
                            new End(EntitlementEnd.GRANT_LAPSED, Bounds.atLeast(day), LoanStatement.GRANT_UNKNOWN));
        }

        /** Tells whether something was paid out; where nothing is known of the application, a debt shows it too. */
        private static boolean isPaid(Loan loan) {
            Stream<Money> debts = loan.appliedOn().isPresent()
                    ? Stream.empty()
                    : Stream.concat(loan.debtAtFulfilment().stream(), loan.debtAtRunIn().stream());
            return Stream.concat(loan.drawn().stream(), debts).anyMatch(Money::isPositive);
        }

        private Optional<End> lapseOfGrant(Loan loan) {
            LocalDate day = lapses(loan).atLeast();
            if (asOf.isBefore(day)) {
                return Optional.empty();
            }
            if (loan.firstPaymentOn().isPresent()) {
                return loan.firstPaymentOn()
                        .filter(paid -> !paid.isBefore(day))
                        .map(paid -> sure(EntitlementEnd.GRANT_LAPSED, day));
            }
            if (loan.drawn().isEmpty()) {
                return Optional.of(
                        new End(EntitlementEnd.GRANT_LAPSED, Bounds.atLeast(day), LoanStatement.FIRST_PAYMENT_UNKNOWN));
            }
            return loan.drawn().filter(Money::isZero).map(none -> sure(EntitlementEnd.GRANT_LAPSED, day));
        }

        /** Tells the day on which a grant lapses that is not known to be used, as long as that day is to come. */
        Optional<Finding> lapseToCome() {
            return dossier.loan()
                    .filter(loan -> loan.firstPaymentOn().isEmpty() && !isPaid(loan))
                    .map(this::lapses)
                    .filter(day -> asOf.isBefore(day.atLeast()))
                    .map(day -> Finding.holds(LoanStatement.GRANT_LAPSES_UNUSED, asOf, day));
        }

        private static Bounds<LocalDate> exclusiveEnd(Term term) {
            return term.lastDay().map(day -> day.plusDays(1));
        }
    }
}
