package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Reads days, ranges of days, months, lengths, constants, amounts and numbers in the {@link Format} of this library and no other, whatever
 * the mapper allows.
 */
final class ValueDeserializer extends JsonDeserializer<Object> {

    /** Texts, whole numbers and booleans are read as the mapper reads them. */
    private static final Set<Class<?>> TYPES =
            Set.of(LocalDate.class, LocalDateRange.class, YearMonth.class, Period.class, Money.class, BigDecimal.class);

    private final Format<?> format;

    private ValueDeserializer(Format<?> format) {
        this.format = format;
    }

    static Optional<ValueDeserializer> of(@Nullable JavaType type) {
        return Optional.ofNullable(type)
                .map(JavaType::getRawClass)
                .filter(TYPES::contains)
                .flatMap(Format::of)
                .map(ValueDeserializer::new);
    }

    @Override
    public Object deserialize(JsonParser p, DeserializationContext ctxt) throws IOException {
        try {
            return format.reading().of(p);
        } catch (Format.Misfit misfit) {
            Class<?> type = format.type();
            if (misfit.code() == InputCode.WRONG_TYPE || p.hasToken(JsonToken.END_OBJECT)) {
                return ctxt.handleUnexpectedToken(type, p);
            } else if (p.hasToken(JsonToken.VALUE_STRING) || misfit.code() == InputCode.TOO_MANY_DECIMALS) {
                // Not by the context: its messages repeat the value.
                throw InvalidFormatException.from(p, misfit.code() + ": expected " + format.expected(), "", type);
            }
            throw new InputCoercionException(p, "Number out of range", p.currentToken(), type);
        }
    }

    /** Reads the constants of the core by their exact names. */
    static final class Constants extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription beanDesc) {
            return CoreTypes.isCore(type)
                    ? Format.of(type).map(ValueDeserializer::new).orElse(null)
                    : null;
        }
    }
}
