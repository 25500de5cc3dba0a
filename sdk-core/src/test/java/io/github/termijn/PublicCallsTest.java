package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.testing.PublicCalls;
import io.github.termijn.testing.Samples;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

@Label("Every public method, constructor, factory and builder")
class PublicCallsTest {

    private static final List<Class<?>> TYPES = PublicCalls.types(Wi2013.class);

    private static final Map<Class<?>, List<?>> FAR = Map.of(
            LocalDate.class, List.of(LocalDate.MIN, LocalDate.MAX),
            LocalDateRange.class,
                    List.of(
                            LocalDateRange.ALL,
                            LocalDateRange.ofUnboundedEnd(LocalDate.EPOCH),
                            LocalDateRange.ofUnboundedStart(LocalDate.EPOCH)),
            YearMonth.class, List.of(YearMonth.of(-999_999_999, 1), YearMonth.of(999_999_999, 12)),
            Period.class,
                    List.of(
                            Period.ofYears(999_999_999),
                            Period.ofDays(Integer.MAX_VALUE),
                            Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
                            Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE)),
            Money.class, List.of(euro("1e99"), euro("-1e99"), Money.of(CurrencyUnit.USD, 1)),
            BigDecimal.class, List.of(new BigDecimal("1e999999999"), new BigDecimal("1e-999999999")));

    private static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    @Example
    @Label("refuses null by the name of its parameter")
    void refusesNull() {
        Samples samples = new Samples();

        assertThat(PublicCalls.places(TYPES)).hasSizeGreaterThan(1000);
        assertThat(PublicCalls.places(TYPES)
                        .map(place -> place.faultWithNull(samples))
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @Example
    @Label("refuses null within a list, set, map or array")
    void refusesNullInside() {
        Samples samples = new Samples();

        assertThat(PublicCalls.places(TYPES)
                        .map(place -> place.faultWithNullInside(samples))
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @Example
    @Label("takes a day, a length, an amount or a number however far, or refuses it; the arithmetic never breaks")
    void far() {
        Samples samples = new Samples();

        assertThat(PublicCalls.places(TYPES)
                        .flatMap(place -> FAR.getOrDefault(place.parameter().getType(), List.of()).stream()
                                .flatMap(far -> breaks(place, samples, far))))
                .isEmpty();
    }

    private static Stream<String> breaks(PublicCalls.Place place, Samples samples, Object far) {
        return place.thrownFor(samples, far).stream()
                .filter(thrown -> thrown instanceof DateTimeException || thrown instanceof ArithmeticException)
                .map(thrown -> place + " " + thrown);
    }
}
