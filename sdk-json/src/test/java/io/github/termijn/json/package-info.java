/**
 * Tests of the JSON format: what is read, what is refused, and what is written.
 *
 * <p>{@link io.github.termijn.json.Contract} is the dossier that systems write against. The suite runs on the module path
 * and on the class path.
 */
package io.github.termijn.json;
