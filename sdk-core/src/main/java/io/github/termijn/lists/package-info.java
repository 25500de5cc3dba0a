/**
 * What the rooms do with the lists of a dossier, in loops: no room of the law, and not part of what is exported.
 */
@NullMarked
package io.github.termijn.lists;

import org.jspecify.annotations.NullMarked;
