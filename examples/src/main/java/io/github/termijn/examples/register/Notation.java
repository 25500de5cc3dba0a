package io.github.termijn.examples.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the cells of a file are written (schrijfwijze). The first line tells which it is, and each has one way to write a day and a
 * number: nothing is guessed from a cell.
 */
public enum Notation {
    /** Commas between cells, days as {@code 2015-04-13}, a point before decimals. */
    PLAIN(',', "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})", List.of("true", "false")) {
        @Override
        BigDecimal number(String cell) {
            return new BigDecimal(cell);
        }
    },

    /** As Dutch Excel writes CSV: semicolons between cells, days as {@code 13-4-2015}, a comma before decimals. */
    DUTCH(';', "(?<day>\\d{1,2})-(?<month>\\d{1,2})-(?<year>\\d{4})", List.of("true", "false", "WAAR", "ONWAAR")) {
        @Override
        BigDecimal number(String cell) {
            return new BigDecimal(cell.replace(',', '.'));
        }
    };

    private final char separator;
    private final Pattern day;
    private final List<String> truths;

    Notation(char separator, String day, List<String> truths) {
        this.separator = separator;
        this.day = Pattern.compile(day);
        this.truths = truths;
    }

    /** Tells by the first line of a file: semicolons and no comma are Dutch. */
    static Notation of(String header) {
        boolean isDutch = header.indexOf(DUTCH.separator) >= 0 && header.indexOf(PLAIN.separator) < 0;
        return isDutch ? DUTCH : PLAIN;
    }

    /** Returns what stands between two cells. */
    char separator() {
        return separator;
    }

    /** Returns the pattern of a number with so many decimals at most. */
    Pattern decimals(int digits, int most) {
        String point = this == DUTCH ? "," : "\\.";
        return Pattern.compile("-?\\d{1," + digits + "}(" + point + "\\d{1," + most + "})?");
    }

    /** Reads a number that has the pattern. */
    abstract BigDecimal number(String cell);

    /** Reads a day; empty if it does not exist or is written otherwise. */
    Optional<LocalDate> day(String cell) {
        var written = day.matcher(cell);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(written.group("year")),
                    Integer.parseInt(written.group("month")),
                    Integer.parseInt(written.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns how true and false can be written, in turn. */
    List<String> truths() {
        return truths;
    }
}
