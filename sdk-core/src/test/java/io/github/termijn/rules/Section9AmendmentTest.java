package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.hours;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.dossier.Loan;
import io.github.termijn.exemption.AgiResult;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Law(Rule.SIG_5)
@DisplayName("Section 9: what if a recommendation were law")
class Section9AmendmentTest {

    private static Comparison whatIf(Amendment amendment, Dossier.Builder builder, String asOf) {
        Dossier dossier = builder.build();
        Assessment standard = Wi2013.standard().assess(dossier, day(asOf));
        Assessment amended = Wi2013.with(LawBook.standard().with(amendment)).assess(dossier, day(asOf));
        return Comparison.of(standard, amended);
    }

    private static Difference difference(Topic topic, Comparison comparison) {
        return comparison.differences().stream()
                .filter(difference -> difference.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    @DisplayName(
            "SIG-5: an amendment touches these parameters, the receipt names them, and the standard law stays as it is")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "LEARNABILITY_TEST_ALONE, agiLiteracyHours;agiLiteracyWait",
        "ELIP_TWELVE_MONTHS, elipWindow",
        "FORGIVENESS_FOR_FAMILY, forgivenessGroup",
        "THREE_ATTEMPTS_FROM_THE_START, agiAttempts"
    })
    void parameters(Amendment amendment, String names) {
        LawBook amended = LawBook.standard().with(amendment);
        assertThat(amended.amendments().keySet()).isEqualTo(Set.of(names.split(";")));
        assertThat(Wi2013.with(amended)
                        .assess(five().build(), day("2016-01-01"))
                        .receipt()
                        .amendments())
                .isEqualTo(amended.amendments());
        assertThat(LawBook.standard().amendments()).isEmpty();
        assertThat(amended.with(amendment)).as("twice is once").isEqualTo(amended);
    }

    @DisplayName("SIG-5: an amended value does not make a rule older: before 1-8-2013 there are no hours to ask")
    @Test
    void firstDayStays() {
        LawBook amended = LawBook.standard().with(Amendment.LEARNABILITY_TEST_ALONE);
        assertThat(amended.amendments()).containsEntry("agiLiteracyHours", "from 2013-08-01: 0");
    }

    @Law({Rule.SIG_5, Rule.AGI_3})
    @DisplayName("SIG-5: with the learnability test alone somebody without hours is exempted at once")
    @Test
    void learnabilityTestAlone() {
        Dossier.Builder dossier = five().learnabilityTest(LearnabilityTest.of(day("2015-01-01"), false));
        Difference effort =
                difference(Topic.EFFORT_EXEMPTION, whatIf(Amendment.LEARNABILITY_TEST_ALONE, dossier, "2015-01-01"));
        assertThat(effort.one()).contains(AgiResult.NOT_MET_AS_STANDARD_CASE);
        assertThat(effort.other()).contains(AgiResult.MET);
        assertThat(effort.onlyInOne()).extracting(Finding::rule).contains(Rule.AGI_1, Rule.AGI_3);
        assertThat(effort.onlyInOther()).extracting(Finding::rule).contains(Rule.AGI_1, Rule.AGI_3);
    }

    @Law({Rule.SIG_5, Rule.AGI_1})
    @DisplayName(
            "SIG-5: three attempts from the start change what four decided before 1-4-2023, and nothing from that day")
    @ParameterizedTest(name = "as of {0}: changes {1}")
    @CsvSource({"2017-01-01, true", "2023-03-31, true", "2023-04-01, false"})
    void threeAttempts(String asOf, boolean changes) {
        Dossier.Builder dossier = five().addCourses(hours("600")).addAllExams(failed(3, FIVE));
        Comparison comparison = whatIf(Amendment.THREE_ATTEMPTS_FROM_THE_START, dossier, asOf);
        assertThat(comparison.isEmpty()).isEqualTo(!changes);
        if (changes) {
            assertThat(difference(Topic.EFFORT_EXEMPTION, comparison).other()).contains(AgiResult.MET);
        }
    }

    @Law({Rule.SIG_5, Rule.LOA_2, Rule.LOA_4})
    @DisplayName(
            "SIG-5: forgiveness for family migrants who are done in time; for asylum status holders nothing changes")
    @ParameterizedTest(name = "{0}: changes {1}")
    @CsvSource({"FAMILY, true", "ASYLUM, false", "FAMILY_OF_STATUS_HOLDER, false", "OTHER, false"})
    void forgiveness(Permit permit, boolean changes) {
        Dossier.Builder dossier = five().permit(permit)
                .loan(Loan.builder()
                        .drawn(euro(5000))
                        .debtAtFulfilment(euro(5000))
                        .build())
                .addAllExams(passed(FIVE, "2016-06-01"));
        Comparison comparison = whatIf(Amendment.FORGIVENESS_FOR_FAMILY, dossier, "2018-01-01");
        assertThat(comparison.isEmpty()).isEqualTo(!changes);
        if (changes) {
            Difference forgiven = difference(Topic.FORGIVENESS, comparison);
            assertThat(forgiven.one()).contains(Bounds.exactly(0));
            assertThat(forgiven.other()).contains(Bounds.exactly(100));
            assertThat(forgiven.onlyInOne()).extracting(Finding::rule).contains(Rule.LOA_7);
        }
    }

    @DisplayName("SIG-5: amendments can be put together; each names itself")
    @Test
    void together() {
        LawBook all = LawBook.standard();
        for (Amendment amendment : Amendment.values()) {
            all = all.with(amendment);
        }
        assertThat(all.amendments().keySet())
                .containsExactlyElementsOf(List.of(
                        "agiAttempts", "agiLiteracyHours", "agiLiteracyWait", "elipWindow", "forgivenessGroup"));
    }
}
