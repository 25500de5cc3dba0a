package io.github.termijn;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Outlooks;
import io.github.termijn.fine.Overrun;
import io.github.termijn.fine.Overruns;
import io.github.termijn.fine.UnattributedFines;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.Situation;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.Recovery;
import io.github.termijn.loan.Repayment;
import io.github.termijn.procedure.Found;
import io.github.termijn.procedure.Procedure;
import io.github.termijn.procedure.Requests;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms of the act say of one dossier on one day: each is asked once, when somebody needs its answer. For one call, on one
 * thread.
 */
@SuppressWarnings("NullableOptional") // null is: not asked yet
final class Rooms {

    private final LawBook law;
    private final Dossier known;
    private final LocalDate asOf;

    private @Nullable ExamProgress progress;
    private @Nullable Timeline timeline;
    private @Nullable List<Overrun> overruns;
    private @Nullable List<FineOutcome> unattributed;
    private @Nullable Exemptions exemptions;
    private @Nullable Optional<WorkDispensation> workDispensation;
    private @Nullable Optional<Forgiveness> forgiveness;
    private @Nullable Optional<Repayment> repayment;
    private @Nullable Optional<Recovery> recovery;
    private @Nullable Procedure procedure;

    /**
     * Asks nothing yet.
     *
     * @param law the law
     * @param known the facts as known on the day
     * @param asOf the day
     */
    Rooms(LawBook law, Dossier known, LocalDate asOf) {
        this.law = law;
        this.known = known;
        this.asOf = asOf;
    }

    ExamProgress progress() {
        if (progress == null) {
            progress = ExamProgress.of(law, known, asOf);
        }
        return progress;
    }

    Timeline timeline() {
        if (timeline == null) {
            timeline = Timeline.of(law, known, progress(), asOf);
        }
        return timeline;
    }

    List<AssessedTerm> terms() {
        return assessed(timeline().examTerms(), progress().examCompletion());
    }

    List<AssessedTerm> participationTerms() {
        return assessed(timeline().participationTerms(), Optional.empty());
    }

    /** What the overruns of the terms cost, then the fines that belong to none. */
    List<FineOutcome> fines() {
        List<FineOutcome> fines = new ArrayList<>();
        for (Overrun overrun : overruns()) {
            fines.add(overrun.fine());
        }
        fines.addAll(unattributedFines());
        return fines;
    }

    List<FineOutcome> unattributedFines() {
        if (unattributed == null) {
            unattributed = UnattributedFines.of(law, known, timeline(), overruns(), asOf);
        }
        return unattributed;
    }

    Exemptions exemptions() {
        if (exemptions == null) {
            exemptions = Exemptions.of(law, known, progress(), timeline(), asOf);
        }
        return exemptions;
    }

    Optional<WorkDispensation> workDispensation() {
        if (workDispensation == null) {
            boolean open = progress()
                    .part(Part.ONA)
                    .filter(part -> part.status() == PartStatus.OPEN)
                    .isPresent();
            boolean worked =
                    !known.workMonths().isEmpty() || known.selfEmployment().isPresent();
            LocalDate requestedOn = known.workDispensationRequestedOn().orElse(asOf);
            workDispensation = open && worked
                    ? Optional.of(WorkDispensation.of(law, known.workMonths(), known.selfEmployment(), requestedOn))
                    : Optional.empty();
        }
        return workDispensation;
    }

    Optional<Entitlement> entitlement() {
        return known.loan().map(loan -> Entitlement.of(law, known, progress(), timeline(), asOf));
    }

    Optional<Forgiveness> forgiveness() {
        if (forgiveness == null) {
            forgiveness = Forgiveness.of(law, known, progress(), timeline(), asOf);
        }
        return forgiveness;
    }

    Optional<Repayment> repayment() {
        if (repayment == null) {
            repayment = forgiveness().map(share -> Repayment.of(law, known, progress(), timeline(), share, asOf));
        }
        return repayment;
    }

    Optional<Recovery> recovery() {
        if (recovery == null) {
            recovery = Recovery.of(law, known, asOf);
        }
        return recovery;
    }

    Procedure procedure() {
        if (procedure == null) {
            procedure = Procedure.of(new Found(
                    law,
                    known,
                    progress(),
                    timeline(),
                    overruns(),
                    unattributedFines(),
                    exemptions(),
                    forgiveness(),
                    repayment(),
                    recovery(),
                    asOf));
        }
        return procedure;
    }

    Guidance guidance() {
        return Guidance.of(new Situation(
                law,
                known,
                progress(),
                timeline(),
                fines(),
                exemptions(),
                workDispensation(),
                forgiveness(),
                procedure(),
                asOf));
    }

    /** The days by which is decided on requests. */
    List<Finding> requests() {
        return Requests.decisionDays(law, known);
    }

    private List<Overrun> overruns() {
        if (overruns == null) {
            List<Overrun> found = new ArrayList<>();
            for (Term term : timeline().examTerms()) {
                found.addAll(Overruns.of(law, known, progress(), timeline(), term, asOf));
            }
            for (Term term : timeline().participationTerms()) {
                found.addAll(Overruns.of(law, known, progress(), timeline(), term, asOf));
            }
            overruns = List.copyOf(found);
        }
        return overruns;
    }

    private List<AssessedTerm> assessed(List<Term> chain, Optional<Completion> completion) {
        boolean ended = timeline().dutyEnd().isPresent() || completion.isPresent();
        List<AssessedTerm> assessed = new ArrayList<>();
        for (Term term : chain) {
            // The overrun of the last day as it stands belongs to the term itself; the others are former ones.
            Optional<Overrun> own = Optional.empty();
            List<Overrun> former = new ArrayList<>();
            for (Overrun overrun : overruns()) {
                if (overrun.kind() == term.kind() && overrun.term() == term.ordinal()) {
                    if (!overrun.lastDay().equals(term.lastDay())) {
                        former.add(overrun);
                    } else if (own.isEmpty()) {
                        own = Optional.of(overrun);
                    }
                }
            }
            Optional<FineOutcome> fine = own.map(Overrun::fine);
            AssessedTerm.Builder builder = new AssessedTerm.Builder();
            builder.copyOf(term)
                    .addAllFindings(own.map(Overrun::findings).orElse(List.of()))
                    .culpability(own.flatMap(Overrun::culpability))
                    .fine(fine)
                    .formerOverruns(former);
            if (term.ordinal() == chain.size() - 1) {
                builder.outlook(Outlooks.of(law, known, term, fine, ended, asOf));
            }
            assessed.add(builder.build());
        }
        return assessed;
    }
}
