package io.github.termijn.examples.text;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.Outlook;
import io.github.termijn.term.TermStatus;
import java.util.List;
import java.util.stream.Stream;

/** What comes next if nothing happens: kept apart, because none of it is a fact. */
record OutlookText(Assessment assessment, Words words) {

    void print(Page page) {
        List<AssessedTerm> terms = Stream.concat(assessment.terms().stream(), assessment.participationTerms().stream())
                .filter(term -> term.outlook().isPresent())
                .toList();
        if (!terms.isEmpty()) {
            page.heading(words.text("outlook"));
            terms.forEach(term -> print(page, term, term.outlook().orElseThrow()));
        }
    }

    private void print(Page page, AssessedTerm term, Outlook outlook) {
        String name = words.name(term);
        String fine = outlook.fine()
                .map(amount -> words.text(amount.isExact() ? "outlook.fine" : "outlook.fine.open", amount))
                .orElseGet(() -> words.text("outlook.noFine"));
        boolean overrun = term.status() == TermStatus.OVERRUN;
        page.paragraph(
                0, words.text(overrun ? "outlook.overrun" : "outlook.running", name, outlook.overrunFrom(), fine));
        boolean dependsOnTheFuture = !overrun
                && term.kind() == TermKind.EXAM
                && outlook.fine().filter(amount -> !amount.isExact()).isPresent();
        if (dependsOnTheFuture) {
            page.paragraph(2, words.text("outlook.depends"));
        }
        outlook.newTermLastDay()
                .ifPresent(day ->
                        page.paragraph(2, words.text(day.isExact() ? "outlook.newTerm" : "outlook.newTerm.open", day)));
    }
}
