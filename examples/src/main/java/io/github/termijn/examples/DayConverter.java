package io.github.termijn.examples;

import io.github.termijn.dossier.FactLimits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day that exists, within the years that a day of a dossier can have. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String value) {
        try {
            LocalDate day = LocalDate.parse(value, DAY);
            if (FactLimits.hold(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, without the value
        }
        throw new TypeConversionException("Not a day"); // WrongUsage says what one is
    }
}
