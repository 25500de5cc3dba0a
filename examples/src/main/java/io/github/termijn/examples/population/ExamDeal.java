package io.github.termijn.examples.population;

import io.github.termijn.law.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Deals which parts are passed and how often parts were failed. */
final class ExamDeal {

    private final Dealer dealer;
    private final Random random;
    private final List<Seat> seats;
    private final Map<Seat, Stage> stages;

    ExamDeal(Dealer dealer, List<Seat> seats, Map<Seat, Stage> stages) {
        this.dealer = dealer;
        this.random = dealer.random();
        this.seats = seats;
        this.stages = stages;
    }

    Map<Seat, ExamPlan> plans() {
        Map<Seat, ExamPlan> plans = new HashMap<>();
        seats.forEach(seat -> plans.put(seat, ExamPlan.INACTIVE));
        almostThere(plans);
        List<Seat> others = Dealer.seats(seats, seat -> stages.get(seat) == Stage.MORE_TO_GO);
        Map<Seat, Integer> failures = dealer.deal(others, ExamQuotas.FAILURES_OF_MORE);
        others.forEach(seat -> plans.put(seat, farToGo(seat, failures.get(seat))));
        return plans;
    }

    /** One or two parts to go: which ones comes from the quotas. */
    private void almostThere(Map<Seat, ExamPlan> plans) {
        Map<Seat, Set<Part>> open = openParts();
        List<Seat> these = Dealer.seats(seats, open::containsKey);
        Map<Part, Map<Seat, Integer>> failures = new EnumMap<>(Part.class);
        for (Part part : EnumSet.range(Part.READING, Part.ONA)) {
            List<Seat> withPart =
                    Dealer.seats(these, seat -> ExamPlan.required(seat).contains(part));
            failures.put(part, dealer.deal(withPart, ExamQuotas.FAILURES.get(part)));
        }
        for (Seat seat : these) {
            Map<Part, Integer> own = new EnumMap<>(Part.class);
            ExamPlan.required(seat)
                    .forEach(part -> own.put(part, failures.get(part).get(seat)));
            Set<Part> passed = ExamPlan.required(seat);
            passed.removeAll(open.get(seat));
            plans.put(seat, new ExamPlan(passed, own));
        }
    }

    private Map<Seat, Set<Part>> openParts() {
        Iterator<List<Part>> pairs = ExamQuotas.PAIRS.shuffled(random).iterator();
        Iterator<Part> singles = ExamQuotas.SINGLES.shuffled(random).iterator();
        Map<Seat, Set<Part>> open = new HashMap<>();
        for (Cohorts cohorts : Cohorts.values()) {
            List<Seat> one = at(cohorts, Stage.ONE_TO_GO);
            List<Seat> two = at(cohorts, Stage.TWO_TO_GO);
            int onaOpen = cohorts == Cohorts.LATE ? PublishedMargins.OPEN_PARTS.get(Part.ONA) : 0;
            int onlyOna = cohorts == Cohorts.LATE ? PublishedMargins.ONLY_ONA_OPEN : 0;
            Deck<Set<Part>> ones =
                    Deck.of(onlyOna, Set.of(Part.ONA)).plus(drawn(one.size() - onlyOna, () -> Set.of(singles.next())));
            int withOna = onaOpen - onlyOna;
            Deck<Set<Part>> twos = drawn(withOna, () -> Set.of(Part.ONA, singles.next()))
                    .plus(drawn(two.size() - withOna, () -> Set.copyOf(pairs.next())));
            open.putAll(dealer.deal(one, ones));
            open.putAll(dealer.deal(two, twos));
        }
        return open;
    }

    private List<Seat> at(Cohorts cohorts, Stage stage) {
        return Dealer.seats(seats, seat -> seat.cohorts() == cohorts && stages.get(seat) == stage);
    }

    private static Deck<Set<Part>> drawn(int count, Supplier<Set<Part>> draw) {
        return new Deck<>(Stream.generate(draw).limit(count).toList());
    }

    /** Three or more parts to go: every number of passed parts is as likely, and so is every part. */
    private ExamPlan farToGo(Seat seat, int failures) {
        List<Part> parts = shuffled(ExamPlan.required(seat));
        int mostPassed = parts.size() - 3;
        int leastPassed = failures == 0 ? 1 : 0;
        int passed = new Range(leastPassed, mostPassed).draw(random);
        Map<Part, Integer> own = new EnumMap<>(Part.class);
        for (int i = 0; i < failures; i++) {
            own.merge(parts.get(random.nextInt(parts.size())), 1, Integer::sum);
        }
        Set<Part> done = EnumSet.noneOf(Part.class);
        done.addAll(parts.subList(0, passed));
        return new ExamPlan(done, own);
    }

    private List<Part> shuffled(Collection<Part> parts) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
