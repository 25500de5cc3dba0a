package io.github.termijn.fine;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rules give for a recorded fine, taken apart (toetsing van een boete): for who compares it with what was decided.
 *
 * @param table the amount by FIN-3 to FIN-7 alone, whatever takes the fine away or leaves it open
 * @param withProof the same if every course hour without proof were proven; empty if there is none
 * @param noFine every reason for which there is no fine at all, in their order
 */
public record FineReview(ComputedFine table, Optional<ComputedFine> withProof, List<Finding> noFine) {

    /**
     * Refuses null, by the name of the value.
     *
     * @param table the amount by FIN-3 to FIN-7 alone, whatever takes the fine away or leaves it open
     * @param withProof the same if every course hour without proof were proven; empty if there is none
     * @param noFine every reason for which there is no fine at all, in their order
     */
    public FineReview {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(withProof, "withProof");
        noFine = List.copyOf(Objects.requireNonNull(noFine, "noFine"));
    }

    /**
     * Tests the fine of an overrun.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param term the term that was overrun
     * @param overrun its overrun, with a recorded fine
     * @param asOf the as-of day
     * @return what the rules give
     */
    public static FineReview of(LawBook law, Dossier dossier, Term term, Overrun overrun, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        OverrunFacts facts = new OverrunFacts(
                overrun.kind(),
                overrun.term(),
                term.start().atLeast(),
                overrun.lastDay(),
                overrun.fine().recorded(),
                Optional.empty(),
                Basis.STANDS,
                Optional.empty(),
                true,
                Optional.empty());
        Culpability culpability = overrun.culpability().orElse(Culpability.PROVISIONALLY_CULPABLE);
        boolean unproven = Lists.any(dossier.courses(), course -> !course.proven());
        return new FineReview(
                FineCalculation.amount(law, dossier, asOf, facts),
                unproven
                        ? Optional.of(FineCalculation.amount(law, dossier.withProof(), asOf, facts))
                        : Optional.empty(),
                FineCalculation.whyNoFine(law, dossier, asOf, facts, culpability));
    }
}
