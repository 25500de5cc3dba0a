package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        List<TermText> texts = of(chain);
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                page.blank();
            }
            texts.get(i).print(page);
        }
    }

    /** Returns the text of each term of a chain. */
    List<TermText> of(List<? extends Term> chain) {
        return IntStream.range(0, chain.size())
                .mapToObj(i -> of(chain.get(i), chain.stream().skip(i + 1L).findFirst()))
                .toList();
    }

    private TermText of(Term term, Optional<? extends Term> next) {
        return new TermText(
                term,
                next,
                Completions.of(assessment, term.kind()),
                Completions.isOver(assessment, term.kind()),
                assessment.receipt().asOf(),
                words);
    }
}
