package io.github.termijn.fine;

import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The base amount of an exam fine from hours and attempts (boetetabel, FIN-3).
 *
 * <table>
 *   <caption>Amounts in euro of the standard law, by counted hours</caption>
 *   <tr><th></th><th>below 150</th><th>150 to below 300</th><th>300 or more</th></tr>
 *   <tr><td>not every open part attempted</td><td>1,250</td><td>875</td><td>500</td></tr>
 *   <tr><td>every open part once</td><td>1,000</td><td>625</td><td>250</td></tr>
 *   <tr><td>every open part twice or more</td><td>750</td><td>375</td><td>no fine</td></tr>
 * </table>
 *
 * <p>Usable without a dossier. Example: {@code FineTable.of(LawBook.standard(), day).amount(new BigDecimal(200), 0)} is
 * € 875.
 */
public final class FineTable {

    private final List<List<Money>> amounts;
    private final List<Integer> borders;

    private FineTable(List<List<Money>> amounts, List<Integer> borders) {
        this.amounts = amounts;
        this.borders = borders;
    }

    /**
     * Returns the table of a law on a day.
     *
     * @param law the law
     * @param day the day of the fine decision
     * @return the table
     */
    public static FineTable of(LawBook law, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new FineTable(law.on(FineLaw.AMOUNTS, day), law.on(FineLaw.HOUR_BORDERS, day));
    }

    /**
     * Returns the base amount.
     *
     * @param hours the counted hours, whole or decimal, not negative; a border belongs to the column it opens
     * @param attempts the lowest number of attempts over the open parts, not negative; two or more are the last row
     * @return the amount; empty means no fine, which is not a fine of nothing (FIN-13)
     * @throws IllegalArgumentException if an argument is negative
     */
    public Optional<Money> amount(BigDecimal hours, int attempts) {
        if (hours.signum() < 0 || attempts < 0) {
            throw new IllegalArgumentException("Hours and attempts cannot be negative");
        }
        List<Money> row = amounts.get(Math.min(attempts, amounts.size() - 1));
        int column = column(hours);
        return column < row.size() ? Optional.of(row.get(column)) : Optional.empty();
    }

    private int column(BigDecimal hours) {
        int column = 0;
        while (column < borders.size() && hours.compareTo(BigDecimal.valueOf(borders.get(column))) >= 0) {
            column++;
        }
        return column;
    }
}
