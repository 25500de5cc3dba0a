/**
 * Who can be exempted, and who is not obliged (ontheffing en vrijstelling).
 *
 * <p>Here live the tests of demonstrated effort (AGI), medical grounds and sufficient integration (AVI), criterion by
 * criterion, and the hints that somebody is not obliged. Rules: AGI-1 to AGI-7, MED-1, AVI-1, VRS-1 and VRS-2. Articles: Wi 5
 * and 6, Bi 2.8 to 2.8b, Ri 2.4 to 2.4b. This room uses {@code law}, {@code dossier}, {@code exam} and {@code term}.
 */
@NullMarked
package io.github.termijn.exemption;

import org.jspecify.annotations.NullMarked;
