package io.github.termijn.exemption;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.ExemptionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Tests demonstrated effort with the facts of one dossier (AGI-1 to AGI-8). */
final class AgiCalculation {

    private final LawBook law;
    private final Dossier dossier;
    private final ExamProgress progress;
    private final Timeline timeline;
    private final LocalDate asOf;

    AgiCalculation(LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.progress = progress;
        this.timeline = timeline;
        this.asOf = asOf;
    }

    AgiOutcome outcome() {
        List<PartAttempts> open = PartAttempts.open(progress.parts());
        AgiOutcome.Builder outcome = new AgiOutcome.Builder().participationRemains(participationRemains());
        if (open.isEmpty()) {
            return outcome.addRemarks(Finding.fails(ExemptionStatement.NO_EXAM_PART_OPEN, asOf))
                    .build();
        }
        List<Part> parts = Lists.each(open, PartAttempts::part);
        LocalDate start = dossier.obligedFrom();
        LocalDate earliest = TermArithmetic.plus(start, law.on(ExemptionLaw.AGI_WAIT, asOf));
        List<HoursOfKind> hours = HoursOfKind.of(dossier.courses(), asOf);
        Period window = law.on(TermLaw.REQUEST_WINDOW, asOf);
        Bounds<LocalDate> statutory = lastTerm().lastDay().map(day -> TermArithmetic.minus(day.plusDays(1), window));
        return outcome.addRoutes(
                        AgiTest.routeA(law, start, hours, open, asOf),
                        AgiTest.routeB(law, start, hours, dossier.learnabilityTest(), asOf))
                .hours(hours)
                .earliestDay(earliest)
                .statutoryDay(statutory)
                .parts(parts)
                .addRemarks(windows(earliest, statutory))
                .addAllRemarks(applicability(open, parts))
                .addAllRemarks(individualAssessment())
                .effects(effects(parts))
                .build();
    }

    /** The term that runs, or ran last: the last of the chain. */
    private Term lastTerm() {
        return timeline.examTerms().get(timeline.examTerms().size() - 1);
    }

    private boolean participationRemains() {
        return progress.part(Part.PVT)
                .map(PartProgress::status)
                .filter(status -> !status.isDone())
                .isPresent();
    }

    private static List<Finding> none() {
        return List.of();
    }

    private Finding windows(LocalDate practice, Bounds<LocalDate> statutory) {
        return statutory.equals(Bounds.exactly(practice))
                ? Finding.holds(ExemptionStatement.WINDOWS_AGREE, asOf, practice)
                : Finding.holds(ExemptionStatement.WINDOWS_DIFFER, asOf, practice, statutory)
                        .restsOn(Aspect.AGI_1_WINDOW);
    }

    private List<Finding> applicability(List<PartAttempts> open, List<Part> parts) {
        return Lists.all(open, PartAttempts::mayBeDone)
                ? List.of(Finding.open(ExemptionStatement.EXAM_PART_OPEN_UNCLEAR, asOf, parts))
                : none();
    }

    private List<Finding> individualAssessment() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.holds(ExemptionStatement.INDIVIDUAL_ASSESSMENT, asOf));
        if (!law.on(ExemptionLaw.AGI_CRITERIA_EXHAUSTIVE, asOf)) {
            findings.add(Finding.holds(ExemptionStatement.CRITERIA_NOT_EXHAUSTIVE, asOf));
        }
        return findings;
    }

    /** AGI-8: that a decision which names no parts takes all open ones is a reading. */
    private List<Finding> effects(List<Part> parts) {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                law.on(ExamLaw.EFFORT_EXEMPTS_ALL, asOf)
                        ? Finding.holds(ExemptionStatement.WOULD_EXEMPT_FROM_ALL, asOf)
                        : Finding.holds(ExemptionStatement.WOULD_EXEMPT, asOf, parts)
                                .restsOn(Aspect.AGI_8_PARTS));
        if (participationRemains()) {
            findings.add(Finding.holds(ExemptionStatement.PARTICIPATION_REMAINS, asOf));
        }
        return findings;
    }
}
