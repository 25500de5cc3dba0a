package io.github.termijn.fine;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.law.LawBook;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The recorded fines of which no overrun is known to belong to (boete zonder overschrijding, FIN-8). */
public final class UnattributedFines {

    private UnattributedFines() {}

    /**
     * Returns the recorded fines that belong to no overrun, or of which it is open to which one.
     *
     * <p>The letter exists: its amount stands until it is withdrawn, its days to object and to pay are told, and an amount above
     * the maximum is named. The rules give nothing beside it. Example: decided on 26 March 2017 while the term ran until and
     * including 27 March 2017. A fine that lost its basis is among them if the end that it was taken for is no overrun any more.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param timeline the timeline on the as-of day
     * @param overruns the overruns of that timeline
     * @param asOf the as-of day
     * @return the fines in the order of the timeline, without a computed amount
     */
    public static List<FineOutcome> of(
            LawBook law, Dossier dossier, Timeline timeline, List<Overrun> overruns, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        Set<FineDecision> attributed = new HashSet<>();
        for (Overrun overrun : overruns) {
            overrun.fine().recorded().ifPresent(attributed::add);
        }
        List<FineOutcome> fines = new ArrayList<>();
        for (FineAttribution attribution : timeline.fines()) {
            if (!attributed.contains(attribution.fine())) {
                fines.add(of(law, dossier, attribution, asOf));
            }
        }
        return fines;
    }

    private static FineOutcome of(LawBook law, Dossier dossier, FineAttribution attribution, LocalDate asOf) {
        FineDecision decision = attribution.fine();
        boolean hasBasis = attribution.basis() != Basis.WITHOUT_BASIS;
        RecordedFine fine = new RecordedFine(law, dossier, decision, hasBasis, asOf);
        return new FineOutcome.Builder()
                .state(fine.state())
                .recorded(decision)
                .amount(fine.amount().filter(amount -> hasBasis))
                .procedure(fine.procedure())
                .addAllFindings(fine.findings())
                .addAllFindings(fine.days())
                .build();
    }
}
