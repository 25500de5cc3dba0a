package io.github.termijn.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day that exists, with a year of four digits. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value, DAY);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + value + "' is not a day; write it as 2018-12-31");
        }
    }
}
