package io.github.termijn.examples.text;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.exemption.AgiOutcome;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.term.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The findings of an assessment numbered through its subjects: the act, the terms, the loan, the parts, and what follows. */
public record Reasons(List<Group> groups) {

    /** The findings of one subject: a key of the words and which one of its kind, and the term if it is one. */
    public record Group(
            String key, List<Object> about, Optional<AssessedTerm> term, int firstNumber, List<Finding> findings) {

        /**
         * Returns the name of the subject.
         *
         * @param words the words
         * @return the name with a capital; of a term no firmer than the term itself
         */
        public String heading(Words words) {
            String name = words.text(key, about.toArray());
            return Words.capitalised(
                    term.map(each -> words.conditional(each, name)).orElse(name));
        }
    }

    /** Returns the findings on which the outcome rests. */
    public static Reasons of(Assessment assessment) {
        return new Reasons(List.copyOf(outcome(assessment).groups));
    }

    /**
     * Returns those findings, with the same numbers, and after them what is found of what could be had or done: extensions,
     * exemptions, letters, signals, steps.
     */
    public static Reasons all(Assessment assessment) {
        Collector collector = outcome(assessment);
        assessment.unattributedFines().forEach(fine -> collector.add("why.unattributed", fine));
        for (Claim claim : assessment.claims()) {
            collector.add("why.claim", claim, claim.ground(), claim.kind());
        }
        assessment.workDispensation().ifPresent(work -> collector.add("why.work", work));
        assessment.exemptions().ifPresent(exemptions -> {
            collector.add("why.exemptions", exemptions);
            exemptions.agi().ifPresent(agi -> collector.add("why.effort", List.of(), beside(agi)));
        });
        assessment.procedure().ifPresent(procedure -> {
            collector.add("why.notices", List.of(), procedure.notices());
            procedure.decisions().forEach(each -> collector.add("why.decision", each, each.kind(), each.decidedOn()));
        });
        Stream.concat(assessment.terms().stream(), assessment.participationTerms().stream())
                .flatMap(term -> term.outlook().stream())
                .forEach(outlook -> collector.add("why.outlook", outlook, outlook.kind()));
        assessment.guidance().ifPresent(guidance -> {
            guidance.signals().forEach(each -> collector.add("why.signal", each, each.kind()));
            guidance.steps().forEach(each -> collector.add("why.step", each, each.kind()));
            collector.add("why.consequences", List.of(), guidance.consequences());
        });
        return new Reasons(List.copyOf(collector.groups));
    }

    /** What an exemption for effort was counted from, and what it would do: its result does not rest on that. */
    private static List<Finding> beside(AgiOutcome agi) {
        List<Finding> beside = new ArrayList<>();
        agi.hours().forEach(hours -> beside.addAll(hours.courses()));
        beside.addAll(agi.effects());
        return beside;
    }

    private static Collector outcome(Assessment assessment) {
        Collector collector = new Collector();
        collector.add("why.general", List.of(), assessment.generalFindings());
        assessment.terms().forEach(collector::add);
        assessment.participationTerms().forEach(collector::add);
        assessment.entitlement().ifPresent(outcome -> collector.add("why.entitlement", outcome));
        assessment.forgiveness().ifPresent(outcome -> collector.add("why.forgiveness", outcome));
        assessment.repayment().ifPresent(outcome -> collector.add("why.repayment", outcome));
        assessment.recovery().ifPresent(outcome -> collector.add("why.recovery", outcome));
        assessment.progress().ifPresent(progress -> collector.add("why.parts", progress));
        return collector;
    }

    /** Returns the numbers of the findings that meet a condition. */
    public List<Integer> numbers(Predicate<Finding> condition) {
        List<Integer> numbers = new ArrayList<>();
        for (Group group : groups) {
            int number = group.firstNumber();
            for (Finding finding : group.findings()) {
                if (condition.test(finding)) {
                    numbers.add(number);
                }
                number++;
            }
        }
        return numbers;
    }

    private static final class Collector {

        private final List<Group> groups = new ArrayList<>();
        private int next = 1;

        void add(AssessedTerm term) {
            String key = Words.termKey(term.kind(), term.ordinal());
            add(key, List.of(term.ordinal()), Optional.of(term), term.findings());
            List<Finding> fine = new ArrayList<>();
            term.formerOverruns()
                    .forEach(overrun -> fine.addAll(
                            Finding.join(overrun.findings(), overrun.fine().findings())));
            term.fine().ifPresent(outcome -> fine.addAll(outcome.findings()));
            add("why.fine." + key, List.of(term.ordinal()), Optional.of(term), fine);
        }

        void add(String key, Outcome outcome, Object... about) {
            add(key, List.of(about), Optional.empty(), outcome.findings());
        }

        void add(String key, List<Object> about, List<Finding> findings) {
            add(key, about, Optional.empty(), findings);
        }

        private void add(String key, List<Object> about, Optional<AssessedTerm> term, List<Finding> findings) {
            if (!findings.isEmpty()) {
                groups.add(new Group(key, about, term, next, findings));
                next += findings.size();
            }
        }
    }
}
