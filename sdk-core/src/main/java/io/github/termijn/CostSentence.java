package io.github.termijn;

import io.github.termijn.Reasoning.EndedOverrun;
import io.github.termijn.SummaryWords.Said;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.TermStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Says whose fault the overrun that ended last is, and what it costs; then which other fines are recorded. */
final class CostSentence {

    private final Assessment assessment;
    private final SummaryWords words;

    CostSentence(Assessment assessment, SummaryWords words) {
        this.assessment = assessment;
        this.words = words;
    }

    /** Returns the sentence; empty if nothing was overrun and no fine is recorded. */
    Optional<SummarySentence> sentence() {
        return Reasoning.latestOverrun(assessment).map(this::ofOverrun).or(this::withoutOverrun);
    }

    private SummarySentence ofOverrun(EndedOverrun overrun) {
        FineOutcome fine = overrun.fine();
        List<Said> said = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(overrun.whoseFault());
        findings.addAll(fine.findings());
        String fault = overrun.culpability().map(Culpability::name).orElse("FAULT_OPEN");
        said.add(overrun.lastDay()
                .exact()
                .map(day -> Said.of(fault, day))
                .orElseGet(() -> Said.of(fault + ".LAST_DAY_OPEN")));
        said.add(fine.recorded().map(decision -> recorded(fine, decision)).orElseGet(() -> computed(fine, overrun)));
        byTheRules(fine).ifPresent(said::add);
        others(overrun, findings).ifPresent(said::add);
        boolean open = overrun.culpability().isEmpty()
                || fine.amount().filter(amount -> !amount.isExact()).isPresent();
        return words.sentence(SummaryPart.COST, open ? Verdict.OPEN : Verdict.HOLDS, findings, said);
    }

    private static Said computed(FineOutcome fine, EndedOverrun overrun) {
        if (fine.computed().isPresent()) {
            Bounds<Money> amount = fine.computed().get();
            return Said.of(amount.isExact() ? "COMPUTED" : "COMPUTED_OPEN", amount);
        }
        if (overrun.culpability().equals(Optional.of(Culpability.NOT_CULPABLE))) {
            return Said.of("NO_FINE_WITHOUT_FAULT");
        }
        return fine.findings().stream()
                .filter(finding -> finding.statement() == FineStatement.POWER_TO_FINE_LAPSED)
                .findFirst()
                .map(finding -> Said.of("POWER_LAPSED", finding.values().get(0)))
                .orElseGet(() -> Said.of("NO_FINE"));
    }

    private static Said recorded(FineOutcome fine, FineDecision decision) {
        boolean firm = fine.state() == FineState.WITHOUT_BASIS
                || fine.state() == FineState.LAPSED
                || fine.amount().filter(Bounds::isExact).isPresent();
        return Said.of(fine.state() + (firm ? "" : ".OPEN"), decision.amount(), decision.decidedOn());
    }

    /** What the rules give beside a decision that stands, where that is sure and something else. */
    private static Optional<Said> byTheRules(FineOutcome fine) {
        if (fine.state() != FineState.DECIDED) {
            return Optional.empty();
        }
        Money decided = fine.recorded().orElseThrow().amount();
        return fine.computed()
                .map(amount -> amount.exact()
                        .filter(rules -> !rules.equals(decided))
                        .map(rules -> Said.of("BY_THE_RULES", rules)))
                .orElseGet(() -> Optional.of(Said.of("NONE_BY_THE_RULES")));
    }

    private Optional<Said> others(EndedOverrun latest, List<Finding> findings) {
        List<Finding> recorded = Reasoning.overruns(assessment)
                .filter(overrun -> !overrun.equals(latest))
                .flatMap(overrun -> overrun.fine().findings().stream())
                .filter(finding -> finding.statement() == FineStatement.RECORDED && finding.verdict() == Verdict.HOLDS)
                .toList();
        findings.addAll(recorded);
        List<Object> amounts =
                recorded.stream().map(finding -> finding.values().get(1)).toList();
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Said.of("OTHER_FINES", amounts.size(), amounts));
    }

    /** FIN-8: a recorded fine that belongs to no overrun. */
    private Optional<SummarySentence> withoutOverrun() {
        return assessment.generalFindings().stream()
                .filter(finding -> finding.statement() == TermStatement.FINE_NOT_ATTRIBUTABLE
                        || finding.statement() == TermStatement.FINE_WITHOUT_BASIS)
                .findFirst()
                .map(this::withoutOverrun);
    }

    private SummarySentence withoutOverrun(Finding fine) {
        boolean open = fine.verdict() == Verdict.OPEN;
        String key = fine.statement().name() + (open ? ".OPEN" : "");
        return words.sentence(
                SummaryPart.COST,
                open ? Verdict.OPEN : Verdict.HOLDS,
                List.of(fine),
                List.of(Said.of(key, fine.values().get(0))));
    }
}
