package io.github.termijn.examples.population;

import io.github.termijn.dossier.Background;
import io.github.termijn.exam.ProgressGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** One draw of the whole population: {@link PublishedMargins#PERSONS} persons with exactly the published totals. */
final class Block {

    private final Dealer dealer;
    private final List<Seat> seats;

    private Block(Random random) {
        this.dealer = new Dealer(random);
        this.seats = seats(random);
    }

    /** Returns the persons in an order that tells nothing; {@code first} is the number of the first. */
    static List<SyntheticPerson> of(Random random, long first) {
        return new Block(random).persons(first);
    }

    private static List<Seat> seats(Random random) {
        List<Seat> seats = new ArrayList<>();
        for (Group group : Group.values()) {
            Iterator<Integer> years =
                    PublishedMargins.COHORTS.get(group).shuffled(random).iterator();
            PublishedMargins.PERMITS
                    .get(group)
                    .shuffled(random)
                    .forEach(permit -> seats.add(new Seat(seats.size(), permit, years.next())));
        }
        return new Deck<>(seats).shuffled(random);
    }

    private List<SyntheticPerson> persons(long first) {
        Map<Seat, Stage> stages = stages();
        Map<Seat, ExamPlan> exams = new ExamDeal(dealer, seats, stages).plans();
        SettlementDeal settlementDeal = new SettlementDeal(dealer);
        Map<Seat, Settlement> settlements = byGroup(group -> settlementDeal.of(group, of(group)));
        Map<Seat, List<CourseType>> courses = byGroup(this::courses);
        Map<Seat, Background> backgrounds = new BackgroundDeal(dealer, seats).backgrounds();
        List<SyntheticPerson> persons = new ArrayList<>();
        for (Seat seat : seats) {
            PersonDraw draw =
                    new PersonDraw(dealer.random(), seat, exams.get(seat), settlements.get(seat), courses.get(seat));
            persons.add(draw.person(first + persons.size(), progress(stages.get(seat)), backgrounds.get(seat)));
        }
        return persons;
    }

    private static ProgressGroup progress(Stage stage) {
        return switch (stage) {
            case INACTIVE -> ProgressGroup.INACTIVE;
            case ONE_TO_GO, TWO_TO_GO -> ProgressGroup.ONE_OR_TWO_TO_GO;
            case MORE_TO_GO -> ProgressGroup.THREE_OR_MORE_TO_GO;
        };
    }

    private Map<Seat, Stage> stages() {
        Map<Seat, Stage> stages = new HashMap<>();
        for (Group group : Group.values()) {
            for (Cohorts cohorts : Cohorts.values()) {
                Deck<Stage> deck = Stream.of(Stage.values())
                        .map(stage -> Deck.of(count(group, cohorts, stage), stage))
                        .reduce(Deck::plus)
                        .orElseThrow();
                List<Seat> these = Dealer.seats(seats, seat -> seat.group() == group && seat.cohorts() == cohorts);
                stages.putAll(dealer.deal(these, deck));
            }
        }
        return stages;
    }

    private static int count(Group group, Cohorts cohorts, Stage stage) {
        boolean early = cohorts == Cohorts.EARLY;
        int asylum = (early ? Assumptions.EARLY_STAGES_ASYLUM : Assumptions.LATE_STAGES_ASYLUM).get(stage);
        int all = (early ? PublishedMargins.EARLY_STAGES : PublishedMargins.LATE_STAGES).get(stage);
        return group == Group.ASYLUM ? asylum : all - asylum;
    }

    private Map<Seat, List<CourseType>> courses(Group group) {
        Deck<List<CourseType>> some = CourseQuotas.of(group);
        int without = of(group).size() - some.size();
        return dealer.deal(
                of(group),
                some.and(without, List.of()),
                (courses, year) -> !courses.contains(CourseType.ONA) || Cohorts.of(year) == Cohorts.LATE);
    }

    private List<Seat> of(Group group) {
        return Dealer.seats(seats, seat -> seat.group() == group);
    }

    private interface ForGroup<C> {
        Map<Seat, C> deal(Group group);
    }

    private static <C> Map<Seat, C> byGroup(ForGroup<C> deal) {
        Map<Seat, C> all = new HashMap<>();
        for (Group group : Group.values()) {
            all.putAll(deal.deal(group));
        }
        return all;
    }
}
