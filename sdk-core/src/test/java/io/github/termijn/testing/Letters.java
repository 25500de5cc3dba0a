package io.github.termijn.testing;

import static io.github.termijn.testing.Dossiers.euro;

import io.github.termijn.dossier.Appeal;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.ForgivenessLetter;
import io.github.termijn.dossier.Objection;
import io.github.termijn.dossier.Refusal;
import io.github.termijn.dossier.RemedyResult;
import io.github.termijn.dossier.RepaymentDecision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What can become of a decision, for tests: mostly nothing, or an objection and an appeal with any outcome.
 *
 * @param notifiedOn the day of the notification
 * @param noObjection whether nobody objected
 * @param objection the objection
 * @param appeal the appeal
 * @param higherAppeal the higher appeal
 */
record Letters(
        Optional<LocalDate> notifiedOn,
        boolean noObjection,
        Optional<Objection> objection,
        Optional<Appeal> appeal,
        Optional<Appeal> higherAppeal) {

    /** Days between the steps of one decision: none is before its cause. */
    static Arbitrary<Letters> of(LocalDate decidedOn, LocalDate last) {
        int most = Math.toIntExact(ChronoUnit.DAYS.between(decidedOn, last)) / 6;
        Arbitrary<Integer> wait = Arbitraries.integers().between(0, Math.max(0, most));
        Arbitrary<Optional<RemedyResult>> result =
                Arbitraries.of(RemedyResult.values()).optional(0.8);
        return Combinators.combine(Arbitraries.integers().between(0, 9), wait, wait, wait, result, result)
                .as((course, first, second, third, ofObjection, ofAppeal) -> {
                    LocalDate notified = decidedOn.plusDays(first);
                    Optional<LocalDate> notifiedOn = course % 2 == 0 ? Optional.empty() : Optional.of(notified);
                    if (course < 5) {
                        return new Letters(
                                notifiedOn, course == 4, Optional.empty(), Optional.empty(), Optional.empty());
                    }
                    LocalDate filed = notified.plusDays(second);
                    LocalDate decided = filed.plusDays(third);
                    Objection objection = Objection.builder()
                            .filedOn(filed)
                            .decidedOn(ofObjection.map(known -> decided))
                            .result(ofObjection)
                            .amount(ofObjection
                                    .filter(RemedyResult.LOWERED::equals)
                                    .map(known -> euro(0)))
                            .advisoryCommittee(course == 5 ? Optional.empty() : Optional.of(course == 6))
                            .build();
                    LocalDate appealed = decided.plusDays(first);
                    LocalDate judged = appealed.plusDays(second);
                    Optional<Appeal> appeal = Optional.of(appeal(appealed, judged, ofAppeal))
                            .filter(any -> course >= 8 && ofObjection.isPresent());
                    Optional<Appeal> higher = Optional.of(appeal(judged, judged.plusDays(second), ofObjection))
                            .filter(any -> course == 9 && appeal.isPresent() && ofAppeal.isPresent());
                    return new Letters(notifiedOn, false, Optional.of(objection), appeal, higher);
                });
    }

    private static Appeal appeal(LocalDate filedOn, LocalDate decidedOn, Optional<RemedyResult> result) {
        return Appeal.builder()
                .filedOn(filedOn)
                .decidedOn(result.map(known -> decidedOn))
                .result(result)
                .amount(result.filter(RemedyResult.LOWERED::equals).map(known -> euro(0)))
                .build();
    }

    /** A fine of nothing cannot be lowered, nor one of which nothing is said to be pending. */
    FineDecision of(FineDecision fine) {
        boolean lowered = Stream.of(objection, appeal, higherAppeal)
                .flatMap(Optional::stream)
                .flatMap(remedy -> remedy.result().stream())
                .anyMatch(RemedyResult.LOWERED::equals);
        if (lowered && fine.amount().isZero()) {
            return fine;
        }
        return FineDecision.builder()
                .copyOf(fine)
                .notifiedOn(notifiedOn)
                .noObjection(noObjection && !fine.objectionPending().orElse(false))
                .objection(objection)
                .appeal(appeal)
                .higherAppeal(higherAppeal)
                .build();
    }

    Refusal of(Refusal refusal) {
        return Refusal.builder()
                .copyOf(refusal)
                .notifiedOn(notifiedOn)
                .noObjection(noObjection)
                .objection(objection)
                .appeal(appeal)
                .higherAppeal(higherAppeal)
                .build();
    }

    ForgivenessLetter ofForgiveness() {
        return ForgivenessLetter.builder()
                .notifiedOn(notifiedOn)
                .noObjection(noObjection)
                .objection(objection)
                .appeal(appeal)
                .higherAppeal(higherAppeal)
                .build();
    }

    RepaymentDecision of(RepaymentDecision decision) {
        return RepaymentDecision.builder()
                .copyOf(decision)
                .notifiedOn(notifiedOn)
                .noObjection(noObjection)
                .objection(objection)
                .appeal(appeal)
                .higherAppeal(higherAppeal)
                .build();
    }
}
