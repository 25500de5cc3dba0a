/**
 * What to draw of an assessment: days become positions on a line, facts become bars and marks on lanes.
 *
 * <p>Pure values without words, colours or HTML: those are for the page.
 */
package io.github.termijn.examples.picture;
