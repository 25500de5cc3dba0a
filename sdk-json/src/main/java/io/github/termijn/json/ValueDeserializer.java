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
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, months, lengths, constants, amounts and numbers in the format of this library and no other, whatever the mapper
 * allows.
 *
 * @param <T> the type of the value
 */
abstract sealed class ValueDeserializer<T> extends JsonDeserializer<T> {

    /** Far beyond any number of hours or euros; keeps the cost of a number like 1e999999999 out of the calculations. */
    private static final int MOST_DIGITS = 30;

    private static final DateTimeFormatter DAY = withYearOfFourDigits("-MM-dd");
    private static final DateTimeFormatter MONTH = withYearOfFourDigits("-MM");

    private static final Map<Class<?>, ValueDeserializer<?>> BY_TYPE = Map.of(
            LocalDate.class, new OfText<>(LocalDate.class, text -> LocalDate.parse(text, DAY)),
            YearMonth.class, new OfText<>(YearMonth.class, text -> YearMonth.parse(text, MONTH)),
            Period.class, new OfText<>(Period.class, Period::parse),
            Money.class, new OfMoney(),
            BigDecimal.class, new OfNumber());

    static Optional<ValueDeserializer<?>> of(@Nullable JavaType type) {
        return Optional.ofNullable(type).map(JavaType::getRawClass).map(BY_TYPE::get);
    }

    private static DateTimeFormatter withYearOfFourDigits(String rest) {
        return new DateTimeFormatterBuilder()
                .appendValue(ChronoField.YEAR, 4)
                .appendPattern(rest)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static BigDecimal number(JsonParser p, DeserializationContext ctxt, Class<?> type) throws IOException {
        if (!p.hasToken(JsonToken.VALUE_NUMBER_INT) && !p.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            ctxt.handleUnexpectedToken(type, p);
        }
        BigDecimal number = p.getDecimalValue();
        if (number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS) {
            throw new InputCoercionException(p, "Number out of range", p.currentToken(), type);
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static final class OfText<T> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> parse;

        OfText(Class<T> type, Function<String, T> parse) {
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser p, DeserializationContext ctxt) throws IOException {
            if (!p.hasToken(JsonToken.VALUE_STRING)) {
                ctxt.handleUnexpectedToken(type, p);
            }
            String text = p.getText();
            try {
                return parse.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw ctxt.weirdStringException(text, type, "not in the format");
            }
        }
    }

    /** Reads the constants of the core by their exact names. */
    static final class Constants extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription beanDesc) {
            return CoreTypes.isCore(type) ? byName(type) : null;
        }

        @SuppressWarnings("unchecked") // every class of an enum is one of its own constants
        private static <E extends Enum<E>> OfText<E> byName(Class<?> type) {
            return new OfText<>((Class<E>) type, name -> Enum.valueOf((Class<E>) type, name));
        }
    }

    private static final class OfMoney extends ValueDeserializer<Money> {

        @Override
        public Money deserialize(JsonParser p, DeserializationContext ctxt) throws IOException {
            BigDecimal amount = number(p, ctxt, Money.class);
            try {
                return Money.of(CurrencyUnit.EUR, amount);
            } catch (ArithmeticException e) {
                throw ctxt.weirdNumberException(amount, Money.class, "more than two decimals");
            }
        }
    }

    private static final class OfNumber extends ValueDeserializer<BigDecimal> {

        @Override
        public BigDecimal deserialize(JsonParser p, DeserializationContext ctxt) throws IOException {
            return number(p, ctxt, BigDecimal.class);
        }
    }
}
