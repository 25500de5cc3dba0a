package io.github.termijn.examples.cohort;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.ComparedPerson;
import io.github.termijn.cohort.FlowTable;
import io.github.termijn.cohort.Passage;
import io.github.termijn.cohort.Position;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers a question for persons, one at a time, and counts the answers. Assessing is for any thread, counting for one. */
public final class PersonCounter {

    private final CohortQuestion question;
    private final List<Wi2013> amended;
    private final Counting<AssessedPerson, CohortTables> tables = Counting.with(CohortTables.collector());
    private final Counting<Passage, FlowTable> flow = Counting.with(FlowTable.collector());
    private final List<Counting<ComparedPerson, WhatIfTable>> whatIfs;

    /**
     * Counts nobody yet.
     *
     * @param question what is asked
     */
    public PersonCounter(CohortQuestion question) {
        this(
                question,
                question.amendments().stream()
                        .map(law -> Wi2013.with(question.act().law().with(law.book())))
                        .toList());
    }

    private PersonCounter(CohortQuestion question, List<Wi2013> amended) {
        this.question = question;
        this.amended = amended;
        this.whatIfs = amended.stream()
                .map(act -> Counting.with(WhatIfTable.collector()))
                .toList();
    }

    /** A person under each law and on each day of the question. */
    public static final class Answered {

        private final AssessedPerson person;
        private final List<ComparedPerson> compared;
        private final Counts alone;
        private final Counted counted;

        private Answered(AssessedPerson person, List<ComparedPerson> compared, Counts alone, Counted counted) {
            this.person = person;
            this.compared = compared;
            this.alone = alone;
            this.counted = counted;
        }

        /**
         * Returns what is told of the person besides the counts.
         *
         * @return position, passage and row
         */
        public Counted counted() {
            return counted;
        }

        /** Tells whether everything that is counted is the same of both. */
        boolean countsAs(Answered other) {
            return alone.equals(other.alone) && counted.position().equals(other.counted.position());
        }

        /** Says of one who can be several only what is the same of all of them. */
        Answered or(Answered other) {
            List<String> cells = IntStream.range(0, counted.cells().size())
                    .mapToObj(i ->
                            counted.cells().get(i).equals(other.counted.cells().get(i))
                                    ? counted.cells().get(i)
                                    : "")
                    .toList();
            return new Answered(
                    person, compared, alone, new Counted(counted.id(), counted.position(), counted.passage(), cells));
        }
    }

    /**
     * Assesses a person. Also tries whether the person can be counted: in the tables of all, half a person would stay.
     *
     * @param dossier the facts
     * @return the person, not counted yet
     */
    public Answered answer(Dossier dossier) {
        AssessedPerson person = on(question.asOf(), dossier);
        List<ComparedPerson> compared = new ArrayList<>();
        for (Wi2013 act : amended) {
            Assessment other = act.assess(dossier, question.asOf());
            compared.add(new ComparedPerson(person, other));
        }
        Optional<Passage> passage = question.and().map(later -> Passage.of(person, on(later, dossier)));
        Counted counted = new Counted(
                dossier.id(),
                Position.of(person, question.since()),
                passage,
                question.isWithRows() ? RowColumn.cells(person) : List.of());
        PersonCounter alone = new PersonCounter(question, amended);
        Answered answered = new Answered(person, compared, alone.counts(), counted);
        alone.add(answered);
        return new Answered(person, compared, alone.counts(), counted);
    }

    /**
     * Assesses a person of whom it is not known which of some dossiers it is.
     *
     * @param possible the dossiers, at least one
     * @return the person, if everything that is counted is the same whichever it is; empty otherwise
     */
    public Optional<Answered> answer(List<Dossier> possible) {
        Answered one = answer(possible.get(0));
        for (Dossier dossier : possible.subList(1, possible.size())) {
            Answered other = answer(dossier);
            if (!other.countsAs(one)) {
                return Optional.empty();
            }
            one = one.or(other);
        }
        return Optional.of(one);
    }

    private AssessedPerson on(LocalDate day, Dossier dossier) {
        return new AssessedPerson(dossier, question.act().assess(dossier, day));
    }

    /**
     * Counts a person.
     *
     * @param answered the person, of the same question
     */
    public void add(Answered answered) {
        tables.add().accept(answered.person);
        for (int i = 0; i < whatIfs.size(); i++) {
            whatIfs.get(i).add().accept(answered.compared.get(i));
        }
        answered.counted.passage().ifPresent(flow.add());
    }

    /**
     * Returns what was counted so far.
     *
     * @return the counts
     */
    public Counts counts() {
        return new Counts(
                tables.result().get(),
                whatIfs.stream().map(counting -> counting.result().get()).toList(),
                flow.result().get());
    }
}
