package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Loan;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** How many percent the rules give for one last day of the first exam term (LOA-4, LOA-5). */
final class FirstTermShare {

    private static final Set<DutyEnd.Cause> FORGIVES_NOTHING =
            EnumSet.of(DutyEnd.Cause.RESIDENCE_LOST, DutyEnd.Cause.INTERRUPTED, DutyEnd.Cause.DIED);

    private final LawBook law;
    private final Dossier dossier;
    private final Loan loan;
    private final ExamProgress progress;
    private final Timeline timeline;
    private final LocalDate lastDay;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    FirstTermShare(
            LawBook law,
            Dossier dossier,
            Loan loan,
            ExamProgress progress,
            Timeline timeline,
            LocalDate lastDay,
            LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.loan = loan;
        this.progress = progress;
        this.timeline = timeline;
        this.lastDay = lastDay;
        this.asOf = asOf;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Of several ends on one day the better one forgives: each is a ground of its own (LOA-4). */
    Share share() {
        List<DutyEnd> ends = timeline.dutyEnds();
        if (ends.isEmpty()) {
            return stillObliged();
        }
        Share share = share(ends.get(0));
        for (DutyEnd other : ends.subList(1, ends.size())) {
            if (share.least() < Share.ALL && !FORGIVES_NOTHING.contains(other.cause())) {
                share = share.better(besides(other));
            }
        }
        return share;
    }

    /** What a ground that forgives everything rests on is all that matters. */
    private Share besides(DutyEnd end) {
        List<Finding> before = List.copyOf(findings);
        findings.clear();
        Share share = share(end);
        if (share.least() < Share.ALL) {
            findings.addAll(0, before);
        }
        return share;
    }

    private Share share(DutyEnd end) {
        // a medical exemption takes the whole duty, so that the participation statement does not matter
        return switch (end.cause()) {
            case FULFILLED -> completed();
            case EXEMPTED -> isExempted(ExemptionKind.MEDICAL, end.day()) ? exemptedFromAll(end) : completed();
            case DISPENSED, PENSION_AGE, NATIONALITY -> exemptedFromAll(end);
            case NATURALISED -> naturalised(end);
            case RESIDENCE_LOST, INTERRUPTED, DIED -> endedOtherwise(end);
        };
    }

    private boolean isExempted(ExemptionKind kind, LocalDate day) {
        return Lists.any(
                dossier.exemptions(),
                exemption -> exemption.kind() == kind
                        && exemption.decidedOn().filter(day::equals).isPresent());
    }

    /** LOA-4 (b) and (c): in time if it came within the first exam term. */
    private Share exemptedFromAll(DutyEnd end) {
        boolean inTime = isInTime(end.day());
        Finding test =
                Finding.test(inTime, LoanStatement.EXEMPTION_IN_TIME, end.day(), end.cause(), end.day(), lastDay);
        findings.add(end.cause() == DutyEnd.Cause.EXEMPTED ? test : test.restsOn(Aspect.LOA_4_OTHER_GROUNDS));
        return inTime ? Share.of(Share.ALL) : lateExemption(end.day(), this::examInTime);
    }

    /** LOA-5: with the exam parts in time only the participation statement was late, unsigned, exempted or dispensed. */
    private Share examInTime() {
        Optional<LocalDate> done = progress.examCompletion().map(Completion::day);
        if (done.filter(this::isInTime).isEmpty()) {
            return Share.of(0);
        }
        findings.add(Finding.holds(LoanStatement.EXAM_IN_TIME, done.get(), done.get(), lastDay));
        return participation() == Participation.IN_TIME ? Share.of(Share.ALL) : onlyParticipationLate();
    }

    private Share onlyParticipationLate() {
        findings.add(Finding.holds(LoanStatement.LOST_CONDITION, asOf));
        return Share.open(Share.ALL);
    }

    /** LOA-4: before the text asks that it was in time, an exemption after the term leaves it open, or as the switch says. */
    private Share lateExemption(LocalDate day, Supplier<Share> otherwise) {
        if (law.on(LoanLaw.EXEMPTION_IN_TIME, day)) {
            findings.add(Finding.fails(LoanStatement.LATE_EXEMPTION, day, day).restsOn(Aspect.LOA_4_LATE_EXEMPTION));
            return otherwise.get();
        }
        return switch (law.on(Interpretation.LATE_EXEMPTION, day)) {
            case OPEN -> {
                findings.add(Finding.open(LoanStatement.LATE_EXEMPTION, day, day));
                yield Share.open(Share.ALL);
            }
            case FORGIVES -> {
                findings.add(
                        Finding.holds(LoanStatement.LATE_EXEMPTION, day, day).restsOn(Aspect.LOA_4_LATE_EXEMPTION));
                yield Share.of(Share.ALL);
            }
            case DOES_NOT_FORGIVE -> {
                findings.add(
                        Finding.fails(LoanStatement.LATE_EXEMPTION, day, day).restsOn(Aspect.LOA_4_LATE_EXEMPTION));
                yield otherwise.get();
            }
        };
    }

    /** LOA-4 (d). */
    private Share naturalised(DutyEnd end) {
        LocalDate day = end.day();
        boolean canForgive = law.on(LoanLaw.NATURALISATION_FORGIVES, day) && isInTime(day);
        if (canForgive && dossier.naturalisationTestExempted().isEmpty()) {
            findings.add(Finding.open(LoanStatement.NATURALISATION_TEST_UNKNOWN, day, day));
            return Share.open(Share.ALL);
        }
        boolean forgiven = canForgive && dossier.naturalisationTestExempted().orElseThrow();
        findings.add(Finding.test(forgiven, LoanStatement.NATURALISATION, day, day, lastDay)
                .restsOn(Aspect.LOA_4_NATURALISATION));
        return forgiven ? Share.of(Share.ALL) : Share.of(0);
    }

    private Share endedOtherwise(DutyEnd end) {
        findings.add(Finding.fails(LoanStatement.ENDED_OTHERWISE, end.day(), end.cause(), end.day()));
        return Share.of(0);
    }

    /** LOA-4 (a), and (c) for demonstrated effort: the exam parts in the exam term, the statement in its own. */
    private Share completed() {
        Share exam = examShare(progress.examCompletion().orElseThrow());
        return exam.most() == 0 || participation() == Participation.IN_TIME ? exam : withLateParticipation(exam);
    }

    private Share withLateParticipation(Share exam) {
        return exam.least() == Share.ALL ? onlyParticipationLate() : exam.downToNothing();
    }

    private Share stillObliged() {
        Optional<Completion> exam = progress.examCompletion();
        if (exam.isEmpty()) {
            return stillOpen();
        }
        Share share = examShare(exam.get());
        if (share.most() == 0) {
            return share;
        }
        return participation() == Participation.RUNNING ? Share.pending(share.most()) : withLateParticipation(share);
    }

    private Share examShare(Completion exam) {
        LocalDate day = exam.day();
        boolean inTime = isInTime(day);
        findings.add(Finding.test(inTime, LoanStatement.EXAM_IN_TIME, day, day, lastDay));
        if (inTime) {
            return Share.of(Share.ALL);
        }
        if (timeline.examTerms().size() > 1) {
            findings.add(Finding.fails(LoanStatement.NEW_TERM_DOES_NOT_COUNT, day));
        }
        if (exam.isFulfilment()) {
            return partial().share(day);
        }
        // one who is sufficiently integrated is exempted from all of the exam: LOA-4 (c), not from a part as in LOA-5
        return lateExemption(
                day,
                isExempted(ExemptionKind.AVI, day)
                        ? () -> Share.of(0)
                        : () -> partial().share(day));
    }

    private Share stillOpen() {
        if (!asOf.isAfter(lastInTime())) {
            findings.add(Finding.open(LoanStatement.TERM_RUNS, asOf, lastDay));
            return Share.pending(Share.ALL);
        }
        return partial().stillOpen();
    }

    private PartialShare partial() {
        return new PartialShare(law, dossier, loan, progress, lastDay, lastInTime(), asOf, findings);
    }

    private enum Participation {
        IN_TIME,
        RUNNING,
        LATE_OR_UNKNOWN
    }

    private Participation participation() {
        if (timeline.participationTerms().isEmpty()) {
            return Participation.IN_TIME;
        }
        Term term = timeline.participationTerms().get(0);
        if (term.status() == TermStatus.COMPLETED_IN_TIME) {
            findings.add(Finding.holds(LoanStatement.PVT_IN_TIME, asOf, term.lastDay())
                    .restsOn(Aspect.LOA_4_PARTICIPATION));
            return Participation.IN_TIME;
        }
        if (term.status() == TermStatus.RUNNING || term.status() == TermStatus.NOT_STARTED) {
            findings.add(Finding.open(LoanStatement.PVT_TERM_RUNS, asOf, term.lastDay()));
            return Participation.RUNNING;
        }
        if (term.status() == TermStatus.OPEN) {
            findings.add(Finding.open(LoanStatement.PVT_IN_TIME, asOf, term.lastDay()));
        } else {
            findings.add(
                    Finding.open(LoanStatement.PVT_LATE, asOf, term.lastDay()).restsOn(Aspect.LOA_5_NOT_PASSED));
        }
        return Participation.LATE_OR_UNKNOWN;
    }

    private boolean isInTime(LocalDate day) {
        return !day.isAfter(lastInTime());
    }

    private LocalDate lastInTime() {
        return lastInTime(law, lastDay);
    }

    /** TRM-2: the last day itself, unless it is read as too late. */
    static LocalDate lastInTime(LawBook law, LocalDate lastDay) {
        return law.on(Interpretation.LAST_DAY, lastDay) == LastDay.IN_TIME ? lastDay : lastDay.minusDays(1);
    }
}
