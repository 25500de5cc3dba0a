package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.term.Claim;
import java.time.LocalDate;
import java.time.Period;

/** Extensions that are not recorded but could be asked for, and those that fail with what is missing. */
record ClaimsText(Assessment assessment, Words words) {

    private static final int INDENT = 2;
    private static final int VERDICT = 12;

    void print(Page page) {
        if (assessment.claims().isEmpty()) {
            return;
        }
        page.heading(words.text("claims"));
        print(page, Claim.Standing.AVAILABLE);
        print(page, Claim.Standing.OPEN);
        if (assessment.claims().stream().allMatch(claim -> claim.standing() == Claim.Standing.NOT_MET)) {
            page.paragraph(0, words.text("claims.none"));
        }
        print(page, Claim.Standing.NOT_MET);
    }

    private void print(Page page, Claim.Standing standing) {
        assessment.claims().stream()
                .filter(claim -> claim.standing() == standing)
                .forEach(claim -> print(page, claim));
    }

    private void print(Page page, Claim claim) {
        String ground = Words.capitalised(words.value(claim.ground()));
        page.paragraph(0, words.text("claim." + claim.standing(), ground + term(claim)));
        claim.length()
                .ifPresent(length -> page.paragraph(
                        INDENT, granted(length, claim.lastDayIfGranted().orElseThrow())));
        claim.findings()
                .forEach(finding -> page.item(
                        INDENT, VERDICT, words.text("verdict." + finding.verdict()), words.sentence(finding)));
        page.item(INDENT, VERDICT, words.text("claim.source"), words.sources(claim.findings()));
    }

    private String granted(Bounds<Period> length, Bounds<LocalDate> lastDay) {
        return length.atMost().isEmpty()
                ? words.text("claim.granted.unknown", lastDay)
                : words.text("claim.granted", length, lastDay);
    }

    /** The term is named only if there is a choice. */
    private String term(Claim claim) {
        boolean onlyOne = assessment.terms().size() == 1
                && assessment.claims().stream().allMatch(each -> each.kind() == TermKind.EXAM);
        String term = words.text(Words.termKey(claim.kind(), claim.term()), claim.term());
        return onlyOne ? "" : words.text("claim.term", term);
    }
}
