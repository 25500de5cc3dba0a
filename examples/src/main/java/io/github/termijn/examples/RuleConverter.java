package io.github.termijn.examples;

import io.github.termijn.law.Rule;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a rule. */
final class RuleConverter implements ITypeConverter<Rule> {

    @Override
    public Rule convert(String value) {
        return Rule.find(value.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("Not a rule")); // WrongUsage says what one is
    }
}
