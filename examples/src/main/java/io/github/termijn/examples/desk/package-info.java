/**
 * The page for the desk: one dossier or a batch of them as HTML that needs nothing beside itself.
 *
 * <p>The records here hold all texts; the templates in {@code src/main/jte} lay them out and escape them.
 */
package io.github.termijn.examples.desk;
