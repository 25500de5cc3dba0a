package io.github.termijn.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.testing.Dossiers;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Label("What a rule says on other ground than its own")
class AspectTest {

    /** In a new term a decision and a corona round count as TRM-8 says, whatever their own rule. */
    private static final Set<Aspect> OF_A_NEW_TERM = EnumSet.of(Aspect.TRM_8_PRACTICE, Aspect.TRM_8_ROUNDS);

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Property
    @Label("Every finding is as firm as its rule, or as a named aspect of it: no reading is nameless")
    void noReadingIsNameless(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);

        assertThat(assessment.findings())
                .allSatisfy(finding -> assertThat(firmness(finding.rule(), finding.on()))
                        .as("%s", finding)
                        .contains(finding.authority()));
    }

    private static Set<Authority> firmness(Rule rule, LocalDate on) {
        return Stream.concat(
                        Stream.of(rule.authorityOn(on)),
                        Stream.concat(rule.aspects().stream(), OF_A_NEW_TERM.stream())
                                .map(Aspect::authority))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The name of an aspect begins with its rule, which lists it")
    @EnumSource
    void namedAfterItsRule(Aspect aspect) {
        assertThat(aspect.name()).startsWith(aspect.rule().name() + "_");
        assertThat(aspect.rule().aspects()).contains(aspect);
    }

    @Test
    @DisplayName("They stand in the order of the rules")
    void inOrder() {
        assertThat(Aspect.values())
                .isSortedAccordingTo((one, other) -> one.rule().compareTo(other.rule()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("No aspect is firmer than its rule on every day: it would be the ground of the rule")
    @EnumSource
    void notFirmerThanItsRule(Aspect aspect) {
        Dated<Authority> rule = aspect.rule().authorities();

        assertThat(Stream.concat(Stream.of(LocalDate.MIN), rule.changes().stream())
                        .map(rule::on))
                .anyMatch(authority -> authority.weaker(aspect.authority()) == aspect.authority());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A rule that is a reading on some day says which")
    @EnumSource
    void ruleThatIsAReading(Rule rule) {
        boolean isReading = Stream.concat(Stream.of(LocalDate.MIN), rule.authorities().changes().stream())
                .anyMatch(day -> rule.authorityOn(day) == Authority.READING);

        boolean saysWhich = rule.aspects().stream().anyMatch(aspect -> aspect.authority() == Authority.READING);

        assertThat(saysWhich || !isReading).isTrue();
    }

    @Test
    @DisplayName("Every switch between readings is that of a named aspect of its rule")
    void everySwitchIsNamed() {
        Set<Parameter<?>> choices = Stream.of(Aspect.values())
                .filter(aspect -> aspect.choice()
                        .filter(choice -> choice.rule() == aspect.rule())
                        .isPresent())
                .map(aspect -> aspect.choice().orElseThrow())
                .collect(Collectors.toSet());

        assertThat(choices).containsAll(Interpretation.PARAMETERS);
    }
}
