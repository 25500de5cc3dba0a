package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.SelfEmployment;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Law(Rule.EXM_5)
@DisplayName("Section 2, EXM-5: dispensation of ONA because of work")
class Section2WorkTest {

    @ParameterizedTest(name = "request of {0}: {1}")
    @DisplayName("EXM-5: for requests from 20-4-2019; those of the day before had no such dispensation")
    @CsvSource({"2019-04-19, false", "2019-04-20, true"})
    void firstDay(String requestedOn, boolean available) {
        assertThat(test(employed("48", "2018-06", 6), requestedOn)).isEqualTo(available);
    }

    @ParameterizedTest(name = "{0} months: {1}")
    @DisplayName("EXM-5: six months of work are enough, five are not")
    @CsvSource({"5, false", "6, true", "7, true"})
    void months(int months, boolean available) {
        assertThat(test(employed("48", "2019-05", months), "2020-03-15")).isEqualTo(available);
    }

    @ParameterizedTest(name = "{0} hours: {1}")
    @DisplayName("EXM-5: a month counts from 48 paid hours")
    @CsvSource({"47.9, false", "48, true", "48.0, true", "160, true"})
    void hours(String hours, boolean available) {
        assertThat(test(employed(hours, "2019-05", 6), "2020-03-15")).isEqualTo(available);
    }

    @ParameterizedTest(name = "work in {0} and the five months after it: {1}")
    @DisplayName("EXM-5: the twelve calendar months before the month of the request: asked on 15-3-2020 they are March"
            + " 2019 through February 2020")
    @CsvSource({"2019-02, false", "2019-03, true", "2019-09, true", "2019-10, false"})
    void window(String first, boolean available) {
        assertThat(test(employed("48", first, 6), "2020-03-15")).isEqualTo(available);
    }

    @ParameterizedTest(name = "request of {0}: {1}")
    @DisplayName("EXM-5: the first and the last day of a month look at the same twelve months")
    @CsvSource({"2020-02-29, false", "2020-03-01, true", "2020-03-31, true"})
    void dayOfTheMonth(String requestedOn, boolean available) {
        // September 2019 through February 2020: all six lie before March, only five before February
        assertThat(test(employed("48", "2019-09", 6), requestedOn)).isEqualTo(available);
    }

    @Test
    @DisplayName("EXM-5: the months need not be consecutive")
    void notConsecutive() {
        List<WorkMonth> everyOther = IntStream.range(0, 6)
                .mapToObj(i -> WorkMonth.of(YearMonth.of(2019, 4).plusMonths(2L * i), new BigDecimal("48")))
                .toList();

        assertThat(test(everyOther, "2020-03-15")).isTrue();
    }

    @Test
    @DisplayName("EXM-5: two employers in one month make one month, not two")
    void oneMonthTwice() {
        List<WorkMonth> fiveMonths = employed("48", "2019-05", 5);

        assertThat(test(join(fiveMonths, fiveMonths), "2020-03-15")).isFalse();
    }

    @Test
    @DisplayName("EXM-5: \"at least 48 paid hours\" in a month are the hours at all employers together")
    void hoursOfTwoEmployers() {
        List<WorkMonth> halfOfThem = employed("24", "2019-05", 6);

        assertThat(test(join(halfOfThem, halfOfThem), "2020-03-15")).isTrue();
        assertThat(test(halfOfThem, "2020-03-15")).isFalse();
    }

    @ParameterizedTest(name = "request of {0}, profit {1}: {2}")
    @DisplayName("EXM-5: requests from 1-10-2020 also with a profit of 7.2 weekly minimum wages: 7.2 x 400 = 2,880")
    @CsvSource({
        "2020-09-30, 2880.00, false",
        "2020-10-01, 2880.00, true",
        "2020-10-01, 2879.99, false",
        "2020-10-01, -1.00, false"
    })
    void profit(String requestedOn, String profit, boolean available) {
        SelfEmployment work = SelfEmployment.builder()
                .profit(Money.of(CurrencyUnit.EUR, new BigDecimal(profit)))
                .weeklyMinimumWage(Money.of(CurrencyUnit.EUR, 400))
                .build();

        assertThat(WorkDispensation.of(LawBook.standard(), List.of(), Optional.of(work), day(requestedOn))
                        .isAvailable())
                .isEqualTo(available);
    }

    @ParameterizedTest(name = "request of {0}, assistance in {1} and the {2} months from it: {3}")
    @DisplayName("EXM-5: requests from 1-10-2020 also with six months of Bbz assistance in the twelve months")
    @CsvSource({
        "2020-09-30, 2019-12, 6, false",
        "2020-10-01, 2019-12, 6, true",
        "2020-10-01, 2019-12, 5, false",
        "2020-10-01, 2019-10, 6, true",
        "2020-10-01, 2019-09, 6, false",
        "2020-10-01, 2020-04, 6, true",
        "2020-10-01, 2020-05, 6, false"
    })
    void assistance(String requestedOn, String first, int months, boolean available) {
        List<WorkMonth> assisted = IntStream.range(0, months)
                .mapToObj(i -> WorkMonth.builder()
                        .month(YearMonth.parse(first).plusMonths(i))
                        .assistance(true)
                        .build())
                .toList();

        assertThat(test(assisted, requestedOn)).isEqualTo(available);
    }

    @Test
    @DisplayName("EXM-5: that a ground fails is said with what is there and what is asked")
    void failureIsAFinding() {
        WorkDispensation outcome = WorkDispensation.of(
                LawBook.standard(), employed("48", "2019-05", 5), Optional.empty(), day("2020-03-15"));

        assertThat(outcome.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.namedValues())
                        .containsEntry("worked", 5)
                        .containsEntry("required", 6));
    }

    @Test
    @DisplayName("EXM-5: work alone does not do the part: it is done on request, by a decision")
    void onRequestOnly() {
        Assessment assessment = assess(obligedFrom("2016-02-01").workMonths(employed("48", "2019-05", 6)));

        assertThat(assessment.progress().flatMap(progress -> progress.part(Part.ONA)))
                .hasValueSatisfying(part -> assertThat(part.status()).isEqualTo(PartStatus.OPEN));
        assertThat(assessment.workDispensation())
                .hasValueSatisfying(test -> assertThat(test.isAvailable()).isTrue());
    }

    @Test
    @DisplayName("EXM-5: the day of the request decides on the months, the as-of day where there is none")
    void dayOfTheRequest() {
        Dossier.Builder workedUntilOctober2019 = obligedFrom("2016-02-01").workMonths(employed("48", "2019-05", 6));

        assertThat(assess(workedUntilOctober2019, "2020-12-15")
                        .workDispensation()
                        .orElseThrow()
                        .isAvailable())
                .as("December 2019 through November 2020")
                .isFalse();
        assertThat(assess(workedUntilOctober2019.workDispensationRequestedOn(day("2020-03-15")), "2020-12-15")
                        .workDispensation()
                        .orElseThrow()
                        .isAvailable())
                .as("March 2019 through February 2020")
                .isTrue();
    }

    @Test
    @DisplayName("EXM-5: it is about ONA: nothing is tested where ONA is no part, or is done")
    void onlyForOpenOna() {
        List<WorkMonth> work = employed("48", "2019-05", 6);

        assertThat(assess(obligedFrom("2014-12-31").workMonths(work)).workDispensation())
                .isEmpty();
        assertThat(assess(obligedFrom("2016-02-01")
                                .workMonths(work)
                                .addDispensations(dispensed("2019-01-01", Part.ONA)))
                        .workDispensation())
                .isEmpty();
    }

    private static List<WorkMonth> employed(String hours, String first, int months) {
        return IntStream.range(0, months)
                .mapToObj(i -> WorkMonth.of(YearMonth.parse(first).plusMonths(i), new BigDecimal(hours)))
                .toList();
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static boolean test(List<WorkMonth> months, String requestedOn) {
        return WorkDispensation.of(LawBook.standard(), months, Optional.empty(), day(requestedOn))
                .isAvailable();
    }

    private static Assessment assess(Dossier.Builder dossier) {
        return assess(dossier, "2020-03-15");
    }

    private static Assessment assess(Dossier.Builder dossier, String asOf) {
        return Wi2013.standard().assess(dossier.build(), day(asOf));
    }
}
