/** A dossier made by asking: one question at a time on a terminal, kept after each answer. */
package io.github.termijn.examples.intake;
