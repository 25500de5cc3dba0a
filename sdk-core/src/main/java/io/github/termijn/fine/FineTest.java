package io.github.termijn.fine;

import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The fine for an overrun exam term, a calculation of its own that needs no dossier (berekening van de boete, FIN-3 to FIN-7,
 * FIN-9, FIN-11 and FIN-13).
 *
 * <p>A whole dossier gives the same and more: whose fault the overrun is, what takes the fine away, and what was decided
 * ({@link Overruns}).
 */
public final class FineTest {

    private FineTest() {}

    /**
     * Computes the fine of a decision that is taken on a day.
     *
     * <ol>
     *   <li>Group: for an asylum status holder there is none from 9 July 2025; from 4 February 2025 it is open down to nothing,
     *       for family of a status holder too.
     *   <li>Hours: those of integration and NT2 course count, from 1 January 2022 those of literacy course too; before 1 July
     *       2018 what hangs on NT2 hours is open.
     *   <li>Attempts: those at the open part with the fewest, both exams together; from 1 January 2022 one at ONA counts as
     *       two. A part that may be done already makes bounds.
     *   <li>Amount: the {@link FineTable}. Where the law changed between the last day and the decision, the lower of both.
     *   <li>Parts done: who was obliged before 2015 pays an equal share less for each, down to whole euros; for later ones the
     *       table is not public, and the fine is open down to nothing.
     *   <li>Maximum: of the law of the day, and from 2022 € 1,000 for who was obliged before 2015.
     * </ol>
     *
     * <p>Not asked here: whose fault it is, whether the power to fine had lapsed ({@link ProcedureDays}), and whether the person
     * had died or lost the permit.
     *
     * <p>Example: obliged from 1 March 2014, last day 31 August 2018, decided on 3 December 2018; 200 hours of integration
     * course, one part of five done and each other part attempted once. The table gives € 625, less one fifth is € 500.
     *
     * @param law the law
     * @param facts the counted facts
     * @return the amount, exact or between bounds, whole euros; empty if there is no fine
     */
    public static ComputedFine exam(LawBook law, FineFacts facts) {
        Objects.requireNonNull(law, "law");
        LocalDate day = facts.decidedOn();
        Verdict group = FinedGroup.canBeFined(law, facts.permit(), day);
        if (group == Verdict.FAILS) {
            return new ComputedFine(
                    Optional.empty(), List.of(Finding.holds(FineStatement.STATUS_HOLDER_NO_FINE, day, day)));
        }
        ComputedFine fine = new FineAmount(law, facts, Optional.empty(), day).fine();
        if (group == Verdict.HOLDS || fine.amount().isEmpty()) {
            return fine;
        }
        return new ComputedFine(
                fine.amount().map(ExamFine::downToNothing),
                Finding.join(fine.findings(), List.of(Finding.open(FineStatement.STATUS_HOLDER_UNCLEAR, day, day))));
    }

    /**
     * Returns the day through which hours, attempts and parts are counted (FIN-4, FIN-5).
     *
     * @param law the law
     * @param lastDay the last day of the term
     * @param decidedOn the day of the fine decision
     * @return the last day of the term on which something could be done in time, itself included; by another reading the day
     *     of the decision
     */
    public static LocalDate countedThrough(LawBook law, LocalDate lastDay, LocalDate decidedOn) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(decidedOn, "decidedOn");
        return ExamFine.countedThrough(law, lastDay, decidedOn);
    }
}
