package io.github.termijn.procedure;

import io.github.termijn.dossier.DispensationGround;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Refusal;
import io.github.termijn.dossier.RefusedGround;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.exemption.AgiOutcome;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be said against a refusal: what was asked for can be had, or may be (PRC-5). It is tested on the as-of day, and by the
 * rules of the day of the refusal where those give more.
 */
final class RefusalGrounds {

    private final Found found;
    private final Refusal refusal;
    private final Grounds grounds = new Grounds();

    private RefusalGrounds(Found found, Refusal refusal) {
        this.found = found;
        this.refusal = refusal;
    }

    /** Tests a refusal on both days; of the two the one that gives more counts. */
    static Grounds of(Found found, Function<LocalDate, Found> from, Refusal refusal) {
        Grounds now = new RefusalGrounds(found, refusal).test();
        if (isSure(now) || !refusal.decidedOn().isBefore(found.asOf())) {
            return now;
        }
        Grounds then = new RefusalGrounds(from.apply(refusal.decidedOn()), refusal).test();
        boolean more = isSure(then) || (now.found().isEmpty() && !then.found().isEmpty());
        return more ? then : now;
    }

    private static boolean isSure(Grounds grounds) {
        return Lists.any(grounds.found(), ground -> ground.verdict() == Verdict.HOLDS);
    }

    private Grounds test() {
        switch (refusal.of()) {
            case EXTENSION -> extension();
            case EXEMPTION -> exemption();
            case DISPENSATION -> dispensation();
            case FORGIVENESS -> LoanGrounds.ofRefusedForgiveness(found, grounds);
            case LOWER_INSTALMENT -> LoanGrounds.ofRefusedInstalment(found, grounds);
        }
        return grounds;
    }

    /** The claims of the ground that was asked for, or of every one if that is not known. */
    private void extension() {
        grounds.tested(GroundKind.EXTENSION_DUE);
        Optional<Ground> asked = refusal.ground().flatMap(RefusedGround::ofExtension);
        found.timeline().claims().stream()
                .filter(claim -> asked.map(claim.ground()::equals).orElse(true))
                .filter(claim -> claim.standing() != Claim.Standing.NOT_MET)
                .forEach(this::extension);
    }

    private void extension(Claim claim) {
        List<Term> chain = claim.kind() == TermKind.EXAM
                ? found.timeline().examTerms()
                : found.timeline().participationTerms();
        Bounds<LocalDate> last = claim.lastDayIfGranted().orElseThrow();
        boolean sure =
                claim.standing() == Claim.Standing.AVAILABLE && refusal.ground().isPresent();
        Finding said = Finding.of(
                sure ? Verdict.HOLDS : Verdict.OPEN, GroundKind.EXTENSION_DUE, found.asOf(), claim.ground(), last);
        grounds.add(Grounds.ground(said, claim.findings())
                .lastDay(last)
                .days(FineGrounds.longer(chain.get(claim.term()), last))
                .addAllProofs(Proofs.of(claim.ground()))
                .build());
    }

    private void exemption() {
        grounds.tested(GroundKind.EXEMPTION_DUE);
        found.exemptions().agi().ifPresent(agi -> exemption(ExemptionKind.AGI, verdict(agi), agi));
        found.exemptions().medical().ifPresent(medical -> exemption(ExemptionKind.MEDICAL, medical.verdict(), medical));
        found.exemptions()
                .sufficientIntegration()
                .ifPresent(integration -> exemption(ExemptionKind.AVI, integration.verdict(), integration));
    }

    private static Verdict verdict(AgiOutcome agi) {
        return switch (agi.result()) {
            case MET -> Verdict.HOLDS;
            case OPEN -> Verdict.OPEN;
            case NOT_MET_AS_STANDARD_CASE, DOES_NOT_APPLY -> Verdict.FAILS;
        };
    }

    private void exemption(ExemptionKind kind, Verdict verdict, Outcome outcome) {
        Optional<ExemptionKind> asked = refusal.ground().flatMap(RefusedGround::ofExemption);
        if (verdict == Verdict.FAILS || asked.filter(other -> other != kind).isPresent()) {
            return;
        }
        Verdict sure = asked.isPresent() ? verdict : Verdict.OPEN;
        grounds.add(Grounds.ground(Finding.of(sure, GroundKind.EXEMPTION_DUE, found.asOf(), kind), outcome.findings())
                .addAllProofs(proofs(kind))
                .build());
    }

    private static List<Proof> proofs(ExemptionKind kind) {
        return switch (kind) {
            case AGI -> List.of(Proof.DECISION, Proof.STATEMENT_OF_HOURS, Proof.CERTIFICATES);
            case MEDICAL -> List.of(Proof.DECISION, Proof.MEDICAL_ADVICE);
            case AVI -> List.of(Proof.DECISION, Proof.BRP_EXTRACT, Proof.PROOF_OF_WORK);
        };
    }

    /** Work dispenses from ONA; the grounds of VRS-1 from the duty. A diploma is for the agency to judge. */
    private void dispensation() {
        Optional<DispensationGround> asked = refusal.ground().flatMap(RefusedGround::ofDispensation);
        if (asked.isEmpty() || asked.get() == DispensationGround.WORK) {
            work(asked.isPresent());
        }
        if (asked.isEmpty() || (asked.get() != DispensationGround.WORK && asked.get() != DispensationGround.DIPLOMA)) {
            grounds.tested(GroundKind.DISPENSATION_DUE);
            Verdict verdict = found.exemptions().notObliged().verdict();
            if (verdict != Verdict.FAILS) {
                Verdict sure = asked.isPresent() ? verdict : Verdict.OPEN;
                grounds.add(Grounds.ground(
                                Finding.of(sure, GroundKind.DISPENSATION_DUE, found.asOf()),
                                Lists.where(
                                        found.exemptions().notObliged().findings(),
                                        each -> each.verdict() != Verdict.FAILS))
                        .addAllProofs(Proofs.of(GroundKind.DISPENSATION_DUE))
                        .build());
            }
        }
    }

    private void work(boolean sure) {
        grounds.tested(GroundKind.WORK_DISPENSATION_DUE);
        WorkDispensation work = WorkDispensation.of(
                found.law(),
                found.dossier().workMonths(),
                found.dossier().selfEmployment(),
                found.dossier().workDispensationRequestedOn().orElse(found.asOf()));
        if (work.isAvailable()) {
            Finding said =
                    Finding.of(sure ? Verdict.HOLDS : Verdict.OPEN, GroundKind.WORK_DISPENSATION_DUE, found.asOf());
            grounds.add(Grounds.ground(said, work.findings())
                    .addAllProofs(Proofs.of(GroundKind.WORK_DISPENSATION_DUE))
                    .build());
        }
    }
}
