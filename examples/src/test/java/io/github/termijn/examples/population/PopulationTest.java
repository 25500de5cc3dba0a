package io.github.termijn.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.Part;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The synthetic population: what was meant and what the library finds in the facts")
final class PopulationTest {

    /** What the library finds, in the words of the intent. */
    static Intent found(Dossier dossier) {
        Assessment assessment = Wi2013.standard().assess(dossier, PublishedMargins.REFERENCE_DAY);
        Set<Part> done = assessment.progress().orElseThrow().parts().stream()
                .filter(part -> part.status().isDone())
                .map(PartProgress::part)
                .collect(Collectors.toSet());
        return new Intent(
                assessment.progress().orElseThrow().group().orElseThrow(),
                done,
                assessment.culpability(),
                reason(assessment),
                Money.total(
                        CurrencyUnit.EUR,
                        dossier.fines().stream().map(FineDecision::amount).toList()),
                dossier.fines().size(),
                assessment.currentTerm().orElseThrow().lastDay().exact().orElseThrow());
    }

    private static Optional<Ground> reason(Assessment assessment) {
        return assessment.culpability().filter(Culpability.NOT_CULPABLE::equals).isEmpty()
                ? Optional.empty()
                : assessment.terms().stream()
                        .flatMap(term -> term.formerOverruns().stream())
                        .max(Comparator.comparing(overrun -> overrun.lastDay().atLeast()))
                        .stream()
                        .flatMap(overrun -> overrun.findings().stream())
                        .filter(finding -> finding.statement() == FineStatement.EXTENDED_PAST_IT)
                        .map(finding -> (Ground) finding.values().get(0))
                        .findFirst();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2013, 2016, -7})
    @DisplayName("Person by person the library finds in the facts what they were made to lead to")
    void intentIsOutcome(long seed) {
        assertThat(Population.of(seed, PublishedMargins.PERSONS))
                .hasSize(PublishedMargins.PERSONS)
                .allSatisfy(person -> {
                    assertThat(found(person.registered())).isEqualTo(person.intent());
                    assertThat(found(person.dossier())).isEqualTo(person.intent());
                });
    }
}
