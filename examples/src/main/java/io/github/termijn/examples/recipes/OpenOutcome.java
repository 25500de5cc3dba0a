package io.github.termijn.examples.recipes;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.time.LocalDate;

/**
 * An outcome that the law leaves open: bounds and the reason, never a guess.
 *
 * <p>For who was obliged from 2015 on, how much a passed part lowers the fine is not public. The table gives € 1,250, so the fine
 * lies between nothing and that.
 */
final class OpenOutcome {

    private OpenOutcome() {}

    public static void main(String... args) {
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2015, 4, 13))
                .addExams(ExamAttempt.of(Part.READING, LocalDate.of(2017, 5, 9), true))
                .build();

        FineOutcome fine = Wi2013.standard()
                .assess(dossier, LocalDate.of(2018, 11, 22))
                .currentTerm()
                .flatMap(term -> term.fine())
                .orElseThrow();

        System.out.println(fine.amount().orElseThrow());
        System.out.println("Known exactly: " + fine.amount().orElseThrow().isExact());
        Explanation english = Explanation.in(Language.EN);
        fine.openPoints().forEach(point -> System.out.println(english.line(point)));
    }
}
