/**
 * How fast the library is: on its own, beside JSON binding without it, and beside rule engines that decide the same.
 *
 * <p>Each class {@code …Benchmark} is one question; {@code Peers} of packages {@code fine} and {@code agi} write the same
 * decision as the users of each engine would.
 */
@NullMarked
package io.github.termijn.benchmarks;

import org.jspecify.annotations.NullMarked;
