package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Leaves out of the facts of a decision what was not known on a day: its notification, objection and appeals. */
final class KnownLetters {

    private final Predicate<LocalDate> isKnown;

    /** Creates it with what tells whether a day is known, which is asked for every day. */
    KnownLetters(Predicate<LocalDate> isKnown) {
        this.isKnown = isKnown;
    }

    FineDecision soFar(FineDecision fine) {
        return FineDecision.builder()
                .copyOf(fine)
                .notifiedOn(known(fine.notifiedOn()))
                .reportOn(known(fine.reportOn()))
                .objection(objection(fine))
                .appeal(appeal(fine.appeal()))
                .higherAppeal(appeal(fine.higherAppeal()))
                .build();
    }

    Refusal soFar(Refusal refusal) {
        return Refusal.builder()
                .copyOf(refusal)
                .notifiedOn(known(refusal.notifiedOn()))
                .objection(objection(refusal))
                .appeal(appeal(refusal.appeal()))
                .higherAppeal(appeal(refusal.higherAppeal()))
                .build();
    }

    RepaymentDecision soFar(RepaymentDecision decision) {
        return RepaymentDecision.builder()
                .copyOf(decision)
                .notifiedOn(known(decision.notifiedOn()))
                .objection(objection(decision))
                .appeal(appeal(decision.appeal()))
                .higherAppeal(appeal(decision.higherAppeal()))
                .build();
    }

    ForgivenessLetter soFar(ForgivenessLetter letter) {
        return ForgivenessLetter.builder()
                .copyOf(letter)
                .notifiedOn(known(letter.notifiedOn()))
                .objection(objection(letter))
                .appeal(appeal(letter.appeal()))
                .higherAppeal(appeal(letter.higherAppeal()))
                .build();
    }

    Notice soFar(Notice notice) {
        return Notice.builder()
                .copyOf(notice)
                .viewsOfferedOn(known(notice.viewsOfferedOn()))
                .heardOn(known(notice.heardOn()))
                .build();
    }

    /** What is decided later is not known, nor its result: until then an objection is pending. */
    private Optional<Objection> objection(Letter letter) {
        return letter.objection().filter(step -> isKnown.test(step.filedOn())).map(step -> {
            Optional<LocalDate> decidedOn = known(step.decidedOn());
            boolean decided = decidedOn.isPresent();
            return Objection.builder()
                    .copyOf(step)
                    .decidedOn(decidedOn)
                    .notifiedOn(known(step.notifiedOn()))
                    .result(step.result().filter(result -> decided))
                    .amount(step.amount().filter(amount -> decided))
                    .build();
        });
    }

    private Optional<Appeal> appeal(Optional<Appeal> appeal) {
        return appeal.filter(step -> isKnown.test(step.filedOn())).map(step -> {
            Optional<LocalDate> decidedOn = known(step.decidedOn());
            boolean decided = decidedOn.isPresent();
            return Appeal.builder()
                    .copyOf(step)
                    .decidedOn(decidedOn)
                    .notifiedOn(known(step.notifiedOn()))
                    .result(step.result().filter(result -> decided))
                    .amount(step.amount().filter(amount -> decided))
                    .build();
        });
    }

    private Optional<LocalDate> known(Optional<LocalDate> day) {
        return day.filter(isKnown);
    }
}
