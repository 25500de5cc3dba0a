package io.github.termijn.loan;

import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * How many percent of a loan are forgiven to somebody who was a little late (kwijtscheldingstabel, LOA-5).
 *
 * <table>
 *   <caption>Percentages of the standard law, by how late the last part was passed</caption>
 *   <tr><th></th><th>up to three months</th><th>up to six months</th><th>later</th></tr>
 *   <tr><td>one exam part late</td><td>90</td><td>60</td><td>0</td></tr>
 *   <tr><td>two exam parts late</td><td>70</td><td>40</td><td>0</td></tr>
 *   <tr><td>three or more</td><td>0</td><td>0</td><td>0</td></tr>
 * </table>
 *
 * <p>Usable without a dossier. Months are counted from the exclusive end of the term (TRM-3): last day 27 March 2017, up to
 * three months is up to and including 27 June 2017, up to six up to and including 27 September 2017. The months and the
 * cells of 0 are readings.
 */
public final class ForgivenessTable {

    private final List<List<Integer>> percentages;
    private final List<Period> borders;

    private ForgivenessTable(List<List<Integer>> percentages, List<Period> borders) {
        this.percentages = percentages;
        this.borders = borders;
    }

    /**
     * Returns the table of a law on a day.
     *
     * @param law the law
     * @param day the day of the forgiveness decision
     * @return the table
     */
    public static ForgivenessTable of(LawBook law, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new ForgivenessTable(law.on(LoanLaw.PERCENTAGES, day), law.on(LoanLaw.LATENESS_BORDERS, day));
    }

    /**
     * Returns the percentage.
     *
     * <p>Example: one part late, exclusive end 28 March 2017, fulfilled on 27 June 2017: 90; on 28 June 2017: 60.
     *
     * @param partsLate the exam parts open at the end of the term, at least one
     * @param exclusiveEnd the day after the last day of the first exam term with its extensions
     * @param fulfilledOn the day on which the last of the parts was passed, not before the exclusive end
     * @return a whole number from 0 to 100
     * @throws IllegalArgumentException if no part was late or the day lies before the exclusive end
     */
    public int percentage(int partsLate, LocalDate exclusiveEnd, LocalDate fulfilledOn) {
        Objects.requireNonNull(exclusiveEnd, "exclusiveEnd");
        if (partsLate < 1 || fulfilledOn.isBefore(exclusiveEnd)) {
            throw new IllegalArgumentException("Nothing was late");
        }
        int column = Lists.where(borders, border -> !fulfilledOn.isBefore(TermArithmetic.plus(exclusiveEnd, border)))
                .size();
        return partsLate <= percentages.size() && column < borders.size()
                ? percentages.get(partsLate - 1).get(column)
                : 0;
    }
}
