/**
 * What has to be done, and what is done (examenonderdelen en voortgang).
 *
 * <p>Here live the required parts, the progress, the attempts and the counted hours on a day. Rules: EXM-1 to EXM-8, the
 * effect of exemptions on parts (AGI-8) and the counting of hours (FIN-4). Articles: Wi 7 and 6, Bi 2.3, 2.4, 2.4a and
 * 2.10. This room uses {@code law} and {@code dossier}.
 */
@NullMarked
package io.github.termijn.exam;

import org.jspecify.annotations.NullMarked;
