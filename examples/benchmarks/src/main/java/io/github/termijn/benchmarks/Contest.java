package io.github.termijn.benchmarks;

import java.util.List;

/**
 * The same decision by all engines.
 *
 * @param <C> the facts
 */
interface Contest<C> {

    /** Returns the cases to decide, the same in every run. */
    List<C> cases();

    /** Returns the decision as an engine takes it. */
    Decision<C, ?> by(Engine engine);
}
