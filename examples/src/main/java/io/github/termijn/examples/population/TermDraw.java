package io.github.termijn.examples.population;

import static io.github.termijn.examples.population.PublishedMargins.REFERENCE_DAY;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Draws days and decisions until they lead to the settlement meant.
 *
 * <p>The first term is lengthened, fined and followed by new terms as often as the fines say; then it is overrun and
 * unsettled, still running, or lengthened past the reference day. A try that does not fit into the time between is thrown away.
 */
final class TermDraw {

    private static final int MOST_TRIES = 100_000;
    private static final int DAYS_PER_WEEK = 7;
    private static final int ASYLUM_CENTRE_STEP = 4 * DAYS_PER_WEEK;
    private static final int FINE_STEP = 25;

    private final Random random;
    private final Seat seat;
    private final Settlement settlement;
    private final List<ExtensionDecision> extensions = new ArrayList<>();
    private final List<FineDecision> fines = new ArrayList<>();
    private TermClock clock;

    private TermDraw(Random random, Seat seat, Settlement settlement) {
        this.random = random;
        this.seat = seat;
        this.settlement = settlement;
        LocalDate start = LocalDate.ofYearDay(
                seat.year(), 1 + random.nextInt(Year.of(seat.year()).length()));
        this.clock = TermClock.from(start);
    }

    static TermFacts facts(Random random, Seat seat, Settlement settlement) {
        return Stream.generate(() -> new TermDraw(random, seat, settlement).attempt())
                .limit(MOST_TRIES)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private Optional<TermFacts> attempt() {
        LocalDate obligedFrom = clock.start();
        boolean fits = asylumCentre() && lengthenTo(floor()) && fineAll() && settle();
        return fits
                ? Optional.of(new TermFacts(
                        obligedFrom,
                        List.copyOf(extensions),
                        List.copyOf(fines),
                        clock.end().minusDays(1)))
                : Optional.empty();
    }

    private boolean asylumCentre() {
        if (seat.permit() != Permit.ASYLUM || random.nextInt(Assumptions.ASYLUM_CENTRE_ONE_IN) > 0) {
            return true;
        }
        LocalDate day = clock.start().plusDays(Assumptions.ASYLUM_CENTRE_DECIDED_AFTER.draw(random));
        return lengthen(Ground.ASYLUM_CENTRE, day, ASYLUM_CENTRE_STEP * Assumptions.ASYLUM_CENTRE_STEPS.draw(random));
    }

    /** The day on which the first term must not have ended yet, if the last one is to end late enough. */
    private LocalDate floor() {
        Period back = Numbers.NEW_TERM.multipliedBy(settlement.fines());
        LocalDate last = settlement.reason().isPresent()
                ? REFERENCE_DAY.minusDays(
                        Assumptions.LENGTHS.get(settlement.reason().get()).most())
                : unsettled().orElse(REFERENCE_DAY);
        return last.minus(back).minusMonths(Assumptions.CORONA_MONTHS.draw(random));
    }

    private Optional<LocalDate> unsettled() {
        return settlement
                        .status()
                        .filter(Culpability.PROVISIONALLY_CULPABLE::equals)
                        .isPresent()
                ? Optional.of(REFERENCE_DAY.minus(Assumptions.UNSETTLED_AT_MOST))
                : Optional.empty();
    }

    private boolean lengthenTo(LocalDate day) {
        boolean fits = true;
        while (fits && !clock.end().isAfter(day)) {
            fits = lengthenOnce();
        }
        return fits;
    }

    private boolean lengthenOnce() {
        Ground ground = Assumptions.EARLIER_GROUNDS.get(random.nextInt(Assumptions.EARLIER_GROUNDS.size()));
        boolean once = ground == Ground.LITERACY || ground == Ground.EFFORT;
        boolean used = settlement.reason().filter(ground::equals).isPresent()
                || extensions.stream().anyMatch(extension -> extension.ground() == ground);
        boolean afterwards = settlement.status().isPresent() && random.nextBoolean();
        LocalDate day = afterwards
                ? clock.end().plusDays(Assumptions.DECISION_AFTER.draw(random))
                : clock.end().minusDays(Assumptions.DECISION_BEFORE.draw(random));
        return !(once && used)
                && lengthen(ground, day, Assumptions.LENGTHS.get(ground).draw(random));
    }

    private boolean lengthen(Ground ground, LocalDate day, int days) {
        if (day.isAfter(REFERENCE_DAY) || !clock.isAfterAllDecisions(day)) {
            return false;
        }
        extensions.add(ExtensionDecision.of(ground, Period.ofDays(days), day));
        clock = clock.lengthened(day, days);
        return true;
    }

    private boolean fineAll() {
        int left = settlement.fined().orElse(0);
        for (int more = settlement.fines() - 1; more >= 0; more--) {
            int least = Math.max(PublishedMargins.LEAST_FINE, left - more * Numbers.MOST_PER_FINE);
            int most = Math.min(Numbers.MOST_PER_FINE, left - more * PublishedMargins.LEAST_FINE);
            int amount = more == 0 ? left : least + FINE_STEP * new Range(0, (most - least) / FINE_STEP).draw(random);
            Optional<LocalDate> day = decisionAfterTheEnd();
            if (day.isEmpty()) {
                return false;
            }
            fine(amount, day.get());
            clock = clock.renewed();
            left -= amount;
        }
        return true;
    }

    private Optional<LocalDate> decisionAfterTheEnd() {
        Range after =
                Assumptions.DECISION_AFTER.upTo(Math.toIntExact(ChronoUnit.DAYS.between(clock.end(), REFERENCE_DAY)));
        return after.isEmpty() ? Optional.empty() : Optional.of(clock.end().plusDays(after.draw(random)));
    }

    private void fine(int amount, LocalDate day) {
        fines.add(FineDecision.of(TermKind.EXAM, Money.of(CurrencyUnit.EUR, amount), day));
    }

    private boolean settle() {
        if (settlement.status().isEmpty()) {
            return clock.end().isAfter(REFERENCE_DAY);
        }
        return switch (settlement.status().get()) {
            case CULPABLE -> clock.end().isAfter(REFERENCE_DAY);
            case PROVISIONALLY_CULPABLE -> leaveUnsettled();
            case NOT_CULPABLE -> excuse();
        };
    }

    private boolean leaveUnsettled() {
        Optional<LocalDate> day = decisionAfterTheEnd();
        boolean recent =
                unsettled().filter(since -> !clock.end().isBefore(since)).isPresent();
        // A decision of nothing leaves open whether there is a new term; if there is one, it follows this one.
        if (settlement.isZero()) {
            day.ifPresent(decided -> {
                fine(0, decided);
                clock = clock.renewed();
            });
        }
        return day.isPresent() && recent;
    }

    /** A fine of nothing is decided together with the extension: there is nothing to fine. */
    private boolean excuse() {
        Ground reason = settlement.reason().orElseThrow();
        Optional<LocalDate> day = decisionAfterTheEnd();
        if (day.isEmpty()
                || !lengthen(reason, day.get(), Assumptions.LENGTHS.get(reason).draw(random))) {
            return false;
        }
        if (settlement.isZero()) {
            fine(0, day.get());
        }
        return clock.end().isAfter(REFERENCE_DAY);
    }
}
