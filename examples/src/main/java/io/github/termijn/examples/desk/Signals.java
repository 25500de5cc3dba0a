package io.github.termijn.examples.desk;

import io.github.termijn.Assessment;
import io.github.termijn.examples.text.Words;
import io.github.termijn.term.Claim;
import java.util.List;
import java.util.stream.Stream;

/** What asks for attention, in a few words each. */
final class Signals {

    private final Assessment assessment;
    private final Words words;

    Signals(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
    }

    List<String> all() {
        Stream<String> culpability = assessment.culpability().map(words::value).stream();
        Stream<String> open =
                assessment.openPoints().isEmpty() ? Stream.empty() : Stream.of(words.text("desk.openPoints"));
        Stream<String> claims = assessment.claims().stream()
                .filter(claim -> claim.standing() == Claim.Standing.AVAILABLE)
                .map(claim -> words.text("desk.route.claim", claim.ground()))
                .distinct();
        return Stream.of(culpability, open, claims)
                .flatMap(each -> each)
                .map(Words::capitalised)
                .toList();
    }
}
