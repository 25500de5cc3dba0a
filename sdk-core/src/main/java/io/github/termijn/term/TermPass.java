package io.github.termijn.term;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.term.TermEvent.Decision;
import io.github.termijn.term.TermEvent.Round;
import io.github.termijn.term.TermEvent.Waiting;
import io.github.termijn.term.TermRun.Step;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.threeten.extra.LocalDateRange;

/**
 * One pass over the events of a term in the order of their days (TRM-5), for every end that the term can have at once.
 *
 * <p>The ends stand in sets: where an event meets some of them only, a set is divided at the border, and both parts go on. What
 * decides is always whether an end lies before or after a day, so no end is ever looked at alone, and a term of which nothing
 * is open is the same with one end.
 *
 * <ol>
 *   <li>A term that has not begun on the day of an event by law is not met by it.
 *   <li>An event by law that comes after the end is <em>missed</em>. All after it are missed too, until a decision moves the
 *       end: then they are tried again in their order, until one lies after the end that has been reached.
 * </ol>
 *
 * <p>A pass can be stopped on a day and go on from there, also more than once ({@link #copy}).
 */
final class TermPass {

    /**
     * What can move the end.
     *
     * @param byLaw interruptions and corona rounds, in order
     * @param decisions the decisions that have a day, in order
     * @param condition the exclusive ends with which a corona round applies to a running term
     * @param length how long each event is
     * @param mayBeStopped whether it is open that what lengthens a term by law still does on a day (TRM-5)
     */
    record Events(
            List<TermEvent> byLaw,
            List<Decision> decisions,
            Function<Round, Condition> condition,
            Function<TermEvent, Bounds<Period>> length,
            Predicate<LocalDate> mayBeStopped) {}

    /**
     * With which exclusive ends a corona round applies to a running term.
     *
     * @param surely those with which it does
     * @param possibly those with which it can
     */
    record Condition(LocalDateRange surely, LocalDateRange possibly) {

        static final Condition NONE = of(LocalDateRange.ALL);

        static Condition of(LocalDateRange range) {
            return new Condition(range, range);
        }
    }

    private final TermSpan span;
    private final Events events;
    private final boolean early;
    private int nextByLaw;
    private int nextDecision;

    /** The ends of the term where it has not begun yet, from which first day on, and what was added to them. */
    private Days notBegun;

    private LocalDate notBegunFrom;
    private final List<Period> addedBefore;

    /** The ends with which nothing by law was missed. */
    private Days running = Days.NONE;

    /** The ends with which something was missed, by the place of the first event that was. */
    private final NavigableMap<Integer, Days> over;

    private final Map<TermEvent, Step> steps = new LinkedHashMap<>();
    private final Set<TermEvent> notAlways = new HashSet<>();
    private final Set<Round> refused = new LinkedHashSet<>();

    private TermPass(TermSpan span, Events events, boolean early, Days notBegun) {
        this.span = span;
        this.events = events;
        this.early = early;
        this.notBegun = notBegun;
        this.notBegunFrom = span.earliest();
        this.addedBefore = new ArrayList<>();
        this.over = new TreeMap<>();
    }

    private TermPass(TermPass other) {
        this.span = other.span;
        this.events = other.events;
        this.early = other.early;
        this.nextByLaw = other.nextByLaw;
        this.nextDecision = other.nextDecision;
        this.notBegun = other.notBegun;
        this.notBegunFrom = other.notBegunFrom;
        this.addedBefore = new ArrayList<>(other.addedBefore);
        this.running = other.running;
        this.over = new TreeMap<>(other.over);
    }

    /** Starts a pass with every end that the term can have. */
    static TermPass of(TermSpan span, Events events) {
        return new TermPass(span, events, false, span.ends());
    }

    /** Starts a pass in which everything that is open is as early, or as short, as it can be. */
    static TermPass ifEarly(TermSpan span, Events events) {
        return new TermPass(span.ifEarly(), events, true, span.ifEarly().ends());
    }

    Events events() {
        return events;
    }

    /** Starts a pass of the same term over other events. */
    TermPass anew(Events others) {
        return new TermPass(span, others, early, span.ends());
    }

    /** Returns a pass that goes on from here, without the steps up to here; this one does not move with it. */
    TermPass copy() {
        return new TermPass(this);
    }

    /** Goes on through a day; without its corona rounds, it stops where one more decision of that day comes in. */
    TermPass through(LocalDate day, boolean roundsToo) {
        while (true) {
            boolean law = nextByLaw < events.byLaw().size();
            boolean decision = nextDecision < events.decisions().size();
            if (!law && !decision) {
                return this;
            }
            boolean lawFirst = law
                    && (!decision
                            || TermEvent.IN_ORDER.compare(
                                            events.byLaw().get(nextByLaw),
                                            events.decisions().get(nextDecision))
                                    < 0);
            TermEvent next = lawFirst
                    ? events.byLaw().get(nextByLaw)
                    : events.decisions().get(nextDecision);
            boolean later = next.day().isAfter(day)
                    || (!roundsToo && next instanceof Round && next.day().equals(day));
            if (later) {
                return this;
            }
            if (next instanceof Decision decided) {
                nextDecision++;
                meet(decided);
            } else {
                nextByLaw++;
                meetByLaw(next);
            }
        }
    }

    private void meetByLaw(TermEvent event) {
        LocalDate after = event.day().plusDays(1);
        beginBy(event.day());
        if (!notBegun.isEmpty()) {
            notAlways.add(event);
        }
        Days ends = running;
        running = apply(event, ends.from(after));
        miss(nextByLaw - 1, ends.before(after));
    }

    private void meet(Decision decision) {
        LocalDate day = decision.day();
        Period length = decision.decision().length();
        if (!decision.mustRun()) {
            if (!notBegun.isEmpty()) {
                notBegun = take(decision, day, notBegun);
                addedBefore.add(length);
            }
            move(LocalDateRange.ALL, ends -> take(decision, day, ends));
            return;
        }
        beginBy(day);
        LocalDateRange runs = LocalDateRange.ofUnboundedEnd(TermArithmetic.firstDayWithin(length, day.plusDays(1)));
        if (!notBegun.isEmpty() || !begun().outside(runs).isEmpty()) {
            notAlways.add(decision);
        }
        move(runs, ends -> take(decision, day, ends));
    }

    /** Adds one more decision after those that were met, of open length if need be. */
    void grant(Bounds<Period> length) {
        beginBy(span.latest());
        move(LocalDateRange.ALL, ends -> ends.plus(length));
    }

    /**
     * Adds the decisions without a day, all together, where the term is over by a day. They count as taken on its last day,
     * after those that have one (TRM-5).
     */
    void addUndated(List<Decision> undated, LocalDate day, LocalDate on) {
        beginBy(span.latest());
        if (!begun().outside(isOverBy(day)).isEmpty()) {
            notAlways.addAll(undated);
        }
        move(isOverBy(day), ends -> {
            Days moved = ends;
            for (Decision decision : undated) {
                moved = take(decision, on, moved);
            }
            return moved;
        });
    }

    /** Returns the exclusive ends with which the last day of a term is a day at the latest. */
    static LocalDateRange isOverBy(LocalDate day) {
        return LocalDateRange.ofUnboundedStart(day.plusDays(2));
    }

    /** Moves the ends that lie in a range; what was missed with them is then tried again, in its order. */
    private void move(LocalDateRange range, UnaryOperator<Days> added) {
        Days atHand = running;
        NavigableMap<Integer, Days> missed = new TreeMap<>(over);
        over.clear();
        running = atHand.outside(range).union(added.apply(atHand.within(range)));
        missed.forEach((first, ends) -> {
            miss(first, ends.outside(range));
            tryMissed(first, added.apply(ends.within(range)));
        });
    }

    private void tryMissed(int first, Days moved) {
        Days ends = moved;
        for (int place = first; place < nextByLaw && !ends.isEmpty(); place++) {
            TermEvent event = events.byLaw().get(place);
            LocalDate after = event.day().plusDays(1);
            miss(place, ends.before(after));
            ends = apply(event, ends.from(after));
        }
        running = running.union(ends);
    }

    private void miss(int place, Days ends) {
        if (!ends.isEmpty()) {
            over.merge(place, ends, Days::union);
        }
    }

    /** Applies an event by law to a running term, or does not where it is open whether it still counts. */
    private Days apply(TermEvent event, Days ends) {
        if (!events.mayBeStopped().test(event.day())) {
            return applySurely(event, ends);
        }
        notAlways.add(event);
        return early ? ends : applySurely(event, ends).union(ends);
    }

    /** Applies an event by law to a running term; a round that fails its own condition is settled too. */
    private Days applySurely(TermEvent event, Days ends) {
        if (!(event instanceof Round round) || ends.isEmpty()) {
            return take(event, event.day(), ends);
        }
        Condition applies = events.condition().apply(round);
        Days mayFail = ends.outside(applies.surely());
        if (!mayFail.isEmpty()) {
            refused.add(round);
            notAlways.add(round);
        }
        return take(event, event.day(), ends.within(applies.possibly())).union(mayFail);
    }

    private Days take(TermEvent event, LocalDate on, Days ends) {
        if (ends.isEmpty()) {
            return ends;
        }
        Bounds<Period> length = events.length().apply(event);
        Days moved = early ? ends.plus(length.atLeast()) : ends.plus(length);
        if (!early && event instanceof Waiting waited) {
            // VRS-3: whether the term goes on or starts anew is open
            LocalDate goesOnTo = moved.least();
            moved = moved.union(
                    waited.anew().filter(goesOnTo::isBefore).map(Days::of).orElse(Days.NONE));
        }
        steps.merge(event, new Step(event, on, ends.bounds(), moved.bounds(), true), Step::or);
        return moved;
    }

    /** Lets the term begin on its first days through a day. */
    private void beginBy(LocalDate day) {
        if (notBegun.isEmpty() || notBegunFrom.isAfter(day)) {
            return;
        }
        if (day.isBefore(span.latest())) {
            running = running.union(withAddedBefore(span.ends(notBegunFrom, day)));
            notBegunFrom = day.plusDays(1);
            notBegun = withAddedBefore(span.ends(notBegunFrom, span.latest()));
        } else {
            running = running.union(notBegun);
            notBegun = Days.NONE;
        }
    }

    private Days withAddedBefore(Days ends) {
        Days moved = ends;
        for (Period length : addedBefore) {
            moved = moved.plus(length);
        }
        return moved;
    }

    private Days begun() {
        Days all = running;
        for (Days ends : over.values()) {
            all = all.union(ends);
        }
        return all;
    }

    /** Returns the exclusive ends that the term has by now. */
    Days ends() {
        return begun().union(notBegun);
    }

    /** Returns what this pass gave. */
    TermRun run() {
        if (!over.isEmpty()) {
            notAlways.addAll(events.byLaw().subList(over.firstKey(), nextByLaw));
        }
        Map<TermEvent, Step> all = new LinkedHashMap<>();
        steps.forEach((event, step) -> all.put(event, notAlways.contains(event) ? step.sometimes() : step));
        return new TermRun(all, List.copyOf(refused), ends());
    }
}
