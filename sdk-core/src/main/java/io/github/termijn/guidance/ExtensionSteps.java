package io.github.termijn.guidance;

import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.Removal;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Claim;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The extensions that can be requested, from the first day of the window of their term (3a, TRM-7). */
final class ExtensionSteps {

    private final Steps steps;
    private final Situation situation;
    private final LocalDate asOf;

    /** The day of the first fine for each term, by its kind and place. */
    private final Map<List<Object>, LocalDate> finedOn = new HashMap<>();

    ExtensionSteps(Steps steps, Situation situation) {
        this.steps = steps;
        this.situation = situation;
        this.asOf = situation.asOf();
        for (FineAttribution fine : situation.timeline().fines()) {
            fine.term()
                    .ifPresent(term -> finedOn.putIfAbsent(
                            List.of(fine.fine().kind(), term), fine.fine().decidedOn()));
        }
    }

    void add() {
        Set<Ground> requested = EnumSet.noneOf(Ground.class);
        situation.dossier().extensionRequests().forEach(request -> requested.add(request.ground()));
        situation.timeline().claims().stream()
                .filter(claim -> claim.standing() != Claim.Standing.NOT_MET)
                .filter(claim -> !requested.contains(claim.ground()))
                .forEach(this::add);
    }

    private void add(Claim claim) {
        Term term = termOf(claim);
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                claim.standing() == Claim.Standing.AVAILABLE ? Verdict.HOLDS : Verdict.OPEN,
                GuidanceStatement.EXTENSION_AVAILABLE,
                asOf,
                claim.ground(),
                claim.lastDayIfGranted().orElseThrow()));
        removal(claim, term)
                .ifPresent(removal ->
                        findings.add(Finding.of(removal.verdict(), GuidanceStatement.EXTENSION_REMOVES_OVERRUN, asOf)));
        findings.addAll(claim.openPoints());
        if (Situation.isThere(term) == Verdict.OPEN) {
            findings.add(Finding.open(
                    Situation.isDutyOpen(term) ? GuidanceStatement.DUTY_OPEN : GuidanceStatement.TERM_OPEN, asOf));
        }
        Bounds<LocalDate> from = term.requestFrom().orElseThrow();
        term.frontOfficeFrom()
                .filter(day -> claim.ground() != Ground.EDUCATION) // TRM-7: there DUO uses the window itself
                .filter(day -> day.isAfter(asOf) && !from.equals(Bounds.exactly(day)))
                .ifPresent(day -> findings.add(Finding.holds(TermStatement.FRONT_OFFICE_FROM, asOf, day)
                        .restsOn(Aspect.TRM_7_FRONT_OFFICE)));
        steps.addWithin(term, StepKind.REQUEST_EXTENSION, from, Optional.empty(), findings);
    }

    /** 3a: of a term whose last day has passed, whether the extension takes the overrun away. */
    private Optional<Removal> removal(Claim claim, Term term) {
        if (term.lastDay().atMost().filter(asOf::isAfter).isEmpty()) {
            return Optional.empty();
        }
        LocalDate judgedOn = finedOn.getOrDefault(List.of(claim.kind(), claim.term()), asOf);
        return Removal.by(claim, situation.progress(), situation.timeline(), judgedOn);
    }

    private Term termOf(Claim claim) {
        List<Term> chain = claim.kind() == TermKind.EXAM
                ? situation.timeline().examTerms()
                : situation.timeline().participationTerms();
        return chain.get(claim.term());
    }
}
