/**
 * The suite of the JSON format, run over each adapter: what is read, what is refused, and what is written.
 *
 * <p>{@link io.github.termijn.json.suite.Contract} is the dossier that systems write against. An adapter brings an {@link
 * io.github.termijn.json.suite.Adapter} and runs the suite on the module path and on the class path. Trees are read with
 * Jackson 2 whatever the adapter: a reader that is no part of what is tested.
 */
package io.github.termijn.json.suite;
