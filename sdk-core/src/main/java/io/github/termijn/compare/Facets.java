package io.github.termijn.compare;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.procedure.ObjectionGround;
import io.github.termijn.procedure.Procedure;
import io.github.termijn.procedure.RecordedDecision;
import io.github.termijn.term.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An assessment as a list of named outcomes, so that two can be laid side by side. */
final class Facets {

    /** What is said, and of which one of its kind. */
    record Key(Topic topic, List<Object> about) {}

    private record Facet(Object value, List<Finding> findings) {}

    private final Map<Key, Facet> facets = new LinkedHashMap<>();

    private Facets() {}

    static Facets of(Assessment assessment) {
        Facets facets = new Facets();
        List<Finding> general = assessment.generalFindings();
        facets.put(Topic.ACT, assessment.act(), general);
        assessment.dutyEnd().ifPresent(end -> facets.put(Topic.DUTY_END, List.of(end.cause(), end.day()), general));
        assessment.progress().ifPresent(facets::progress);
        assessment.terms().forEach(facets::term);
        assessment.participationTerms().forEach(facets::term);
        assessment.claims().forEach(facets::claim);
        assessment.exemptions().ifPresent(facets::exemptions);
        assessment.entitlement().ifPresent(claim -> facets.put(Topic.LOAN_CLAIM, claim.state(), claim));
        assessment.forgiveness().ifPresent(forgiven -> facets.put(Topic.FORGIVENESS, forgiven.percentage(), forgiven));
        assessment
                .repayment()
                .ifPresent(repayment -> repayment
                        .schedule()
                        .ifPresent(schedule -> facets.put(Topic.REPAYMENT, schedule.total(), repayment)));
        assessment.recovery().ifPresent(recovery -> facets.put(Topic.RECOVERY, recovery.state(), recovery));
        assessment.procedure().ifPresent(facets::procedure);
        assessment.guidance().ifPresent(facets::guidance);
        return facets;
    }

    private void progress(ExamProgress progress) {
        progress.parts().forEach(part -> put(Topic.PART, part.status(), progress.findings(), part.part()));
    }

    private void term(AssessedTerm term) {
        Object[] about = {term.kind(), term.ordinal()};
        put(Topic.TERM_STATUS, term.status(), term.findings(), about);
        put(Topic.LAST_DAY, term.lastDay(), term.findings(), about);
        term.culpability().ifPresent(culpability -> put(Topic.CULPABILITY, culpability, term.findings(), about));
        term.fine()
                .ifPresent(fine -> fine.amount().ifPresent(amount -> put(Topic.FINE, amount, fine.findings(), about)));
    }

    private void claim(Claim claim) {
        Object[] about = {claim.kind(), claim.term(), claim.ground()};
        put(Topic.CLAIM, claim.standing(), claim.findings(), about);
        claim.lastDayIfGranted().ifPresent(day -> put(Topic.LAST_DAY_IF_GRANTED, day, claim.findings(), about));
    }

    private void exemptions(Exemptions exemptions) {
        exemptions.agi().ifPresent(agi -> put(Topic.EFFORT_EXEMPTION, agi.result(), agi));
        exemptions.medical().ifPresent(medical -> put(Topic.MEDICAL_EXEMPTION, medical.verdict(), medical));
        exemptions
                .sufficientIntegration()
                .ifPresent(integration -> put(Topic.INTEGRATION_EXEMPTION, integration.verdict(), integration));
    }

    private void procedure(Procedure procedure) {
        for (RecordedDecision decision : procedure.decisions()) {
            Object[] about = {decision.kind(), decision.decidedOn()};
            decision.through().ifPresent(day -> put(Topic.OBJECTION_THROUGH, day, decision.days(), about));
            for (ObjectionGround ground : decision.grounds()) {
                put(
                        Topic.GROUND,
                        worth(ground),
                        ground.findings(),
                        decision.kind(),
                        decision.decidedOn(),
                        ground.kind());
            }
        }
    }

    /** What a ground would change, or how sure it is if it changes no amount and no day. */
    private static Object worth(ObjectionGround ground) {
        return ground.euros().<Object>map(euros -> euros).or(ground::lastDay).orElse(ground.verdict());
    }

    private void guidance(Guidance guidance) {
        guidance.signals().forEach(signal -> put(Topic.SIGNAL, signal.verdict(), signal.findings(), signal.kind()));
        for (NextStep step : guidance.steps()) {
            put(Topic.STEP, step.from(), step.findings(), step.kind());
            step.by().ifPresent(by -> put(Topic.STEP_BY, by, step.findings(), step.kind()));
        }
    }

    private void put(Topic topic, Object value, Outcome outcome) {
        put(topic, value, outcome.findings());
    }

    /** Of several of the same name the second is number 2, and so on. */
    private void put(Topic topic, Object value, List<Finding> findings, Object... about) {
        Key key = new Key(topic, List.of(about));
        for (int number = 2; facets.containsKey(key); number++) {
            List<Object> numbered = new ArrayList<>(List.of(about));
            numbered.add(number);
            key = new Key(topic, List.copyOf(numbered));
        }
        facets.put(key, new Facet(value, findings));
    }

    Set<Key> keys() {
        return facets.keySet();
    }

    Optional<Object> value(Key key) {
        return Optional.ofNullable(facets.get(key)).map(Facet::value);
    }

    List<Finding> findings(Key key) {
        return Optional.ofNullable(facets.get(key)).map(Facet::findings).orElse(List.of());
    }
}
