package io.github.termijn.examples.desk;

import io.github.termijn.Assessment;
import io.github.termijn.examples.text.Words;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.Signal;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Claim;
import java.util.List;
import java.util.stream.Stream;

/** What asks for attention, in a few words each. */
record Signals(Assessment assessment, Words words) {

    /** Returns the signals that are given, or those that are open, in sentences. Only a signal that is given is a warning. */
    List<String> sentences(Verdict verdict) {
        return signals()
                .filter(signal -> signal.verdict() == verdict)
                .map(signal -> words.text(
                        "signal." + signal.verdict(),
                        signal.kind(),
                        signal.findings().get(0).rule().id()))
                .toList();
    }

    private Stream<Signal> signals() {
        return assessment.guidance().map(Guidance::signals).orElse(List.of()).stream();
    }

    /** Returns all that asks for attention, as keywords. */
    List<String> all() {
        Stream<String> culpability = assessment.culpability().map(words::value).stream();
        Stream<String> open =
                assessment.openPoints().isEmpty() ? Stream.empty() : Stream.of(words.text("desk.openPoints"));
        Stream<String> signals =
                signals().filter(signal -> signal.verdict() == Verdict.HOLDS).map(signal -> words.value(signal.kind()));
        Stream<String> claims = assessment.claims().stream()
                .filter(claim -> claim.standing() == Claim.Standing.AVAILABLE)
                .map(claim -> words.text("desk.route.claim", claim.ground()))
                .distinct();
        return Stream.of(signals, culpability, open, claims)
                .flatMap(each -> each)
                .map(Words::capitalised)
                .toList();
    }
}
