package io.github.termijn.json;

import io.github.termijn.dossier.FactLimits;
import io.github.termijn.dossier.ProblemCode;
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
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How a single value of a type is written in JSON (schrijfwijze).
 *
 * @param <T> the type of the value
 * @param type its class
 * @param expected what must be there, in the words of JSON; the same in every language
 * @param reading reads the value at which a reader of tokens stands
 */
record Format<T>(Class<T> type, String expected, Reading<T> reading) {

    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Map<Class<?>, Format<?>> BY_TYPE = Map.ofEntries(
            entry(new Format<>(LocalDate.class, "string: a day YYYY-MM-DD", Format::day)),
            entry(new Format<>(YearMonth.class, "string: a month YYYY-MM", Format::month)),
            entry(new Format<>(Period.class, "string: a length as P24W or P1Y2M3D", Format::length)),
            entry(new Format<>(Money.class, "number: euros, at most two decimals", Format::money)),
            entry(new Format<>(BigDecimal.class, "number", Format::number)),
            entry(new Format<>(String.class, "string", Format::text)),
            entry(new Format<>(Integer.class, "integer", Format::whole)),
            entry(new Format<>(Boolean.class, "boolean", Format::truth)));

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(int.class, Integer.class, boolean.class, Boolean.class);

    /** Reads one value. */
    interface Reading<T> {
        T of(TokenReader t) throws IOException, UnreadableException, Misfit;
    }

    /** Says that a value does not have the format, without the value. */
    static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final Enum<?> code;

        /** The code is one of the form, or one of the facts where a value lies out of their range. */
        Misfit(Enum<?> code) {
            super(code.name(), null, false, false);
            this.code = code;
        }

        Enum<?> code() {
            return code;
        }
    }

    /** Each format is made once. */
    private static final ClassValue<Optional<Format<?>>> OF_TYPE = new ClassValue<>() {
        @Override
        protected Optional<Format<?>> computeValue(Class<?> type) {
            return type.isEnum()
                    ? Optional.of(constants(type))
                    : Optional.ofNullable(BY_TYPE.get(BOXES.getOrDefault(type, type)));
        }
    };

    /** Returns the format of a type; empty if its values are objects or lists. */
    static Optional<Format<?>> of(Class<?> type) {
        return OF_TYPE.get(type);
    }

    @SuppressWarnings("unchecked") // every class of an enum is one of its own constants
    private static <E extends Enum<E>> Format<E> constants(Class<?> type) {
        Class<E> constants = (Class<E>) type;
        String names =
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return new Format<>(
                constants,
                "string: one of " + names,
                t -> parsed(t, InputCode.UNKNOWN_CONSTANT, name -> Enum.valueOf(constants, name)));
    }

    private static Map.Entry<Class<?>, Format<?>> entry(Format<?> format) {
        return Map.entry(format.type(), format);
    }

    private static LocalDate day(TokenReader t) throws IOException, UnreadableException, Misfit {
        LocalDate day = parsed(t, InputCode.NOT_A_DAY, Format::day);
        require(FactLimits.hold(day), ProblemCode.DAY_OUT_OF_RANGE);
        return day;
    }

    /** Most of a dossier is days: read by hand they cost a tenth of what they do with a formatter. */
    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("Not YYYY-MM-DD");
        }
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("Not a digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static YearMonth month(TokenReader t) throws IOException, UnreadableException, Misfit {
        YearMonth month = parsed(t, InputCode.NOT_A_MONTH, text -> YearMonth.parse(text, MONTH));
        require(FactLimits.holdYear(month.getYear()), ProblemCode.DAY_OUT_OF_RANGE);
        return month;
    }

    private static Period length(TokenReader t) throws IOException, UnreadableException, Misfit {
        String text = text(t);
        require(JsonLimits.LENGTH.matcher(text).matches(), InputCode.NOT_A_LENGTH);
        Period length;
        try {
            length = Period.parse(text);
        } catch (DateTimeException e) { // no room for the number
            throw new Misfit(ProblemCode.LENGTH_OUT_OF_RANGE);
        }
        require(FactLimits.hold(length), ProblemCode.LENGTH_OUT_OF_RANGE);
        return length;
    }

    private static Money money(TokenReader t) throws IOException, UnreadableException, Misfit {
        BigDecimal number = number(t);
        require(number.scale() <= CurrencyUnit.EUR.getDecimalPlaces(), InputCode.TOO_MANY_DECIMALS);
        Money amount = Money.of(CurrencyUnit.EUR, number);
        require(FactLimits.hold(amount), ProblemCode.NUMBER_OUT_OF_RANGE);
        return amount;
    }

    private static BigDecimal number(TokenReader t) throws IOException, UnreadableException, Misfit {
        boolean isNumber = t.current() == Token.WHOLE_NUMBER || t.current() == Token.FRACTION;
        require(isNumber, InputCode.WRONG_TYPE);
        BigDecimal number;
        try {
            number = t.number();
        } catch (ArithmeticException e) { // no room for the exponent
            throw new Misfit(ProblemCode.NUMBER_OUT_OF_RANGE);
        }
        require(FactLimits.hold(number), ProblemCode.NUMBER_OUT_OF_RANGE);
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Integer whole(TokenReader t) throws IOException, UnreadableException, Misfit {
        require(t.current() == Token.WHOLE_NUMBER, InputCode.WRONG_TYPE);
        try {
            return t.number().intValueExact();
        } catch (ArithmeticException e) {
            throw new Misfit(ProblemCode.NUMBER_OUT_OF_RANGE);
        }
    }

    private static Boolean truth(TokenReader t) throws IOException, UnreadableException, Misfit {
        require(t.current() == Token.TRUE || t.current() == Token.FALSE, InputCode.WRONG_TYPE);
        return t.current() == Token.TRUE;
    }

    private static String text(TokenReader t) throws IOException, UnreadableException, Misfit {
        require(t.current() == Token.TEXT, InputCode.WRONG_TYPE);
        String text = t.text();
        require(text.length() <= JsonLimits.TEXT, InputCode.TOO_LONG);
        return text;
    }

    private static <T> T parsed(TokenReader t, InputCode misfit, Function<String, T> parse)
            throws IOException, UnreadableException, Misfit {
        String text = text(t);
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Misfit(misfit);
        }
    }

    private static void require(boolean condition, Enum<?> misfit) throws Misfit {
        if (!condition) {
            throw new Misfit(misfit);
        }
    }
}
