package io.github.termijn;

import static io.github.termijn.testing.Dossiers.allPassed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import io.github.termijn.text.Language;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first term of {@code obligedFrom("2015-08-11")} has 10 August 2018 as its last day. */
@DisplayName("The answer first: sentences of a summary")
class SummaryTest {

    private static String text(SummaryPart part, Dossier.Builder dossier, String asOf, Language language) {
        List<SummarySentence> sentences = Wi2013.standard()
                .assess(dossier.build(), day(asOf))
                .summary(language)
                .of(part);
        assertThat(sentences).as("%s", part).hasSizeLessThanOrEqualTo(1);
        return sentences.isEmpty() ? "" : sentences.get(0).text();
    }

    private static String dutch(SummaryPart part, Dossier.Builder dossier, String asOf) {
        return text(part, dossier, asOf, Language.NL);
    }

    @Law({Rule.TRM_1, Rule.TRM_2, Rule.TRM_9})
    @DisplayName(
            "TRM-2: until when, with the days that are left up to and including the last day, and from then how late it is")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2018-07-11 | All exam parts must be passed by 10 August 2018: 30 days left.
            2018-08-09 | All exam parts must be passed by 10 August 2018: 1 day left.
            2018-08-10 | All exam parts must be passed by 10 August 2018: that is today.
            2018-08-11 | All exam parts had to be passed by 10 August 2018. They were not: the term is 1 day overrun.
            2018-08-12 | All exam parts had to be passed by 10 August 2018. They were not: the term is 2 days overrun.
            """)
    void untilWhen(String asOf, String sentence) {
        assertThat(text(SummaryPart.UNTIL_WHEN, obligedFrom("2015-08-11"), asOf, Language.EN))
                .isEqualTo(sentence);
    }

    @Law(Rule.EXM_6)
    @DisplayName("How much is done is counted in parts, in the singular for one")
    @ParameterizedTest(name = "{0} parts passed")
    @CsvSource(delimiter = '|', textBlock = """
            0 | Van de 6 onderdelen is er nog geen klaar.
            1 | Van de 6 onderdelen is er 1 klaar.
            2 | Van de 6 onderdelen zijn er 2 klaar.
            """)
    void standing(int passed, String sentence) {
        Part[] parts = List.of(Part.READING, Part.LISTENING).subList(0, passed).toArray(Part[]::new);
        assertThat(dutch(
                        SummaryPart.STANDING,
                        obligedFrom("2015-08-11").addAllExams(allPassed("2016-05-10", parts)),
                        "2018-07-11"))
                .isEqualTo(sentence);
    }

    @Law({Rule.FIN_3, Rule.FIN_10, Rule.PRC_4})
    @DisplayName("What is decided stands beside what the rules give; to object comes first, by its day")
    @Test
    void fine() {
        // 200 hours and no attempt: base 875, nothing done, so not lowered. 30-5-2019 + 42 days = 11-7-2019.
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .permit(Permit.FAMILY)
                .addCourses(Course.builder()
                        .kind(CourseKind.INTEGRATION)
                        .from(day("2015-01-10"))
                        .through(day("2016-01-10"))
                        .hours(new BigDecimal("200"))
                        .certified(true)
                        .build())
                .addFines(FineDecision.of(TermKind.EXAM, Money.of(CurrencyUnit.EUR, 1250), day("2019-05-30")));

        assertThat(dutch(SummaryPart.COST, dossier, "2019-06-15"))
                .isEqualTo(
                        "De overschrijding van 27 maart 2017 is verwijtbaar. De boete is € 1.250,00 (besluit van 30 mei 2019)."
                                + " Volgens de regels is dat € 875,00.");
        assertThat(dutch(SummaryPart.FIRST_STEP, dossier, "2019-06-15"))
                .contains("bezwaar", "uiterlijk op 11 juli 2019");
        assertThat(dutch(SummaryPart.STANDING, dossier, "2019-06-15"))
                .as("told with what it costs")
                .isEmpty();
    }

    @Law({Rule.LOA_2, Rule.LOA_7, Rule.LOA_10})
    @DisplayName("What is not forgiven need not be paid back: an asylum status holder owes nothing from 9 July 2025")
    @ParameterizedTest(name = "{0}, as of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            FAMILY | 2025-07-09 | De lening wordt niet kwijtgescholden.
            ASYLUM | 2022-07-09 | De lening wordt niet kwijtgescholden.
            ASYLUM | 2025-07-08 | De lening wordt niet kwijtgescholden. De schuld wordt voorlopig niet geïnd.
            ASYLUM | 2025-07-09 | De lening wordt niet kwijtgescholden. De schuld hoeft niet te worden terugbetaald.
            """)
    void loan(Permit permit, String asOf, String sentence) {
        // Obliged from 11-8-2015, never done: the six months of LOA-5 ended in February 2019.
        Dossier.Builder dossier = obligedFrom("2015-08-11")
                .permit(permit)
                .loan(Loan.builder().appliedOn(day("2015-10-01")).build());
        assertThat(dutch(SummaryPart.FORGIVENESS, dossier, asOf)).isEqualTo(sentence);
    }

    @Law(Rule.REG_1)
    @DisplayName("REG-1: under another act the summary says that, and nothing else")
    @Test
    void otherAct() {
        assertThat(Wi2013.standard()
                        .assess(obligedFrom("2022-01-01").build(), day("2023-01-01"))
                        .summary(Language.EN))
                .hasToString(
                        "The duty began in 2022 or later and falls under the act of 2021. No term is computed here.");
    }
}
