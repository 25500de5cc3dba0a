package io.github.termijn.examples.register;

import io.github.termijn.dossier.FactLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one row, and tells what cannot be read. An unreadable cell is read as an empty one. */
final class Cells {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");
    private static final int HOURS_DIGITS = 6;
    private static final int HOURS_DECIMALS = 4;
    private static final int EURO_DIGITS = 9;
    private static final int CENT_DECIMALS = 2;

    private final Row row;
    private final List<RegisterProblem> problems;

    Cells(Row row, List<RegisterProblem> problems) {
        this.row = row;
        this.problems = problems;
    }

    Optional<String> text(Column column) {
        return row.cell(column);
    }

    Optional<LocalDate> day(Column column) {
        return text(column).flatMap(cell -> {
            Optional<LocalDate> day = row.notation().day(cell);
            if (day.isEmpty()) {
                return unreadable(column, RegisterCode.NOT_A_DAY);
            }
            return FactLimits.hold(day.get()) ? day : unreadable(column, RegisterCode.DAY_OUT_OF_RANGE);
        });
    }

    Optional<Integer> year(Column column) {
        return whole(column)
                .flatMap(year -> FactLimits.holdYear(year)
                        ? Optional.of(year)
                        : unreadable(column, RegisterCode.DAY_OUT_OF_RANGE));
    }

    Optional<Integer> whole(Column column) {
        return matching(column, WHOLE).map(Integer::valueOf);
    }

    Optional<BigDecimal> hours(Column column) {
        return decimal(column, HOURS_DIGITS, HOURS_DECIMALS);
    }

    Optional<BigDecimal> euros(Column column) {
        return decimal(column, EURO_DIGITS, CENT_DECIMALS);
    }

    Optional<Boolean> truth(Column column) {
        List<String> truths = row.notation().truths();
        return oneOf(column, truths).map(cell -> truths.indexOf(cell) % 2 == 0);
    }

    <E extends Enum<E>> Optional<E> code(Column column, Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return oneOf(column, names).map(name -> Enum.valueOf(type, name));
    }

    /** Returns the value, and tells if its cell is empty. */
    <T> Optional<T> required(Column column, Optional<T> value) {
        if (text(column).isEmpty()) {
            add(column, RegisterCode.MISSING_CELL);
        }
        return value;
    }

    boolean isFilled(Column column) {
        return text(column).isPresent();
    }

    void add(Column column, Enum<?> code) {
        problems.add(RegisterProblem.of(row, column, code));
    }

    void add(RegisterCode code) {
        problems.add(RegisterProblem.of(row, code));
    }

    private Optional<BigDecimal> decimal(Column column, int digits, int decimals) {
        return matching(column, row.notation().decimals(digits, decimals)).map(row.notation()::number);
    }

    private Optional<String> matching(Column column, Pattern form) {
        return text(column)
                .flatMap(cell -> form.matcher(cell).matches()
                        ? Optional.of(cell)
                        : unreadable(column, RegisterCode.NOT_A_NUMBER));
    }

    private Optional<String> oneOf(Column column, List<String> names) {
        Optional<String> cell = text(column);
        if (cell.isPresent() && !names.contains(cell.get())) {
            problems.add(
                    new RegisterProblem(row.file(), row.line(), Optional.of(column), RegisterCode.UNKNOWN_CODE, names));
            return Optional.empty();
        }
        return cell;
    }

    private <T> Optional<T> unreadable(Column column, RegisterCode code) {
        add(column, code);
        return Optional.empty();
    }
}
