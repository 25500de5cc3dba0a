package io.github.termijn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.benchmarks.FineContest.From;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Only who decides the same is compared. */
class ContestTest {

    private static final List<Arguments> CONTESTS = List.of(
            Arguments.of("fine table", new FineTableContest(), 9),
            Arguments.of("fine from a dossier", new FineContest(From.DOSSIER), 20),
            Arguments.of("fine from counted facts", new FineContest(From.COUNTED_FACTS), 20),
            Arguments.of("AGI", new AgiContest(), 3));

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("everyone")
    @DisplayName("All engines decide every drawn case as plain Java does")
    <C> void decideTheSame(Engine engine, String name, Contest<C> contest) {
        List<C> cases = contest.cases();
        Decision<C, ?> floor = contest.by(Engine.BARE_JAVA);
        Decision<C, ?> decision = contest.by(engine);
        assertThat(cases).hasSize(Decision.CASES);
        for (C facts : cases) {
            assertThat(decision.resultOf(facts)).as(facts.toString()).isEqualTo(floor.resultOf(facts));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contests")
    @DisplayName("The drawn cases reach every result")
    <C> void casesReachEveryResult(String name, Contest<C> contest, int results) {
        assertThat(contest.cases().stream()
                        .map(contest.by(Engine.BARE_JAVA)::resultOf)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(results);
    }

    static Stream<Arguments> contests() {
        return CONTESTS.stream();
    }

    static Stream<Arguments> everyone() {
        return contests()
                .flatMap(contest -> Stream.of(Engine.values())
                        .map(engine -> Arguments.of(engine, contest.get()[0], contest.get()[1])));
    }
}
