package io.github.termijn.examples;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.time.Period;

class ReadmeSnippet {

    public static void main(String... args) {
        Dossier dossier = Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(LocalDate.of(2015, 8, 11))
                .addExtensions(
                        ExtensionDecision.of(Ground.LATE_NOTIFICATION, Period.ofDays(28), LocalDate.of(2015, 9, 28)))
                .addExtensions(ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofDays(56), LocalDate.of(2016, 1, 15)))
                .build();
        Assessment assessment = Wi2013.standard().assess(dossier, LocalDate.of(2018, 10, 1));
        System.out.println(assessment.summary(Language.EN)); // All exam parts must be passed by 2 November 2018: …
        System.out.println(assessment.currentTerm().orElseThrow().lastDay()); // 2018-11-02
        assessment.explain(Language.EN).forEach(System.out::println);
    }
}
