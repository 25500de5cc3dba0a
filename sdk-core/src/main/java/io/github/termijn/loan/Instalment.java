package io.github.termijn.loan;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;

/**
 * One row of a schedule (maandtermijn).
 *
 * @param number its place in the schedule, from 1
 * @param dueOn the day on which it is due: the first of a month
 * @param amount what is paid
 * @param interest the interest of the month, rounded half up to the cent (REP-4); part of the amount, and added to the
 *     debt as far as the amount does not cover it
 * @param balance what is left after it: what it would cost to repay in one sum then
 */
public record Instalment(int number, LocalDate dueOn, Money amount, Money interest, Money balance) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param number its place in the schedule, from 1
     * @param dueOn the day on which it is due: the first of a month
     * @param amount what is paid
     * @param interest the interest of the month, rounded half up to the cent (REP-4); part of the amount, and added to the debt as far as the amount does not cover it
     * @param balance what is left after it: what it would cost to repay in one sum then
     */
    public Instalment {
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(balance, "balance");
    }
}
