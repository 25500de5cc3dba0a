package io.github.termijn.exam;

import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.DispensationGround;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Works out which parts are done on a day: for every part the earliest of the ways in which it was done. */
final class ProgressCalculation {

    private final LawBook law;
    private final Dossier dossier;
    private final LocalDate day;
    private final LocalDate obligedFrom;
    private final List<Finding> findings = new ArrayList<>();

    ProgressCalculation(LawBook law, Dossier dossier, LocalDate day) {
        this.law = law;
        this.dossier = dossier;
        this.day = day;
        this.obligedFrom = dossier.obligedFrom();
    }

    ExamProgress progress() {
        List<PartProgress> parts = new ArrayList<>();
        for (Part part : requiredParts()) {
            parts.add(progressOf(part));
        }
        List<PartProgress> examParts =
                parts.stream().filter(part -> part.part().isExam()).toList();
        Optional<ProgressGroup> group = group(examParts);
        return new ExamProgress.Builder()
                .parts(parts)
                .examCompletion(completion(examParts))
                .dutyCompletion(completion(parts))
                .group(group)
                .findings(findings)
                .build();
    }

    private List<Part> requiredParts() {
        List<Part> parts = new ArrayList<>(law.on(ExamLaw.CORE_PARTS, obligedFrom));
        findings.add(Finding.holds(ExamStatement.CORE_PARTS, obligedFrom, List.copyOf(parts)));
        Optional<Part> labourMarket = law.find(ExamLaw.LABOUR_MARKET_PART, obligedFrom);
        findings.add(
                Finding.test(labourMarket.isPresent(), ExamStatement.LABOUR_MARKET_PART, obligedFrom, obligedFrom));
        labourMarket.ifPresent(parts::add);
        Optional<Part> participation = law.find(ExamLaw.PARTICIPATION_PART, obligedFrom);
        findings.add(
                Finding.test(participation.isPresent(), ExamStatement.PARTICIPATION_PART, obligedFrom, obligedFrom));
        participation.ifPresent(parts::add);
        return parts;
    }

    private PartProgress progressOf(Part part) {
        List<ExamAttempt> taken = attemptsAt(part);
        int nt2Attempts = 0;
        for (ExamAttempt exam : taken) {
            nt2Attempts += exam.scheme().isNt2() ? 1 : 0;
        }
        List<Way> ways = waysToDo(part, taken);
        Optional<Way> sure = earliest(ways, Way::isSure);
        Optional<Way> open = earliest(
                ways,
                way -> !way.isSure()
                        && sure.filter(done -> !done.day().isAfter(way.day())).isEmpty());
        sure.map(Way::finding).ifPresent(findings::add);
        open.map(Way::finding).ifPresent(findings::add);
        if (ways.isEmpty()) {
            findings.add(
                    part.isExam()
                            ? Finding.fails(ExamStatement.PART_OPEN, day, part, taken.size())
                            : Finding.fails(ExamStatement.NOT_SIGNED, day, day));
        }
        return new PartProgress(
                part,
                sure.or(() -> open).map(Way::status).orElse(PartStatus.OPEN),
                sure.map(Way::day),
                open.isPresent(),
                taken.size() - nt2Attempts,
                nt2Attempts);
    }

    private static Optional<Way> earliest(List<Way> ways, Predicate<Way> test) {
        Optional<Way> earliest = Optional.empty();
        for (Way way : ways) {
            if (test.test(way) && (earliest.isEmpty() || Way.EARLIEST.compare(way, earliest.get()) < 0)) {
                earliest = Optional.of(way);
            }
        }
        return earliest;
    }

    private List<Way> waysToDo(Part part, List<ExamAttempt> taken) {
        List<Way> ways = new ArrayList<>();
        if (part == Part.PVT) {
            known(dossier.participationSignedOn())
                    .ifPresent(signed ->
                            ways.add(Way.done(PartStatus.SIGNED, signed, done(part, PartStatus.SIGNED, signed))));
        }
        for (ExamAttempt exam : taken) {
            if (exam.passed()) {
                ways.add(passed(part, exam));
            }
        }
        addNt2Diploma(ways, part);
        addDispensations(ways, part);
        for (ExemptionDecision exemption : dossier.exemptions()) {
            if (!isLater(exemption.decidedOn())) {
                exempted(part, exemption).ifPresent(ways::add);
            }
        }
        return ways;
    }

    private List<ExamAttempt> attemptsAt(Part part) {
        List<ExamAttempt> taken = new ArrayList<>();
        for (ExamAttempt exam : dossier.exams()) {
            if (exam.part() == part && !exam.on().isAfter(day)) {
                taken.add(exam);
            }
        }
        return taken;
    }

    private static Way passed(Part part, ExamAttempt exam) {
        Finding finding = exam.scheme().isNt2()
                ? Finding.holds(ExamStatement.PART_DONE_BY_NT2, exam.on(), part, exam.on())
                : done(part, PartStatus.PASSED, exam.on());
        return Way.done(PartStatus.PASSED, exam.on(), finding);
    }

    /** EXM-6: which day counts is a reading. */
    private static Finding done(Part part, PartStatus status, LocalDate on) {
        return Finding.holds(ExamStatement.PART_DONE, on, part, status, on).restsOn(Aspect.EXM_6_DAY);
    }

    /** EXM-4: the diploma does the language parts, and for the first cohorts the whole duty. */
    private void addNt2Diploma(List<Way> ways, Part part) {
        boolean doesAll = law.on(ExamLaw.NT2_DIPLOMA_DOES_ALL, obligedFrom);
        if (!part.isLanguage() && !(doesAll && part.isExam())) {
            return;
        }
        known(dossier.nt2DiplomaOn())
                .ifPresent(on -> ways.add(Way.done(
                        PartStatus.DISPENSED,
                        on,
                        Finding.holds(ExamStatement.PART_DONE_BY_NT2_DIPLOMA, on, part, on))));
        if (!part.isLanguage()) {
            nt2Passes(part).ifPresent(ways::add);
        }
    }

    /** Four passes of one programme count as the diploma; a mixture of both programmes leaves it open. */
    private Optional<Way> nt2Passes(Part part) {
        Optional<LocalDate> oneProgramme = Stream.of(ExamScheme.NT2_I, ExamScheme.NT2_II)
                .flatMap(scheme -> fourPasses(scheme::equals).stream())
                .min(Comparator.naturalOrder());
        return oneProgramme
                .map(on -> Way.done(
                        PartStatus.DISPENSED,
                        on,
                        Finding.holds(ExamStatement.NT2_PASSES_COUNT_AS_DIPLOMA, on, part, on)
                                .restsOn(Aspect.EXM_4_FOUR_PASSES)))
                .or(() -> fourPasses(ExamScheme::isNt2)
                        .map(on -> Way.open(on, Finding.open(ExamStatement.NT2_MIXTURE, on, part))));
    }

    /** Returns the day on which the last of the four skills was first passed under the schemes asked for. */
    private Optional<LocalDate> fourPasses(Predicate<ExamScheme> schemes) {
        LocalDate last = LocalDate.MIN;
        for (Part skill : law.on(ExamLaw.CORE_PARTS, obligedFrom)) {
            if (skill.isLanguage()) {
                Optional<LocalDate> first = attemptsAt(skill).stream()
                        .filter(exam -> exam.passed() && schemes.test(exam.scheme()))
                        .map(ExamAttempt::on)
                        .min(Comparator.naturalOrder());
                if (first.isEmpty()) {
                    return Optional.empty();
                }
                last = first.get().isAfter(last) ? first.get() : last;
            }
        }
        return Optional.of(last);
    }

    /** EXM-8: a dispensation from parts does them, a final one from the whole duty does everything (EXM-6). */
    private void addDispensations(List<Way> ways, Part part) {
        for (Dispensation dispensation : dossier.dispensations()) {
            boolean covered = dispensation.isFinal() || dispensation.parts().contains(part);
            boolean later = isLater(dispensation.countsFrom())
                    || isLater(dispensation.decidedOn())
                    || isLater(dispensation.requestedOn());
            if (covered && !later) {
                ways.add(dispensed(part, dispensation));
            }
        }
    }

    private Way dispensed(Part part, Dispensation dispensation) {
        if (dispensation.countsFrom().isEmpty()) {
            return Way.open(
                    dispensation.requestedOn().orElse(LocalDate.MIN),
                    Finding.open(ExamStatement.DISPENSATION_WITHOUT_DAY, day, part));
        }
        LocalDate on = dispensation.countsFrom().get();
        boolean forWork = part == Part.ONA
                && dispensation.ground().filter(DispensationGround.WORK::equals).isPresent();
        ExamStatement statement = forWork ? ExamStatement.PART_DISPENSED_FOR_WORK : ExamStatement.PART_DISPENSED;
        return Way.done(PartStatus.DISPENSED, on, Finding.holds(statement, on, part, on));
    }

    /** AGI-8: which parts an exemption takes away depends on its kind and, for effort, on its day. */
    private Optional<Way> exempted(Part part, ExemptionDecision exemption) {
        boolean named = exemption.parts().isEmpty() || exemption.parts().contains(part);
        LocalDate lawDay = exemption.decidedOn().orElse(obligedFrom);
        boolean allParts = law.on(ExamLaw.EFFORT_EXEMPTS_ALL, lawDay);
        boolean canTake = exemption.kind() != ExemptionKind.AGI || (part.isExam() && (named || allParts));
        if (exemption.decidedOn().isEmpty()) {
            return canTake
                    ? Optional.of(Way.open(LocalDate.MIN, Finding.open(ExamStatement.EXEMPTION_WITHOUT_DAY, day, part)))
                    : Optional.empty();
        }
        LocalDate on = exemption.decidedOn().get();
        return switch (exemption.kind()) {
            case MEDICAL -> Optional.of(exempted(ExamStatement.PART_EXEMPTED_MEDICALLY, part, on));
            case AVI ->
                Optional.of(
                        part.isExam()
                                ? exempted(ExamStatement.PART_EXEMPTED_AS_INTEGRATED, part, on)
                                : Way.open(
                                        on,
                                        Finding.open(ExamStatement.INTEGRATED_AND_PARTICIPATION, on, on)
                                                .restsOn(Aspect.AGI_8_INTEGRATED)));
            case AGI ->
                canTake
                        ? Optional.of(exemptedForEffort(
                                part, on, !allParts && exemption.parts().isEmpty()))
                        : Optional.empty();
        };
    }

    /** AGI-8: that a decision which names no parts takes all open ones is a reading. */
    private static Way exemptedForEffort(Part part, LocalDate on, boolean byReading) {
        Way way = exempted(ExamStatement.PART_EXEMPTED_FOR_EFFORT, part, on);
        return byReading ? Way.done(way.status(), on, way.finding().restsOn(Aspect.AGI_8_PARTS)) : way;
    }

    private static Way exempted(ExamStatement statement, Part part, LocalDate on) {
        return Way.done(PartStatus.EXEMPTED, on, Finding.holds(statement, on, part, on));
    }

    private Optional<ProgressGroup> group(List<PartProgress> examParts) {
        int open =
                (int) examParts.stream().filter(part -> !part.status().isDone()).count();
        if (open == 0) {
            return Optional.empty();
        }
        ProgressGroup group;
        if (examParts.stream().allMatch(part -> part.allAttempts() == 0)) {
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
        if (!parts.stream().allMatch(part -> part.status().isDone())) {
            return Optional.empty();
        }
        return parts.stream()
                .map(part -> new Completion(part.doneOn().orElseThrow(), part.status()))
                .max(Comparator.comparing(Completion::day)
                        .thenComparing(Comparator.comparing(Completion::how).reversed()));
    }

    private Optional<LocalDate> known(Optional<LocalDate> fact) {
        return fact.filter(known -> !known.isAfter(day));
    }

    private boolean isLater(Optional<LocalDate> fact) {
        return fact.filter(known -> known.isAfter(day)).isPresent();
    }
}
