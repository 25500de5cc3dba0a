package io.github.termijn.dossier;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.termijn.law.CourseKind;
import io.github.termijn.testing.Sent;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "Facts beyond any life are refused when a dossier is built, each at its place, and never break the arithmetic")
class FactLimitsTest {

    private static final List<LocalDate> DAYS_OUT =
            List.of(LocalDate.MIN, day("1899-12-31"), day("2200-01-01"), LocalDate.MAX);
    private static final List<LocalDate> DAYS_AT_THE_BORDER = List.of(day("1900-01-01"), day("2199-12-31"));

    /** What a type of fact can hold at most, and what it cannot; each just at the border and far beyond it. */
    private record Range(ProblemCode code, List<?> inside, List<?> outside) {}

    private static final Map<Class<?>, Range> RANGES = Map.of(
            LocalDate.class, new Range(ProblemCode.DAY_OUT_OF_RANGE, DAYS_AT_THE_BORDER, DAYS_OUT),
            YearMonth.class,
                    new Range(
                            ProblemCode.DAY_OUT_OF_RANGE,
                            List.of(YearMonth.of(1900, 1), YearMonth.of(2199, 12)),
                            List.of(
                                    YearMonth.of(1899, 12),
                                    YearMonth.of(2200, 1),
                                    YearMonth.of(-999_999_999, 1),
                                    YearMonth.of(999_999_999, 12))),
            Period.class,
                    new Range(
                            ProblemCode.LENGTH_OUT_OF_RANGE,
                            List.of(Period.of(10, 0, 3660), Period.ofMonths(120)),
                            List.of(
                                    Period.of(10, 1, 0),
                                    Period.ofDays(3661),
                                    Period.ofYears(999_999_999),
                                    Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
                                    Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE))),
            Money.class,
                    new Range(
                            ProblemCode.NUMBER_OUT_OF_RANGE,
                            List.of(euro("999999999.99"), euro("-999999999.99")),
                            List.of(euro("1000000000"), euro("-1000000000"), euro("1e99"))),
            BigDecimal.class,
                    new Range(
                            ProblemCode.NUMBER_OUT_OF_RANGE,
                            List.of(new BigDecimal("9".repeat(30) + "." + "9".repeat(30))),
                            List.of(
                                    new BigDecimal("1" + "0".repeat(30)),
                                    new BigDecimal("0." + "0".repeat(30) + "1"),
                                    new BigDecimal("1e999999999"),
                                    new BigDecimal("1e-999999999"))));

    private static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    static Stream<Places.Place> places() {
        return Places.all().stream().filter(place -> RANGES.containsKey(place.type()));
    }

    static Stream<Places.Place> years() {
        return Places.all().stream().filter(place -> place.pointer().endsWith("/year"));
    }

    static Stream<Places.Facts> lists() {
        return Places.lists();
    }

    private static List<Problem> problems(Dossier.Builder dossier) {
        try {
            dossier.build();
            return List.of();
        } catch (ImpossibleDossierException e) {
            return e.problems();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    @DisplayName(
            "*_OUT_OF_RANGE: every day, month, length, amount and number at its border is taken, and none beyond it")
    void outOfRange(Places.Place place) {
        Range range = RANGES.get(place.type());
        Problem problem = new Problem(place.pointer(), range.code());
        for (Object value : range.inside()) {
            assertThat(problems(place.put().apply(value))).as("%s", value).doesNotContain(problem);
        }
        for (Object value : range.outside()) {
            assertThat(problems(place.put().apply(value))).as("%s", value).containsOnlyOnce(problem);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    @DisplayName("DAY_OUT_OF_RANGE: a year from 1900 through 2199 is taken, and no other")
    void yearOutOfRange(Places.Place place) {
        Problem problem = new Problem(place.pointer(), ProblemCode.DAY_OUT_OF_RANGE);
        for (int year : new int[] {1900, 2199}) {
            assertThat(problems(place.put().apply(year))).isEmpty();
        }
        for (int year : new int[] {Integer.MIN_VALUE, 1899, 2200, Integer.MAX_VALUE}) {
            assertThat(problems(place.put().apply(year))).containsExactly(problem);
        }
    }

    @Test
    @DisplayName("Every problem is told at once, also where a day lies at the end of the calendar")
    void allAtOnce() {
        assertThat(problems(obligedFrom(LocalDate.MIN)
                        .workDispensationRequestedOn(LocalDate.MIN)
                        .addWorkMonths(WorkMonth.of(YearMonth.of(2016, 1), BigDecimal.ONE))
                        .addCircumstances(
                                Circumstance.of(CircumstanceKind.INTERRUPTION, day("2016-01-01"), LocalDate.MAX),
                                Circumstance.of(CircumstanceKind.INTERRUPTION, day("2017-01-01"), day("2017-01-01")))
                        .addExtensions(
                                ExtensionDecision.of(Ground.ILLNESS, Period.parse("P999999999Y"), day("2016-01-01")))))
                .containsExactly(
                        new Problem("/obligedFrom", ProblemCode.DAY_OUT_OF_RANGE),
                        new Problem("/extensions/0/length", ProblemCode.LENGTH_OUT_OF_RANGE),
                        new Problem("/circumstances/0/through", ProblemCode.DAY_OUT_OF_RANGE),
                        new Problem("/circumstances/1", ProblemCode.OVERLAPPING),
                        new Problem("/workDispensationRequestedOn", ProblemCode.DAY_OUT_OF_RANGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    @DisplayName("WRITTEN_TWICE: two facts that are equal in everything are refused, at the place of the second")
    void writtenTwice(Places.Facts facts) {
        List<Problem> twice = problems(facts.put().apply(List.of(facts.fact(), facts.fact())));

        assertThat(problems(facts.put().apply(List.of(facts.fact())))).isEmpty();
        assertThat(twice)
                .contains(
                        List.of("incomes", "minimumWages").contains(facts.name()) // of which a year has one only
                                ? new Problem("/" + facts.name() + "/1/year", ProblemCode.REPEATED)
                                : new Problem("/" + facts.name() + "/1", ProblemCode.WRITTEN_TWICE));
    }

    @Test
    @DisplayName("Two facts that differ in a last day to come only are both kept on the days before it")
    void becomeEqual() {
        Course.Builder course = Course.builder()
                .kind(CourseKind.INTEGRATION)
                .from(day("2016-02-01"))
                .hours(new BigDecimal("100"));
        Dossier dossier = obligedFrom("2016-02-01")
                .addCourses(course.through(day("2017-01-01")).build())
                .addCourses(course.through(day("2017-01-02")).build())
                .build();

        assertThat(dossier.knownOn(day("2016-12-31")).courses())
                .containsExactly(
                        course.through(Optional.empty()).build(),
                        course.through(Optional.empty()).build());
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0000", "001F", "007F", "0080", "009F", "2028", "2029", "202A", "202E", "2066", "2069", "D83D", "DE00"
            })
    @DisplayName("UNFIT_CHARACTER: an id with a control, a line end, a mark of direction or half a character")
    void unfit(String character) {
        String id = "a" + (char) Integer.parseInt(character, 16) + "b";

        assertThat(problems(obligedFrom("2016-02-01").id(id)))
                .containsExactly(new Problem("/id", ProblemCode.UNFIT_CHARACTER));
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "",
                " ",
                "~",
                "\u00A0",
                "\u2027",
                "\u202F",
                "\u2065",
                "\u206A",
                "\uD83D\uDE00",
                "\u0645\u0644\u0641",
                "=1+1",
                "<b>&amp;"
            })
    @DisplayName("Every other character can stand in an id")
    void fit(String id) {
        assertThat(problems(obligedFrom("2016-02-01").id(id))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"212.50, 212.5", "320.00, 320", "3.2e2, 320", "0.0, 0", "0.50, .5"})
    @DisplayName("Equal hours of another scale are equal facts")
    void equalHours(BigDecimal one, BigDecimal other) {
        YearMonth month = YearMonth.of(2016, 6);
        Course.Builder course = Course.builder().kind(CourseKind.INTEGRATION).from(day("2016-06-01"));

        assertThat(course.hours(one).build())
                .isEqualTo(course.hours(other).build())
                .hasSameHashCodeAs(course.hours(other).build());
        assertThat(WorkMonth.of(month, one)).isEqualTo(WorkMonth.of(month, other));
    }

    @Test
    @DisplayName("No fact can be implemented by hand: the builders are the only way, and they check")
    void sealed() {
        assertThat(Dossier.class.isSealed()).isTrue();
        assertThat(Places.lists().map(facts -> facts.fact().getClass().getInterfaces()[0]))
                .hasSizeGreaterThan(10)
                .allMatch(Class::isSealed);
        assertThat(Stream.of(
                        Loan.class,
                        RepaymentDecision.class,
                        SelfEmployment.class,
                        MedicalFinding.class,
                        LearnabilityTest.class,
                        LanguageInterview.class))
                .allMatch(Class::isSealed);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1899-12-31, false",
        "1900-01-01, true",
        "2199-12-31, true",
        "2200-01-01, false",
        "-999999999-01-01, false",
        "+999999999-12-31, false"
    })
    @DisplayName("A question can be asked for a day from 1900 through 2199")
    void asOf(LocalDate day, boolean isInRange) {
        if (isInRange) {
            assertThat(FactLimits.requireAsOf(day)).isEqualTo(day);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FactLimits.requireAsOf(day))
                    .withMessage("The as-of day lies before 1900-01-01 or after 2199-12-31");
        }
    }

    @Test
    @DisplayName("The problems of a refused dossier stay with the exception when it is sent elsewhere")
    void serialized() throws IOException {
        List<Problem> problems = List.of(new Problem("/id", ProblemCode.UNFIT_CHARACTER));

        assertThat(Sent.copyOf(new ImpossibleDossierException(problems)).problems())
                .isEqualTo(problems);
    }

    @Test
    @DisplayName("No way leads round the check: a dossier is built, or it is one that is derived of a built one")
    void noWayRound() {
        assertThat(Serializable.class.isAssignableFrom(ImmutableDossier.class)).isFalse();
        assertThat(Modifier.isPublic(ImmutableDossier.class.getModifiers())).isFalse();
        assertThat(Dossier.class.getPermittedSubclasses()).containsExactly(ImmutableDossier.class);
        assertThat(Stream.of(Dossier.class.getMethods())
                        .filter(method -> method.getReturnType() == Dossier.class)
                        .map(Method::getName))
                .containsExactlyInAnyOrder("knownOn", "withGapThrough", "withProof", "withAttemptsSince");
        assertThat(Stream.of(Dossier.Builder.class.getMethods())
                        .filter(method -> Dossier.class.isAssignableFrom(method.getReturnType()))
                        .filter(method -> !method.isBridge())
                        .map(Method::getName))
                .containsExactly("build");
    }
}
