package io.github.termijn.cohort;

import io.github.termijn.Assessment;
import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an amendment would change for a population, and by which rules (wat als, SIG-5).
 *
 * <p>Each person under the act is assessed twice on the same day: under the standard law and under the amended one. Counted are
 * who differs in what, by which route somebody could be exempted, who has the ELIP signal, and what is forgiven. The standard
 * law beside itself differs in nothing. Like the other tables it holds counts and sums only, and adds up.
 *
 * <p>Example: {@code table.gained(outcomes -> outcomes.effort().isMet())} are those who meet the criteria of an exemption
 * for demonstrated effort under the amended law only.
 *
 * @param cells how many persons there are of each kind
 * @param topics for how many persons something differs in a subject
 * @param causes for how many persons a difference in a subject rests on a finding of a rule that only one law gives
 * @param leads how much earlier who has the ELIP signal is in its window
 * @param standardForgiven what is forgiven under the standard law
 * @param amendedForgiven what is forgiven under the amended law
 */
public record WhatIfTable(
        Tally<Cell> cells,
        Tally<Topic> topics,
        Tally<Cause> causes,
        Tally<ElipLead> leads,
        ForgivenSums standardForgiven,
        ForgivenSums amendedForgiven)
        implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind
     * @param topics for how many persons something differs in a subject
     * @param causes for how many persons a difference in a subject rests on a finding of a rule that only one law gives
     * @param leads how much earlier who has the ELIP signal is in its window
     * @param standardForgiven what is forgiven under the standard law
     * @param amendedForgiven what is forgiven under the amended law
     */
    public WhatIfTable {
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(causes, "causes");
        Objects.requireNonNull(leads, "leads");
        Objects.requireNonNull(standardForgiven, "standardForgiven");
        Objects.requireNonNull(amendedForgiven, "amendedForgiven");
    }

    /** Under which of the two laws (kant). */
    public enum Side {
        /** The law as it is. */
        STANDARD,
        /** The law with the amendment. */
        AMENDED
    }

    /**
     * What is told apart.
     *
     * @param group the group
     * @param differs whether anything differs
     * @param standard the outcomes under the standard law
     * @param amended the outcomes under the amended law
     */
    public record Cell(MigrantGroup group, boolean differs, Outcomes standard, Outcomes amended)
            implements Serializable {
        /**
         * Refuses null, by the name of the value.
         *
         * @param group the group
         * @param differs whether anything differs
         * @param standard the outcomes under the standard law
         * @param amended the outcomes under the amended law
         */
        public Cell {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(amended, "amended");
        }

        /**
         * Returns the outcomes under one law.
         *
         * @param side which law
         * @return its outcomes
         */
        public Outcomes under(Side side) {
            Objects.requireNonNull(side, "side");
            return side == Side.STANDARD ? standard : amended;
        }
    }

    /**
     * What is looked at under one law.
     *
     * @param effort by which route somebody could be exempted for demonstrated effort
     * @param elip whether the ELIP signal is given
     * @param forgiveness what becomes of the loan; empty without a loan
     */
    public record Outcomes(EffortStanding effort, Verdict elip, List<ForgivenessKind> forgiveness)
            implements Serializable {

        /**
         * Creates outcomes from their parts.
         *
         * @param effort the standing of demonstrated effort
         * @param elip the signal
         * @param forgiveness what becomes of the loan, if there is one
         */
        public Outcomes {
            Objects.requireNonNull(effort, "effort");
            Objects.requireNonNull(elip, "elip");
            Objects.requireNonNull(forgiveness, "forgiveness");
            forgiveness = List.copyOf(forgiveness);
        }

        static Outcomes of(Assessment assessment) {
            return new Outcomes(
                    EffortStanding.of(assessment.exemptions().flatMap(Exemptions::agi)),
                    ElipLead.verdict(assessment),
                    assessment.forgiveness().map(Forgiveness::kind).stream().toList());
        }
    }

    /**
     * Why something differs.
     *
     * @param topic in which subject
     * @param rule the rule of a finding that only one law gives
     * @param side which law gives it
     */
    public record Cause(Topic topic, Rule rule, Side side) implements Serializable {
        /**
         * Refuses null, by the name of the value.
         *
         * @param topic in which subject
         * @param rule the rule of a finding that only one law gives
         * @param side which law gives it
         */
        public Cause {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(side, "side");
        }
    }

    /** One person, compared once for all counts. */
    private record Observation(ComparedPerson person, Comparison comparison) {

        Stream<Cell> cells() {
            return Stream.of(new Cell(
                    person.standard().group(),
                    !comparison.isEmpty(),
                    Outcomes.of(person.standard().assessment()),
                    Outcomes.of(person.amended())));
        }

        Stream<Topic> topics() {
            return comparison.differences().stream().map(Difference::topic).distinct();
        }

        Stream<Cause> causes() {
            return comparison.differences().stream()
                    .flatMap(difference -> Stream.concat(
                            causes(difference.topic(), difference.onlyInOne(), Side.STANDARD),
                            causes(difference.topic(), difference.onlyInOther(), Side.AMENDED)))
                    .distinct();
        }

        private static Stream<Cause> causes(Topic topic, List<Finding> findings, Side side) {
            return findings.stream().map(finding -> new Cause(topic, finding.rule(), side));
        }

        ForgivenSums standard() {
            return sums(person.standard().assessment());
        }

        ForgivenSums amended() {
            return sums(person.amended());
        }

        private static ForgivenSums sums(Assessment assessment) {
            return assessment.forgiveness().map(ForgivenSums::of).orElse(ForgivenSums.NONE);
        }
    }

    private record Counts(Tally<Cell> cells, Tally<ElipLead> leads) {}

    private record Reasons(Tally<Topic> topics, Tally<Cause> causes) {}

    private record Tallies(Counts counts, Reasons reasons) {}

    private record Sums(ForgivenSums standard, ForgivenSums amended) {}

    /**
     * Returns a collector that makes this table. Persons under another act are left out.
     *
     * @return the collector; it can be used in parallel
     */
    public static Collector<ComparedPerson, ?, WhatIfTable> collector() {
        Collector<Observation, ?, WhatIfTable> observations = Collectors.teeing(
                Collectors.teeing(
                        Collectors.teeing(
                                tally(Observation::cells),
                                tally(observation -> ElipLead.of(observation.person()).stream()),
                                Counts::new),
                        Collectors.teeing(tally(Observation::topics), tally(Observation::causes), Reasons::new),
                        Tallies::new),
                Collectors.teeing(sum(Observation::standard), sum(Observation::amended), Sums::new),
                (tallies, sums) -> new WhatIfTable(
                        tallies.counts().cells(),
                        tallies.reasons().topics(),
                        tallies.reasons().causes(),
                        tallies.counts().leads(),
                        sums.standard(),
                        sums.amended()));
        return Collectors.filtering(
                ComparedPerson::isUnderTheAct,
                Collectors.mapping(person -> new Observation(person, person.comparison()), observations));
    }

    private static <K extends Serializable> Collector<Observation, ?, Tally<K>> tally(
            Function<Observation, Stream<K>> cells) {
        return Tally.collector(cells, tally -> tally);
    }

    private static Collector<Observation, ?, ForgivenSums> sum(Function<Observation, ForgivenSums> sums) {
        return Collectors.reducing(ForgivenSums.NONE, sums, ForgivenSums::plus);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table, of the same day and the same two laws
     * @return the sum
     */
    public WhatIfTable plus(WhatIfTable other) {
        return new WhatIfTable(
                cells.plus(other.cells),
                topics.plus(other.topics),
                causes.plus(other.causes),
                leads.plus(other.leads),
                standardForgiven.plus(other.standardForgiven),
                amendedForgiven.plus(other.amendedForgiven));
    }

    /**
     * Returns who was compared: everybody under this act.
     *
     * @return how many persons
     */
    public long persons() {
        return cells.total();
    }

    /**
     * Returns for whom anything differs.
     *
     * @return how many persons, of those compared
     */
    public Share differing() {
        return share(Cell::differs);
    }

    /**
     * Returns for whom something differs in a subject.
     *
     * @param topic the subject
     * @return how many persons, of those compared
     */
    public Share differing(Topic topic) {
        Objects.requireNonNull(topic, "topic");
        return new Share(topics.of(topic), persons());
    }

    /**
     * Returns for whom something holds under one law.
     *
     * @param side which law
     * @param condition what has to hold
     * @return how many persons, of those compared
     */
    public Share under(Side side, Predicate<Outcomes> condition) {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(condition, "condition");
        return share(cell -> condition.test(cell.under(side)));
    }

    /**
     * Returns for whom something holds under the amended law only.
     *
     * @param condition what has to hold
     * @return how many persons, of those compared
     */
    public Share gained(Predicate<Outcomes> condition) {
        Objects.requireNonNull(condition, "condition");
        return share(cell -> !condition.test(cell.standard()) && condition.test(cell.amended()));
    }

    /**
     * Returns for whom something holds under the standard law only.
     *
     * @param condition what has to hold
     * @return how many persons, of those compared
     */
    public Share lost(Predicate<Outcomes> condition) {
        Objects.requireNonNull(condition, "condition");
        return share(cell -> condition.test(cell.standard()) && !condition.test(cell.amended()));
    }

    /**
     * Returns how many days earlier the window of the ELIP signal opens, for who has the signal because of it.
     *
     * @return the days, a number per person
     */
    public Distribution windowDays() {
        return new Distribution(leads.by(ElipLead::windowDays));
    }

    /**
     * Returns in how many days the window of the standard law opens, for who has the ELIP signal before that.
     *
     * @return the days, a number per person
     */
    public Distribution aheadDays() {
        return new Distribution(leads.where(lead -> !lead.aheadDays().isEmpty())
                .by(lead -> lead.aheadDays().get(0)));
    }

    private Share share(Predicate<Cell> condition) {
        return new Share(cells.where(condition).total(), persons());
    }
}
