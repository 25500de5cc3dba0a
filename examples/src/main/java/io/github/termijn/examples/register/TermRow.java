package io.github.termijn.examples.register;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.dossier.TermKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One change of a term: an extension, a fine that may have set a new term, or both.
 *
 * <p>First and last days are both included, as people write them. The dossier holds decisions, not computed terms: the four
 * days of the terms say which term is meant and check the days of extension.
 */
final class TermRow {

    private final Row row;
    private final Cells cells;
    private final Optional<LocalDate> date;
    private final Optional<LocalDate> previousStart;
    private final Optional<LocalDate> previousEnd;
    private final Optional<LocalDate> newStart;
    private final Optional<LocalDate> newEnd;
    private final Optional<Integer> days;
    private final Optional<Culpability> status;

    TermRow(Row row, List<RegisterProblem> problems) {
        this.row = row;
        this.cells = new Cells(row, problems);
        this.date = cells.day(Column.DATE);
        this.previousStart = cells.day(Column.PREVIOUS_START);
        this.previousEnd = cells.day(Column.PREVIOUS_END);
        this.newStart = cells.day(Column.NEW_START);
        this.newEnd = cells.day(Column.NEW_END);
        this.days = cells.whole(Column.DAYS);
        this.status = cells.code(Column.STATUS, Culpability.class);
        checkDays();
        checkStatus();
    }

    Row row() {
        return row;
    }

    private boolean isExtension() {
        return cells.isFilled(Column.DAYS) || cells.isFilled(Column.REASON);
    }

    private boolean isFine() {
        return cells.isFilled(Column.FINE) || cells.isFilled(Column.FINE_DATE);
    }

    private void checkDays() {
        order(previousStart, previousEnd, Column.PREVIOUS_END);
        order(newStart, newEnd, Column.NEW_END);
        if (isExtension()) {
            if (areBoth(previousStart, newStart) && !previousStart.equals(newStart)) {
                cells.add(Column.NEW_START, RegisterCode.OTHER_START);
            }
            if (days.isPresent() && areBoth(previousEnd, newEnd) && daysBetweenEnds() != days.get()) {
                cells.add(Column.DAYS, RegisterCode.DAYS_DO_NOT_FIT);
            }
        } else {
            LocalDate before = previousEnd.or(() -> previousStart).orElse(LocalDate.MIN);
            if (newStart.filter(start -> !start.isAfter(before)).isPresent()) {
                cells.add(Column.NEW_START, RegisterCode.NEW_TERM_TOO_EARLY);
            }
            if (!isFine() && (cells.isFilled(Column.NEW_START) || cells.isFilled(Column.NEW_END))) {
                cells.add(
                        cells.isFilled(Column.NEW_START) ? Column.NEW_START : Column.NEW_END,
                        RegisterCode.NEW_TERM_WITHOUT_FINE);
            }
        }
    }

    /**
     * A dossier holds a status with a fine only. Without one the status must be what follows from the facts (CUL-2): not
     * culpable from an extension decided after the end that it moves, provisionally culpable from nothing.
     */
    private void checkStatus() {
        Culpability following = isExtension() ? Culpability.NOT_CULPABLE : Culpability.PROVISIONALLY_CULPABLE;
        boolean follows =
                status.isEmpty() || (status.get() == following && (!isExtension() || isDecidedAfterPreviousEnd()));
        if (!isFine() && !follows) {
            cells.add(Column.STATUS, RegisterCode.STATUS_NOT_HELD);
        }
        if (!isFine() && !isExtension() && !cells.isFilled(Column.STATUS)) {
            cells.add(RegisterCode.NOTHING_RECORDED);
        }
    }

    /** Returns the first day of the new term that the row has, if it has one. */
    Optional<LocalDate> recordedTerm() {
        return isExtension() ? Optional.empty() : newStart;
    }

    /** Returns the same, unless the fine of the row sets no new term: CUL-5, not culpable. */
    Optional<LocalDate> newTerm() {
        return recordedTerm().filter(start -> !status.equals(Optional.of(Culpability.NOT_CULPABLE)));
    }

    /**
     * Tells if the row changes a term that the register does not have.
     *
     * @param recorded the first days of all terms in the register
     * @param terms those of the first term and of the new terms that fines set
     */
    void checkPreviousTerm(List<LocalDate> recorded, List<LocalDate> terms) {
        List<LocalDate> known = isExtension() ? terms : recorded;
        if (previousStart.filter(start -> !known.contains(start)).isPresent()) {
            cells.add(Column.PREVIOUS_START, RegisterCode.UNKNOWN_TERM);
        }
    }

    /**
     * Returns the extension.
     *
     * @param terms the first days of the first term and of the new terms in their order
     */
    Optional<ExtensionDecision> extension(List<LocalDate> terms) {
        if (!isExtension()) {
            return Optional.empty();
        }
        cells.required(Column.DAYS, days);
        Optional<Ground> ground = cells.required(Column.REASON, cells.code(Column.REASON, Ground.class));
        if (days.isEmpty() || ground.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ExtensionDecision.builder()
                .ground(ground.get())
                .length(Period.ofDays(days.get()))
                .decidedOn(date)
                .term(previousStart.map(terms::indexOf).filter(index -> index >= 0))
                .build());
    }

    Optional<FineDecision> fine() {
        if (!isFine()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = cells.required(Column.FINE, cells.euros(Column.FINE));
        Optional<LocalDate> day = cells.required(Column.FINE_DATE, cells.day(Column.FINE_DATE));
        if (amount.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FineDecision.builder()
                .kind(TermKind.EXAM)
                .amount(Money.of(CurrencyUnit.EUR, amount.get()))
                .decidedOn(day.get())
                .status(status)
                .build());
    }

    private void order(Optional<LocalDate> first, Optional<LocalDate> last, Column column) {
        if (areBoth(first, last) && last.get().isBefore(first.get())) {
            cells.add(column, ProblemCode.ENDS_BEFORE_IT_BEGINS);
        }
    }

    private boolean isDecidedAfterPreviousEnd() {
        return areBoth(date, previousEnd) && date.get().isAfter(previousEnd.get());
    }

    private long daysBetweenEnds() {
        return ChronoUnit.DAYS.between(previousEnd.orElseThrow(), newEnd.orElseThrow());
    }

    private static boolean areBoth(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent();
    }
}
