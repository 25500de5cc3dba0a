/**
 * Dossiers and assessments as JSON (uitwisselformaat), whatever library reads and writes the tokens.
 *
 * <p>Here live what can be wrong with an input ({@link io.github.termijn.json.InputProblem}), the limits, the schemas and the
 * reading and writing itself. The format <em>is</em> the types of the core, so there is no class per type here. An adapter
 * ({@code io.github.termijn.json.jackson2} or {@code …jackson3}) brings a {@link io.github.termijn.json.TokenReader}, a
 * {@link io.github.termijn.json.TokenWriter} and the {@code TermijnJson} to start at. No rule and no article: nothing is
 * computed.
 */
@NullMarked
package io.github.termijn.json;

import org.jspecify.annotations.NullMarked;
