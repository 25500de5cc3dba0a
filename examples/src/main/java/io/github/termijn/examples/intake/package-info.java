/** A dossier made by asking: one question at a time on a terminal, kept after each answer. */
@NullMarked
package io.github.termijn.examples.intake;

import org.jspecify.annotations.NullMarked;
