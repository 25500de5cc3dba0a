package io.github.termijn.term;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.Duty;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.Interruption;
import io.github.termijn.duty.Suspension;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exam.PossibleCompletion;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the chains of exam terms and participation statement terms together. */
final class TimelineCalculation {

    private final LawBook law;
    private final Dossier dossier;
    private final ExamProgress progress;
    private final LocalDate asOf;
    private final Duty duty;
    private final List<Interruption> interruptions;
    private final List<Suspension> suspensions;
    private final Optional<PossibleCompletion> examMayBeDone;
    private final Optional<PossibleCompletion> participationMayBeDone;
    private final boolean coronaRecorded;
    private final List<FineAttribution> fines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Asked, Bounds<LocalDate>> examEnds = new HashMap<>();

    /** A round before which the end of the exam term is asked, and how what is open turns out. */
    private record Asked(TermEvent.Round round, Supposition way) {}

    TimelineCalculation(LawBook law, Dossier dossier, ExamProgress progress, LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.progress = progress;
        this.asOf = asOf;
        this.duty = Duty.of(law, dossier, progress, asOf);
        this.interruptions = Interruption.of(dossier);
        this.suspensions = Suspension.of(dossier);
        this.examMayBeDone = PossibleCompletion.of(
                law, dossier, progress, asOf, part -> part.part().isExam());
        this.participationMayBeDone =
                PossibleCompletion.of(law, dossier, progress, asOf, part -> part.part() == Part.PVT);
        this.coronaRecorded = Lists.any(dossier.extensions(), decision -> decision.ground() == Ground.CORONA);
    }

    Timeline timeline() {
        TermContext examContext = examContext(asOf);
        TermChain exams = examChain(examContext);
        Timeline.TermsOfKind examTerms =
                new Timeline.TermsOfKind(examContext, exams, TermAssembly.of(examContext, exams));
        fines.addAll(exams.fines());
        if (coronaRecorded) {
            findings.add(Finding.holds(TermStatement.ROUNDS_RECORDED, asOf));
        }
        findings.addAll(duty.findings());
        if (suspensions.size() > 1) {
            findings.add(Finding.fails(TermStatement.SECOND_TEMPORARY_DISPENSATION, asOf, suspensions.size()));
        }
        findings.addAll(whyFines(exams));
        findings.addAll(decisionsNotUsed(TermKind.EXAM, exams.links().size()));
        Optional<Timeline.TermsOfKind> participation = participation();
        return new Timeline(examTerms, participation, participationTerms(participation), fines, duty.ends(), findings);
    }

    private boolean hasParticipation() {
        return progress.part(Part.PVT).isPresent();
    }

    private List<Term> participationTerms(Optional<Timeline.TermsOfKind> participation) {
        return participation
                .map(Timeline.TermsOfKind::terms)
                .orElseGet(() -> hasParticipation() ? List.of(withoutStart()) : List.of());
    }

    /** PVT-1: the chain of the participation statement; none without that duty or while its start is not known. */
    private Optional<Timeline.TermsOfKind> participation() {
        Optional<LocalDate> registered = dossier.municipalRegistration();
        if (!hasParticipation() || registered.isEmpty()) {
            addFinesWithoutTerm();
            findings.addAll(decisionsNotUsed(TermKind.PVT, hasParticipation() ? 1 : 0));
            return Optional.empty();
        }
        LocalDate start = registered.get().isAfter(dossier.obligedFrom()) ? registered.get() : dossier.obligedFrom();
        TermContext context = participationContext();
        TermChain chain = TermChain.of(context, start, law.on(TermLaw.PVT_TERM, start));
        fines.addAll(chain.fines());
        findings.addAll(whyFines(chain));
        findings.addAll(decisionsNotUsed(TermKind.PVT, chain.links().size()));
        return Optional.of(new Timeline.TermsOfKind(context, chain, TermAssembly.of(context, chain)));
    }

    /** FIN-8: a recorded fine without an overrun that it can belong to is kept and reported. */
    private void addFinesWithoutTerm() {
        for (FineDecision fine : dossier.standingFines()) {
            if (fine.kind() == TermKind.PVT) {
                FineAttribution attribution = withoutTerm(fine);
                fines.add(attribution);
                findings.add(whyFine(attribution));
            }
        }
    }

    /** PVT-1: while the start of the term is not known, only a fine of before its earliest end surely has no overrun. */
    private FineAttribution withoutTerm(FineDecision fine) {
        boolean mayBeOverrun = hasParticipation() && !fine.decidedOn().isBefore(earliestParticipationEnd());
        return mayBeOverrun ? FineAttribution.open(fine) : FineAttribution.notAttributable(fine);
    }

    private LocalDate earliestParticipationEnd() {
        LocalDate obligedFrom = dossier.obligedFrom();
        return TermArithmetic.plus(obligedFrom, law.on(TermLaw.PVT_TERM, obligedFrom));
    }

    private TermContext examContext(LocalDate day) {
        return context(day, TermKind.EXAM, progress.examCompletion(), examMayBeDone);
    }

    private TermContext participationContext() {
        Optional<Completion> signed = progress.part(Part.PVT)
                .filter(part -> part.status().isDone())
                .map(part -> new Completion(part.doneOn().orElseThrow(), part.status()));
        return context(asOf, TermKind.PVT, signed, participationMayBeDone);
    }

    private TermContext context(
            LocalDate day, TermKind kind, Optional<Completion> completion, Optional<PossibleCompletion> possible) {
        return new TermContext(
                law,
                dossier,
                day,
                kind,
                completion,
                possible,
                duty,
                Lists.where(interruptions, gap -> !gap.isTooLong(law, day)),
                suspensions,
                coronaRecorded ? List.of() : TermEvent.Round.all(law, day),
                Optional.empty(),
                (round, way) -> examEnds.computeIfAbsent(new Asked(round, way), this::examEndBefore));
    }

    private TermChain examChain(TermContext context) {
        LocalDate start = dossier.obligedFrom();
        return TermChain.of(context, start, law.on(TermLaw.EXAM_TERM, start));
    }

    /** PVT-1: the exclusive end of the exam term as it stands on the reference day, before the round of that day. */
    private Bounds<LocalDate> examEndBefore(Asked asked) {
        TermContext context = examContext(asked.round().day()).supposing(asked.way());
        List<TermChain.Link> links = examChain(context).links();
        TermRun run = links.get(links.size() - 1).run();
        return run.step(asked.round())
                .map(TermRun.Step::before)
                .orElseGet(() -> run.ends().bounds());
    }

    /** PVT-1: the day of registration is not known, so the term starts at the earliest when the duty did. */
    private Term withoutStart() {
        LocalDate obligedFrom = dossier.obligedFrom();
        LocalDate earliestEnd = earliestParticipationEnd();
        Bounds<LocalDate> lastDay = Bounds.atLeast(TermArithmetic.lastDay(earliestEnd));
        Optional<LocalDate> signed = progress.part(Part.PVT)
                .filter(part -> part.status() != PartStatus.EXEMPTED) // that ends the duty
                .flatMap(PartProgress::doneOn);
        TermStatus status = statusWithoutStart(signed, earliestEnd);
        return new Term.Builder()
                .kind(TermKind.PVT)
                .ordinal(0)
                .existence(Verdict.HOLDS)
                .start(Bounds.atLeast(obligedFrom))
                .firstLastDay(lastDay)
                .lastDay(lastDay)
                .status(status)
                .doubt(duty.doubtOver(obligedFrom, lastDay.atLeast()))
                .addFindings(Finding.open(TermStatement.REGISTRATION_UNKNOWN, obligedFrom, obligedFrom))
                .addAllFindings(decisionsWithoutStart())
                .addFindings(
                        Finding.holds(TermStatement.LAST_DAY, asOf, lastDay),
                        status == TermStatus.OPEN
                                ? Finding.open(TermStatement.STATUS, asOf, status, asOf)
                                : Finding.holds(TermStatement.STATUS, asOf, status, asOf))
                .build();
    }

    /** Wherever the term begins it ends at the earliest on a day, so what was before it is sure. */
    private TermStatus statusWithoutStart(Optional<LocalDate> signed, LocalDate earliestEnd) {
        if (asOf.isBefore(dossier.obligedFrom())) {
            return TermStatus.NOT_STARTED;
        }
        Optional<LocalDate> ended =
                duty.end().filter(end -> end.cause() != DutyEnd.Cause.FULFILLED).map(DutyEnd::day);
        boolean endedFirst = ended.isPresent()
                && signed.filter(day -> !ended.get().isBefore(day)).isEmpty();
        if (!endedFirst && signed.filter(day -> day.isBefore(earliestEnd)).isPresent()) {
            boolean mayHaveEnded = duty.mayHaveEndedBy(signed.get())
                    || participationMayBeDone
                            .filter(PossibleCompletion::byExemption)
                            .isPresent();
            return mayHaveEnded ? TermStatus.OPEN : TermStatus.COMPLETED_IN_TIME;
        }
        boolean surely = endedFirst
                && !ended.get().isAfter(dossier.obligedFrom())
                && participationMayBeDone.filter(PossibleCompletion::otherwise).isEmpty();
        return surely ? TermStatus.ENDED : TermStatus.OPEN;
    }

    /** PVT-1: while the start is not known it is open what a decision does. */
    private List<Finding> decisionsWithoutStart() {
        List<Finding> open = new ArrayList<>();
        for (ExtensionDecision decision :
                RecordedExtensions.of(dossier, TermKind.PVT).about(0, LocalDate.MIN, LocalDate.MAX)) {
            open.add(Finding.open(
                    TermStatement.DECIDED_START_UNKNOWN, asOf, decision.ground(), Bounds.exactly(decision.length())));
        }
        return open;
    }

    private static List<Finding> whyFines(TermChain chain) {
        List<Finding> reasons = new ArrayList<>();
        for (FineAttribution attribution : chain.fines()) {
            reasons.add(whyFine(attribution));
            LocalDate day = attribution.fine().decidedOn();
            if (attribution.basis() == FineAttribution.Basis.STANDS
                    && attribution.newTerm() == FineAttribution.NewTerm.NOT_SET) {
                reasons.add(Finding.holds(TermStatement.FINE_SETS_NO_TERM, day, day));
            }
        }
        return reasons;
    }

    private static Finding whyFine(FineAttribution attribution) {
        LocalDate day = attribution.fine().decidedOn();
        return switch (attribution.basis()) {
            case OPEN -> Finding.open(TermStatement.FINE_NOT_ATTRIBUTABLE, day, day);
            case NOT_ATTRIBUTABLE -> Finding.fails(TermStatement.FINE_NOT_ATTRIBUTABLE, day, day);
            case WITHOUT_BASIS -> Finding.fails(TermStatement.FINE_WITHOUT_BASIS, day, day);
            case STANDS ->
                Finding.holds(
                        TermStatement.FINE_BELONGS_TO,
                        day,
                        day,
                        attribution.fine().kind(),
                        attribution.term().orElseThrow(),
                        attribution.lastDay().orElseThrow());
        };
    }

    private List<Finding> decisionsNotUsed(TermKind kind, int terms) {
        List<Finding> reasons = new ArrayList<>();
        for (ExtensionDecision decision : dossier.extensions()) {
            if (kind == TermKind.PVT
                    && decision.of().filter(scope -> scope.covers(kind)).isPresent()
                    && RecordedExtensions.NEVER_FOR_PVT.contains(decision.ground())) {
                reasons.add(Finding.fails(TermStatement.NEVER_FOR_PVT, asOf, decision.ground()));
            }
            boolean ofThisKind = decision.of().map(scope -> scope.covers(kind)).orElse(kind == TermKind.EXAM);
            int named = decision.term().orElse(0);
            if (ofThisKind && named >= terms) {
                reasons.add(Finding.fails(TermStatement.NAMED_TERM_MISSING, asOf, decision.ground(), kind, named));
            }
        }
        return reasons;
    }
}
