package io.github.termijn.testing;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.term.Claim;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What an assessment says, by its place, so that two can be laid beside each other: {@code EXAM/0/lastDay}. */
public final class Said {

    private final Map<String, Object> places = new LinkedHashMap<>();

    private Said() {}

    /**
     * Returns what an assessment says.
     *
     * @param assessment the assessment
     * @return the value of each place: bounds, a verdict, a state, or what is said without any doubt
     */
    public static Map<String, Object> of(Assessment assessment) {
        Said said = new Said();
        said.chain("EXAM", assessment.terms());
        said.chain("PVT", assessment.participationTerms());
        assessment.progress().ifPresent(said::progress);
        said.put("dutyEnd", assessment.mayHaveEndedEarlier() ? "OPEN" : assessment.dutyEnd());
        said.put("culpability", assessment.culpability());
        assessment.claims().forEach(said::claim);
        assessment
                .workDispensation()
                .ifPresent(work -> said.put(
                        "workDispensation",
                        Verdict.any(
                                work.findings().stream().map(Finding::verdict).toList())));
        assessment.exemptions().ifPresent(said::exemptions);
        assessment.entitlement().ifPresent(said::entitlement);
        assessment.forgiveness().ifPresent(said::forgiveness);
        assessment.recovery().ifPresent(recovery -> said.put("recovery/state", recovery.state()));
        assessment
                .repayment()
                .ifPresent(repayment -> repayment.start().ifPresent(start -> {
                    start.trigger().ifPresent(day -> said.put("repayment/trigger", day));
                    start.runInThrough().ifPresent(day -> said.put("repayment/runInThrough", day));
                    start.firstInstalment().ifPresent(day -> said.put("repayment/firstInstalment", day));
                }));
        return said.places;
    }

    private void put(String place, Object value) {
        places.put(place, value);
    }

    private void chain(String kind, List<AssessedTerm> chain) {
        for (AssessedTerm term : chain) {
            String at = kind + "/" + term.ordinal();
            put(at + "/start", term.start());
            put(at + "/lastDay", term.lastDay());
            put(at + "/existence", term.existence());
            put(at + "/status", term.status());
            boolean open = term.status() == TermStatus.OPEN;
            Money nothing = Money.zero(CurrencyUnit.EUR);
            Bounds<Money> fine = term.fine()
                    .map(each -> each.amount().orElse(Bounds.exactly(nothing)))
                    .orElse(open ? Bounds.atLeast(nothing) : Bounds.exactly(nothing));
            put(at + "/fine/amount", fine);
        }
    }

    private void progress(ExamProgress progress) {
        progress.parts().forEach(part -> {
            put(
                    "progress/" + part.part(),
                    part.mayBeEarlier() ? "OPEN" : part.status().toString());
        });
    }

    /** A claim is known by the circumstance it rests on: with another fact there can be one claim more before it. */
    private void claim(Claim claim) {
        String first = claim.conditions().stream()
                .flatMap(condition -> condition.values().stream())
                .filter(LocalDate.class::isInstance)
                .findFirst()
                .map(day -> day + "/")
                .orElse("");
        String ground = "claim/" + claim.kind() + "/" + claim.term() + "/" + claim.ground() + "/" + first;
        int place = 0;
        while (places.containsKey(ground + place + "/standing")) {
            place++;
        }
        String at = ground + place;
        put(at + "/standing", claim.standing());
        claim.length().ifPresent(length -> put(at + "/length", length));
        claim.lastDayIfGranted().ifPresent(day -> put(at + "/lastDay", day));
    }

    private void exemptions(Exemptions exemptions) {
        put("notObliged", exemptions.notObliged().verdict());
        exemptions.agi().ifPresent(agi -> put("agi", agi.result()));
        exemptions.medical().ifPresent(medical -> put("medical", medical.verdict()));
        exemptions.sufficientIntegration().ifPresent(avi -> put("avi", avi.verdict()));
    }

    private void entitlement(Entitlement entitlement) {
        put("entitlement/maximum", entitlement.maximum());
        put("entitlement/available", entitlement.available());
        put("entitlement/state", entitlement.state());
        put("entitlement/lastDay", entitlement.lastDay());
    }

    private void forgiveness(Forgiveness forgiveness) {
        put("forgiveness/percentage", forgiveness.percentage());
        put("forgiveness/forgiven", forgiveness.forgiven());
        put("forgiveness/left", forgiveness.left());
    }

    /**
     * Tells whether what is said without a fact leaves room for what is said with it.
     *
     * @param without the value without the fact
     * @param with the value with it
     * @return true if the first is open and contains the second, or if they are the same
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static boolean leavesRoomFor(Object without, Object with) {
        if (without instanceof Bounds<?> open && with instanceof Bounds<?> value) {
            if (!(open.atLeast() instanceof Comparable)) {
                return open.equals(value) || !open.isExact();
            }
            return ((Bounds) open).hull((Bounds) value).equals(open);
        }
        boolean isOpen = without.toString().equals("OPEN") || without.equals(Optional.empty());
        return isOpen || without.equals(with);
    }
}
