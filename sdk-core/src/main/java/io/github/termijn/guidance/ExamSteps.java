package io.github.termijn.guidance;

import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exam.ProgressGroup;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.Part;
import io.github.termijn.law.SignalLaw;
import io.github.termijn.law.Statement;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be done still, and which help fits (SIG-2, SIG-4, PVT-1). */
final class ExamSteps {

    private final Steps steps;
    private final Situation situation;
    private final LocalDate asOf;

    ExamSteps(Steps steps, Situation situation) {
        this.steps = steps;
        this.situation = situation;
        this.asOf = situation.asOf();
    }

    void add() {
        List<Part> open = Lists.each(situation.progress().openExamParts(), PartProgress::part);
        boolean onlyOna = open.equals(List.of(Part.ONA));
        if (open.contains(Part.ONA)) {
            ona(onlyOna);
        }
        if (!open.isEmpty() && !onlyOna) {
            situation.progress().group().ifPresent(group -> help(group, open));
        }
        situation.participationTerm().filter(term -> isOpen(Part.PVT)).ifPresent(this::participation);
    }

    private boolean isOpen(Part part) {
        return situation
                .progress()
                .part(part)
                .filter(progress -> progress.status() == PartStatus.OPEN)
                .isPresent();
    }

    /** SIG-2: the last day to begin leaves as much time as ONA takes; once it has passed there is none. */
    private void ona(boolean onlyOna) {
        Period length = situation.law().on(SignalLaw.ONA_LENGTH, asOf);
        List<Finding> findings = new ArrayList<>();
        if (onlyOna) {
            findings.add(Finding.holds(GuidanceStatement.ONLY_ONA_MISSING, asOf));
        }
        findings.add(Finding.holds(GuidanceStatement.ONA_TO_DO, asOf, length));
        Term term = situation.examTerm();
        Optional<Bounds<LocalDate>> begin =
                ahead(term, term.lastDay().map(day -> TermArithmetic.minus(day.plusDays(1), length)));
        if (begin.isEmpty() && ahead(term, term.lastDay()).isPresent()) {
            findings.add(Finding.holds(GuidanceStatement.TOO_LITTLE_TIME, asOf, term.lastDay(), length));
        }
        steps.addWithin(term, StepKind.START_ONA, Bounds.exactly(asOf), begin, findings);
    }

    private void help(ProgressGroup group, List<Part> open) {
        switch (group) {
            case INACTIVE -> help(StepKind.START, GuidanceStatement.NOTHING_TRIED, open);
            case ONE_OR_TWO_TO_GO -> help(StepKind.EXAM_TRAINING, GuidanceStatement.FEW_PARTS_MISSING, open);
            case THREE_OR_MORE_TO_GO -> help(StepKind.LESSONS_AND_GUIDANCE, GuidanceStatement.MANY_PARTS_MISSING, open);
        }
    }

    private void help(StepKind kind, Statement why, List<Part> open) {
        steps.addWithin(
                situation.examTerm(),
                kind,
                Bounds.exactly(asOf),
                inTime(situation.examTerm()),
                List.of(
                        Finding.holds(why, asOf),
                        Finding.fails(GuidanceStatement.PARTS_MISSING, asOf, open.size(), open)));
    }

    private void participation(Term term) {
        steps.addWithin(
                term,
                StepKind.SIGN_PARTICIPATION_STATEMENT,
                Bounds.exactly(asOf),
                inTime(term),
                List.of(Finding.fails(GuidanceStatement.PARTICIPATION_OPEN, asOf)));
    }

    /** TRM-2: the last day on which something is done in time. */
    private Optional<Bounds<LocalDate>> inTime(Term term) {
        boolean lastDayCounts = situation.law().on(Interpretation.LAST_DAY, asOf) == LastDay.IN_TIME;
        return ahead(term, lastDayCounts ? term.lastDay() : term.lastDay().map(day -> day.minusDays(1)));
    }

    /** Returns days of a term that has not ended, unless they have all passed. */
    private Optional<Bounds<LocalDate>> ahead(Term term, Bounds<LocalDate> days) {
        return switch (term.status()) {
            case NOT_STARTED, RUNNING, OPEN ->
                Optional.of(days)
                        .filter(each -> each.atMost()
                                .filter(most -> most.isBefore(asOf))
                                .isEmpty());
            case COMPLETED_IN_TIME, COMPLETED_LATE, OVERRUN, ENDED, SUSPENDED -> Optional.empty();
        };
    }
}
