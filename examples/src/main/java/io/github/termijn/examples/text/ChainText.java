package io.github.termijn.examples.text;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.Overrun;
import io.github.termijn.law.Bounds;
import io.github.termijn.term.Term;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** The chain at a glance: every term with its last day, how it stands, whose fault it is and what it costs. */
public record ChainText(Assessment assessment, Words words) {

    private static final int[] COLUMNS = {25, 18, 25, 26};
    private static final int INDENT = 0;

    void print(Page page) {
        page.heading(words.text("chain"));
        row(
                page,
                words.text("chain.term"),
                words.text("chain.lastDay"),
                words.text("chain.status"),
                words.text("chain.fine"));
        print(page, assessment.terms());
        print(page, assessment.participationTerms());
    }

    private void print(Page page, List<AssessedTerm> chain) {
        for (AssessedTerm term : chain) {
            term.formerOverruns().forEach(overrun -> former(page, term, overrun));
            boolean isLast = term == chain.get(chain.size() - 1);
            String status = isLast
                    ? TermText.status(
                            term,
                            Completions.of(assessment, term.kind()),
                            Completions.isOver(assessment, term.kind()),
                            assessment.receipt().asOf(),
                            words)
                    : words.value(term.status());
            row(
                    page,
                    words.name(term),
                    words.lastDay(term),
                    withCulpability(status, term.culpability()),
                    term.fine().map(this::fine).orElse("–"));
        }
    }

    private void former(Page page, Term term, Overrun overrun) {
        row(
                page,
                words.text("chain.former", words.name(term)),
                words.value(overrun.lastDay()),
                withCulpability(words.text("chain.moved"), overrun.culpability()),
                fine(overrun.fine()));
    }

    private String withCulpability(String status, Optional<Culpability> culpability) {
        return culpability
                .map(whose -> words.text("chain.statusAndFault", status, words.value(whose)))
                .orElse(status);
    }

    /**
     * Returns what an overrun costs, in a few words.
     *
     * @param fine the fine
     * @return the recorded amount, else the computed one
     */
    public String fine(FineOutcome fine) {
        Optional<FineDecision> recorded = fine.recorded();
        if (recorded.isPresent()) {
            String amount = words.value(recorded.get().amount());
            return fine.state() == FineState.DECIDED
                    ? words.text("chain.decided", amount, recorded.get().decidedOn())
                    : words.text("chain.decidedBut", amount, fine.state());
        }
        return fine.computed()
                .map(amount -> words.text(key(amount), amount))
                .orElseGet(() -> words.text("chain.noFine"));
    }

    private static String key(Bounds<Money> amount) {
        return amount.isExact() ? "chain.computed" : "chain.computed.open";
    }

    private void row(Page page, String... cells) {
        page.columns(INDENT, COLUMNS, cells);
    }
}
