package io.github.termijn.examples.desk;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.examples.text.Words;
import io.github.termijn.exemption.AgiOutcome;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.MedicalExemption;
import io.github.termijn.exemption.SufficientIntegration;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ways open to a person: do the parts, get more time, be exempted. */
record Routes(Assessment assessment, Words words) {

    List<Route> all() {
        List<Route> routes = new ArrayList<>();
        assessment.progress().map(this::parts).ifPresent(routes::add);
        assessment.workDispensation().map(this::work).ifPresent(routes::add);
        assessment.claims().stream()
                .sorted(Comparator.comparing(Claim::standing))
                .map(this::claim)
                .forEach(routes::add);
        assessment.exemptions().ifPresent(exemptions -> {
            exemptions.agi().filter(agi -> !agi.routes().isEmpty()).ifPresent(agi -> agi(agi, routes));
            exemptions.medical().map(this::medical).ifPresent(routes::add);
            exemptions.sufficientIntegration().map(this::integration).ifPresent(routes::add);
        });
        return routes;
    }

    private void agi(AgiOutcome agi, List<Route> routes) {
        List<Finding> remarks = Finding.join(agi.remarks(), agi.effects());
        routes.add(new Route(
                words.text("desk.route.agi"),
                words.value(agi.result()),
                switch (agi.result()) {
                    case MET -> Tone.GOOD;
                    case NOT_MET_AS_STANDARD_CASE -> Tone.BAD;
                    case OPEN -> Tone.OPEN;
                    case DOES_NOT_APPLY -> Tone.NEUTRAL;
                },
                List.of(),
                notes(remarks),
                words.sources(remarks)));
        agi.routes()
                .forEach(route -> routes.add(exemption(
                        words.text("desk.route.agi.route", route.route()), route.verdict(), route.criteria(), route)));
    }

    private Route medical(MedicalExemption medical) {
        return exemption(words.text("desk.route.medical"), medical.verdict(), List.of(medical.criterion()), medical);
    }

    private Route integration(SufficientIntegration integration) {
        return exemption(
                words.text("desk.route.integration"), integration.verdict(), integration.criteria(), integration);
    }

    /** What is found beside the criteria themselves is a note. */
    private Route exemption(String title, Verdict verdict, List<Criterion> criteria, Outcome outcome) {
        List<Finding> tested =
                criteria.stream().map(criterion -> criterion.findings().get(0)).toList();
        List<Finding> others = outcome.findings().stream()
                .filter(finding -> !tested.contains(finding))
                .toList();
        return new Route(
                title,
                words.text("desk.verdict." + verdict),
                Meter.tone(verdict),
                criteria.stream().map(criterion -> Meter.of(criterion, words)).toList(),
                notes(others),
                words.sources(outcome.findings()));
    }

    private List<String> notes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.verdict() == Verdict.OPEN
                        ? words.text("open.mark") + " " + words.sentence(finding)
                        : words.sentence(finding))
                .toList();
    }

    private Route parts(ExamProgress progress) {
        Meter meter = Meter.ofParts(progress, words);
        List<String> parts =
                progress.parts().stream().map(part -> Route.part(part, words)).toList();
        String standing = progress.group().map(words::value).orElseGet(() -> words.text("desk.parts.done"));
        return new Route(words.text("parts"), standing, meter.tone(), List.of(meter), parts, "");
    }

    private Route work(WorkDispensation work) {
        return new Route(
                words.text("desk.route.work"),
                words.text("desk.verdict." + verdict(work.findings())),
                Meter.tone(verdict(work.findings())),
                meters(work.findings()),
                List.of(),
                words.sources(work.findings()));
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
        notes.addAll(notes(claim.lengthFindings()));
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
                words.sources(claim.findings()));
    }

    private List<Meter> meters(List<Finding> conditions) {
        return conditions.stream().map(finding -> Meter.of(finding, words)).toList();
    }
}
