/**
 * Statistics over many assessments: the tables of the report (cohorttabellen, section 10 of the
 * <a href="https://github.com/termijn/termijn/blob/main/docs/rulebook.md">rulebook</a>).
 *
 * <p>Here live counts of persons by cohort and group, of progress, parts, culpability and recorded fines, and of what an
 * amendment of the law would change. They are values: counted apart and added up in any order, they are the same. Nothing
 * about a single person is kept. Rules: EXM-7, CUL-2 to CUL-4, SIG-1, SIG-5; the report, chapters 2.1 to 2.4 and 6.3. This
 * room uses all others, the root too, and nothing uses it.
 */
@NullMarked
package io.github.termijn.cohort;

import org.jspecify.annotations.NullMarked;
