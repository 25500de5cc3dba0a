package io.github.termijn.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.guidance.GuidanceStatement;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** For anybody, on any day, in both languages. */
@Label("What is said of the next steps")
class StepsSaidTest {

    private static final Map<Language, String> IF_OBLIGED =
            Map.of(Language.NL, "als er een plicht is", Language.EN, "if there is a duty");

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Law({Rule.REG_4, Rule.SIG_7})
    @Property(tries = 200)
    @Label("a day is told with its condition exactly where the duty is open, and an open day never as a firm one")
    void days(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf, @ForAll Language language) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        Words words = new Words(language);
        for (NextStep step : assessment.guidance().orElseThrow().steps()) {
            List<Finding> open = step.openPoints().stream()
                    .filter(point -> NextStep.DAYS.contains(point.statement()))
                    .toList();
            boolean ifObliged = open.stream()
                    .anyMatch(point -> point.statement() == GuidanceStatement.FROM_IF_OBLIGED
                            || point.statement() == GuidanceStatement.BY_IF_OBLIGED);
            String when = new GuidanceText(assessment, words).when(step);

            assertThat(when.contains(IF_OBLIGED.get(language))).as(when).isEqualTo(ifObliged);
            boolean firm = step.by()
                    .map(by -> when.equals(words.text("step.by", words.text("step.now"), by)))
                    .orElse(false);
            assertThat(firm && !open.isEmpty()).as(when).isFalse();
        }
    }

    @Property(tries = 200)
    @Label("a letter can be written to everybody who lives, and says the reason of each step to the person")
    void toThePerson(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf, @ForAll Language language) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        boolean lives = dossier.diedOn().filter(day -> !day.isAfter(asOf)).isEmpty();
        List<Block> letter = PersonLetter.of(dossier, assessment, language)
                .map(PersonLetter::blocks)
                .orElse(List.of());

        assertThat(letter.isEmpty()).isEqualTo(!lives);
        assertThat(letter.stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast))
                .hasSize(
                        lives
                                ? (int) assessment.guidance().orElseThrow().steps().stream()
                                        .limit(3)
                                        .count()
                                : 0)
                .allSatisfy(item -> assertThat(item.text()).doesNotContain("{", "}", "  "));
    }
}
