/**
 * Letters and what can be done about them (procedure: vooraankondiging, zienswijze, bezwaar, beroep).
 *
 * <p>Here live the days of every recorded decision, the grounds that can be brought against it, and the days by which the agency
 * decides on requests. Rules: PRC-1 to PRC-5, PRC-7 and TRM-7, moved to a working day by PRC-6. Articles: Awb 4:13, 4:87, 5:50,
 * 5:51, 5:53, 6:5 to 6:24, 7:10, Bi 2.12, Algemene termijnenwet 1, 3, 4. Grounds compare what was recorded with what the rooms
 * above found; nothing of the law is computed here. Working days and finality live in room {@code term}. This room uses
 * {@code law}, {@code dossier}, {@code exam}, {@code duty}, {@code term}, {@code fine}, {@code loan} and {@code exemption}.
 */
@NullMarked
package io.github.termijn.procedure;

import org.jspecify.annotations.NullMarked;
