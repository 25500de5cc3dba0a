package io.github.termijn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.law.Bounds;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The participation statement of somebody, on a day.
 *
 * @param seen who, and when
 * @param terms its terms, the first one and those after a fine
 */
public record SeenStatement(Seen seen, List<AssessedTerm> terms) {

    /** This is the last day of the first term of the participation statement. */
    public SeenStatement canBeSignedThrough(LocalDate lastDay) {
        assertThat(first().lastDay()).as(seen.about("last day to sign")).isEqualTo(Bounds.exactly(lastDay));
        return this;
    }

    /** The fine that the rules give for a statement that was not signed in the first term is this amount. */
    public SeenStatement costs(Money amount) {
        assertThat(fine().computed()).as(seen.about("the fine")).contains(Bounds.exactly(amount));
        return this;
    }

    /** The statement was signed in time, or can still be. */
    public SeenStatement isNotLate() {
        assertThat(first().fine()).as(seen.about("late with the statement")).isEmpty();
        return this;
    }

    /** The statement is late, and the rules give no fine for it. */
    public SeenStatement isLateWithoutAFine() {
        assertThat(fine().computed()).as(seen.about("the fine")).isEmpty();
        return this;
    }

    /** The latest term of the statement is a new one after a fine, and this is its last day. */
    public SeenStatement hasANewTermThrough(LocalDate lastDay) {
        assertThat(terms.size()).as(seen.about("terms of the statement")).isGreaterThan(1);
        assertThat(terms.get(terms.size() - 1).lastDay())
                .as(seen.about("last day"))
                .isEqualTo(Bounds.exactly(lastDay));
        return this;
    }

    private AssessedTerm first() {
        return terms.get(0);
    }

    private FineOutcome fine() {
        return first().fine().orElseThrow(() -> new AssertionError("The statement is not late: " + first()));
    }
}
