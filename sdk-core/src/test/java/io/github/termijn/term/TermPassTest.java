package io.github.termijn.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.Ground;
import io.github.termijn.duty.Interruption;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.term.TermEvent.Decision;
import io.github.termijn.term.TermEvent.Round;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.threeten.extra.LocalDateRange;

/**
 * Open days as ranges give what trying every day gives. The brute force stands here: one start, one end and one length at a
 * time, event by event, as TRM-5 says it.
 */
@Law({Rule.TRM_5, Rule.TRM_6, Rule.FIN_8, Rule.PVT_1, Rule.COR_5})
@Label("TRM-5: a term with open days, beside every day that they can be")
class TermPassTest {

    private static final List<Round> ROUNDS = Round.all(LawBook.standard(), LocalDate.of(2022, 1, 1));
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);
    private static final LocalDate COR_5_LATEST = LocalDate.of(2021, 7, 13);

    /** The days at which a rule changes: reference days, the border of the fifth round, ends of short months. */
    private static final List<LocalDate> BORDERS = Stream.concat(
                    ROUNDS.stream().map(Round::day),
                    Stream.of(COR_5_LATEST, LocalDate.of(2020, 2, 29), LocalDate.of(2021, 2, 28)))
            .toList();

    /** What happens to a term: of a statement term, decisions that must find it running. */
    record Case(TermSpan span, List<TermEvent> events, boolean exam, Bounds<Period> granted) {

        LocalDateRange condition(Round round) {
            if (exam) {
                return round.rule() == Rule.COR_5 ? TermPass.isOverBy(COR_5_LATEST) : LocalDateRange.ALL;
            }
            return round.rule() == Rule.COR_1
                    ? LocalDateRange.ALL
                    : LocalDateRange.ofUnboundedEnd(LocalDate.of(2020, 8, 15));
        }

        TermPass pass() {
            List<TermEvent> byLaw = events.stream()
                    .filter(event -> !(event instanceof Decision))
                    .sorted(TermEvent.IN_ORDER)
                    .toList();
            List<Decision> decisions = events.stream()
                    .filter(Decision.class::isInstance)
                    .map(Decision.class::cast)
                    .sorted(TermEvent.IN_ORDER)
                    .toList();
            return TermPass.of(
                    span,
                    new TermPass.Events(
                            byLaw,
                            decisions,
                            round -> TermPass.Condition.of(condition(round)),
                            TermEvent::length,
                            day -> false));
        }

        /** Every first day with every exclusive end without events, day by day (FIN-8). */
        Stream<Map.Entry<LocalDate, LocalDate>> spans() {
            return span.earliest().datesUntil(span.latest().plusDays(1)).flatMap(start -> {
                LocalDate practice = TermArithmetic.plus(start, span.length());
                return span.late()
                        .filter(fine -> !practice.isAfter(fine.decidedOn()))
                        .map(fine -> practice.datesUntil(fine.statute().plusDays(1)))
                        .orElse(Stream.of(practice))
                        .map(end -> Map.entry(start, end));
            });
        }

        List<One> each(List<Period> lengthsGranted) {
            List<One> all = new ArrayList<>();
            spans().forEach(days -> {
                for (int running : lengthsOfRunningGap()) {
                    for (Period granted : lengthsGranted) {
                        all.add(new One(this, days.getKey(), days.getValue(), running, granted).run());
                    }
                }
            });
            return all;
        }

        private List<Integer> lengthsOfRunningGap() {
            return events.stream()
                    .filter(event ->
                            event instanceof TermEvent.Gap && !event.length().isExact())
                    .map(TermEvent::length)
                    .findFirst()
                    .map(TermPassTest::days)
                    .orElse(List.of(0));
        }
    }

    @SuppressWarnings("JavaPeriodGetDays") // open lengths of these cases are in days only
    private static List<Integer> days(Bounds<Period> length) {
        return Stream.iterate(length.atLeast().getDays(), days -> days + 1)
                .limit(length.atMost().orElseThrow().getDays()
                        - length.atLeast().getDays()
                        + 1L)
                .toList();
    }

    /** The brute force: one start, one end, one length of the running interruption and of the granted decision. */
    private static final class One {

        private final Case facts;
        private final LocalDate start;
        private final int running;
        private final Period granted;
        private final Map<TermEvent, LocalDate> steps = new LinkedHashMap<>();
        private final Set<TermEvent> refused = new HashSet<>();
        private final List<TermEvent> missed = new ArrayList<>();
        private LocalDate end;

        One(Case facts, LocalDate start, LocalDate end, int running, Period granted) {
            this.facts = facts;
            this.start = start;
            this.end = end;
            this.running = running;
            this.granted = granted;
        }

        One run() {
            for (TermEvent event :
                    facts.events().stream().sorted(TermEvent.IN_ORDER).toList()) {
                if (event instanceof Decision decision) {
                    LocalDate longer = TermArithmetic.plus(end, length(event));
                    boolean runs = !event.day().isBefore(start) && event.day().isBefore(longer);
                    if (!decision.mustRun() || runs) {
                        take(event);
                        tryMissed();
                    }
                } else if (!event.day().isBefore(start) && !tried(event)) {
                    missed.add(event);
                }
            }
            if (!granted.isZero()) {
                end = TermArithmetic.plus(end, granted);
            }
            tryMissed();
            return this;
        }

        private Period length(TermEvent event) {
            return event.length().isExact() ? event.length().atLeast() : Period.ofDays(running);
        }

        private void take(TermEvent event) {
            end = TermArithmetic.plus(end, length(event));
            steps.put(event, end);
        }

        private boolean tried(TermEvent event) {
            if (!event.day().isBefore(end)) {
                return false;
            }
            if (event instanceof Round round && !facts.condition(round).contains(end)) {
                refused.add(round);
            } else {
                take(event);
            }
            return true;
        }

        private void tryMissed() {
            for (TermEvent event : List.copyOf(missed)) {
                if (tried(event)) {
                    missed.remove(event);
                }
            }
        }
    }

    @Property(tries = 1000)
    @Label("FIN-8, TRM-6: the ends, the steps and which of them are certain are those of all days together")
    void ranges(@ForAll("cases") Case facts) {
        TermRun run = facts.pass().through(LAST, true).run();
        List<One> all = facts.each(List.of(Period.ZERO));
        assertThat(run.ends().bounds()).isEqualTo(hull(all));
        Map<TermEvent, TreeSet<LocalDate>> steps = new HashMap<>();
        all.forEach(one -> one.steps.forEach((event, end) ->
                steps.computeIfAbsent(event, any -> new TreeSet<>()).add(end)));
        assertThat(run.steps().keySet()).isEqualTo(steps.keySet());
        run.steps().forEach((event, step) -> {
            TreeSet<LocalDate> ends = steps.get(event);
            assertThat(step.end()).isEqualTo(Bounds.between(ends.first(), ends.last()));
            assertThat(step.always()).isEqualTo(all.stream().allMatch(one -> one.steps.containsKey(event)));
        });
        assertThat(Set.copyOf(run.refused()))
                .isEqualTo(all.stream().flatMap(one -> one.refused.stream()).collect(Collectors.toSet()));
    }

    @Property(tries = 200)
    @Label("FIN-8: everything as early as it can be is the first of all days")
    void early(@ForAll("cases") Case facts) {
        TermPass pass = facts.pass();
        LocalDate start = facts.span().earliest();
        int least = facts.lengthsOfRunningGap().get(0);
        One first =
                new One(facts, start, TermArithmetic.plus(start, facts.span().length()), least, Period.ZERO).run();
        TermRun early = TermPass.ifEarly(facts.span(), pass.events())
                .through(LAST, true)
                .run();
        assertThat(early.ends()).isEqualTo(Days.of(first.end));
        assertThat(List.copyOf(early.steps().keySet())).isEqualTo(List.copyOf(first.steps.keySet()));
    }

    @Property(tries = 200)
    @Label("3a: a decision of open length after the recorded ones gives what each of its lengths gives")
    void granted(@ForAll("cases") Case facts) {
        TermPass recorded = facts.pass().through(LAST, true);
        TermPass granted = recorded.copy();
        granted.grant(facts.granted());
        List<Period> lengths =
                days(facts.granted()).stream().map(Period::ofDays).toList();
        assertThat(granted.ends().bounds()).isEqualTo(hull(facts.each(lengths)));
        assertThat(recorded.ends()).isEqualTo(facts.pass().through(LAST, true).ends());
    }

    @Property(tries = 200)
    @Label("TRM-5: a pass that stops on a day and goes on is the same pass")
    void stopping(@ForAll("cases") Case facts, @ForAll("days") LocalDate day) {
        TermPass stopped = facts.pass().through(day, true);
        assertThat(stopped.copy().through(LAST, true).ends())
                .isEqualTo(facts.pass().through(LAST, true).ends());
    }

    private static Bounds<LocalDate> hull(List<One> all) {
        TreeSet<LocalDate> ends = new TreeSet<>();
        all.forEach(one -> ends.add(one.end));
        return Bounds.between(ends.first(), ends.last());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 900).map(LocalDate.of(2019, 9, 1)::plusDays);
        Arbitrary<LocalDate> near = Combinators.combine(
                        Arbitraries.of(BORDERS), Arbitraries.integers().between(-2, 2))
                .as(LocalDate::plusDays);
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(2, near));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        spans(),
                        decisions(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false).flatMap(gap -> gap ? gaps() : Arbitraries.just(List.of())),
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 40),
                                        Arbitraries.integers().between(1, 30))
                                .as((least, more) -> between(least, least + more)))
                .as((span, decisions, exam, gaps, granted) -> {
                    List<TermEvent> events = new ArrayList<>(ROUNDS);
                    // TRM-6: interruptions lengthen first terms only, which have one first day and no late fine
                    boolean first = span.late().isEmpty() && span.earliest().equals(span.latest());
                    events.addAll(first ? gaps : List.of());
                    for (ExtensionDecision decision : decisions) {
                        events.add(new Decision(
                                events.size(), decision, !exam && decision.of().isEmpty()));
                    }
                    return new Case(span, events, exam, granted);
                })
                .withoutEdgeCases(); // their mixtures outnumber any number of tries
    }

    private Arbitrary<TermSpan> spans() {
        Arbitrary<Integer> open = Arbitraries.of(0, 0, 1, 5, 25);
        return Combinators.combine(days(), open, open, Arbitraries.integers().between(-3, 30))
                .as((end, starts, ends, late) -> {
                    LocalDate start = end.minusMonths(3);
                    LocalDate practice = TermArithmetic.plus(start, Period.ofMonths(3));
                    LocalDate decidedOn = practice.plusDays(late);
                    Optional<TermSpan.LateFine> fine = ends == 0
                            ? Optional.empty()
                            : Optional.of(new TermSpan.LateFine(decidedOn, decidedOn.plusDays(ends)));
                    return new TermSpan(Days.between(start, start.plusDays(starts)), Period.ofMonths(3), fine);
                });
    }

    private Arbitrary<List<ExtensionDecision>> decisions() {
        Arbitrary<Period> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60).map(Period::ofDays),
                Arbitraries.integers().between(1, 5).map(Period::ofMonths),
                Arbitraries.integers().between(1, 40).map(days -> Period.of(0, 1, days)));
        return Combinators.combine(days(), lengths, Arbitraries.of(true, false))
                .as((day, length, named) -> ExtensionDecision.builder()
                        .ground(Ground.ILLNESS)
                        .length(length)
                        .decidedOn(day)
                        .of(named ? Optional.of(ExtensionScope.PVT) : Optional.empty())
                        .build())
                .list()
                .ofMaxSize(4);
    }

    /** Interruptions apart from each other, the last of which may still run. */
    private Arbitrary<List<TermEvent>> gaps() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 30))
                .as((from, days, pause, open) -> {
                    LocalDate next = from.plusDays(days + 1L + pause);
                    return List.of(gap(from, days, days), gap(next, days, days + open));
                });
    }

    private static TermEvent gap(LocalDate from, int least, int most) {
        Interruption gap = new Interruption(from, Optional.of(from.plusDays(least - 1L)));
        return new TermEvent.Gap(gap, between(least, most));
    }

    private static Bounds<Period> between(int least, int most) {
        return least == most
                ? Bounds.exactly(Period.ofDays(least))
                : Bounds.between(Period.ofDays(least), Period.ofDays(most));
    }
}
