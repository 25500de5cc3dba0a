/** Why an outcome says what it says: the findings of a rule, an article, a day or an amount, with what they rest on. */
package io.github.termijn.examples.why;
