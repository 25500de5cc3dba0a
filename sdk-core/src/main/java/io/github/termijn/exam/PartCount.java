package io.github.termijn.exam;

import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.DispensationGround;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Dated;
import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts what is done on a day: for every part its attempts, and the earliest of the ways in which it was done. */
final class PartCount {

    private final LawBook law;
    private final Dossier dossier;
    private final LocalDate day;
    private final LocalDate obligedFrom;

    PartCount(LawBook law, Dossier dossier, LocalDate day) {
        this.law = law;
        this.dossier = dossier;
        this.day = day;
        this.obligedFrom = dossier.obligedFrom();
    }

    /**
     * How a part stands.
     *
     * @param progress what is told of it
     * @param sure the earliest way that is sure
     * @param mayBe the ways before it that are not, the earliest first
     */
    record Standing(PartProgress progress, Optional<Way> sure, List<Way> mayBe) {
        Optional<Way> open() {
            return Lists.first(mayBe);
        }
    }

    List<PartProgress> all() {
        List<Part> required = required();
        List<PartProgress> parts = new ArrayList<>(required.size());
        for (Part part : required) {
            parts.add(standing(part).progress());
        }
        return parts;
    }

    List<Part> required() {
        List<Part> parts = new ArrayList<>(law.on(ExamLaw.CORE_PARTS, obligedFrom));
        law.find(ExamLaw.LABOUR_MARKET_PART, obligedFrom).ifPresent(parts::add);
        law.find(ExamLaw.PARTICIPATION_PART, obligedFrom).ifPresent(parts::add);
        return parts;
    }

    Standing standing(Part part) {
        List<ExamAttempt> taken = attemptsAt(part);
        int nt2Attempts = 0;
        for (ExamAttempt exam : taken) {
            nt2Attempts += exam.scheme().isNt2() ? 1 : 0;
        }
        List<Way> ways = waysToDo(part, taken);
        List<Way> inOrder = Lists.sorted(ways, Way.EARLIEST);
        Optional<Way> sure = Lists.first(inOrder, Way::isSure);
        List<Way> mayBe = Lists.where(
                inOrder,
                way -> !way.isSure()
                        && sure.filter(done -> !done.day().isAfter(way.day())).isEmpty());
        PartProgress progress = new PartProgress(
                part,
                sure.or(() -> Lists.first(mayBe)).map(Way::status).orElse(PartStatus.OPEN),
                sure.map(Way::day),
                !mayBe.isEmpty(),
                taken.size() - nt2Attempts,
                nt2Attempts);
        return new Standing(progress, sure, mayBe);
    }

    private List<Way> waysToDo(Part part, List<ExamAttempt> taken) {
        List<Way> ways = new ArrayList<>();
        if (part == Part.PVT) {
            known(dossier.participationSignedOn()).ifPresent(signed -> ways.add(done(part, PartStatus.SIGNED, signed)));
        }
        for (ExamAttempt exam : taken) {
            if (exam.passed()) {
                ways.add(
                        exam.scheme().isNt2()
                                ? Way.done(part, PartStatus.PASSED, exam.on(), ExamStatement.PART_DONE_BY_NT2)
                                : done(part, PartStatus.PASSED, exam.on()));
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

    /** Tells whether something was taken, asked, signed or decided about a part that not everybody has to do. */
    boolean isNamed(Part part) {
        return switch (part) {
            case ONA ->
                !attemptsAt(part).isEmpty()
                        || known(dossier.workDispensationRequestedOn()).isPresent()
                        || Lists.any(
                                dossier.exemptions(),
                                exemption -> exemption.parts().contains(part) && !isLater(exemption.decidedOn()))
                        || Lists.any(
                                dossier.dispensations(),
                                dispensation -> dispensation.parts().contains(part) && !isLater(dispensation));
            case PVT -> known(dossier.participationSignedOn()).isPresent();
            default -> false;
        };
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

    /** EXM-6: which day counts is a reading. */
    private static Way done(Part part, PartStatus status, LocalDate on) {
        return Way.done(part, status, on, ExamStatement.PART_DONE).restsOn(Aspect.EXM_6_DAY);
    }

    /** EXM-4: the diploma does the language parts, and for the first cohorts the whole duty. */
    private void addNt2Diploma(List<Way> ways, Part part) {
        boolean doesAll = law.on(ExamLaw.NT2_DIPLOMA_DOES_ALL, obligedFrom);
        if (!part.isLanguage() && !(doesAll && part.isExam())) {
            return;
        }
        known(dossier.nt2DiplomaOn())
                .ifPresent(on ->
                        ways.add(Way.done(part, PartStatus.DISPENSED, on, ExamStatement.PART_DONE_BY_NT2_DIPLOMA)));
        if (!part.isLanguage()) {
            nt2Passes(part).ifPresent(ways::add);
        }
    }

    /** Four passes of one programme count as the diploma; a mixture of both programmes leaves it open. */
    private Optional<Way> nt2Passes(Part part) {
        Optional<LocalDate> first = fourPasses(ExamScheme.NT2_I::equals);
        Optional<LocalDate> second = fourPasses(ExamScheme.NT2_II::equals);
        Optional<LocalDate> oneProgramme =
                first.isPresent() && second.filter(first.get()::isAfter).isEmpty() ? first : second;
        return oneProgramme
                .map(on -> Way.done(part, PartStatus.DISPENSED, on, ExamStatement.NT2_PASSES_COUNT_AS_DIPLOMA)
                        .restsOn(Aspect.EXM_4_FOUR_PASSES))
                .or(() -> fourPasses(ExamScheme::isNt2).map(on -> Way.open(part, on, on, ExamStatement.NT2_MIXTURE)));
    }

    /** Returns the day on which the last of the four skills was first passed under the schemes asked for. */
    private Optional<LocalDate> fourPasses(Predicate<ExamScheme> schemes) {
        LocalDate last = LocalDate.MIN;
        for (Part skill : law.on(ExamLaw.CORE_PARTS, obligedFrom)) {
            if (skill.isLanguage()) {
                Optional<LocalDate> first = firstPass(skill, schemes);
                if (first.isEmpty()) {
                    return Optional.empty();
                }
                last = first.get().isAfter(last) ? first.get() : last;
            }
        }
        return Optional.of(last);
    }

    private Optional<LocalDate> firstPass(Part skill, Predicate<ExamScheme> schemes) {
        LocalDate first = LocalDate.MAX;
        for (ExamAttempt exam : dossier.exams()) {
            boolean passed = exam.part() == skill && exam.passed() && schemes.test(exam.scheme());
            first = passed && exam.on().isBefore(first) ? exam.on() : first;
        }
        return first.isAfter(day) ? Optional.empty() : Optional.of(first);
    }

    /** EXM-8: a dispensation from parts does them, a final one from the whole duty does everything (EXM-6). */
    private void addDispensations(List<Way> ways, Part part) {
        for (Dispensation dispensation : dossier.dispensations()) {
            boolean covered = dispensation.isFinal() || dispensation.parts().contains(part);
            if (covered && !isLater(dispensation)) {
                ways.add(dispensed(part, dispensation));
            }
        }
    }

    private Way dispensed(Part part, Dispensation dispensation) {
        if (dispensation.countsFrom().isEmpty()) {
            LocalDate earliest = dispensation.requestedOn().orElse(LocalDate.MIN);
            return Way.open(part, earliest, day, ExamStatement.DISPENSATION_WITHOUT_DAY);
        }
        boolean forWork = part == Part.ONA
                && dispensation.ground().filter(DispensationGround.WORK::equals).isPresent();
        return Way.done(
                part,
                PartStatus.DISPENSED,
                dispensation.countsFrom().get(),
                forWork ? ExamStatement.PART_DISPENSED_FOR_WORK : ExamStatement.PART_DISPENSED);
    }

    /** AGI-8: which parts an exemption takes away depends on its kind and, for effort, on its day; without one on any until now. */
    private Optional<Way> exempted(Part part, ExemptionDecision exemption) {
        boolean named = exemption.parts().isEmpty() || exemption.parts().contains(part);
        boolean allParts = exemption
                .decidedOn()
                .map(on -> law.on(ExamLaw.EFFORT_EXEMPTS_ALL, on))
                .orElseGet(this::mayExemptFromAll);
        boolean canTake = exemption.kind() != ExemptionKind.AGI || (part.isExam() && (named || allParts));
        if (!canTake) {
            return Optional.empty();
        }
        if (exemption.decidedOn().isEmpty()) {
            return Optional.of(Way.open(part, LocalDate.MIN, obligedFrom, ExamStatement.EXEMPTION_WITHOUT_DAY));
        }
        LocalDate on = exemption.decidedOn().get();
        return Optional.of(
                switch (exemption.kind()) {
                    case MEDICAL -> exempted(part, on, ExamStatement.PART_EXEMPTED_MEDICALLY);
                    case AVI ->
                        part.isExam()
                                ? exempted(part, on, ExamStatement.PART_EXEMPTED_AS_INTEGRATED)
                                : Way.open(part, on, on, ExamStatement.INTEGRATED_AND_PARTICIPATION)
                                        .restsOn(Aspect.AGI_8_INTEGRATED);
                    case AGI ->
                        exemptedForEffort(
                                part, on, !allParts && exemption.parts().isEmpty());
                });
    }

    /** Tells whether a decision of any day until now took all parts away; that it is not older than the duty is a reading. */
    private boolean mayExemptFromAll() {
        Dated<Boolean> all = law.value(ExamLaw.EFFORT_EXEMPTS_ALL);
        return all.on(obligedFrom)
                || Lists.any(
                        all.changes(), change -> change.isAfter(obligedFrom) && !change.isAfter(day) && all.on(change));
    }

    /** AGI-8: that a decision which names no parts takes all open ones is a reading. */
    private static Way exemptedForEffort(Part part, LocalDate on, boolean byReading) {
        Way way = exempted(part, on, ExamStatement.PART_EXEMPTED_FOR_EFFORT);
        return byReading ? way.restsOn(Aspect.AGI_8_PARTS) : way;
    }

    private static Way exempted(Part part, LocalDate on, ExamStatement statement) {
        return Way.done(part, PartStatus.EXEMPTED, on, statement);
    }

    private Optional<LocalDate> known(Optional<LocalDate> fact) {
        return fact.filter(known -> !known.isAfter(day));
    }

    private boolean isLater(Dispensation dispensation) {
        return isLater(dispensation.countsFrom())
                || isLater(dispensation.decidedOn())
                || isLater(dispensation.requestedOn());
    }

    private boolean isLater(Optional<LocalDate> fact) {
        return fact.filter(known -> known.isAfter(day)).isPresent();
    }
}
