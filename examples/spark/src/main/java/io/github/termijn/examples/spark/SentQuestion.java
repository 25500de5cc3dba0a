package io.github.termijn.examples.spark;

import io.github.termijn.Wi2013;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.LawBook;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A question as it travels to an executor: the law is in the library there, what is amended goes along as JSON.
 *
 * @param asOf the as-of day
 * @param and the later day of a flow, or none
 * @param law what is amended in the law of all tables
 * @param amendments what is laid beside it, in the order of the question
 */
record SentQuestion(LocalDate asOf, List<LocalDate> and, SentLaw law, List<SentLaw> amendments)
        implements Serializable {

    /**
     * A law.
     *
     * @param name its name
     * @param amended the amended values, in JSON
     */
    record SentLaw(String name, String amended) implements Serializable {

        static SentLaw of(String name, LawBook book) {
            return new SentLaw(name, TermijnJson.write(book));
        }

        LawBook book() {
            return TermijnJson.readLawBook(amended);
        }
    }

    static SentQuestion of(CohortQuestion question) {
        return new SentQuestion(
                question.asOf(),
                question.and().stream().toList(),
                SentLaw.of("", question.act().law()),
                question.amendments().stream()
                        .map(amendment -> SentLaw.of(amendment.name(), amendment.book()))
                        .toList());
    }

    CohortQuestion question() {
        CohortQuestion question = CohortQuestion.of(Wi2013.with(law.book()), asOf)
                .under(amendments.stream()
                        .map(sent -> new NamedLaw(sent.name(), sent.name(), sent.book()))
                        .toList());
        return and.stream().findFirst().map(question::and).orElse(question);
    }
}
