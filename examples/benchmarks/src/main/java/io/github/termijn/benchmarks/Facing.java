package io.github.termijn.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** One decision by each engine in turn, over the same cases; first they must agree on every one. */
public abstract class Facing extends Timed {

    /** Who decides. */
    @Param
    public Engine engine;

    private Decision<Object, Object> decision;
    private Object[] cases;
    private int next;

    /** Returns the decisions and their cases. */
    abstract Contest<?> contest();

    /** Compares the engine with the floor, then takes its decision. */
    @Setup
    public void compare() {
        take(contest());
    }

    @SuppressWarnings("unchecked") // the cases are of the type that the decision takes
    private <C> void take(Contest<C> contest) {
        List<C> all = contest.cases();
        Decision<C, ?> mine = contest.by(engine);
        mine.mustAgreeWith(contest.by(Engine.BARE_JAVA), all);
        decision = (Decision<Object, Object>) mine;
        cases = all.toArray();
    }

    /** One decision. */
    @Benchmark
    public Object decide() {
        next = (next + 1) & (Decision.CASES - 1);
        return decision.decide().apply(cases[next]);
    }
}
