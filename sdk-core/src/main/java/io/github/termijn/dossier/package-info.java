/**
 * The facts of one person (feiten): what happened and what was decided, and nothing that is computed.
 *
 * <p>Here live {@link io.github.termijn.dossier.Dossier} and its parts, and the check that refuses facts that cannot be
 * true. Rules: "Absent facts" and "As of" of the rulebook's introduction; no article of its own. Of room {@code law} it
 * uses the shared enums only.
 */
@NullMarked
package io.github.termijn.dossier;

import org.jspecify.annotations.NullMarked;
