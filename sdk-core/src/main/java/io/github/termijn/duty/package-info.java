/**
 * Who is obliged, from when and until when (inburgeringsplicht): Wi articles 3, 5 and 6.
 *
 * <p>Here live the end of the duty, the interruptions that can end it, and the grounds on which somebody is not obliged at
 * all. {@link io.github.termijn.duty.Duty} is the one place that says whether the record and a ground contradict each
 * other; every room above asks it, and none judges a ground itself. Rules: REG-3, REG-4, VRS-1 and VRS-3, and of TRM-6
 * which interruptions are one and which last too long. This room knows {@code law}, {@code dossier} and {@code exam}.
 */
@NullMarked
package io.github.termijn.duty;

import org.jspecify.annotations.NullMarked;
