package io.github.termijn.json;

import io.github.termijn.dossier.FactLimits;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.law.Rule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How a single value of a type is written in JSON (schrijfwijze).
 *
 * @param <T> the type of the value
 * @param type its class
 * @param expected what must be there
 * @param reading reads the value at which a reader of tokens stands
 * @param limit what a value can be at most
 */
record Format<T>(Class<T> type, Expected expected, Reading<T> reading, Limit<T> limit) {

    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Limit<LocalDate> DAYS = new Limit<>(FactLimits::hold, ProblemCode.DAY_OUT_OF_RANGE);
    private static final Limit<YearMonth> MONTHS =
            new Limit<>(month -> FactLimits.holdYear(month.getYear()), ProblemCode.DAY_OUT_OF_RANGE);
    private static final Limit<Period> LENGTHS = new Limit<>(FactLimits::hold, ProblemCode.LENGTH_OUT_OF_RANGE);
    private static final Limit<Money> AMOUNTS = new Limit<>(FactLimits::hold, ProblemCode.NUMBER_OUT_OF_RANGE);

    private static final Map<Class<?>, Format<?>> BY_TYPE = Map.ofEntries(
            entry(new Format<>(LocalDate.class, Expected.of("day"), Format::day, DAYS)),
            entry(new Format<>(YearMonth.class, Expected.of("month"), Format::month, MONTHS)),
            entry(new Format<>(MonthDay.class, Expected.of("yearlyDay"), Format::monthDay, none())),
            entry(new Format<>(Year.class, Expected.of("year"), Format::year, none())),
            entry(new Format<>(Period.class, Expected.of("length"), Format::length, LENGTHS)),
            entry(new Format<>(Money.class, Expected.of("euros"), Format::money, AMOUNTS)),
            entry(new Format<>(BigDecimal.class, Expected.of("number"), Format::number, none())),
            entry(new Format<>(String.class, Expected.of("text"), Format::text, none())),
            entry(new Format<>(Integer.class, Expected.of("whole"), Format::whole, none())),
            entry(new Format<>(Boolean.class, Expected.of("truth"), Format::truth, none())));

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(int.class, Integer.class, boolean.class, Boolean.class);

    /** Reads one value. */
    interface Reading<T> {
        T of(TokenReader t) throws IOException, UnreadableException, Misfit;
    }

    /**
     * How far the values of facts can lie. Those of an outcome can lie further: they are computed.
     *
     * @param <T> the type of the values
     * @param holds tells whether a value lies within it
     * @param beyond says that it does not
     */
    record Limit<T>(Predicate<T> holds, ProblemCode beyond) {}

    private static <T> Limit<T> none() {
        return new Limit<>(any -> true, ProblemCode.NUMBER_OUT_OF_RANGE);
    }

    /** Returns this format without the limit of facts. */
    Format<T> ofOutcome() {
        return new Format<>(type, expected, reading, none());
    }

    /** Reads the value at which a reader of tokens stands. */
    T read(TokenReader t) throws IOException, UnreadableException, Misfit {
        T value = reading.of(t);
        require(limit.holds().test(value), limit.beyond());
        return value;
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

    /** Returns how a constant is written: a rule by its id, any other by its name. */
    static String nameOf(Enum<?> constant) {
        return constant instanceof Rule rule ? rule.id() : constant.name();
    }

    @SuppressWarnings("unchecked") // every class of an enum is one of its own constants
    private static <E extends Enum<E>> Format<E> constants(Class<?> type) {
        Class<E> constants = (Class<E>) type;
        Map<String, E> byName = new LinkedHashMap<>();
        for (E constant : constants.getEnumConstants()) {
            byName.put(nameOf(constant), constant);
        }
        Expected expected = Expected.of("constant", String.join(", ", byName.keySet()));
        return new Format<>(constants, expected, t -> constant(t, byName), none());
    }

    private static <E> E constant(TokenReader t, Map<String, E> byName)
            throws IOException, UnreadableException, Misfit {
        E constant = byName.get(text(t));
        if (constant == null) {
            throw new Misfit(InputCode.UNKNOWN_CONSTANT);
        }
        return constant;
    }

    /** Returns the format of a text that is one of some names, too many to tell them. */
    static Format<String> oneOf(Set<String> names, Expected expected) {
        Map<String, String> byName = names.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        return new Format<>(String.class, expected, t -> constant(t, byName), none());
    }

    private static Map.Entry<Class<?>, Format<?>> entry(Format<?> format) {
        return Map.entry(format.type(), format);
    }

    private static LocalDate day(TokenReader t) throws IOException, UnreadableException, Misfit {
        return parsed(t, InputCode.NOT_A_DAY, Format::day);
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
        return parsed(t, InputCode.NOT_A_MONTH, text -> YearMonth.parse(text, MONTH));
    }

    private static Year year(TokenReader t) throws IOException, UnreadableException, Misfit {
        int year = whole(t);
        require(Year.MIN_VALUE <= year && year <= Year.MAX_VALUE, ProblemCode.NUMBER_OUT_OF_RANGE);
        return Year.of(year);
    }

    private static MonthDay monthDay(TokenReader t) throws IOException, UnreadableException, Misfit {
        return parsed(t, InputCode.NOT_A_DAY, MonthDay::parse);
    }

    private static Period length(TokenReader t) throws IOException, UnreadableException, Misfit {
        String text = text(t);
        require(JsonLimits.LENGTH.matcher(text).matches(), InputCode.NOT_A_LENGTH);
        try {
            return Period.parse(text);
        } catch (DateTimeException e) { // no room for the number
            throw new Misfit(ProblemCode.LENGTH_OUT_OF_RANGE);
        }
    }

    private static Money money(TokenReader t) throws IOException, UnreadableException, Misfit {
        BigDecimal number = number(t);
        require(number.scale() <= CurrencyUnit.EUR.getDecimalPlaces(), InputCode.TOO_MANY_DECIMALS);
        return Money.of(CurrencyUnit.EUR, number);
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
        } catch (DateTimeException e) {
            throw new Misfit(misfit);
        }
    }

    private static void require(boolean condition, Enum<?> misfit) throws Misfit {
        if (!condition) {
            throw new Misfit(misfit);
        }
    }
}
