package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.termijn.law.Rule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Writes days, ranges of days, months, lengths, amounts and rules in the format of this library, whatever the mapper does with them. */
final class ValueSerializer extends JsonSerializer<Object> {

    private static final Set<Class<?>> TYPES =
            Set.of(LocalDate.class, YearMonth.class, Period.class, Money.class, LocalDateRange.class);

    static Optional<ValueSerializer> of(@Nullable JavaType type) {
        return type != null && TYPES.contains(type.getRawClass())
                ? Optional.of(new ValueSerializer())
                : Optional.empty();
    }

    @Override
    public void serialize(Object value, JsonGenerator gen, SerializerProvider provider) throws IOException {
        write(value, gen, provider);
    }

    /** Writes a value of any type, with those of this format in it. */
    static void write(Object value, JsonGenerator gen, SerializerProvider provider) throws IOException {
        if (value instanceof LocalDate || value instanceof YearMonth) {
            gen.writeString(value.toString());
        } else if (value instanceof Period length) {
            gen.writeString(text(length));
        } else if (value instanceof Money money) {
            gen.writeNumber(euros(money, gen));
        } else if (value instanceof LocalDateRange range) {
            write(range, gen);
        } else if (value instanceof Rule rule) {
            gen.writeString(rule.id());
        } else if (value instanceof Collection<?> values) {
            gen.writeStartArray();
            for (Object element : values) {
                write(element, gen, provider);
            }
            gen.writeEndArray();
        } else {
            provider.defaultSerializeValue(value, gen);
        }
    }

    /** A range is written with its first and its last day; an end that it does not have is left out. */
    private static void write(LocalDateRange range, JsonGenerator gen) throws IOException {
        gen.writeStartObject();
        if (!range.isUnboundedStart()) {
            gen.writeStringField("from", range.getStart().toString());
        }
        if (!range.isUnboundedEnd()) {
            gen.writeStringField("through", range.getEndInclusive().toString());
        }
        gen.writeEndObject();
    }

    private static String text(Period length) {
        boolean weeks = length.toTotalMonths() == 0
                && length.getYears() == 0
                && length.getDays() != 0
                && length.getDays() % 7 == 0;
        return weeks ? "P" + length.getDays() / 7 + "W" : length.toString();
    }

    private static BigDecimal euros(Money money, JsonGenerator gen) throws JsonMappingException {
        if (!money.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            throw JsonMappingException.from(gen, "An amount that is not in euro");
        }
        return money.getAmount();
    }
}
