package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.ProcedureLaw;
import io.github.termijn.law.Rule;
import io.github.termijn.term.WorkingDays;
import io.github.termijn.testing.Law;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRC-6: on which day a period of procedure ends. */
@Law(Rule.PRC_6)
@DisplayName("Section 6a: working days")
class Section6aWorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(LawBook.standard());
    private static final Period SIX_WEEKS = Period.ofWeeks(6);

    @Label("PRC-6: a period of at most twelve weeks ends on the first working day on or after its last day by count")
    @Property
    void firstWorkingDay(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 84) int length) {
        LocalDate counted = event.plusDays(length);
        LocalDate last = DAYS.lastDay(event, Period.ofDays(length));
        assertThat(DAYS.isWorkingDay(last)).isTrue();
        assertThat(last).isAfterOrEqualTo(counted);
        assertThat(counted.datesUntil(last)).as("skipped").noneMatch(DAYS::isWorkingDay);
    }

    @Label("PRC-6: a longer period ends on its last day by count, whatever day that is")
    @Property
    void longerIsNotMoved(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 85, max = 1000) int length) {
        assertThat(DAYS.lastDay(event, Period.ofDays(length))).isEqualTo(event.plusDays(length));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(day("2012-01-01"), day("2035-12-31"));
    }

    @DisplayName("PRC-6: the same holidays as an independent calendar, each day from 2013 through 2030")
    @Test
    void everyDay() {
        // Its observances are taken along: Good Friday is one there.
        HolidayManager calendar = HolidayManager.getInstance(ManagerParameters.create("nl"));
        List<LocalDate> all = day("2013-01-01").datesUntil(day("2031-01-01")).toList();
        List<LocalDate> holidays = all.stream().filter(calendar::isHoliday).toList();
        // 18 years of 365 days, and 29 February of 2016, 2020, 2024, 2028.
        assertThat(all).hasSize(18 * 365 + 4);
        // Nine holidays, and the Sundays of Easter and Whitsun, a year; in 2016 Ascension Day was 5 May.
        assertThat(holidays).hasSize(18 * 11 - 1);
        assertThat(all)
                .allSatisfy(day -> assertThat(DAYS.isWorkingDay(day))
                        .as("%s, a %s", day, day.getDayOfWeek())
                        .isEqualTo(!holidays.contains(day)
                                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                                && day.getDayOfWeek() != DayOfWeek.SUNDAY));
    }

    @DisplayName("PRC-6: no period ends on a Saturday, a Sunday or a holiday")
    @ParameterizedTest(name = "counted {0}: ends on {1} ({2})")
    @CsvSource(textBlock = """
            2019-07-12, 2019-07-12, a Friday
            2019-07-13, 2019-07-15, a Saturday: the example of the rule
            2019-07-14, 2019-07-15, a Sunday
            2019-07-15, 2019-07-15, a Monday
            2018-01-01, 2018-01-02, New Year's Day
            2017-12-31, 2018-01-02, 'a Sunday, then New Year''s Day'
            2018-03-29, 2018-03-29, Maundy Thursday
            2018-03-30, 2018-04-03, 'Good Friday, Saturday, Easter, Easter Monday'
            2018-04-02, 2018-04-03, Easter Monday
            2018-05-09, 2018-05-09, the day before Ascension Day
            2018-05-10, 2018-05-11, Ascension Day
            2018-05-21, 2018-05-22, Whit Monday
            2017-05-05, 2017-05-08, '5 May, a Friday'
            2018-05-04, 2018-05-04, '4 May, a Friday'
            2018-12-25, 2018-12-27, both Christmas Days
            2018-12-24, 2018-12-24, the day before Christmas
            2018-12-31, 2018-12-31, the last day of the year
            """)
    void holidays(LocalDate counted, LocalDate last, String why) {
        assertThat(DAYS.lastDay(counted.minusWeeks(6), SIX_WEEKS)).as(why).isEqualTo(last);
    }

    @DisplayName(
            "PRC-6: the birthday of the Queen was 30 April until 2013, of the King it is 27 April; on a Sunday it is celebrated on the Saturday, and the Monday counts")
    @ParameterizedTest(name = "{0}: a working day {1}")
    @CsvSource(textBlock = """
            2012-04-27, true
            2012-04-30, false
            2013-04-29, true
            2013-04-30, false
            2014-04-26, false
            2014-04-27, false
            2014-04-28, true
            2014-04-30, true
            2015-04-27, false
            2015-04-30, true
            2025-04-28, true
            2026-04-27, false
            """)
    void kingsBirthday(LocalDate day, boolean workingDay) {
        assertThat(DAYS.isWorkingDay(day)).isEqualTo(workingDay);
    }

    @DisplayName("PRC-6: a day that a royal decree puts on a par with a holiday is supplied; without it the day stands")
    @Test
    void onAPar() {
        // The Friday after Ascension Day 2019.
        LocalDate bridging = day("2019-05-31");
        LawBook decreed = LawBook.standard().with(ProcedureLaw.DAYS_ON_A_PAR, List.of(bridging));
        LocalDate event = bridging.minusWeeks(6);
        assertThat(DAYS.lastDay(event, SIX_WEEKS)).isEqualTo(bridging);
        assertThat(new WorkingDays(decreed).lastDay(event, SIX_WEEKS)).isEqualTo(day("2019-06-03"));
    }

    @DisplayName("PRC-6: a period of twelve weeks is moved, one of a day more is not")
    @ParameterizedTest(name = "{0} from {1}: ends on {2}")
    @CsvSource(textBlock = """
            P84D, 2019-04-20, 2019-07-15
            P85D, 2019-04-19, 2019-07-13
            P91D, 2019-04-13, 2019-07-13
            """)
    void twelveWeeks(String period, LocalDate event, LocalDate last) {
        assertThat(event.plus(Period.parse(period))).as("a Saturday").isEqualTo(day("2019-07-13"));
        assertThat(DAYS.lastDay(event, Period.parse(period))).isEqualTo(last);
    }
}
