package io.github.termijn.law;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How firm the ground is. */
class AuthorityTest {

    @Test
    @DisplayName("Strongest first: statute, policy, official page, judgment, report, own reading")
    void order() {
        assertThat(Authority.values())
                .containsExactly(
                        Authority.STATUTE,
                        Authority.POLICY,
                        Authority.OFFICIAL,
                        Authority.CASE,
                        Authority.REPORT,
                        Authority.READING);
    }

    @ParameterizedTest(name = "the weaker of {0} and {1} is {2}")
    @DisplayName("The weaker of two authorities")
    @CsvSource({
        "STATUTE, STATUTE, STATUTE",
        "STATUTE, POLICY, POLICY",
        "POLICY, OFFICIAL, OFFICIAL",
        "OFFICIAL, CASE, CASE",
        "CASE, REPORT, REPORT",
        "REPORT, READING, READING",
        "READING, STATUTE, READING",
        "READING, READING, READING"
    })
    void weaker(Authority one, Authority other, Authority weaker) {
        assertThat(one.weaker(other)).isEqualTo(weaker);
        assertThat(other.weaker(one)).isEqualTo(weaker);
    }

    @Test
    @DisplayName("An outcome is as strong as the weakest of its findings; without findings nothing weakens it")
    void ofAnOutcome() {
        Finding statute = Finding.holds(Sample.TERM, day("2016-01-01"));
        Outcome strong = () -> List.of(statute, statute);
        Outcome weak =
                () -> List.of(statute, statute.restsOn(Aspect.TRM_2_LAST_DAY), statute.restsOn(Aspect.TRM_8_PRACTICE));
        Outcome nothing = List::of;

        assertThat(strong.authority()).isEqualTo(Authority.STATUTE);
        assertThat(weak.authority()).isEqualTo(Authority.READING);
        assertThat(nothing.authority()).isEqualTo(Authority.STATUTE);
    }

    @Test
    @DisplayName("The open points of an outcome are its open findings, in their order; none means determined")
    void openPoints() {
        Finding holds = Finding.holds(Sample.TERM, day("2016-01-01"));
        Finding fails = Finding.fails(Sample.TERM, day("2016-01-02"));
        Finding firstOpen = Finding.open(Sample.TERM, day("2016-01-03"));
        Finding secondOpen = Finding.open(Sample.TERM, day("2016-01-01"));
        Outcome open = () -> List.of(firstOpen, holds, secondOpen, fails);
        Outcome determined = () -> List.of(holds, fails);

        assertThat(open.openPoints()).containsExactly(firstOpen, secondOpen);
        assertThat(determined.openPoints()).isEmpty();
    }

    @Property
    @Label("The order in which authorities are weighed does not matter, and nothing gets stronger by weighing")
    void weighing(@ForAll Authority a, @ForAll Authority b, @ForAll Authority c) {
        assertThat(a.weaker(b).weaker(c)).isEqualTo(a.weaker(b.weaker(c)));
        assertThat(a.weaker(b)).isGreaterThanOrEqualTo(a);
    }

    private enum Sample implements Statement {
        TERM;

        @Override
        public Rule rule() {
            return Rule.TRM_1;
        }

        @Override
        public List<Field> fields() {
            return List.of();
        }
    }
}
