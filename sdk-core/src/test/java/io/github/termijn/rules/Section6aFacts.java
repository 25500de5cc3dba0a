package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Permit;
import io.github.termijn.procedure.GroundKind;
import io.github.termijn.procedure.ObjectionGround;
import io.github.termijn.procedure.RecordedDecision;
import java.util.List;
import java.util.Optional;

/** Short words for what the tests of section 6a speak about. */
final class Section6aFacts {

    private Section6aFacts() {}

    /** A family migrant of 28 March 2014: the first exam term ends on 27 March 2017. */
    static Dossier.Builder family() {
        return Dossier.builder().permit(Permit.FAMILY).obligedFrom(day("2014-03-28"));
    }

    static FineDecision.Builder fine(int amount, String decidedOn) {
        return FineDecision.builder().kind(TermKind.EXAM).amount(euro(amount)).decidedOn(day(decidedOn));
    }

    static RecordedDecision decision(Dossier.Builder dossier, String asOf) {
        return decisions(dossier, asOf).get(0);
    }

    static List<RecordedDecision> decisions(Dossier.Builder dossier, String asOf) {
        return Wi2013.standard()
                .assess(dossier.build(), day(asOf))
                .procedure()
                .orElseThrow()
                .decisions();
    }

    static Optional<ObjectionGround> ground(GroundKind kind, RecordedDecision decision) {
        return decision.grounds().stream()
                .filter(ground -> ground.kind() == kind)
                .findFirst();
    }

    /** A ground as {@code HOLDS 375.00} or {@code OPEN 0.00..375.00}; {@code -} without one. */
    static String said(GroundKind kind, RecordedDecision decision) {
        return ground(kind, decision)
                .map(ground -> ground.verdict()
                        + ground.euros()
                                .map(euros -> " " + euros.toString().replace("EUR ", ""))
                                .orElse(""))
                .orElse("-");
    }
}
