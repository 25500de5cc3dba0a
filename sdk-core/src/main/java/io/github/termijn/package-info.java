/**
 * The Dutch Civic Integration Act 2013 (Wet inburgering 2013): from the facts of one person to an assessment.
 *
 * <p>{@link io.github.termijn.Wi2013} is the one entry. It puts the rooms together, ground floor first: {@code law},
 * {@code dossier}, {@code exam}, {@code term}, {@code fine}, {@code loan}, {@code exemption}, {@code guidance}.
 * {@code text} makes sentences of what they find, {@code compare} lays two assessments side by side. Everything is immutable, without clock, input or
 * output. Rules: REG-1, REG-2 and the receipt; article 54 of the Wet inburgering 2021.
 */
@NullMarked
@ValueStyle
package io.github.termijn;

import org.jspecify.annotations.NullMarked;
