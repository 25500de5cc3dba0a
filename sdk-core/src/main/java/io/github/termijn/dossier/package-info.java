/**
 * The facts of one person (feiten): what happened and what was decided, and nothing that is computed.
 *
 * <p>Here live {@link io.github.termijn.dossier.Dossier} and its parts, and the check that refuses facts that cannot be
 * true. Rules: "Absent facts" and "As of" in the introduction of the
 * <a href="https://github.com/termijn/termijn/blob/main/docs/rulebook.md">rulebook</a>; no article of its own. This
 * room uses of {@code law} the shared enums only.
 */
@NullMarked
package io.github.termijn.dossier;

import org.jspecify.annotations.NullMarked;
