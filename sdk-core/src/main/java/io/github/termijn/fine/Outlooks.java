package io.github.termijn.fine;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/** Says what comes next if nothing happens: the next fine, and the new term that it would set (FIN-1, FIN-8). */
public final class Outlooks {

    private Outlooks() {}

    /**
     * Looks ahead from the last term of a chain.
     *
     * <p>A running term is overrun from the day after its last day; the fine is then between nothing and the maximum. A
     * term that is overrun and not fined has the computed fine. The new term ends two years (exam) or one year
     * (participation statement) after the end of the overrun term; where that would not be after the as-of day, its end
     * lies between that day and the end that the act allows from the as-of day.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param term the last term of its chain
     * @param fine what its overrun costs; empty if it is not overrun
     * @param ended whether the duty, or this part of it, has ended: then no new term follows
     * @param asOf the as-of day
     * @return the outlook; empty if the term is kept, ended, fined or open
     */
    public static Optional<Outlook> of(
            LawBook law, Dossier dossier, Term term, Optional<FineOutcome> fine, boolean ended, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(fine, "fine");
        Objects.requireNonNull(asOf, "asOf");
        boolean runs = term.status() == TermStatus.RUNNING || term.status() == TermStatus.NOT_STARTED;
        boolean overrun = term.status() == TermStatus.OVERRUN
                && fine.filter(outcome -> outcome.state() == FineState.NO_DECISION)
                        .isPresent();
        if (!runs && !overrun) {
            return Optional.empty();
        }
        Bounds<LocalDate> overrunFrom = term.lastDay().map(day -> day.plusDays(1));
        Optional<Bounds<Money>> next =
                runs ? mostForLater(law, dossier, term, asOf) : fine.flatMap(FineOutcome::computed);
        Outlook.Builder outlook = new Outlook.Builder();
        outlook.kind(term.kind()).overrunFrom(overrunFrom).fine(next);
        next.ifPresent(
                amount -> outlook.addFindings(Finding.holds(FineStatement.OUTLOOK_OVERRUN, asOf, overrunFrom, amount)));
        next.filter(amount -> !ended)
                .flatMap(amount -> newTermLastDay(law, term, overrunFrom, asOf))
                .ifPresent(days -> outlook.newTermLastDay(days)
                        .addFindings(Finding.holds(FineStatement.OUTLOOK_NEW_TERM, asOf, days)
                                .restsOn(Aspect.FIN_8_ANCHOR)));
        return Optional.of(outlook.build());
    }

    private static Optional<Bounds<Money>> mostForLater(LawBook law, Dossier dossier, Term term, LocalDate asOf) {
        Verdict group = FinedGroup.canBeFined(law, dossier.permit(), asOf);
        boolean refused =
                term.kind() == TermKind.EXAM && dossier.permitRefusedOn().isPresent();
        if (group == Verdict.FAILS || refused) {
            return Optional.empty();
        }
        if (term.kind() == TermKind.PVT) {
            Money fine = law.on(FineLaw.PVT_FINE, asOf);
            boolean open = group == Verdict.OPEN || term.doubt().isPresent();
            return Optional.of(open ? Bounds.between(ExamFine.NOTHING, fine) : Bounds.exactly(fine));
        }
        boolean favoured = law.on(FineLaw.FAVOURED_COHORT, dossier.obligedFrom());
        Money most = law.find(FineLaw.FAVOURABLE_MAXIMUM, asOf)
                .filter(maximum -> favoured)
                .orElseGet(() -> law.on(FineLaw.MAXIMUM, asOf));
        return Optional.of(Bounds.between(ExamFine.NOTHING, most));
    }

    private static Optional<Bounds<LocalDate>> newTermLastDay(
            LawBook law, Term term, Bounds<LocalDate> overrunFrom, LocalDate asOf) {
        Period length = law.on(term.kind() == TermKind.EXAM ? TermLaw.NEW_EXAM_TERM : TermLaw.NEW_PVT_TERM, asOf);
        Bounds<LocalDate> practice = overrunFrom.map(end -> TermArithmetic.lastDay(TermArithmetic.plus(end, length)));
        if (practice.atMost().isEmpty()) {
            return Optional.empty();
        }
        LocalDate decided = overrunFrom.atLeast().isAfter(asOf) ? overrunFrom.atLeast() : asOf;
        LocalDate statute = TermArithmetic.lastDay(TermArithmetic.plus(decided.plusDays(1), length));
        if (law.on(Interpretation.NEW_TERM_ANCHOR, asOf) == NewTermAnchor.FINE_DECISION) {
            return Optional.of(Bounds.atLeast(statute));
        }
        return Optional.of(practice.atLeast().isBefore(asOf) ? practice.hull(Bounds.exactly(statute)) : practice);
    }
}
