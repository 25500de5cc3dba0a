package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** Finds what cannot be true of what became of a decision: notification, objection, appeals. */
final class LetterCheck {

    private final DossierCheck check;

    LetterCheck(DossierCheck check) {
        this.check = check;
    }

    void fine(String at, FineDecision fine) {
        letter(at, fine, fine.decidedOn());
        if (fine.isUncontested() && fine.objectionPending().orElse(false)) {
            check.add(at + "/noObjection", ProblemCode.CONTRADICTION);
        }
        fine.reportOn().ifPresent(day -> check.inRange(at + "/reportOn", day));
        fine.paid().ifPresent(paid -> check.amount(at + "/paid", paid));
        fine.objection().ifPresent(step -> lowered(at + "/objection", step, fine.amount()));
        fine.appeal().ifPresent(step -> lowered(at + "/appeal", step, fine.amount()));
        fine.higherAppeal().ifPresent(step -> lowered(at + "/higherAppeal", step, fine.amount()));
    }

    void refusal(String at, Refusal refusal) {
        check.birth(at + "/decidedOn", refusal.decidedOn());
        letter(at, refusal, refusal.decidedOn());
        if (refusal.ground().filter(ground -> !ground.isOf(refusal.of())).isPresent()) {
            check.add(at + "/ground", ProblemCode.CONTRADICTION);
        }
    }

    void repayment(String at, RepaymentDecision decision) {
        check.birth(at + "/decidedOn", decision.decidedOn());
        letter(at, decision, decision.decidedOn());
        decision.firstInstalmentOn().ifPresent(day -> check.inRange(at + "/firstInstalmentOn", day));
        decision.instalment().ifPresent(amount -> check.amount(at + "/instalment", amount));
    }

    void forgiveness(String at, ForgivenessLetter letter, Optional<LocalDate> decidedOn) {
        if (decidedOn.isEmpty()) {
            check.add(at, ProblemCode.INCOMPLETE);
        }
        letter(at, letter, decidedOn.orElse(LocalDate.MIN));
    }

    private void letter(String at, Letter letter, LocalDate decidedOn) {
        Optional<LocalDate> decided = Optional.of(decidedOn);
        check.order(at + "/notifiedOn", decided, letter.notifiedOn());
        check.order(at + "/finalOn", decided, letter.finalOn());
        if (letter.isUncontested() && letter.lastRemedy().isPresent()) {
            check.add(at + "/noObjection", ProblemCode.CONTRADICTION);
        }
        letter.objection().ifPresent(step -> remedy(at + "/objection", step, decided));
        letter.appeal().ifPresent(step -> remedy(at + "/appeal", step, decided));
        letter.higherAppeal().ifPresent(step -> remedy(at + "/higherAppeal", step, decided));
    }

    private void remedy(String at, Remedy remedy, Optional<LocalDate> decision) {
        check.order(at + "/filedOn", decision, Optional.of(remedy.filedOn()));
        check.order(at + "/decidedOn", Optional.of(remedy.filedOn()), remedy.decidedOn());
        check.order(at + "/notifiedOn", remedy.decidedOn(), remedy.notifiedOn());
        if (remedy.isPending()
                && (remedy.result().isPresent() || remedy.notifiedOn().isPresent())) {
            check.add(at, ProblemCode.INCOMPLETE);
        }
        boolean lowered = remedy.result().equals(Optional.of(RemedyResult.LOWERED));
        remedy.amount().ifPresent(amount -> {
            check.amount(at + "/amount", amount);
            if (!lowered) {
                check.add(at + "/amount", ProblemCode.CONTRADICTION);
            }
        });
    }

    /** A fine that was lowered has an amount, below the one that was decided. */
    private void lowered(String at, Remedy remedy, Money decided) {
        if (!remedy.result().equals(Optional.of(RemedyResult.LOWERED))) {
            return;
        }
        if (remedy.amount().isEmpty()) {
            check.add(at, ProblemCode.INCOMPLETE);
        }
        boolean isNotLower = remedy.amount()
                .filter(amount -> amount.getCurrencyUnit().equals(decided.getCurrencyUnit()))
                .filter(amount -> !amount.isLessThan(decided))
                .isPresent();
        if (isNotLower) {
            check.add(at + "/amount", ProblemCode.CONTRADICTION);
        }
    }
}
