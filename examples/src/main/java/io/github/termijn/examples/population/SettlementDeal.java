package io.github.termijn.examples.population;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Ground;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Deals how it stands with the terms. */
final class SettlementDeal {

    private final Dealer dealer;
    private final Map<Integer, Iterator<Integer>> amounts = new HashMap<>();
    private final Iterator<Ground> reasons;

    SettlementDeal(Dealer dealer) {
        this.dealer = dealer;
        List<Integer> shuffled = Assumptions.FINES.shuffled(dealer.random());
        for (int fines = 1; fines <= 3; fines++) {
            int number = fines;
            amounts.put(
                    fines,
                    shuffled.stream()
                            .filter(amount -> Math.min(3, Settlement.finesFor(amount)) == number)
                            .iterator());
        }
        this.reasons = Deck.of(PublishedMargins.MINISTER, Ground.MINISTER_DECISION)
                .and(PublishedMargins.ABROAD, Ground.INTERRUPTION)
                .and(PublishedMargins.LITERACY, Ground.LITERACY)
                .plus(Assumptions.OTHER_REASONS)
                .shuffled(dealer.random())
                .iterator();
    }

    Map<Seat, Settlement> of(Group group, List<Seat> seats) {
        boolean asylum = group == Group.ASYLUM;
        PublishedMargins.Overruns published = asylum ? PublishedMargins.ASYLUM : PublishedMargins.FAMILY_AND_OTHER;
        Deck<Settlement> deck =
                Deck.of(published.none(), new Settlement(Optional.empty(), Optional.empty(), Optional.empty()));
        for (Split split : asylum ? Assumptions.ASYLUM : Assumptions.FAMILY_AND_OTHER) {
            deck = deck.plus(undecided(split))
                    .plus(fined(split.status(), split.one(), 1))
                    .plus(fined(split.status(), split.two(), 2))
                    .plus(fined(split.status(), split.more(), 3));
        }
        return dealer.deal(seats, deck, (settlement, year) -> year <= settlement.latestYear());
    }

    private Deck<Settlement> undecided(Split split) {
        return new Deck<>(IntStream.range(0, split.noDecision() + split.zero())
                .mapToObj(i -> settlement(split.status(), i < split.zero() ? Optional.of(0) : Optional.empty()))
                .toList());
    }

    private Deck<Settlement> fined(Culpability status, int persons, int fines) {
        return new Deck<>(Stream.generate(
                        () -> settlement(status, Optional.of(amounts.get(fines).next())))
                .limit(persons)
                .toList());
    }

    private Settlement settlement(Culpability status, Optional<Integer> fined) {
        return new Settlement(
                Optional.of(status),
                fined,
                status == Culpability.NOT_CULPABLE ? Optional.of(reasons.next()) : Optional.empty());
    }
}
