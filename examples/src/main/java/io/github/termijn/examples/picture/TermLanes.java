package io.github.termijn.examples.picture;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.examples.text.Completions;
import io.github.termijn.examples.text.Words;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Overrun;
import io.github.termijn.law.Bounds;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Extension;
import io.github.termijn.term.FormerEnd;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lanes of the terms, a lane for each. Extensions are numbered through the picture. */
final class TermLanes {

    private final Assessment assessment;
    private final LocalDate today;
    private int nextNumber = 1;

    TermLanes(Assessment assessment) {
        this.assessment = assessment;
        this.today = assessment.receipt().asOf();
    }

    List<Lane> of(List<AssessedTerm> chain) {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Optional<AssessedTerm> next = i + 1 < chain.size() ? Optional.of(chain.get(i + 1)) : Optional.empty();
            lanes.add(of(chain.get(i), next));
        }
        return lanes;
    }

    private Lane of(AssessedTerm term, Optional<AssessedTerm> next) {
        List<Bar> bars = new ArrayList<>();
        LocalDate end = term.firstLastDay().atLeast();
        boolean isCertain = Words.isCertain(term);
        bars.add(Bar.of(
                isCertain ? Bar.Kind.TERM : Bar.Kind.UNCERTAIN, term.start().atLeast(), end));
        for (Extension extension : term.extensions()) {
            LocalDate longer = extension.lastDay().atLeast();
            int number = nextNumber++;
            if (longer.isAfter(end)) {
                bars.add(
                        isCertain
                                ? new Bar(
                                        Bar.Kind.EXTENSION,
                                        end.plusDays(1),
                                        longer,
                                        Optional.of(extension.ground()),
                                        number)
                                : new Bar(Bar.Kind.UNCERTAIN, end.plusDays(1), longer, Optional.empty(), number));
                end = longer;
            }
        }
        uncertain(term.lastDay()).ifPresent(bars::add);
        overrun(term, next).ifPresent(bars::add);
        return new Lane(new Lane.OfTerm(term), List.copyOf(bars), marks(term, next.isEmpty()));
    }

    /** Without an upper bound the uncertainty is drawn until today at least. */
    private Optional<Bar> uncertain(Bounds<LocalDate> lastDay) {
        LocalDate sure = lastDay.atLeast();
        LocalDate most = lastDay.atMost().orElse(today.isAfter(sure) ? today : sure.plusYears(1));
        return most.isAfter(sure) ? Optional.of(Bar.of(Bar.Kind.UNCERTAIN, sure.plusDays(1), most)) : Optional.empty();
    }

    /** The duty was not done from the day after the last one until it was, or ended, or a fine set a new term. */
    private Optional<Bar> overrun(AssessedTerm term, Optional<AssessedTerm> next) {
        boolean isLate = term.status() == TermStatus.OVERRUN || term.status() == TermStatus.COMPLETED_LATE;
        Optional<LocalDate> lastDay = term.lastDay().atMost();
        if (!isLate || lastDay.isEmpty()) {
            return Optional.empty();
        }
        LocalDate through = Stream.of(
                        Optional.of(today),
                        Completions.of(assessment, term.kind()).map(TermLanes::before),
                        assessment.dutyEnd().map(DutyEnd::day).map(TermLanes::before),
                        next.flatMap(AssessedTerm::setOn).map(TermLanes::before))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate from = lastDay.get().plusDays(1);
        return through.isBefore(from) ? Optional.empty() : Optional.of(Bar.of(Bar.Kind.OVERRUN, from, through));
    }

    private static LocalDate before(LocalDate day) {
        return day.minusDays(1);
    }

    private List<Mark> marks(AssessedTerm term, boolean isLast) {
        Stream<Mark> windows = isLast ? windows(term) : Stream.empty();
        Stream<Mark> former =
                term.formerEnds().stream().map(FormerEnd::lastDay).map(day -> new Mark(Mark.Kind.FORMER_LAST_DAY, day));
        Stream<Mark> lastDay = term
                .lastDay()
                .exact()
                .filter(day -> Words.isCertain(term))
                .map(day -> new Mark(Mark.Kind.LAST_DAY, day))
                .stream();
        Stream<Mark> fines = Stream.concat(term.formerOverruns().stream().map(Overrun::fine), term.fine().stream())
                .map(FineOutcome::recorded)
                .flatMap(Optional::stream)
                .map(FineDecision::decidedOn)
                .map(day -> new Mark(Mark.Kind.FINE, day));
        Stream<Mark> dutyEnd = isLast
                ? assessment.dutyEnd().map(end -> new Mark(Mark.Kind.DUTY_END, end.day())).stream()
                : Stream.empty();
        return Stream.of(windows, former, claims(term), lastDay, fines, dutyEnd)
                .flatMap(each -> each)
                .toList();
    }

    /** What is available or open; of what is not met nothing is drawn. */
    private Stream<Mark> claims(AssessedTerm term) {
        return assessment.claims().stream()
                .filter(claim -> claim.kind() == term.kind() && claim.term() == term.ordinal())
                .filter(claim -> claim.standing() != Claim.Standing.NOT_MET)
                .flatMap(claim -> claim.lastDayIfGranted().stream())
                .map(day -> day.atLeast())
                .distinct()
                .map(day -> new Mark(Mark.Kind.CLAIM, day));
    }

    private Stream<Mark> windows(AssessedTerm term) {
        if (!Words.isCertain(term)
                || assessment.dutyEnd().isPresent()
                || Completions.of(assessment, term.kind()).isPresent()) {
            return Stream.empty();
        }
        Stream<Mark> decree =
                term.requestFrom().flatMap(Bounds::exact).map(day -> new Mark(Mark.Kind.WINDOW_DECREE, day)).stream();
        Stream<Mark> frontOffice = term
                .frontOfficeFrom()
                .filter(day -> !day.isBefore(term.start().atLeast()))
                .map(day -> new Mark(Mark.Kind.WINDOW_FRONT_OFFICE, day))
                .stream();
        return Stream.concat(frontOffice, decree);
    }
}
