/**
 * Late, whose fault, how much (termijnoverschrijding, verwijtbaarheid en boete).
 *
 * <p>Here live overruns with their culpability, the fine table, the amount of a fine, the days of procedure, and the
 * outlook. Rules: CUL-1 to CUL-5, FIN-1 to FIN-13, PVT-2. Articles: Wi 28 to 36; Awb 4:87, 5:41 to 5:53, 6:7 and 6:8.
 * This room uses {@code law}, {@code dossier}, {@code exam}, {@code duty} and {@code term}.
 */
@NullMarked
package io.github.termijn.fine;

import org.jspecify.annotations.NullMarked;
