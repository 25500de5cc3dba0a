package io.github.termijn.examples.desk;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.examples.text.Words;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The ways open to a person: do the parts, get more time, be exempted. */
final class Routes {

    private final Assessment assessment;
    private final Words words;

    Routes(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
    }

    List<Route> all() {
        List<Route> routes = new ArrayList<>();
        assessment.progress().map(this::parts).ifPresent(routes::add);
        assessment.workDispensation().map(this::work).ifPresent(routes::add);
        assessment.claims().stream()
                .sorted(Comparator.comparing(Claim::standing))
                .map(this::claim)
                .forEach(routes::add);
        return routes;
    }

    private Route parts(ExamProgress progress) {
        Meter meter = Meter.ofParts(progress, words);
        List<String> parts =
                progress.parts().stream().map(part -> Route.part(part, words)).toList();
        String standing = progress.group().map(words::value).orElseGet(meter::verdict);
        return new Route(words.text("parts"), standing, meter.tone(), List.of(meter), parts, List.of());
    }

    private Route work(WorkDispensation work) {
        return new Route(
                words.text("desk.route.work"),
                words.text("verdict." + verdict(work.findings())),
                Meter.tone(verdict(work.findings())),
                meters(work.findings()),
                List.of(),
                Route.sources(work.findings(), words));
    }

    /** One ground of work is enough. */
    private static Verdict verdict(List<Finding> findings) {
        List<Verdict> verdicts = findings.stream().map(Finding::verdict).toList();
        if (verdicts.contains(Verdict.HOLDS)) {
            return Verdict.HOLDS;
        }
        return verdicts.contains(Verdict.OPEN) ? Verdict.OPEN : Verdict.FAILS;
    }

    private Route claim(Claim claim) {
        String term = words.text(Words.termKey(claim.kind(), claim.term()), claim.term());
        boolean isOnlyTerm = assessment.terms().size() == 1 && claim.kind() == TermKind.EXAM;
        String ground = words.text("desk.route.claim", claim.ground());
        List<String> notes = new ArrayList<>();
        claim.length()
                .ifPresent(length -> notes.add(words.text(
                        length.atMost().isEmpty() ? "claim.granted.unknown" : "claim.granted",
                        length.atMost().isEmpty() ? claim.lastDayIfGranted().orElseThrow() : length,
                        claim.lastDayIfGranted().orElseThrow())));
        claim.lengthFindings().stream().map(words::sentence).forEach(notes::add);
        return new Route(
                isOnlyTerm ? ground : ground + words.text("claim.term", term),
                words.text("desk.standing." + claim.standing()),
                switch (claim.standing()) {
                    case AVAILABLE -> Tone.GOOD;
                    case OPEN -> Tone.OPEN;
                    case NOT_MET -> Tone.BAD;
                },
                meters(claim.conditions()),
                notes,
                Route.sources(claim.findings(), words));
    }

    private List<Meter> meters(List<Finding> conditions) {
        return conditions.stream().map(finding -> Meter.of(finding, words)).collect(Collectors.toList());
    }
}
