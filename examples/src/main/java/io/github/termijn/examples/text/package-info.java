/**
 * An assessment as text for people: one small class per block, timeline first, then why.
 *
 * <p>Words for values and findings come from {@link io.github.termijn.text.Explanation}; the words of the blocks themselves
 * stand in bundle {@code words}.
 */
package io.github.termijn.examples.text;
