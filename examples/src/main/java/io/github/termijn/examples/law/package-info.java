/** The law under which a command answers: as it is, or amended by name, by a file, or value by value. */
package io.github.termijn.examples.law;
