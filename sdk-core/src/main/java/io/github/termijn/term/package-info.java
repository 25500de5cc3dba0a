/**
 * When somebody must be done (inburgeringstermijn).
 *
 * <p>Here live extensions and claims to them, the timeline with its new terms, working days, and since when a decision is final.
 * Rules: TRM-1 to TRM-10, EXT-0 to EXT-12, COR-1 to COR-5, FIN-8, PRC-4 and PRC-6. Articles: Wi 7, 7a, 7b, 32 and 33; Bi 2.2, 2.11
 * and 2.12. This room uses {@code law}, {@code dossier}, {@code exam} and {@code duty}.
 */
@NullMarked
package io.github.termijn.term;

import org.jspecify.annotations.NullMarked;
