package io.github.termijn.examples.recipes;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.time.LocalDate;

/**
 * A term that ran in the corona months: each round lengthens it, without a decision.
 *
 * <p>20 March 2020 and 2, 2, 2, 4 and 4 months is 20 May 2021.
 */
final class CoronaRounds {

    private CoronaRounds() {}

    public static void main(String... args) {
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2017, 3, 21))
                .build();

        AssessedTerm term = Wi2013.standard()
                .assess(dossier, LocalDate.of(2021, 2, 1))
                .currentTerm()
                .orElseThrow();

        System.out.println(term.lastDay());
        Explanation english = Explanation.in(Language.EN);
        term.findings().stream()
                .filter(finding -> finding.rule().id().startsWith("COR-"))
                .forEach(finding -> System.out.println(english.line(finding)));
    }
}
