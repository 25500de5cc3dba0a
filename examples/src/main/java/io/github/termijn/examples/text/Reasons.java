package io.github.termijn.examples.text;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.law.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The findings of an assessment numbered through its subjects: the act, the terms, the loan, the parts. */
public record Reasons(List<Group> groups) {

    /** The findings of one subject: a key of the words, and the term if it is one. */
    public record Group(String key, Optional<AssessedTerm> term, int firstNumber, List<Finding> findings) {

        /**
         * Returns the name of the subject.
         *
         * @param words the words
         * @return the name with a capital; of a term no firmer than the term itself
         */
        public String heading(Words words) {
            String name = words.text(key, term.map(AssessedTerm::ordinal).orElse(0));
            return Words.capitalised(
                    term.map(each -> words.conditional(each, name)).orElse(name));
        }
    }

    public static Reasons of(Assessment assessment) {
        Collector collector = new Collector();
        collector.add("why.general", Optional.empty(), assessment.generalFindings());
        assessment.terms().forEach(collector::add);
        assessment.participationTerms().forEach(collector::add);
        assessment
                .entitlement()
                .ifPresent(outcome -> collector.add("why.entitlement", Optional.empty(), outcome.findings()));
        assessment
                .forgiveness()
                .ifPresent(outcome -> collector.add("why.forgiveness", Optional.empty(), outcome.findings()));
        assessment
                .repayment()
                .ifPresent(outcome -> collector.add("why.repayment", Optional.empty(), outcome.findings()));
        assessment.recovery().ifPresent(outcome -> collector.add("why.recovery", Optional.empty(), outcome.findings()));
        assessment.progress().ifPresent(progress -> collector.add("why.parts", Optional.empty(), progress.findings()));
        return new Reasons(List.copyOf(collector.groups));
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
            add(Words.termKey(term.kind(), term.ordinal()), Optional.of(term), term.findings());
            List<Finding> fine = new ArrayList<>();
            term.formerOverruns()
                    .forEach(overrun -> fine.addAll(
                            Finding.join(overrun.findings(), overrun.fine().findings())));
            term.fine().ifPresent(outcome -> fine.addAll(outcome.findings()));
            add("why.fine." + Words.termKey(term.kind(), term.ordinal()), Optional.of(term), fine);
        }

        void add(String key, Optional<AssessedTerm> term, List<Finding> findings) {
            if (!findings.isEmpty()) {
                groups.add(new Group(key, term, next, findings));
                next += findings.size();
            }
        }
    }
}
