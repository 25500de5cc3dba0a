package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Overrun;
import io.github.termijn.testing.Dossiers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("One subject asked alone")
class SubjectsTest {

    private static final Wi2013 ACT = Wi2013.standard();

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Property
    @Label("says what the assessment says of it, of anybody on any day, under whichever act")
    void sameAsTheAssessment(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment whole = ACT.assess(dossier, asOf);

        assertThat(ACT.progress(dossier, asOf)).isEqualTo(whole.progress());
        assertThat(ACT.terms(dossier, asOf)).isEqualTo(whole.terms());
        assertThat(ACT.participationTerms(dossier, asOf)).isEqualTo(whole.participationTerms());
        assertThat(ACT.claims(dossier, asOf)).isEqualTo(whole.claims());
        assertThat(ACT.fines(dossier, asOf)).containsExactlyInAnyOrderElementsOf(fines(whole));
        assertThat(ACT.exemptions(dossier, asOf)).isEqualTo(whole.exemptions());
        assertThat(ACT.workDispensation(dossier, asOf)).isEqualTo(whole.workDispensation());
        assertThat(ACT.entitlement(dossier, asOf)).isEqualTo(whole.entitlement());
        assertThat(ACT.forgiveness(dossier, asOf)).isEqualTo(whole.forgiveness());
        assertThat(ACT.repayment(dossier, asOf)).isEqualTo(whole.repayment());
        assertThat(ACT.recovery(dossier, asOf)).isEqualTo(whole.recovery());
        assertThat(ACT.procedure(dossier, asOf)).isEqualTo(whole.procedure());
        assertThat(ACT.guidance(dossier, asOf)).isEqualTo(whole.guidance());
    }

    private static List<FineOutcome> fines(Assessment assessment) {
        Stream<FineOutcome> ofTerms = Stream.concat(
                        assessment.terms().stream(), assessment.participationTerms().stream())
                .flatMap(
                        term -> Stream.concat(term.formerOverruns().stream().map(Overrun::fine), term.fine().stream()));
        return Stream.concat(ofTerms, assessment.unattributedFines().stream()).toList();
    }

    @Example
    @Label("is refused on a day that an assessment is refused on, also for a person under another act")
    void refusedDay() {
        List<BiFunction<Dossier, LocalDate, Object>> subjects = List.of(
                ACT::assess,
                ACT::progress,
                ACT::terms,
                ACT::participationTerms,
                ACT::claims,
                ACT::fines,
                ACT::exemptions,
                ACT::workDispensation,
                ACT::entitlement,
                ACT::forgiveness,
                ACT::repayment,
                ACT::recovery,
                ACT::procedure,
                ACT::guidance);
        Dossier under2021 = Dossiers.obligedFrom("2022-01-01").build();

        assertThat(subjects)
                .allSatisfy(subject -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> subject.apply(under2021, LocalDate.of(1899, 12, 31))));
    }
}
