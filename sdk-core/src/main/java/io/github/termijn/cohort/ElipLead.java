package io.github.termijn.cohort;

import io.github.termijn.Assessment;
import io.github.termijn.guidance.GuidanceStatement;
import io.github.termijn.guidance.Signal;
import io.github.termijn.guidance.SignalKind;
import io.github.termijn.law.Finding;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How much earlier somebody is in the window of the ELIP signal (voorsprong, SIG-1).
 *
 * <p>The first day of a window is the first day from which the term ends within it. Example: last day 31 December 2023; with six
 * months the window opens on 1 July 2023, with twelve on 1 January 2023: 181 days earlier.
 *
 * <p>On which day so much of the loan was used is not among the facts. So the first day of the signal itself is not known; that
 * of the window is.
 *
 * @param windowDays how many days earlier the window opens under the amended law; negative if later
 * @param aheadDays how many days from the as-of day until the window of the standard law opens, for who has the signal
 *     before that day; empty for who is in both windows already
 */
public record ElipLead(long windowDays, List<Long> aheadDays) implements Serializable {

    /**
     * Creates a lead from its parts.
     *
     * @param windowDays how many days earlier the window opens
     * @param aheadDays how many days the standard law is behind, if it is
     */
    public ElipLead {
        Objects.requireNonNull(aheadDays, "aheadDays");
        aheadDays = List.copyOf(aheadDays);
    }

    /** Only who has the signal because of the window: above a certain use it is given on any day. */
    static Optional<ElipLead> of(ComparedPerson person) {
        Assessment amended = person.amended();
        if (verdict(amended) != Verdict.HOLDS || holds(amended, GuidanceStatement.LOAN_ALMOST_USED_UP)) {
            return Optional.empty();
        }
        LocalDate asOf = amended.receipt().asOf();
        return opens(person.standard().assessment())
                .flatMap(standard -> opens(amended)
                        .map(earlier -> new ElipLead(
                                ChronoUnit.DAYS.between(earlier, standard),
                                standard.isAfter(asOf)
                                        ? List.of(ChronoUnit.DAYS.between(asOf, standard))
                                        : List.of())));
    }

    static Verdict verdict(Assessment assessment) {
        return signal(assessment).map(Signal::verdict).orElse(Verdict.FAILS);
    }

    private static Optional<Signal> signal(Assessment assessment) {
        return assessment
                .guidance()
                .flatMap(guidance -> guidance.signals().stream()
                        .filter(signal -> signal.kind() == SignalKind.ELIP)
                        .findFirst());
    }

    private static Optional<Finding> finding(Assessment assessment, GuidanceStatement statement) {
        return signal(assessment)
                .flatMap(signal -> signal.findings().stream()
                        .filter(finding -> finding.statement() == statement)
                        .findFirst());
    }

    private static boolean holds(Assessment assessment, GuidanceStatement statement) {
        return finding(assessment, statement)
                .filter(finding -> finding.verdict() == Verdict.HOLDS)
                .isPresent();
    }

    /** The day is known only if the last day of the term is. */
    private static Optional<LocalDate> opens(Assessment assessment) {
        return finding(assessment, GuidanceStatement.ENDS_WITHIN).flatMap(ends -> {
            Period window = (Period) value(ends, "window");
            return Optional.of(value(ends, "lastDay"))
                    .filter(LocalDate.class::isInstance)
                    .map(day -> TermArithmetic.firstDayWithin(window, ((LocalDate) day).plusDays(1)));
        });
    }

    private static Object value(Finding finding, String name) {
        return Objects.requireNonNull(finding.namedValues().get(name), name);
    }
}
