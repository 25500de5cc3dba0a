package io.github.termijn.fine;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Reviewable;
import io.github.termijn.term.Finality;
import io.github.termijn.term.WorkingDays;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A recorded fine decision by itself, whatever overrun it belongs to: how it stands, what of it counts, and the days of its
 * letter (FIN-1, FIN-2, FIN-10 to FIN-12).
 */
final class RecordedFine {

    private final LawBook law;
    private final Dossier dossier;
    private final FineDecision fine;
    private final LocalDate asOf;
    private final Finality finality;
    private final ProcedureDays procedure;
    private final FineState state;
    private final Optional<Bounds<Money>> amount;
    private final List<Finding> findings = new ArrayList<>();

    RecordedFine(LawBook law, Dossier dossier, FineDecision fine, boolean hasBasis, LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.fine = fine;
        this.asOf = asOf;
        this.finality = Finality.of(law, dossier.permit(), fine, asOf);
        ProcedureDays days = ProcedureDays.of(law, notifiedOn());
        this.procedure = finality.fixedObjectionDay()
                .map(through -> new ProcedureDays(through, days.paymentThrough()))
                .orElse(days);
        compareWithMaximum();
        this.state = hasBasis ? stateOfItself() : FineState.WITHOUT_BASIS;
        this.amount = state == FineState.LAPSED ? afterDeath() : Optional.of(Bounds.exactly(fine.amount()));
    }

    FineState state() {
        return state;
    }

    /** Returns what of the recorded amount counts where the fine has a basis (FIN-10); empty if it lapsed. */
    Optional<Bounds<Money>> amount() {
        return amount;
    }

    ProcedureDays procedure() {
        return procedure;
    }

    /** Returns what is found of amount and state. */
    List<Finding> findings() {
        return findings;
    }

    private LocalDate notifiedOn() {
        return fine.notifiedOn().orElse(fine.decidedOn());
    }

    /** FIN-1: what is above the maximum is kept, but told. */
    private void compareWithMaximum() {
        LocalDate day = fine.decidedOn();
        boolean exam = fine.kind() == TermKind.EXAM;
        Money maximum = law.on(exam ? FineLaw.MAXIMUM : FineLaw.PVT_FINE, day);
        if (fine.amount().isGreaterThan(maximum)) {
            findings.add(Finding.fails(
                    exam ? FineStatement.EXAM_ABOVE_MAXIMUM : FineStatement.PVT_ABOVE_MAXIMUM,
                    day,
                    fine.amount(),
                    maximum,
                    fine.amount().minus(maximum)));
        }
    }

    private FineState stateOfItself() {
        if (dossier.diedOn().isPresent()) {
            return FineState.LAPSED;
        }
        return dossier.permit() == Permit.ASYLUM ? stateForStatusHolder() : FineState.DECIDED;
    }

    /** FIN-11: reviewable from the judgments on; before them a fine of the pause is not collected. */
    private FineState stateForStatusHolder() {
        LocalDate day = fine.decidedOn();
        Reviewable reviewable = law.on(FineLaw.REVIEWABLE, asOf);
        Optional<Boolean> isFinal = finality.isFinalOn(asOf);
        if (reviewable == Reviewable.ALL || (reviewable == Reviewable.NOT_FINAL && !isFinal.orElse(true))) {
            findings.add(Finding.holds(FineStatement.REVIEWABLE, asOf, day));
            return FineState.REVIEWABLE;
        }
        if (reviewable == Reviewable.NOT_FINAL && isFinal.isEmpty()) {
            findings.add(Finding.open(FineStatement.REVIEWABLE_FINALITY_UNKNOWN, asOf, day));
        }
        if (finality.isPaused()) {
            findings.add(Finding.holds(FineStatement.COLLECTION_PAUSED, asOf, day, procedure.paymentThrough()));
            return FineState.COLLECTION_PAUSED;
        }
        return FineState.DECIDED;
    }

    /** FIN-2: what was not final lapses at death, a final fine as far as it was not paid. */
    private Optional<Bounds<Money>> afterDeath() {
        LocalDate died = dossier.diedOn().orElseThrow();
        boolean wasNotFinal =
                finality.isFinalOn(died).filter(isFinal -> !isFinal).isPresent();
        if (wasNotFinal || fine.amount().isZero()) {
            findings.add(Finding.holds(FineStatement.FINE_LAPSED_BY_DEATH, died, died));
            return Optional.empty();
        }
        boolean wasFinal = finality.isFinalOn(died).orElse(false);
        if (wasFinal && fine.paid().isPresent()) {
            Money paid = fine.paid().get();
            findings.add(Finding.holds(FineStatement.FINE_LAPSED_BY_DEATH, died, died));
            return Optional.of(Bounds.exactly(paid.isLessThan(fine.amount()) ? paid : fine.amount()));
        }
        findings.add(Finding.open(FineStatement.FINE_LAPSED_BY_DEATH, died, died));
        return Optional.of(Bounds.between(ExamFine.NOTHING, fine.amount()));
    }

    /** Returns the days of the letter, of every decision: until when one can object, and must pay what has to be paid. */
    List<Finding> days() {
        LocalDate notified = notifiedOn();
        LocalDate through = procedure.objectionThrough();
        List<Finding> days = new ArrayList<>();
        if (finality.fixedObjectionDay().isPresent()) {
            days.add(Finding.holds(FineStatement.OBJECT_UNTIL_FIXED_DAY, asOf, fine.decidedOn(), through));
        } else {
            boolean toBePaid = state == FineState.DECIDED && fine.amount().isPositive();
            days.add(Finding.holds(
                    toBePaid ? FineStatement.OBJECT_AND_PAY : FineStatement.OBJECT, notified, notified, through));
        }
        Period period = law.on(FineLaw.OBJECTION_PERIOD, notified);
        new WorkingDays(law).whyMoved(notified, period).ifPresent(days::add);
        return days;
    }
}
