/**
 * When somebody must be done (inburgeringstermijn).
 *
 * <p>Here live term arithmetic, extensions and claims to them, interruptions, the timeline with its new terms, and the
 * end of the duty. Rules: TRM-1 to TRM-10, EXT-0 to EXT-12, COR-1 to COR-5, REG-3. Articles: Wi 7, 7a, 7b, 32 and 33; Bi
 * 2.2, 2.11 and 2.12. This room uses {@code law}, {@code dossier} and {@code exam}.
 */
@NullMarked
package io.github.termijn.term;

import org.jspecify.annotations.NullMarked;
