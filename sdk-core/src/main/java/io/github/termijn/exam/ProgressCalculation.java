package io.github.termijn.exam;

import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what has to be done and what is done, from what was counted ({@link PartCount}). */
final class ProgressCalculation {

    private final LawBook law;
    private final LocalDate day;
    private final LocalDate obligedFrom;
    private final PartCount count;
    private final List<Finding> findings = new ArrayList<>();

    ProgressCalculation(LawBook law, LocalDate obligedFrom, LocalDate day, PartCount count) {
        this.law = law;
        this.day = day;
        this.obligedFrom = obligedFrom;
        this.count = count;
    }

    ExamProgress progress() {
        explainRequired();
        List<PartProgress> parts = new ArrayList<>();
        List<PartProgress> examParts = new ArrayList<>();
        for (Part part : count.required()) {
            PartCount.Standing standing = count.standing(part);
            explain(standing);
            parts.add(standing.progress());
            if (part.isExam()) {
                examParts.add(standing.progress());
            }
        }
        Optional<ProgressGroup> group = group(examParts);
        return new ExamProgress.Builder()
                .parts(parts)
                .examCompletion(completion(examParts))
                .dutyCompletion(completion(parts))
                .group(group)
                .findings(findings)
                .build();
    }

    private void explainRequired() {
        List<Part> core = List.copyOf(law.on(ExamLaw.CORE_PARTS, obligedFrom));
        findings.add(Finding.holds(ExamStatement.CORE_PARTS, obligedFrom, core));
        boolean labourMarket = law.find(ExamLaw.LABOUR_MARKET_PART, obligedFrom).isPresent();
        findings.add(Finding.test(labourMarket, ExamStatement.LABOUR_MARKET_PART, obligedFrom, obligedFrom));
        boolean participation =
                law.find(ExamLaw.PARTICIPATION_PART, obligedFrom).isPresent();
        findings.add(Finding.test(participation, ExamStatement.PARTICIPATION_PART, obligedFrom, obligedFrom));
        if (!labourMarket && count.isNamed(Part.ONA)) {
            findings.add(Finding.fails(ExamStatement.ONA_NOT_REQUIRED, day));
        }
        if (!participation && count.isNamed(Part.PVT)) {
            findings.add(Finding.fails(ExamStatement.PVT_NOT_REQUIRED, day));
        }
    }

    private void explain(PartCount.Standing standing) {
        standing.sure().map(Way::finding).ifPresent(findings::add);
        standing.open().map(Way::finding).ifPresent(findings::add);
        PartProgress progress = standing.progress();
        if (progress.status() == PartStatus.OPEN) {
            findings.add(
                    progress.part().isExam()
                            ? Finding.fails(ExamStatement.PART_OPEN, day, progress.part(), progress.allAttempts())
                            : Finding.fails(ExamStatement.NOT_SIGNED, day, day));
        }
    }

    private Optional<ProgressGroup> group(List<PartProgress> examParts) {
        int open = 0;
        int attempts = 0;
        for (PartProgress part : examParts) {
            open += part.status().isDone() ? 0 : 1;
            attempts += part.allAttempts();
        }
        if (open == 0) {
            return Optional.empty();
        }
        ProgressGroup group;
        if (attempts == 0) {
            group = ProgressGroup.INACTIVE;
        } else if (open <= law.on(ExamLaw.NEARLY_THERE, day)) {
            group = ProgressGroup.ONE_OR_TWO_TO_GO;
        } else {
            group = ProgressGroup.THREE_OR_MORE_TO_GO;
        }
        findings.add(Finding.holds(ExamStatement.PROGRESS_GROUP, day, group, open));
        return Optional.of(group);
    }

    /** EXM-6: the day of the last part; where several were done that day, an exemption counts as the last one only if all were. */
    private static Optional<Completion> completion(List<PartProgress> parts) {
        for (PartProgress part : parts) {
            if (!part.status().isDone()) {
                return Optional.empty();
            }
        }
        return parts.stream()
                .map(part -> new Completion(part.doneOn().orElseThrow(), part.status()))
                .max(Comparator.comparing(Completion::day)
                        .thenComparing(Comparator.comparing(Completion::how).reversed()));
    }
}
