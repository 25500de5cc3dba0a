/**
 * The Dutch Civic Integration Act 2013 (Wet inburgering 2013): from the facts of one person to an assessment.
 *
 * <p>{@link io.github.termijn.Wi2013} is the one entry. It puts the rooms together, ground floor first: {@code law},
 * {@code dossier}, {@code exam}, {@code duty}, {@code term}, {@code fine}, {@code loan}, {@code exemption}, {@code procedure},
 * {@code guidance}. {@code text} makes sentences of what they find; {@code compare} lays two assessments side by side, and
 * {@code cohort} counts many. Everything is immutable, without clock, input or output. Here live the question and the answer: the
 * assessment, its summary, and what to ask. Rules: REG-1, REG-2, SIG-6 and the receipt; article 54 of the Wet inburgering 2021. Each
 * rule stands in full in the <a href="https://github.com/termijn/termijn/blob/main/docs/rulebook.md">rulebook</a>, and questions that
 * many have in the <a href="https://github.com/termijn/termijn/blob/main/docs/recipes.md">recipes</a>.
 */
@NullMarked
@ValueStyle
package io.github.termijn;

import org.jspecify.annotations.NullMarked;
