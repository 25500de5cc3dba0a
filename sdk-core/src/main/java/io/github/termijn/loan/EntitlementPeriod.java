package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermArithmetic;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Until when there is a claim to the loan, and why it ends (LOA-3): the earliest of everything that can end it.
 *
 * @param lastDay the last day, included, or its bounds
 * @param endsBy what surely ends it first
 * @param findings why
 */
record EntitlementPeriod(Bounds<LocalDate> lastDay, EntitlementEnd endsBy, List<Finding> findings) {

    /** One thing that ends the claim, by its exclusive end. Without an upper bound it may never end it. */
    private record End(EntitlementEnd cause, Bounds<LocalDate> day, LoanStatement ifOpen) {}

    static EntitlementPeriod of(LawBook law, Dossier dossier, Timeline timeline, LocalDate asOf) {
        List<End> ends = new Calculation(law, dossier, timeline, asOf).ends();
        LocalDate earliest = ends.stream()
                .map(end -> end.day().atLeast())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Optional<End> surely = ends.stream()
                .filter(end -> end.day().atMost().isPresent())
                .min(Comparator.comparing(end -> end.day().atMost().orElseThrow()));
        Optional<LocalDate> latest = surely.flatMap(end -> end.day().atMost());
        Bounds<LocalDate> exclusiveEnd =
                latest.map(last -> Bounds.between(earliest, last)).orElseGet(() -> Bounds.atLeast(earliest));
        Bounds<LocalDate> lastDay = exclusiveEnd.map(TermArithmetic::lastDay);
        EntitlementEnd cause = surely.orElse(ends.get(0)).cause();
        List<Finding> findings = new ArrayList<>();
        ends.stream()
                .filter(end -> !end.day().isExact())
                .filter(end ->
                        latest.map(last -> end.day().atLeast().isBefore(last)).orElse(true))
                .forEach(end ->
                        findings.add(Finding.open(end.ifOpen(), asOf, end.day().map(TermArithmetic::lastDay))
                                .atMost(Authority.READING)));
        findings.add(Finding.holds(LoanStatement.CLAIM_ENDS, asOf, cause, lastDay));
        return new EntitlementPeriod(lastDay, cause, List.copyOf(findings));
    }

    private record Calculation(LawBook law, Dossier dossier, Timeline timeline, LocalDate asOf) {

        List<End> ends() {
            List<End> ends = new ArrayList<>();
            ends.add(afterTheTerms());
            participation().ifPresent(ends::add);
            LocalDate notBefore = law.on(LoanLaw.NOT_OBLIGED_ENDS_CLAIM_FROM, asOf);
            timeline.dutyEnd()
                    .map(end -> end.day().isBefore(notBefore) ? notBefore : end.day())
                    .ifPresent(day -> ends.add(sure(EntitlementEnd.NO_LONGER_OBLIGED, day)));
            dossier.loan().ifPresent(loan -> {
                loan.earlyRepaymentRequestedOn().ifPresent(day -> ends.add(sure(EntitlementEnd.EARLY_REPAYMENT, day)));
                lapse(loan).ifPresent(ends::add);
            });
            return ends;
        }

        private static End sure(EntitlementEnd cause, LocalDate day) {
            return new End(cause, Bounds.exactly(day), LoanStatement.CLAIM_TERM_OPEN);
        }

        /** From 2020 the claim of who was still obliged after the terms ends years after the first term; what is between is open. */
        private End afterTheTerms() {
            Bounds<LocalDate> terms = endOfTerms();
            Optional<Period> longer = law.find(LoanLaw.CLAIM_AFTER_TERM, asOf)
                    .filter(length -> timeline.dutyEnd()
                            .map(end -> end.day().isAfter(terms.atLeast()))
                            .orElse(true));
            if (longer.isEmpty()) {
                return new End(EntitlementEnd.TERMS_OVER, terms, LoanStatement.CLAIM_TERM_OPEN);
            }
            Bounds<LocalDate> last =
                    exclusiveEnd(timeline.examTerms().get(0)).map(end -> TermArithmetic.plus(end, longer.get()));
            LocalDate least = terms.atLeast().isBefore(last.atLeast()) ? terms.atLeast() : last.atLeast();
            Bounds<LocalDate> day =
                    last.atMost().map(most -> Bounds.between(least, most)).orElseGet(() -> Bounds.atLeast(least));
            return new End(EntitlementEnd.LONG_AFTER_TERM, day, LoanStatement.CLAIM_AFTER_TERMS);
        }

        private Bounds<LocalDate> endOfTerms() {
            List<Term> chain = timeline.examTerms();
            Bounds<LocalDate> end = exclusiveEnd(chain.get(0));
            if (!law.on(LoanLaw.CLAIM_IN_NEW_TERMS, asOf)) {
                return end;
            }
            for (Term term : chain.subList(1, chain.size())) {
                Bounds<LocalDate> next = exclusiveEnd(term);
                end = mayNotBeSet(chain.get(term.ordinal() - 1)) ? end.hull(next) : next;
            }
            return end;
        }

        private boolean mayNotBeSet(Term before) {
            return timeline.fines().stream()
                    .filter(fine -> fine.belongsTo(before))
                    .map(FineAttribution::newTerm)
                    .anyMatch(NewTerm.OPEN::equals);
        }

        private Optional<End> participation() {
            if (!law.on(LoanLaw.PVT_ENDS_CLAIM, asOf)) {
                return Optional.empty();
            }
            return timeline.participationTerms().stream()
                    .findFirst()
                    .flatMap(term -> switch (term.status()) {
                        case OVERRUN, COMPLETED_LATE -> Optional.of(exclusiveEnd(term));
                        case OPEN ->
                            Optional.of(Bounds.atLeast(exclusiveEnd(term).atLeast()));
                        case NOT_STARTED, RUNNING, COMPLETED_IN_TIME, ENDED -> Optional.<Bounds<LocalDate>>empty();
                    })
                    .map(day -> new End(EntitlementEnd.PVT_NOT_SIGNED, day, LoanStatement.CLAIM_PVT_OPEN));
        }

        /** The grant lapses when nothing was paid within its time; a payment on an unknown day is taken as in time. */
        private Optional<End> lapse(Loan loan) {
            Optional<LocalDate> lapsed = loan.grantedOn()
                    .map(granted -> TermArithmetic.plus(granted, law.on(LoanLaw.FIRST_PAYMENT_WITHIN, granted)))
                    .filter(day -> !asOf.isBefore(day));
            if (lapsed.isEmpty()) {
                return Optional.empty();
            }
            LocalDate day = lapsed.get();
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

        private static Bounds<LocalDate> exclusiveEnd(Term term) {
            return term.lastDay().map(day -> day.plusDays(1));
        }
    }
}
