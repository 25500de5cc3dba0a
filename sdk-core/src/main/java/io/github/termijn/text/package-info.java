/**
 * Findings and outcomes as sentences, in Dutch and English (uitleg).
 *
 * <p>Here live the language, the words for constants and values, and {@link io.github.termijn.text.Explanation}, which
 * makes a line of a finding from the texts that each room keeps beside its classes. Nothing is computed here and no rule
 * decided: a run that asks for no text makes none. This room knows {@code law} and {@code dossier} only; the root uses it,
 * no room of the law does.
 */
@NullMarked
package io.github.termijn.text;

import org.jspecify.annotations.NullMarked;
