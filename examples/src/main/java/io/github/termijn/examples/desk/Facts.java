package io.github.termijn.examples.desk;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.examples.text.ChainText;
import io.github.termijn.examples.text.Completions;
import io.github.termijn.examples.text.TermText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Outlook;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.law.Bounds;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.term.TermStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answer at a glance: until when, how it stands, what it costs, what is done. */
record Facts(Assessment assessment, Words words) {

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        Completions.lastTerm(assessment).ifPresent(term -> {
            facts.add(deadline(term));
            facts.add(standing(term));
        });
        facts.add(fine());
        last(assessment.participationTerms()).ifPresent(term -> facts.add(participation(term)));
        assessment.forgiveness().map(this::loan).ifPresent(facts::add);
        return facts;
    }

    private Fact deadline(AssessedTerm term) {
        Tone tone = Words.isCertain(term) && term.lastDay().isExact() ? Tone.NEUTRAL : Tone.OPEN;
        return new Fact(words.text("desk.fact.deadline"), words.lastDay(term), List.of(words.name(term)), tone);
    }

    private String whenEnded() {
        return assessment.mayHaveEndedEarlier() ? "desk.fact.dutyEndAtTheLatest" : "desk.fact.dutyEnd";
    }

    Fact standing(AssessedTerm term) {
        Stream<String> consequences = assessment.guidance().map(Guidance::consequences).stream()
                .flatMap(List::stream)
                .map(words::sentence);
        Stream<String> standing = Stream.of(
                        assessment.culpability().map(whose -> words.text("desk.fact.culpability", whose)),
                        assessment.dutyEnd().map(end -> words.text(whenEnded(), end.day(), end.cause())))
                .flatMap(Optional::stream);
        List<String> notes = Stream.concat(standing, consequences).toList();
        return new Fact(words.text("desk.fact.status"), Words.capitalised(status(term)), notes, tone(term));
    }

    private String status(AssessedTerm term) {
        return TermText.status(
                term,
                Completions.of(assessment, term.kind()),
                Completions.isOver(assessment, term.kind()),
                assessment.receipt().asOf(),
                words);
    }

    /** The recorded or computed fines of the terms that were overrun, else the one that would follow. */
    Fact fine() {
        List<Fact> fines = Stream.of(assessment.terms(), assessment.participationTerms())
                .flatMap(List::stream)
                .flatMap(term -> term.fine().map(fine -> fine(term, fine)).stream())
                .toList();
        return fines.isEmpty()
                ? new Fact(words.text("desk.fact.fine"), words.text("desk.fact.noFine"), outlook(), Tone.GOOD)
                : fines.get(fines.size() - 1).with(fines.subList(0, fines.size() - 1));
    }

    private Fact fine(AssessedTerm term, FineOutcome fine) {
        String amount = Words.capitalised(new ChainText(assessment, words).fine(fine));
        return new Fact(words.text("desk.fact.fine"), amount, List.of(words.name(term)), tone(fine));
    }

    private static Tone tone(FineOutcome fine) {
        if (fine.amount().isEmpty()) {
            return Tone.GOOD;
        }
        return fine.amount()
                .flatMap(Bounds::exact)
                .map(amount -> amount.isZero() ? Tone.GOOD : Tone.BAD)
                .orElse(Tone.OPEN);
    }

    private List<String> outlook() {
        return Completions.lastTerm(assessment)
                .flatMap(AssessedTerm::outlook)
                .flatMap(Outlook::fine)
                .map(amount -> words.text(amount.isExact() ? "outlook.fine" : "outlook.fine.open", amount))
                .map(fine -> List.of(words.text("desk.fact.outlook", fine)))
                .orElse(List.of());
    }

    private Fact participation(AssessedTerm term) {
        return new Fact(
                words.text("desk.fact.participation"),
                Words.capitalised(status(term)),
                List.of(words.text("desk.lane.term" + (term.lastDay().isExact() ? "" : ".open"), words.lastDay(term))),
                tone(term));
    }

    private Fact loan(Forgiveness forgiveness) {
        Stream<String> notes = Stream.of(
                        Optional.of(words.text("desk.fact.forgiven", forgiveness.forgiven())),
                        Optional.of(words.text("desk.fact.left", forgiveness.left())),
                        assessment.entitlement().map(claim -> words.text("desk.fact.available", claim.available())),
                        assessment.recovery().map(recovery -> words.text("desk.fact.recovery", recovery.state())))
                .flatMap(Optional::stream);
        return new Fact(
                words.text("desk.fact.loan"),
                Words.capitalised(words.value(forgiveness.kind())),
                notes.toList(),
                switch (forgiveness.kind()) {
                    case FULL, PARTIAL -> Tone.GOOD;
                    case NONE -> Tone.BAD;
                    case PENDING -> Tone.NEUTRAL;
                    case OPEN -> Tone.OPEN;
                });
    }

    static Tone tone(AssessedTerm term) {
        boolean isExcused =
                term.culpability().filter(Culpability.NOT_CULPABLE::equals).isPresent();
        TermStatus status = term.status();
        return switch (status) {
            case COMPLETED_IN_TIME -> Tone.GOOD;
            case COMPLETED_LATE, OVERRUN -> isExcused ? Tone.NEUTRAL : Tone.BAD;
            case OPEN -> Tone.OPEN;
            case NOT_STARTED, RUNNING, ENDED, SUSPENDED -> Tone.NEUTRAL;
        };
    }

    private static Optional<AssessedTerm> last(List<AssessedTerm> chain) {
        return chain.stream().reduce((one, other) -> other);
    }
}
