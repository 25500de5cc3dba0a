/**
 * The command line {@code termijn}: one dossier in, its deadline with every reason out.
 *
 * <p>This is an example of how to use the library, and the only place here with a clock and with files.
 */
package io.github.termijn.examples;
