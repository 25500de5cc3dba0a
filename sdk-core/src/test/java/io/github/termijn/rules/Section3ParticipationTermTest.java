package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.gap;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.pvtTerm;
import static io.github.termijn.rules.Section3Facts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PVT-1: the first participation statement term. Obliged and registered on 1-1-2018: last day 31-12-2018. */
@Law(Rule.PVT_1)
@DisplayName("Section 3: the participation statement term")
class Section3ParticipationTermTest {

    private static Dossier.Builder registered(String obliged, String registered) {
        return obligedFrom(obliged).municipalRegistration(day(registered));
    }

    private static Dossier.Builder dossier() {
        return registered("2018-01-01", "2018-01-01");
    }

    private static ExtensionDecision scoped(ExtensionDecision decision, ExtensionScope scope) {
        return ExtensionDecision.builder().copyOf(decision).of(scope).build();
    }

    @DisplayName("PVT-1: one year from the first day on which the person is both obliged and registered")
    @ParameterizedTest(name = "obliged from {0}, registered {1}: {2} - {3}")
    @CsvSource(textBlock = """
        2018-01-15, 2018-01-01, 2018-01-15, 2019-01-14
        2018-01-15, 2018-01-14, 2018-01-15, 2019-01-14
        2018-01-15, 2018-01-15, 2018-01-15, 2019-01-14
        2018-01-15, 2018-01-16, 2018-01-16, 2019-01-15
        2018-01-15, 2018-03-01, 2018-03-01, 2019-02-28
        2019-01-15, 2019-03-01, 2019-03-01, 2020-02-29
        # exclusive end 29-2-2021 does not exist: 1-3-2021
        2020-01-15, 2020-02-29, 2020-02-29, 2021-02-28
        """)
    void oneYear(String obliged, String registration, String start, LocalDate until) {
        Term term = pvtTerm(registered(obliged, registration), start);
        assertThat(term.start().exact()).contains(day(start));
        assertThat(term.lastDay().exact()).contains(until);
        assertThat(term.status()).isEqualTo(TermStatus.RUNNING);
    }

    @Law({Rule.PVT_1, Rule.TRM_9})
    @DisplayName("PVT-1: who is registered but not yet obliged has a term that is not started")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2018-01-14, NOT_STARTED", "2018-01-15, RUNNING", "2019-01-14, RUNNING", "2019-01-15, OVERRUN"})
    void notStarted(String asOf, TermStatus status) {
        assertThat(pvtTerm(registered("2018-01-15", "2017-06-01"), asOf).status())
                .isEqualTo(status);
    }

    @Law({Rule.PVT_1, Rule.EXM_3})
    @DisplayName("PVT-1: only for who is obliged from 1-10-2017 or later")
    @ParameterizedTest(name = "obliged from {0}: {1} terms")
    @CsvSource({"2017-09-30, 0", "2017-10-01, 1"})
    void from2017(String obliged, int terms) {
        assertThat(assess(registered(obliged, obliged), "2018-01-01").participationTerms())
                .hasSize(terms);
    }

    @DisplayName("PVT-1: with the registration unknown the start is open, never before obliged from")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2017-12-31, NOT_STARTED",
        "2018-01-01, OPEN",
        "2018-12-31, OPEN",
        "2019-01-01, OPEN",
        "2023-01-01, OPEN"
    })
    void registrationUnknown(String asOf, TermStatus status) {
        Term term = pvtTerm(obligedFrom("2018-01-01"), asOf);
        assertThat(term.start()).isEqualTo(Bounds.atLeast(day("2018-01-01")));
        assertThat(term.lastDay()).isEqualTo(Bounds.atLeast(day("2018-12-31")));
        assertThat(term.status()).isEqualTo(status);
        assertThat(term.openPoints()).isNotEmpty();
    }

    @DisplayName(
            "PVT-1: with the registration unknown a signature before the earliest end is in time, a later one open")
    @ParameterizedTest(name = "signed on {0}: {1}")
    @CsvSource({"2018-06-01, COMPLETED_IN_TIME", "2018-12-31, COMPLETED_IN_TIME", "2019-01-01, OPEN"})
    void registrationUnknownSigned(String signedOn, TermStatus status) {
        Dossier.Builder dossier = obligedFrom("2018-01-01").participationSignedOn(day(signedOn));
        assertThat(pvtTerm(dossier, "2020-12-31").status()).isEqualTo(status);
    }

    @Law({Rule.PVT_1, Rule.TRM_9})
    @DisplayName("PVT-1, TRM-9: signed on or before the last day is in time")
    @ParameterizedTest(name = "signed on {0}: {1}")
    @CsvSource({"2017-11-01, COMPLETED_IN_TIME", "2018-12-31, COMPLETED_IN_TIME", "2019-01-01, COMPLETED_LATE"})
    void signed(String signedOn, TermStatus status) {
        assertThat(pvtTerm(dossier().participationSignedOn(day(signedOn)), "2020-12-31")
                        .status())
                .isEqualTo(status);
    }

    @Law({Rule.PVT_1, Rule.TRM_6})
    @DisplayName("TRM-6: an interruption lengthens the first PVT term beside the exam term, if it began within it")
    @ParameterizedTest(name = "registered {0}, gap {1} - {2}: PVT until {3}")
    @CsvSource(textBlock = """
        2018-01-01, 2018-06-01, 2018-06-30, 2019-01-30
        2018-01-01, 2018-12-31, 2019-01-09, 2019-01-10
        2018-01-01, 2019-01-01, 2019-01-10, 2018-12-31
        # begun before the PVT term, within the exam term
        2018-07-01, 2018-06-01, 2018-06-30, 2019-06-30
        2018-07-01, 2018-06-30, 2018-07-09, 2019-06-30
        2018-07-01, 2018-07-01, 2018-07-10, 2019-07-10
        """)
    void interruption(String registration, String from, String through, LocalDate until) {
        Dossier.Builder dossier = registered("2018-01-01", registration).addCircumstances(gap(from, through));
        assertThat(lastDay(pvtTerm(dossier, "2019-12-31"))).isEqualTo(until);
        assertThat(lastDay(dossier, "2019-12-31"))
                .isEqualTo(day("2020-12-31").plusDays(Section3Facts.days(from, through)));
    }

    @Law({Rule.PVT_1, Rule.EXT_1, Rule.EXT_2, Rule.TRM_10})
    @DisplayName(
            "PVT-1: an unnamed decision for illness or death lengthens the PVT term while it runs or when it re-opens it")
    @ParameterizedTest(name = "{0} of {1} decided on {2}: PVT until {3}, exam until {4}")
    @CsvSource(textBlock = """
        ILLNESS,     P100D, 2018-06-01, 2019-04-10, 2021-04-10
        BEREAVEMENT, P3M,   2018-06-01, 2019-03-31, 2021-03-31
        ILLNESS,     P10D,  2018-12-31, 2019-01-10, 2021-01-10
        ILLNESS,     P10D,  2019-01-01, 2019-01-10, 2021-01-10
        # the extended PVT term runs on the decision day, or does not
        ILLNESS,     P10D,  2019-01-10, 2019-01-10, 2021-01-10
        ILLNESS,     P10D,  2019-01-11, 2018-12-31, 2021-01-10
        BEREAVEMENT, P3M,   2019-03-31, 2019-03-31, 2021-03-31
        BEREAVEMENT, P3M,   2019-04-01, 2018-12-31, 2021-03-31
        """)
    void unnamed(Ground ground, String length, String decidedOn, LocalDate pvt, LocalDate exam) {
        Dossier.Builder dossier = dossier().addExtensions(decided(ground, length, decidedOn));
        assertThat(lastDay(pvtTerm(dossier, "2019-12-31"))).isEqualTo(pvt);
        assertThat(lastDay(dossier, "2019-12-31")).isEqualTo(exam);
    }

    @DisplayName("PVT-1: an unnamed decision from before the PVT term began does not lengthen it")
    @ParameterizedTest(name = "registered 2018-03-01, decided on {0}: PVT until {1}")
    @CsvSource({"2018-02-28, 2019-02-28", "2018-03-01, 2019-03-10"})
    void unnamedBefore(String decidedOn, LocalDate until) {
        Dossier.Builder dossier =
                registered("2018-01-01", "2018-03-01").addExtensions(decided(Ground.ILLNESS, "P10D", decidedOn));
        assertThat(lastDay(pvtTerm(dossier, "2019-12-31"))).isEqualTo(until);
    }

    @Law({Rule.PVT_1, Rule.TRM_5})
    @DisplayName("TRM-5: an undated illness decision counts from the last day of each first term")
    @ParameterizedTest(name = "as of {0}: PVT until {1}")
    @CsvSource({"2018-12-30, 2018-12-31", "2018-12-31, 2019-01-10"})
    void undatedDecision(String asOf, LocalDate until) {
        Dossier.Builder dossier = dossier().addExtensions(undated(Ground.ILLNESS, "P10D"));
        assertThat(lastDay(pvtTerm(dossier, asOf))).isEqualTo(until);
        assertThat(lastDay(dossier, asOf)).isEqualTo(day("2020-12-31"));
    }

    @DisplayName("PVT-1: an unnamed decision on any other ground leaves the PVT term as it is")
    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Ground.class,
            names = {"ILLNESS", "BEREAVEMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherGrounds(Ground ground) {
        Dossier.Builder dossier = dossier().addExtensions(decided(ground, "P12W", "2018-06-01"));
        assertThat(lastDay(pvtTerm(dossier, "2018-12-31"))).isEqualTo(day("2018-12-31"));
        assertThat(lastDay(dossier, "2018-12-31")).isEqualTo(day("2021-03-25"));
    }

    @Law({Rule.PVT_1, Rule.TRM_10, Rule.EXT_6, Rule.EXT_7, Rule.EXT_8})
    @DisplayName("PVT-1: a decision that names the PVT term lengthens it, but never for literacy, effort or education")
    @ParameterizedTest(name = "{0}")
    @EnumSource(Ground.class)
    void named(Ground ground) {
        boolean never = ground == Ground.LITERACY || ground == Ground.EFFORT || ground == Ground.EDUCATION;
        LocalDate until = day(never ? "2018-12-31" : "2019-03-25");
        ExtensionDecision decision = decided(ground, "P12W", "2018-06-01");
        Dossier.Builder onlyPvt = dossier().addExtensions(scoped(decision, ExtensionScope.PVT));
        assertThat(lastDay(pvtTerm(onlyPvt, "2018-12-31"))).isEqualTo(until);
        assertThat(lastDay(onlyPvt, "2018-12-31")).isEqualTo(day("2020-12-31"));
        Dossier.Builder both = dossier().addExtensions(scoped(decision, ExtensionScope.BOTH));
        assertThat(lastDay(pvtTerm(both, "2018-12-31"))).isEqualTo(until);
        assertThat(lastDay(both, "2018-12-31")).isEqualTo(day("2021-03-25"));
        Dossier.Builder onlyExam = dossier().addExtensions(scoped(decision, ExtensionScope.EXAM));
        assertThat(lastDay(pvtTerm(onlyExam, "2018-12-31"))).isEqualTo(day("2018-12-31"));
        assertThat(lastDay(onlyExam, "2018-12-31")).isEqualTo(day("2021-03-25"));
    }

    @Law({Rule.PVT_1, Rule.TRM_5})
    @DisplayName("TRM-5: a decision that names the PVT term counts also when the extended term is over on its day")
    @Test
    void namedLate() {
        Dossier.Builder dossier =
                dossier().addExtensions(scoped(decided(Ground.ILLNESS, "P10D", "2019-12-01"), ExtensionScope.PVT));
        assertThat(lastDay(pvtTerm(dossier, "2019-12-31"))).isEqualTo(day("2019-01-10"));
    }

    @Law({Rule.PVT_1, Rule.COR_1})
    @DisplayName("PVT-1, COR-1: a PVT term that runs on 13-3-2020 takes the first round, however far the exam term")
    @ParameterizedTest(name = "obliged and registered {0}: PVT until {1}")
    @CsvSource(textBlock = """
        # exclusive end 13-3-2020, last day 12-3
        2019-03-13, 2020-03-12
        2019-03-14, 2020-05-13
        2019-06-01, 2020-07-31
        2020-03-13, 2021-05-12
        2020-03-14, 2021-03-13
        """)
    void firstRound(String start, LocalDate until) {
        // The exam term ends two years after the PVT term: rounds 2 to 5 are not for it.
        assertThat(lastDay(pvtTerm(registered(start, start), "2021-12-31"))).isEqualTo(until);
    }

    @Law({Rule.PVT_1, Rule.COR_2, Rule.COR_3, Rule.COR_4, Rule.COR_5})
    @DisplayName(
            "PVT-1: rounds 2 to 5 only if the PVT term ends at most six months before the exam term, both before the round")
    @ParameterizedTest(name = "obliged 2017-12-01, registered {0}: PVT until {1}")
    @CsvSource(textBlock = """
        # PVT 1-6-2020, round 1: 1-8-2020; exam 1-12-2020: 1-2-2021. 1-8-2020 + 6 months = 1-2-2021: round 2: 1-10-2020,
        # and so on with equal distances: 1-12-2020, 1-4-2021. The exam term (until 30-9-2021) has no round 5, the PVT has.
        2019-06-01, 2021-07-31
        # one day earlier: 31-7-2020 + 6 months = 31-1-2021
        2019-05-31, 2020-07-30
        2019-06-02, 2021-08-01
        """)
    void sixMonths(String registration, LocalDate until) {
        Dossier.Builder dossier = registered("2017-12-01", registration);
        assertThat(lastDay(pvtTerm(dossier, "2021-12-31"))).isEqualTo(until);
        assertThat(lastDay(dossier, "2021-12-31")).isEqualTo(day("2021-09-30"));
    }

    @Law({Rule.PVT_1, Rule.COR_5})
    @DisplayName("PVT-1: each round is known on its day; the condition of COR-5 concerns exam terms only")
    @ParameterizedTest(name = "as of {0}: PVT until {1}, exam until {2}")
    @CsvSource(textBlock = """
        2020-03-12, 2020-05-31, 2020-11-30
        2020-03-13, 2020-07-31, 2021-01-31
        2020-05-12, 2020-09-30, 2021-03-31
        2020-07-01, 2020-11-30, 2021-05-31
        2020-09-01, 2021-03-31, 2021-09-30
        2021-01-12, 2021-03-31, 2021-09-30
        2021-01-13, 2021-07-31, 2021-09-30
        """)
    void roundByRound(String asOf, LocalDate pvt, LocalDate exam) {
        Dossier.Builder dossier = registered("2017-12-01", "2019-06-01");
        assertThat(lastDay(pvtTerm(dossier, asOf))).isEqualTo(pvt);
        assertThat(lastDay(dossier, asOf)).isEqualTo(exam);
    }

    @Law({Rule.PVT_1, Rule.TRM_5, Rule.COR_1})
    @DisplayName(
            "TRM-5: from the day of the signature no round and no gap changes the PVT term; the exam does not matter")
    @ParameterizedTest(name = "signed on {0}: PVT until {1}")
    @CsvSource({"2020-03-12, 2020-05-31", "2020-03-13, 2020-05-31", "2020-03-14, 2020-07-31"})
    void signatureStops(String signedOn, LocalDate until) {
        Dossier.Builder dossier = registered("2019-06-01", "2019-06-01").participationSignedOn(day(signedOn));
        assertThat(lastDay(pvtTerm(dossier, "2021-12-31"))).isEqualTo(until);
        Dossier.Builder exams = registered("2019-06-01", "2019-06-01").addAllExams(examsPassed("2020-01-15"));
        assertThat(lastDay(pvtTerm(exams, "2021-12-31"))).isEqualTo(day("2020-07-31"));
    }

    @Law({Rule.PVT_1, Rule.EXT_10})
    @DisplayName("EXT-10: a recorded corona decision for the exam term switches off the rounds of the PVT term")
    @Test
    void recordedCorona() {
        Dossier.Builder dossier =
                registered("2019-06-01", "2019-06-01").addExtensions(decided(Ground.CORONA, "P2M", "2020-04-15"));
        assertThat(lastDay(pvtTerm(dossier, "2020-04-14"))).isEqualTo(day("2020-07-31"));
        assertThat(lastDay(pvtTerm(dossier, "2020-04-15"))).isEqualTo(day("2020-05-31"));
    }
}
