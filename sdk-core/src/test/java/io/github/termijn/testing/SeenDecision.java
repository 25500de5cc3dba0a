package io.github.termijn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.procedure.RecordedDecision;
import io.github.termijn.procedure.Route;
import java.time.LocalDate;

/**
 * The first decision that was recorded about somebody, as it stands on a day.
 *
 * @param seen who, and when
 * @param decision the decision
 */
public record SeenDecision(Seen seen, RecordedDecision decision) {

    /** One can object to it, and this is the last day. */
    public SeenDecision canBeObjectedToThrough(LocalDate last) {
        assertThat(decision.route()).as(seen.about("what can be done")).isEqualTo(Route.OBJECTION);
        assertThat(decision.through()).as(seen.about("last day")).contains(last);
        return this;
    }

    /** One can only ask for a review any more: the period of objection is over. */
    public SeenDecision canOnlyBeReviewed() {
        assertThat(decision.route()).as(seen.about("what can be done")).isEqualTo(Route.REVIEW);
        assertThat(decision.through()).as(seen.about("last day")).isEmpty();
        return this;
    }

    /** An objection is pending. */
    public SeenDecision isObjectedTo() {
        assertThat(decision.route()).as(seen.about("what can be done")).isEqualTo(Route.PENDING);
        return this;
    }

    /** One can appeal to the court, and this is the last day. */
    public SeenDecision canBeAppealedThrough(LocalDate last) {
        assertThat(decision.route()).as(seen.about("what can be done")).isEqualTo(Route.APPEAL);
        assertThat(decision.through()).as(seen.about("last day")).contains(last);
        return this;
    }

    /** It is final from this day. */
    public SeenDecision isFinalFrom(LocalDate day) {
        assertThat(decision.finalFrom()).as(seen.about("final from")).contains(day);
        return this;
    }

    /** It says something of the decision that holds, does not hold, or is open. */
    public SeenDecision tells(Statement statement, Verdict verdict, Object... values) {
        assertThat(decision.findings())
                .as(seen.about("what is told of the decision"))
                .anySatisfy(finding -> {
                    assertThat(finding.statement()).isEqualTo(statement);
                    assertThat(finding.verdict()).isEqualTo(verdict);
                    assertThat(finding.values()).containsExactly(values);
                });
        return this;
    }

    /** It does not say this of the decision. */
    public SeenDecision doesNotTell(Statement statement) {
        assertThat(decision.findings())
                .as(seen.about("what is told of the decision"))
                .noneMatch(finding -> finding.statement() == statement);
        return this;
    }
}
