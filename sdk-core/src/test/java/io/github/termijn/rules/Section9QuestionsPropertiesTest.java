package io.github.termijn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.AskedAndNone;
import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.guidance.Question;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** SIG-6: what always holds of questions. */
@Law(Rule.SIG_6)
class Section9QuestionsPropertiesTest {

    private static final Wi2013 ACT = Wi2013.standard();

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Property(tries = 60)
    @Label("Answering no to every question leaves the assessment as it was, and leaves nothing to ask that day")
    void noToAll(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier answered = Dossier.builder()
                .copyOf(dossier)
                .askedAndNone(Stream.of(AskedFact.values())
                        .map(fact -> AskedAndNone.of(fact, asOf))
                        .toList())
                .build();

        assertThat(ACT.assess(answered, asOf)).isEqualTo(ACT.assess(dossier, asOf));
        assertThat(ACT.questions(answered, asOf).questions()).isEmpty();
    }

    @Property(tries = 60)
    @Label(
            "Each fact is asked for once, each question says what an answer could change, and what weighs more comes first")
    void onceAndWhy(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        List<Question> questions = ACT.questions(dossier, asOf).questions();

        assertThat(questions).extracting(Question::fact).doesNotHaveDuplicates();
        assertThat(questions).extracting(Question::stake).isSorted();
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.findings()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Property(tries = 60)
    @Label("Who is not asked about a death has no other last day and no other fine for one")
    void notAskedNotAtStake(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        boolean isAsked = ACT.questions(dossier, asOf).questions().stream()
                .anyMatch(question -> question.fact() == AskedFact.BEREAVEMENT);
        boolean isKnown = dossier.knownOn(asOf).circumstances().stream()
                .anyMatch(each -> each.kind() == CircumstanceKind.BEREAVEMENT);
        LocalDate first = dossier.obligedFrom();
        if (isAsked || isKnown || asOf.isBefore(first)) {
            return;
        }
        Dossier bereaved = Dossier.builder()
                .copyOf(dossier.knownOn(asOf))
                .addCircumstances(Circumstance.of(CircumstanceKind.BEREAVEMENT, first, first))
                .build();

        assertThat(ACT.assess(bereaved, asOf).terms())
                .usingElementComparator((one, other) -> one.lastDay().equals(other.lastDay())
                                && one.fine()
                                        .flatMap(FineOutcome::amount)
                                        .equals(other.fine().flatMap(FineOutcome::amount))
                        ? 0
                        : 1)
                .containsExactlyElementsOf(ACT.assess(dossier, asOf).terms());
    }
}
