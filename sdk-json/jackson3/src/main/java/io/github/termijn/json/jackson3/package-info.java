/**
 * Dossiers and assessments as JSON with Jackson 3 (uitwisselformaat).
 *
 * <p>Here live {@link io.github.termijn.json.jackson3.TermijnJson}, which reads and writes whole documents, and {@link
 * io.github.termijn.json.jackson3.TermijnModule} for a mapper of your own. The format itself is in {@link
 * io.github.termijn.json}; here tokens of Jackson become tokens of the format. No rule and no article: nothing is computed.
 */
@NullMarked
package io.github.termijn.json.jackson3;

import org.jspecify.annotations.NullMarked;
