/**
 * The law as data: what is cited, how firm it is, and every number with the days on which it holds.
 *
 * <p>Here live the catalogue of rules ({@link io.github.termijn.law.Rule}), the parameters and readings
 * ({@link io.github.termijn.law.LawBook}, {@link io.github.termijn.law.Parameter},
 * {@link io.github.termijn.law.Interpretation}) and the shape of a reason ({@link io.github.termijn.law.Finding},
 * {@link io.github.termijn.law.Statement}). All rules of the
 * <a href="https://github.com/termijn/termijn/blob/main/docs/rulebook.md">rulebook</a>, all articles. This room uses no other.
 */
@NullMarked
package io.github.termijn.law;

import org.jspecify.annotations.NullMarked;
