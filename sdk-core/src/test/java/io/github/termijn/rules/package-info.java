/**
 * The law as tests, for somebody who reads no Java.
 *
 * <p>There is a class for each section of the rulebook ({@code docs/rulebook.md}) whose name ends with
 * {@code LawTest}. It holds the law in sentences. Each is tried on people: drawn by chance, hundreds for each sentence, or one by
 * one where there are few enough, as every first day from 2013 to 2021. A sentence that is not so for one of them stops the
 * build, and prints that person and that day, so that the case can be looked at with {@code assess}.
 *
 * <h2>How to read one</h2>
 *
 * <pre>{@code
 * @Law(Rule.FIN_2)
 * @Label("FIN-2: who is refused renewal of the permit owes no fine for a late exam from that day on")
 * @Property(tries = 200)
 * void permitRefused(
 *         @ForAll("somebodyLate") Person late,
 *         @ForAll("aDayOfDecision") LocalDate refused,
 *         @ForAll @IntRange(max = 300) int daysLater) {
 *     late.losesThePermit(refused).seenOn(refused.plusDays(daysLater)).isLateWithoutAFine();
 *     late.losesThePermit(refused).seenOn(refused.minusDays(1)).owesTheSameAs(late.seenOn(refused.minusDays(1)));
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code @Law} names the rule of the rulebook, here FIN-2.
 *   <li>{@code @Label} is the sentence. A lawyer can sign it, or say that it is wrong.
 *   <li>{@code @Property(tries = 200)}: it is tried on 200 people. With {@code EXHAUSTIVE} it is tried on all there are.
 *   <li>{@code @ForAll} says for whom: <em>for all people who are late, whatever they did for the exam; for all days of 2020 and
 *       2021; for all numbers of days up to 300</em>. Whom a name means stands in {@code People}.
 *   <li>The lines between the braces say it again, exactly. A dot reads as "and then": <em>somebody late loses the permit on the
 *       day of refusal and, seen so many days later, is late without a fine. The same person, seen on the day before the
 *       refusal, owes the same as who was not refused.</em>
 * </ul>
 *
 * <p>What can happen to somebody ({@code passes}, {@code isFined}, {@code isExtended}, {@code dies}) stands in {@code Person};
 * what can then be so ({@code owes}, {@code hasTimeThrough}, {@code isToBlame}) in {@code Seen} and what it opens: {@code
 * claim()}, {@code loan()}, {@code decision()}, {@code duty()}, {@code statement()}. Of most words one sees what they mean; the
 * others have a sentence there. {@code euro(875)} is an amount, {@code day("2017-10-01")} a day, {@code plusDays(1)} a day later.
 *
 * <p>The other classes of this package hold the examples of each rule, row by row, with the borders from both sides. How often
 * each rule is reached, and with which verdicts, is counted in {@code docs/coverage-of-law.md}. Ten sentences, chosen by lot, are
 * retold in Dutch in {@code docs/ten-properties.md}.
 */
package io.github.termijn.rules;
