package io.github.termijn.compare;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Act;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The comparison of two assessments")
class ComparisonTest {

    private static final LocalDate AS_OF = day("2018-11-22");

    private static Assessment assess(Dossier.Builder dossier) {
        return Wi2013.standard().assess(dossier.build(), AS_OF);
    }

    private static Dossier.Builder extended() {
        return obligedFrom("2015-04-13")
                .addExtensions(ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofWeeks(50), day("2015-11-27")));
    }

    private static Difference difference(Topic topic, Comparison comparison) {
        return comparison.differences().stream()
                .filter(difference -> difference.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("An extension moves the last day: both days, and the finding with its rule that only one side has")
    void lastDay() {
        Comparison comparison = Comparison.of(assess(obligedFrom("2015-04-13")), assess(extended()));

        Difference lastDay = difference(Topic.LAST_DAY, comparison);
        assertThat(lastDay.about()).isEqualTo(List.of(TermKind.EXAM, 0));
        assertThat(lastDay.one()).contains(Bounds.exactly(day("2018-04-12")));
        assertThat(lastDay.other()).contains(Bounds.exactly(day("2019-03-28"))); // + 350 days
        assertThat(lastDay.onlyInOther()).extracting(Finding::rule).contains(Rule.EXT_4);
        assertThat(lastDay.onlyInOne()).extracting(Finding::rule).doesNotContain(Rule.EXT_4);
    }

    @Test
    @DisplayName("What one side does not have is empty there: the fine of an overrun that the other side has not")
    void absent() {
        Comparison comparison = Comparison.of(assess(obligedFrom("2015-04-13")), assess(extended()));

        assertThat(difference(Topic.TERM_STATUS, comparison).one()).contains(TermStatus.OVERRUN);
        assertThat(difference(Topic.TERM_STATUS, comparison).other()).contains(TermStatus.RUNNING);
        assertThat(difference(Topic.FINE, comparison).one()).isPresent();
        assertThat(difference(Topic.FINE, comparison).other()).isEmpty();
        assertThat(difference(Topic.FINE, comparison).onlyInOther()).isEmpty();
    }

    @Test
    @DisplayName("Each side is read as a value of the type that its topic has, and of no other")
    void typed() {
        Comparison comparison = Comparison.of(assess(obligedFrom("2015-04-13")), assess(extended()));

        Difference lastDay = difference(Topic.LAST_DAY, comparison);
        assertThat(lastDay.one(LocalDate.class)).contains(Bounds.exactly(day("2018-04-12")));
        assertThat(lastDay.about(TermKind.class)).contains(TermKind.EXAM);
        assertThat(lastDay.about(Part.class)).isEmpty();
        assertThat(difference(Topic.TERM_STATUS, comparison).other(TermStatus.class))
                .contains(Bounds.exactly(TermStatus.RUNNING));
        assertThat(difference(Topic.FINE, comparison).other(Money.class)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lastDay.one(Money.class))
                .withMessage("LAST_DAY is not told as Money");
    }

    @Test
    @DisplayName("The end of a duty is told as its cause and its day")
    void dutyEnd() {
        Difference end = difference(
                Topic.DUTY_END,
                Comparison.of(assess(extended()), assess(extended().naturalisedOn(day("2018-05-01")))));

        assertThat(end.one(LocalDate.class)).isEmpty();
        assertThat(end.other(LocalDate.class)).contains(Bounds.exactly(day("2018-05-01")));
        assertThat(end.other(DutyEnd.Cause.class)).contains(Bounds.exactly(DutyEnd.Cause.NATURALISED));
    }

    @Test
    @DisplayName("A side that is not of its topic is refused")
    void strange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference(
                        Topic.FINE, List.of(), Optional.of(Bounds.exactly(3)), Optional.empty(), List.of(), List.of()))
                .withMessage("FINE is not told as Integer");
    }

    @Test
    @DisplayName("A part that was passed differs by its name; the others do not")
    void part() {
        Comparison comparison = Comparison.of(
                assess(extended().addExams(failed(Part.READING, "2018-02-01"))),
                assess(extended().addExams(passed(Part.READING, "2018-02-01"))));

        assertThat(comparison.differences().stream().filter(difference -> difference.topic() == Topic.PART))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.about()).isEqualTo(List.of(Part.READING));
                    assertThat(part.one()).contains(PartStatus.OPEN);
                    assertThat(part.other()).contains(PartStatus.PASSED);
                });
    }

    @Test
    @DisplayName("The differences stand in the order of the subjects")
    void order() {
        assertThat(Comparison.of(assess(obligedFrom("2015-04-13")), assess(extended()))
                        .differences())
                .extracting(Difference::topic)
                .isSorted();
    }

    @Test
    @DisplayName("A person under another act can be compared: the act differs, and all that follows from it")
    void otherAct() {
        Comparison comparison = Comparison.of(assess(obligedFrom("2022-01-01")), assess(extended()));

        assertThat(comparison.differences().get(0).one()).contains(Act.WI_2021);
        assertThat(difference(Topic.LAST_DAY, comparison).one()).isEmpty();
    }

    @Test
    @DisplayName("Equal assessments differ in nothing")
    void equal() {
        Comparison comparison = Comparison.of(assess(extended()), assess(extended()));

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.isEmpty()).isTrue();
    }

    @Test
    @DisplayName("It says of both sides with which law and for which day they were made")
    void receipts() {
        Dossier dossier = extended().build();
        Wi2013 amended = Wi2013.with(Wi2013.standard().law().with(Amendment.ELIP_TWELVE_MONTHS));
        LocalDate later = AS_OF.plusDays(1);
        Comparison comparison = Comparison.of(Wi2013.standard().assess(dossier, AS_OF), amended.assess(dossier, later));

        assertThat(comparison.one()).isEqualTo(Wi2013.standard().receipt(AS_OF));
        assertThat(comparison.other()).isEqualTo(amended.receipt(later)).isNotEqualTo(comparison.one());
    }
}
