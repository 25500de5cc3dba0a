package io.github.termijn.examples.recipes;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.time.LocalDate;

/**
 * The answer and its reasons in Dutch, each line with its article.
 */
final class InDutch {

    private InDutch() {}

    public static void main(String... args) {
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2016, 5, 6))
                .build();

        Assessment assessment = Wi2013.standard().assess(dossier, LocalDate.of(2016, 6, 3));

        System.out.println(assessment.summary(Language.NL));
        assessment.explain(Language.NL).stream().limit(5).forEach(System.out::println);
    }
}
