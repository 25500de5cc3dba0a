package io.github.termijn.guidance;

import io.github.termijn.dossier.Loan;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.Part;
import io.github.termijn.law.SignalLaw;
import io.github.termijn.law.Statement;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Tests what the desk is to be warned of (SIG-1 to SIG-3). */
final class Signals {

    private final Situation situation;
    private final LawBook law;
    private final LocalDate asOf;
    private final Term term;

    private Signals(Situation situation) {
        this.situation = situation;
        this.law = situation.law();
        this.asOf = situation.asOf();
        this.term = situation.examTerm();
    }

    static List<Signal> of(Situation situation) {
        Signals signals = new Signals(situation);
        return List.of(signals.elip(), signals.ona(), signals.termEndsSoon());
    }

    /** SIG-1: in the loan group, still obliged, and either late and far into the loan, or at its end. */
    private Signal elip() {
        Finding group = Finding.test(
                law.on(LoanLaw.LOAN_GROUP, asOf).contains(situation.dossier().permit()),
                GuidanceStatement.LOAN_GROUP,
                asOf,
                situation.dossier().permit());
        Finding obliged = Finding.of(stillObliged(), GuidanceStatement.STILL_OBLIGED, asOf);
        Period window = law.on(SignalLaw.ELIP_WINDOW, asOf);
        LocalDate lastOfWindow = TermArithmetic.lastDay(TermArithmetic.plus(asOf, window));
        Finding ends = Finding.of(
                Verdict.all(List.of(runs(), verdict(term.lastDay(), day -> !day.isAfter(lastOfWindow)))),
                GuidanceStatement.ENDS_WITHIN,
                asOf,
                term.lastDay(),
                window);
        Optional<Money> drawn =
                situation.dossier().loan().map(Loan::drawn).orElse(Optional.of(Money.zero(CurrencyUnit.EUR)));
        Money least = law.on(SignalLaw.ELIP_USED, asOf);
        Finding used = ofLoan(GuidanceStatement.LOAN_USED, drawn, least, amount -> !amount.isLessThan(least));
        Money more = law.on(SignalLaw.ELIP_ALMOST_ALL, asOf);
        Finding all = ofLoan(GuidanceStatement.LOAN_ALMOST_USED_UP, drawn, more, amount -> amount.isGreaterThan(more));
        Verdict atTheEnd = Verdict.any(List.of(all.verdict(), Verdict.all(List.of(ends.verdict(), used.verdict()))));
        Verdict conclusion = Verdict.all(List.of(group.verdict(), obliged.verdict(), atTheEnd));
        return signal(SignalKind.ELIP, conclusion, GuidanceStatement.ELIP, group, obliged, ends, used, all);
    }

    /** SIG-2: ONA is open, and the running term ends before ONA can be done. */
    private Signal ona() {
        Finding open = Finding.of(onaOpen(), GuidanceStatement.ONA_OPEN, asOf);
        Period length = law.on(SignalLaw.ONA_LENGTH, asOf);
        LocalDate earliest = TermArithmetic.plus(asOf, length);
        Finding tooLittle = Finding.of(
                Verdict.all(List.of(
                        runs(), verdict(term.lastDay(), day -> day.plusDays(1).isBefore(earliest)))),
                GuidanceStatement.TOO_LITTLE_TIME,
                asOf,
                term.lastDay(),
                length);
        return signal(
                SignalKind.ONA_TAKES_LONGER,
                Verdict.all(List.of(open.verdict(), tooLittle.verdict())),
                GuidanceStatement.ONA_TAKES_LONGER,
                open,
                tooLittle);
    }

    /** SIG-3: the running term is in the window of TRM-7. */
    private Signal termEndsSoon() {
        Finding runs = Finding.of(runs(), GuidanceStatement.TERM_RUNS, asOf, term.lastDay());
        Period window = law.on(TermLaw.REQUEST_WINDOW, asOf);
        Bounds<LocalDate> from = term.lastDay().map(day -> TermArithmetic.minus(day.plusDays(1), window));
        Finding opened =
                Finding.of(verdict(from, day -> !day.isAfter(asOf)), GuidanceStatement.WINDOW_OPEN, asOf, from);
        return signal(
                SignalKind.TERM_ENDS_SOON,
                Verdict.all(List.of(runs.verdict(), opened.verdict())),
                GuidanceStatement.TERM_ENDS_SOON,
                runs,
                opened);
    }

    /** An open condition that cannot change the conclusion is left out: what is determined has no open points. */
    private Signal signal(SignalKind kind, Verdict verdict, Statement conclusion, Finding... conditions) {
        Signal.Builder signal = new Signal.Builder().kind(kind).addFindings(Finding.of(verdict, conclusion, asOf));
        Stream.of(conditions)
                .filter(finding -> verdict == Verdict.OPEN || finding.verdict() != Verdict.OPEN)
                .forEach(signal::addFindings);
        return signal.build();
    }

    private Finding ofLoan(Statement statement, Optional<Money> drawn, Money limit, Predicate<Money> condition) {
        return drawn.map(amount -> Finding.test(condition.test(amount), statement, asOf, drawn, limit))
                .orElseGet(() -> Finding.open(statement, asOf, drawn, limit));
    }

    private Verdict stillObliged() {
        if (situation.isOver()) {
            return Verdict.FAILS;
        }
        boolean sure = !Lists.any(
                situation.timeline().examTerms(),
                term -> term.status() == TermStatus.OPEN && term.doubt().isPresent());
        return sure && Lists.any(situation.progress().parts(), part -> part.status() == PartStatus.OPEN)
                ? Verdict.HOLDS
                : Verdict.OPEN;
    }

    private Verdict onaOpen() {
        Optional<PartStatus> status =
                situation.progress().part(Part.ONA).map(part -> part.status()).filter(open -> !situation.isOver());
        if (status.filter(PartStatus.UNDETERMINED::equals).isPresent()) {
            return Verdict.OPEN;
        }
        return status.filter(PartStatus.OPEN::equals).isPresent() ? Verdict.HOLDS : Verdict.FAILS;
    }

    private Verdict runs() {
        if (situation.isOver()) {
            return Verdict.FAILS;
        }
        return switch (term.status()) {
            case RUNNING -> Verdict.HOLDS;
            case OPEN -> Verdict.OPEN;
            case NOT_STARTED, COMPLETED_IN_TIME, COMPLETED_LATE, OVERRUN, ENDED, SUSPENDED -> Verdict.FAILS;
        };
    }

    /** Tests a day that may lie between bounds, where the condition holds up to some day and not after it. */
    private static Verdict verdict(Bounds<LocalDate> day, Predicate<LocalDate> condition) {
        if (!condition.test(day.atLeast())) {
            return Verdict.FAILS;
        }
        return day.atMost().filter(condition).isPresent() ? Verdict.HOLDS : Verdict.OPEN;
    }
}
