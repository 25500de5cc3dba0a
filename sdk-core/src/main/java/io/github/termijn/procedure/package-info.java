/**
 * By when is decided on what a person asks (procedure, beslistermijnen).
 *
 * <p>Here live the days by which the agency decides on recorded requests. Rules: PRC-3 and TRM-7, moved to a working day by
 * PRC-6. Articles: Bi 2.12, Awb 4:13, Algemene termijnenwet 1, 3, 4. The days after a fine decision stand in room {@code
 * fine}, working days in room {@code term}.
 */
@NullMarked
package io.github.termijn.procedure;

import org.jspecify.annotations.NullMarked;
