package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.term.Term;
import java.util.List;
import java.util.Optional;

/** The timeline: every term, exam terms first. */
record TimelineText(Assessment assessment, Words words) {

    void print(Page page) {
        page.heading(words.text("timeline"));
        print(page, assessment.terms());
        if (!assessment.participationTerms().isEmpty()) {
            page.blank();
            print(page, assessment.participationTerms());
        }
    }

    private void print(Page page, List<? extends Term> chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (i > 0) {
                page.blank();
            }
            Term term = chain.get(i);
            new TermText(
                            term,
                            i == chain.size() - 1 ? Optional.empty() : Optional.of(chain.get(i + 1)),
                            Completions.of(assessment, term.kind()),
                            Completions.isOver(assessment, term.kind()),
                            assessment.receipt().asOf(),
                            words)
                    .print(page);
        }
    }
}
