/**
 * Who can be exempted (ontheffing).
 *
 * <p>Here live the tests of demonstrated effort (AGI), medical grounds and sufficient integration (AVI), criterion by
 * criterion, and what a recorded exemption does to earlier overruns; the hints that somebody is not obliged come from {@code duty}.
 * Rules: AGI-1 to AGI-8, MED-1, AVI-1 and VRS-2. Articles: Wi 5 and 6, Bi 2.8 to 2.8b, Ri 2.4 to 2.4b. This room uses {@code law},
 * {@code dossier}, {@code exam}, {@code duty} and {@code term}.
 */
@NullMarked
package io.github.termijn.exemption;

import org.jspecify.annotations.NullMarked;
