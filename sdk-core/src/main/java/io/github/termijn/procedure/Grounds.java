package io.github.termijn.procedure;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Collects what was tested of a decision and what came of it. */
final class Grounds {

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    /** What is sure before what is open, then by what it changes. */
    private static final Comparator<ObjectionGround> STRONGEST_FIRST = Comparator.<ObjectionGround, Boolean>comparing(
                    ground -> ground.verdict() != Verdict.HOLDS)
            .thenComparing(Grounds::atStake, Comparator.reverseOrder())
            .thenComparing(ObjectionGround::kind);

    private final Set<GroundKind> tested = EnumSet.noneOf(GroundKind.class);
    private final List<ObjectionGround> found = new ArrayList<>();

    private static BigDecimal atStake(ObjectionGround ground) {
        return ground.euros()
                .map(euros -> euros.atMost().orElse(euros.atLeast()).getAmount())
                .orElse(BigDecimal.ZERO);
    }

    void tested(GroundKind... kinds) {
        tested.addAll(List.of(kinds));
    }

    void add(ObjectionGround ground) {
        tested.add(ground.kind());
        found.add(ground);
    }

    List<ObjectionGround> found() {
        return Lists.sorted(found, STRONGEST_FIRST);
    }

    /** Returns what was tested without result, in the order of the kinds. */
    List<GroundKind> withoutResult() {
        return Lists.where(List.copyOf(tested), kind -> !Lists.any(found, ground -> ground.kind() == kind));
    }

    // What a ground would change

    static ObjectionGround.Builder ground(Finding said, List<Finding> facts) {
        return new ObjectionGround.Builder()
                .kind((GroundKind) said.statement())
                .addFindings(said)
                .addAllFindings(facts);
    }

    /** All of an amount if it is sure, else up to all of it. */
    static Bounds<Money> all(Money amount, Verdict verdict) {
        return verdict == Verdict.HOLDS || amount.isZero() ? Bounds.exactly(amount) : Bounds.between(NOTHING, amount);
    }

    /** By how much an amount is above another one, which may be open: not below nothing. */
    static Bounds<Money> above(Money amount, Bounds<Money> other) {
        Money most = notNegative(amount.minus(other.atLeast()));
        Money least =
                other.atMost().map(high -> notNegative(amount.minus(high))).orElse(NOTHING);
        return Bounds.between(least, most);
    }

    private static Money notNegative(Money amount) {
        return amount.isNegative() ? NOTHING : amount;
    }

    /** Holds if an amount is above another one for sure, open if it may be. */
    static Verdict isAbove(Money amount, Bounds<Money> other) {
        if (!amount.isGreaterThan(other.atLeast())) {
            return Verdict.FAILS;
        }
        return other.atMost().filter(amount::isGreaterThan).isPresent() ? Verdict.HOLDS : Verdict.OPEN;
    }
}
