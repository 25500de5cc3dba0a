package io.github.termijn.examples;

import java.util.regex.Pattern;
import org.joda.money.Money;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount in euro, with at most two decimals. */
final class AmountConverter implements ITypeConverter<Money> {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}([.]\\d{1,2})?");

    @Override
    public Money convert(String value) {
        if (AMOUNT.matcher(value).matches()) {
            return Money.parse("EUR " + value);
        }
        throw new TypeConversionException("Not an amount"); // WrongUsage says what one is
    }
}
