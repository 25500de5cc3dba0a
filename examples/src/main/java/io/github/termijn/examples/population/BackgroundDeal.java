package io.github.termijn.examples.population;

import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Sex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Deals sex, country and year of birth. */
final class BackgroundDeal {

    private final Dealer dealer;
    private final List<Seat> seats;
    private final Map<Seat, Origin> origins = new HashMap<>();
    private final Map<Seat, Range> classes = new HashMap<>();
    private final Map<Seat, Integer> ages = new HashMap<>();

    BackgroundDeal(Dealer dealer, List<Seat> seats) {
        this.dealer = dealer;
        this.seats = seats;
    }

    Map<Seat, Background> backgrounds() {
        dealAsylum();
        origins.putAll(dealer.deal(of(Group.FAMILY_AND_OTHER), OriginQuotas.FAMILY_AND_OTHER));
        dealClasses(of(Group.FAMILY_AND_OTHER), OriginQuotas.AGES_OF_FAMILY_AND_OTHER);
        for (Group group : Group.values()) {
            for (Sex sex : Sex.values()) {
                dealAges(
                        seats(seat -> seat.group() == group && origins.get(seat).sex() == sex),
                        PublishedMargins.MEAN_AGES.get(group).get(sex));
            }
        }
        Map<Seat, Background> backgrounds = new HashMap<>();
        seats.forEach(seat -> backgrounds.put(seat, background(seat)));
        return backgrounds;
    }

    private Background background(Seat seat) {
        Origin origin = origins.get(seat);
        return Background.builder()
                .sex(origin.sex())
                .birthYear(PublishedMargins.REFERENCE_DAY.getYear() - ages.get(seat))
                .birthCountry(origin.country())
                .nationality(origin.country())
                .build();
    }

    /** Men and women by cohort, of these the Syrians by cohort; the other countries on all that are left. */
    private void dealAsylum() {
        Map<Seat, Sex> sexes = new HashMap<>();
        for (int year : years()) {
            List<Seat> cohort = seats(seat -> seat.group() == Group.ASYLUM && seat.year() == year);
            int men = PublishedMargins.ASYLUM_MEN.get(year);
            sexes.putAll(dealer.deal(cohort, Deck.of(men, Sex.MALE).and(cohort.size() - men, Sex.FEMALE)));
        }
        for (Sex sex : Sex.values()) {
            for (int year : years()) {
                List<Seat> these = seats(seat -> sexes.get(seat) == sex && seat.year() == year);
                int syrians = OriginQuotas.SYRIANS.get(sex).get(year);
                new Deck<>(these)
                        .shuffled(dealer.random())
                        .subList(0, syrians)
                        .forEach(seat -> origins.put(seat, new Origin(sex, OriginQuotas.SYRIA)));
            }
            List<Origin> others = OriginQuotas.ASYLUM.cards().stream()
                    .filter(origin -> origin.sex() == sex && !origin.country().equals(OriginQuotas.SYRIA))
                    .toList();
            origins.putAll(dealer.deal(
                    seats(seat -> sexes.get(seat) == sex && !origins.containsKey(seat)), new Deck<>(others)));
        }
        OriginQuotas.AGES.keySet().stream()
                .sorted()
                .forEach(country -> dealClasses(
                        seats(seat -> seat.group() == Group.ASYLUM
                                && origins.get(seat).country().equals(country)),
                        OriginQuotas.AGES.get(country)));
        dealClasses(
                seats(seat -> seat.group() == Group.ASYLUM && !classes.containsKey(seat)),
                OriginQuotas.AGES_OF_OTHER_ASYLUM);
    }

    private void dealClasses(List<Seat> these, Deck<Range> deck) {
        classes.putAll(dealer.deal(these, deck, OriginQuotas::isAdult));
    }

    /** Draws ages within their classes and moves some by a year until the mean is the published one. */
    private void dealAges(List<Seat> these, double mean) {
        for (Seat seat : these) {
            ages.put(seat, ageRange(seat).draw(dealer.random()));
        }
        long left = Math.round(mean * these.size())
                - these.stream().mapToInt(ages::get).sum();
        while (left != 0) {
            Seat seat = these.get(dealer.random().nextInt(these.size()));
            int moved = ages.get(seat) + Long.signum(left);
            if (ageRange(seat).contains(moved)) {
                left -= Long.signum(left);
                ages.put(seat, moved);
            }
        }
    }

    private Range ageRange(Seat seat) {
        Range range = classes.get(seat);
        return new Range(Math.max(range.least(), OriginQuotas.leastAge(seat.year())), range.most());
    }

    private static int[] years() {
        return IntStream.rangeClosed(PublishedMargins.FIRST_YEAR, PublishedMargins.LAST_YEAR)
                .toArray();
    }

    private List<Seat> of(Group group) {
        return seats(seat -> seat.group() == group);
    }

    private List<Seat> seats(Predicate<Seat> which) {
        return Dealer.seats(seats, which);
    }
}
