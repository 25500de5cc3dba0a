package io.github.termijn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Statement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.Recovery;
import io.github.termijn.loan.RecoveryState;
import org.joda.money.Money;

/**
 * The loan of somebody: what is forgiven of it, and whether the rest is collected.
 *
 * @param seen who, and when
 * @param forgiveness what is forgiven by the rules
 * @param recovery whether the rest is collected
 */
public record SeenLoan(Seen seen, Forgiveness forgiveness, Recovery recovery) {

    /** This part of the debt is forgiven. */
    public SeenLoan isForgiven(int percentage) {
        assertThat(forgiveness.percentage())
                .as(seen.about("percentage forgiven"))
                .isEqualTo(Bounds.exactly(percentage));
        return this;
    }

    /** How much is forgiven is open: it lies between two parts of the debt. */
    public SeenLoan isForgivenBetween(int least, int most) {
        assertThat(forgiveness.percentage())
                .as(seen.about("percentage forgiven"))
                .isEqualTo(Bounds.between(least, most));
        return this;
    }

    /** As much is forgiven as of the loan of somebody else, or of the same person otherwise. */
    public SeenLoan isForgivenAsMuchAs(SeenLoan other) {
        assertThat(forgiveness.percentage())
                .as(seen.about("percentage forgiven"))
                .isEqualTo(other.forgiveness.percentage());
        return this;
    }

    /**
     * What is forgiven and what is left are together this debt, to the cent. Where both are open the most of one goes
     * with the least of the other.
     */
    public SeenLoan isForgivenOrLeft(Money debt) {
        assertThat(least(forgiveness.forgiven()).plus(most(forgiveness.left()))).isEqualTo(debt);
        assertThat(most(forgiveness.forgiven()).plus(least(forgiveness.left()))).isEqualTo(debt);
        assertThat(least(forgiveness.forgiven()).isNegative())
                .as(seen.about("less than nothing is forgiven"))
                .isFalse();
        assertThat(least(forgiveness.left()).isNegative())
                .as(seen.about("less than nothing is left"))
                .isFalse();
        return this;
    }

    /** So it is collected, or not. */
    public SeenLoan isCollected(RecoveryState state) {
        assertThat(recovery.state()).as(seen.about("collection")).isEqualTo(state);
        return this;
    }

    /** It says this of what is forgiven. */
    public SeenLoan tells(Statement statement) {
        assertThat(forgiveness.findings())
                .as(seen.about("what is told"))
                .anyMatch(finding -> finding.statement() == statement);
        return this;
    }

    /** It does not say this of what is forgiven. */
    public SeenLoan doesNotTell(Statement statement) {
        assertThat(forgiveness.findings())
                .as(seen.about("what is told"))
                .noneMatch(finding -> finding.statement() == statement);
        return this;
    }

    private static Money least(Bounds<Money> amount) {
        return amount.atLeast();
    }

    private static Money most(Bounds<Money> amount) {
        return amount.atMost().orElseThrow(() -> new AssertionError("An amount without a bound"));
    }
}
