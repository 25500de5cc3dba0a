/**
 * Where somebody stands and what can be done now (signalen en begeleiding).
 *
 * <p>Here live the signals for the desk, each with its conditions, and the next steps in the order in which they press. Rules:
 * SIG-1 to SIG-4, SIG-7 and SIG-8; the windows behind them are TRM-7 and AGI-1, the days FIN-12. Sources: paragraphs 3.3 and 6.3 of the report,
 * articles 2.8b and 2.12 of the Besluit inburgering. This room uses all rooms before it.
 */
@NullMarked
package io.github.termijn.guidance;

import org.jspecify.annotations.NullMarked;
