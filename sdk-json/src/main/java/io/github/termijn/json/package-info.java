/**
 * Dossiers and assessments as JSON (uitwisselformaat).
 *
 * <p>Here live {@link io.github.termijn.json.TermijnJson}, which reads strictly and writes, and {@link
 * io.github.termijn.json.TermijnModule}, which teaches Jackson the types of the core all at once. The format <em>is</em>
 * those types, so there is no class per type here. No rule and no article: nothing is computed.
 */
@NullMarked
package io.github.termijn.json;

import org.jspecify.annotations.NullMarked;
