package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.DutyChange;
import io.github.termijn.cohort.DutySource;
import io.github.termijn.cohort.FlowTable;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.Passage;
import io.github.termijn.cohort.Position;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Sent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Table 7 of the report: from 1 September 2022 to 2 January 2023, unless a case says otherwise. */
@DisplayName("Section 10: between two days")
class Section10FlowTest {

    private static final String FROM = "2022-09-01";
    private static final String THROUGH = "2023-01-02";

    private static AssessedPerson on(String day, Dossier dossier) {
        return new AssessedPerson(dossier, Wi2013.standard().assess(dossier, day(day)));
    }

    private static FlowTable flow(String from, String through, Dossier.Builder facts) {
        Dossier dossier = facts.build();
        return flow(Passage.of(on(from, dossier), on(through, dossier)));
    }

    private static FlowTable flow(Passage... passages) {
        return Stream.of(passages).collect(FlowTable.collector());
    }

    private static Optional<DutyChange> change(FlowTable flow) {
        return flow.cells().counts().keySet().stream()
                .map(FlowTable.Cell::change)
                .findFirst();
    }

    @Law(Rule.REG_3)
    @ParameterizedTest(name = "last part passed on {0}: {1}")
    @CsvSource({"2022-08-31, ", "2022-09-01, ", "2022-09-02, FULFILLED", "2023-01-02, FULFILLED", "2023-01-03, STANDS"})
    @DisplayName(
            "Whoever was done on the earlier day is in no row; whoever is done after it and by the later day has fulfilled")
    void fulfilled(String last, DutyChange change) {
        Dossier.Builder dossier = five().addAllExams(passed(FIVE.subList(0, 4), "2016-05-10"))
                .addAllExams(passed(FIVE.subList(4, 5), last));

        assertThat(change(flow(FROM, THROUGH, dossier))).isEqualTo(Optional.ofNullable(change));
    }

    @Law({Rule.REG_3, Rule.AGI_8, Rule.MED_1, Rule.AVI_1})
    @ParameterizedTest
    @CsvSource({"AGI, EXEMPTED_FOR_EFFORT", "MEDICAL, EXEMPTED_MEDICALLY", "AVI, EXEMPTED_AS_INTEGRATED"})
    @DisplayName("Exemptions are counted by kind, and together")
    void exempted(ExemptionKind kind, DutyChange change) {
        FlowTable flow = flow(FROM, THROUGH, five().addExemptions(ExemptionDecision.of(kind, day("2022-10-01"))));

        assertThat(flow.to(change).count()).isEqualTo(1);
        assertThat(flow.exempted().count()).isEqualTo(1);
        assertThat(flow.of(MigrantGroup.OTHER).in(2014).exempted().count()).isEqualTo(1);
        assertThat(flow.of(MigrantGroup.ASYLUM).persons() + flow.in(2015).persons())
                .isZero();
    }

    @Law({Rule.REG_3, Rule.MED_1})
    @Test
    @DisplayName("Of two exemptions on one day the medical one counts: it ends the duty by itself")
    void twoExemptions() {
        FlowTable flow = flow(
                FROM,
                THROUGH,
                five().addExemptions(
                                ExemptionDecision.of(ExemptionKind.AGI, day("2022-10-01")),
                                ExemptionDecision.of(ExemptionKind.MEDICAL, day("2022-10-01"))));

        assertThat(change(flow)).contains(DutyChange.EXEMPTED_MEDICALLY);
    }

    @Law(Rule.REG_3)
    @Test
    @DisplayName(
            "Whoever died, lost residence, was naturalised or reached the pension age has left, each in a row of its own")
    void left() {
        assertThat(change(flow(FROM, THROUGH, five().diedOn(day("2022-10-01")))))
                .contains(DutyChange.DIED);
        assertThat(change(flow(FROM, THROUGH, five().residenceLostOn(day("2022-10-01")))))
                .contains(DutyChange.RESIDENCE_LOST);
        assertThat(change(flow(FROM, THROUGH, five().naturalisedOn(day("2022-10-01")))))
                .contains(DutyChange.NATURALISED);
        assertThat(change(flow(FROM, THROUGH, five().pensionAgeOn(day("2022-10-01")))))
                .contains(DutyChange.PENSION_AGE);
    }

    @Law(Rule.REG_3)
    @ParameterizedTest(name = "obliged from {0}: {1}")
    @CsvSource({"2015-01-01, STOOD", "2015-01-02, NEW", "2015-12-31, NEW", "2016-01-01, "})
    @DisplayName(
            "Whoever became obliged after the earlier day is new; whoever does so after the later day is not there yet")
    void isNew(String obligedFrom, DutySource source) {
        FlowTable flow = flow(
                "2015-01-01",
                "2015-12-31",
                Dossier.builder().permit(Permit.OTHER).obligedFrom(day(obligedFrom)));

        assertThat(flow.cells().counts().keySet().stream()
                        .map(FlowTable.Cell::source)
                        .findFirst())
                .isEqualTo(Optional.ofNullable(source));
    }

    @Law(Rule.CUL_2)
    @ParameterizedTest(name = "a fine of {0} euro on {1}: {2}")
    @CsvSource({
        "1250, 2022-09-01, 0",
        "1250, 2022-09-02, 1",
        "50, 2023-01-02, 1",
        "1250, 2023-01-03, 0",
        "0, 2022-10-01, 0"
    })
    @DisplayName("Fined is who got a fine above nothing after the earlier day and by the later one")
    void fined(int euro, String decidedOn, int fined) {
        assertThat(flow(FROM, THROUGH, five().addFines(decision(euro, decidedOn)))
                        .fined()
                        .count())
                .isEqualTo(fined);
    }

    /** The term of five() ends on 27 March 2017. */
    @Law(Rule.TRM_2)
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2017-03-01, 2017-03-27, 0",
        "2017-03-01, 2017-03-28, 1",
        "2017-03-27, 2017-03-28, 1",
        "2017-03-28, 2017-06-01, 0"
    })
    @DisplayName(
            "A term ran out between two days if its last day is the earlier day or later, and over on the later day")
    void overrun(String from, String through, int overrun) {
        assertThat(flow(from, through, five()).overrun().count()).isEqualTo(overrun);
    }

    @Law(Rule.REG_3)
    @Test
    @DisplayName(
            "Of two files: who is not in the later one left without a reason, who is only in the later one is new or corrected")
    void twoFiles() {
        LocalDate since = day(FROM);
        Optional<Position> before = Position.of(on(FROM, five().build()), since);
        Optional<Position> after = Position.of(on(THROUGH, five().build()), since);
        Optional<Position> done = Position.of(
                on(THROUGH, five().addAllExams(passed(FIVE, "2016-05-10")).build()), since);

        assertThat(flow(new Passage(before, Optional.empty())).between(DutySource.STOOD, DutyChange.NOT_IN_LATER))
                .isEqualTo(1);
        assertThat(flow(new Passage(Optional.empty(), after)).between(DutySource.CORRECTED, DutyChange.STANDS))
                .isEqualTo(1);
        assertThat(flow(new Passage(Optional.empty(), done)).persons()).isZero();
        assertThat(flow(new Passage(before, done)).between(DutySource.STOOD, DutyChange.FULFILLED))
                .isEqualTo(1);
    }

    @Law(Rule.REG_1)
    @ParameterizedTest
    @CsvSource({"2012-12-31", "2022-01-01"})
    @DisplayName("Whoever falls under another act is in no row")
    void otherAct(String obligedFrom) {
        assertThat(flow(FROM, THROUGH, Dossier.builder().permit(Permit.OTHER).obligedFrom(day(obligedFrom)))
                        .persons())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(DutyChange.class)
    @DisplayName("A table is the same after it was sent elsewhere")
    void sent(DutyChange change) throws IOException {
        Position position = new Position(2014, MigrantGroup.FAMILY, change, true, false, true);
        FlowTable flow = flow(new Passage(Optional.empty(), Optional.of(position)));

        assertThat(flow.persons()).isEqualTo(1);
        assertThat(Sent.copyOf(flow)).isEqualTo(flow);
        assertThat(Sent.copyOf(position)).isEqualTo(position);
    }
}
