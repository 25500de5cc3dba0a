package io.github.termijn.law;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.termijn.law.Interpretation.LastDay;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The law as data")
class LawBookTest {

    /**
     * The standard law of this version, in 16 digits. This value is not computed: it is what a receipt of this version
     * says. It must change when, and only when, a name, value or day of the standard law changes. Then the new value,
     * as the failure prints it, goes here together with the change of the law that explains it.
     */
    private static final String STANDARD = "462cf5704adcb3e8";

    private static final LawBook BOOK = LawBook.standard();

    @Test
    @DisplayName("The standard law has the fingerprint of this version")
    void standardFingerprint() {
        assertThat(BOOK.fingerprint()).isEqualTo(STANDARD);
    }

    @Test
    @DisplayName("A fingerprint is 16 hexadecimal digits, the same for the same law however it came about")
    void sameFingerprint() {
        LawBook asBefore = BOOK.with(TermLaw.EXAM_TERM, Period.ofYears(4)).with(TermLaw.EXAM_TERM, Period.ofYears(3));
        LawBook oneOrder = BOOK.with(TermLaw.EXAM_TERM, Period.ofYears(4)).with(FineLaw.PVT_FINE, euro(100));
        LawBook otherOrder = BOOK.with(FineLaw.PVT_FINE, euro(100)).with(TermLaw.EXAM_TERM, Period.ofYears(4));

        assertThat(BOOK.fingerprint()).matches("[0-9a-f]{16}");
        assertThat(asBefore.fingerprint()).isEqualTo(BOOK.fingerprint());
        assertThat(asBefore).isEqualTo(BOOK).hasSameHashCodeAs(BOOK);
        assertThat(oneOrder.fingerprint()).isEqualTo(otherOrder.fingerprint());
        assertThat(oneOrder).isEqualTo(otherOrder).hasSameHashCodeAs(otherOrder);
    }

    @Test
    @DisplayName("Every amendment, of any parameter, gives another fingerprint")
    void everyAmendmentShows() {
        List<String> fingerprints = new ArrayList<>(List.of(BOOK.fingerprint()));
        for (Parameter<?> parameter : LawBook.parameters()) {
            LawBook amended = amendFrom(day("2100-01-01"), parameter);

            assertThat(amended.amendments()).as("%s", parameter).containsOnlyKeys(parameter.name());
            assertThat(amended).isNotEqualTo(BOOK);
            fingerprints.add(amended.fingerprint());
        }

        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A value amended from another day gives another fingerprint")
    void otherDayOtherFingerprint() {
        assertThat(amendFrom(day("2100-01-01"), TermLaw.EXAM_TERM).fingerprint())
                .isNotEqualTo(amendFrom(day("2100-01-02"), TermLaw.EXAM_TERM).fingerprint());
    }

    @Test
    @DisplayName("An amended law names its amendments in alphabetical order; the standard law has none")
    void amendments() {
        LawBook amended = BOOK.with(
                        TermLaw.EXAM_TERM,
                        Dated.always(Period.ofYears(3)).thenFrom(day("2020-01-01"), Period.ofYears(5)))
                .with(Interpretation.LAST_DAY, LastDay.TOO_LATE)
                .with(FineLaw.PVT_FINE, euro(100));

        assertThat(BOOK.amendments()).isEmpty();
        assertThat(amended.amendments())
                .containsExactly(
                        entry("examTerm", "P3Y; from 2020-01-01: P5Y"),
                        entry("lastDay", "TOO_LATE"),
                        entry("pvtFine", "EUR 100.00"));
        assertThatThrownBy(() -> amended.amendments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(amended).hasToString("LawBook " + amended.fingerprint() + " " + amended.amendments());
    }

    @Test
    @DisplayName("The value of the standard law is no amendment")
    void standardValueIsNoAmendment() {
        assertThat(BOOK.with(TermLaw.EXAM_TERM, Period.ofYears(3)).amendments()).isEmpty();
        assertThat(BOOK.with(ExamLaw.NT2_DIPLOMA_DOES_ALL, ExamLaw.NT2_DIPLOMA_DOES_ALL.standard())
                        .amendments())
                .isEmpty();
    }

    @Test
    @DisplayName("A second amendment of the same parameter replaces the first")
    void lastAmendmentCounts() {
        LawBook amended = BOOK.with(TermLaw.EXAM_TERM, Period.ofYears(4)).with(TermLaw.EXAM_TERM, Period.ofYears(5));

        assertThat(amended.amendments()).containsExactly(entry("examTerm", "P5Y"));
        assertThat(amended).isEqualTo(BOOK.with(TermLaw.EXAM_TERM, Period.ofYears(5)));
    }

    @Test
    @DisplayName("An amendment leaves the book it was made from, and every other parameter, as it was")
    void immutable() {
        LawBook amended = BOOK.with(TermLaw.EXAM_TERM, Period.ofYears(4));

        assertThat(amended.on(TermLaw.EXAM_TERM, day("2016-01-01"))).isEqualTo(Period.ofYears(4));
        assertThat(BOOK.on(TermLaw.EXAM_TERM, day("2016-01-01"))).isEqualTo(Period.ofYears(3));
        assertThat(amended.value(TermLaw.PVT_TERM)).isEqualTo(TermLaw.PVT_TERM.standard());
    }

    @Test
    @DisplayName("A value is asked for a day; before the first day of its rule there is none")
    void valueOnADay() {
        assertThat(BOOK.find(ExamLaw.LABOUR_MARKET_PART, day("2014-12-31"))).isEmpty();
        assertThat(BOOK.find(ExamLaw.LABOUR_MARKET_PART, day("2015-01-01"))).contains(Part.ONA);
        assertThat(BOOK.on(ExamLaw.LABOUR_MARKET_PART, day("2015-01-01"))).isEqualTo(Part.ONA);
    }

    @Test
    @DisplayName("Every parameter has a name of its own, in letters and digits that JSON and Java share")
    void names() {
        assertThat(LawBook.parameters())
                .extracting(Parameter::name)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[a-z][A-Za-z0-9]*"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Every parameter names its rule, has a value today, and writes it the same in every run")
    @MethodSource("parameters")
    void parameter(Parameter<?> parameter) {
        assertThat(parameter.rule()).isNotNull();
        assertThat(parameter.standard().find(day("2025-12-31"))).isPresent();
        assertThat(parameter.standard().toString())
                .as("no value may print an identity: it would change the fingerprint with every run")
                .isNotBlank()
                .doesNotContain("@");
        assertThat(parameter)
                .hasToString(parameter.name() + " (" + parameter.rule().id() + ")");
    }

    @Test
    @DisplayName("Every parameter that is a constant of this package belongs to the law book")
    void complete() throws IllegalAccessException {
        List<Class<?>> holders = List.of(
                RegimeLaw.class,
                ExamLaw.class,
                TermLaw.class,
                ExtensionLaw.class,
                FineLaw.class,
                ProcedureLaw.class,
                LoanLaw.class,
                RepaymentLaw.class,
                ExemptionLaw.class,
                SignalLaw.class,
                Interpretation.class);
        List<Object> constants = new ArrayList<>();
        for (Class<?> holder : holders) {
            for (Field field : holder.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Parameter.class) {
                    constants.add(field.get(null));
                }
            }
        }

        assertThat(constants).hasSizeGreaterThan(50);
        assertThat(LawBook.parameters()).doesNotHaveDuplicates();
        assertThat(List.<Object>copyOf(LawBook.parameters())).containsAll(constants);
    }

    @Test
    @DisplayName("The switches stand on the defaults of the rulebook")
    void defaults() {
        LocalDate anyDay = day("2018-01-01");

        assertThat(BOOK.on(Interpretation.LAST_DAY, anyDay)).isEqualTo(LastDay.IN_TIME);
        assertThat(BOOK.on(Interpretation.NEW_TERM_ROUNDS, anyDay)).isEqualTo(Interpretation.NewTermRounds.APPLY);
        assertThat(BOOK.on(Interpretation.NEW_TERM_ANCHOR, anyDay)).isEqualTo(Interpretation.NewTermAnchor.END_OF_TERM);
        assertThat(BOOK.on(Interpretation.COUNTING_DAY, anyDay)).isEqualTo(Interpretation.CountingDay.LAST_DAY);
        assertThat(BOOK.on(Interpretation.COUNTING_WINDOW, anyDay))
                .isEqualTo(Interpretation.CountingWindow.WHOLE_PERIOD);
        assertThat(BOOK.on(Interpretation.EXTENDED_TERM_FULFILMENT, anyDay))
                .isEqualTo(Interpretation.ExtendedTermFulfilment.STARTS_RUN_IN);
        assertThat(BOOK.on(Interpretation.RATE_YEAR, anyDay)).isEqualTo(Interpretation.RateYear.RUN_IN);
        assertThat(BOOK.on(Interpretation.READ_RATES, anyDay)).isEqualTo(Interpretation.ReadRates.COUNT);
        assertThat(BOOK.on(Interpretation.REPAYMENT_METHOD, anyDay)).isEqualTo(Interpretation.RepaymentMethod.ANNUITY);
    }

    @Test
    @DisplayName("With another law book it has what both amend, and of the same value what the other has")
    void withAnother() {
        LawBook one = BOOK.with(FineLaw.PVT_FINE, euro(500)).with(TermLaw.EXAM_TERM, Period.ofYears(4));
        LawBook other = BOOK.with(FineLaw.PVT_FINE, euro(100));

        assertThat(one.with(other))
                .isEqualTo(BOOK.with(FineLaw.PVT_FINE, euro(100)).with(TermLaw.EXAM_TERM, Period.ofYears(4)));
        assertThat(one.with(BOOK)).isEqualTo(one);
        assertThat(BOOK.with(one).amended()).containsExactly(TermLaw.EXAM_TERM, FineLaw.PVT_FINE);
    }

    @Test
    @DisplayName("A value stands under its own rule, and under each rule of which a part depends on it")
    void rulesOfAValue() {
        assertThat(TermLaw.EXAM_TERM.rules()).containsExactly(Rule.TRM_1);
        assertThat(Interpretation.NEW_TERM_ANCHOR.rules()).containsExactly(Rule.FIN_8, Rule.PVT_2);
    }

    static Stream<Parameter<?>> parameters() {
        return LawBook.parameters().stream();
    }

    /** Drops the value before a day far in the future, so that the amendment differs from every standard value. */
    private static <T> LawBook amendFrom(LocalDate day, Parameter<T> parameter) {
        return BOOK.with(parameter, Dated.from(day, parameter.standard().on(day)));
    }
}
