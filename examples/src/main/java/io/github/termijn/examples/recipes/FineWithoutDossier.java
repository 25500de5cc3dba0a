package io.github.termijn.examples.recipes;

import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.fine.ComputedFine;
import io.github.termijn.fine.FineFacts;
import io.github.termijn.fine.FineTest;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A fine from counted facts, for a system that keeps its own data.
 *
 * <p>200 hours and each open part attempted once: € 625 in the table. One part of five was passed: a fifth less, € 500.
 */
final class FineWithoutDossier {

    private FineWithoutDossier() {}

    public static void main(String... args) {
        FineFacts facts = FineFacts.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2014, 3, 1))
                .lastDay(LocalDate.of(2018, 8, 31))
                .decidedOn(LocalDate.of(2018, 12, 3))
                .addHours(HoursOfKind.of(CourseKind.INTEGRATION, new BigDecimal(200)))
                .addOpenParts(PartAttempts.of(Part.LISTENING, 1, 0))
                .addOpenParts(PartAttempts.of(Part.WRITING, 1, 0))
                .addOpenParts(PartAttempts.of(Part.SPEAKING, 1, 0))
                .addOpenParts(PartAttempts.of(Part.KNM, 1, 0))
                .partsDone(1)
                .build();

        ComputedFine fine = FineTest.exam(LawBook.standard(), facts);

        System.out.println(fine.amount().orElseThrow());
        fine.findings().forEach(System.out::println); // rule, statement and verdict: nothing of a person
    }
}
