/**
 * What the commands write: whole, or told.
 *
 * <p>{@link io.github.termijn.examples.output.Output} is standard output that says when it is not taken. {@link
 * io.github.termijn.examples.output.WholeFolder} is a folder that is there as a whole or not at all; its {@link
 * io.github.termijn.examples.output.Manifest} says what was written.
 */
package io.github.termijn.examples.output;
