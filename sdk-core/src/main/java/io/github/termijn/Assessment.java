package io.github.termijn;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.exemption.AgiRoute;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.law.Act;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.Recovery;
import io.github.termijn.loan.Repayment;
import io.github.termijn.procedure.Procedure;
import io.github.termijn.term.Claim;
import io.github.termijn.term.TermStatus;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where one person stands on a day (beoordeling), with every reason.
 *
 * <p>For a person under another act only {@link #id()}, {@link #act()}, {@link #receipt()} and the findings are filled.
 */
@Value.Immutable
public interface Assessment extends Outcome {

    /**
     * Returns the opaque id by which the caller knows the dossier.
     *
     * @return the id, as given
     */
    Optional<String> id();

    /**
     * Returns what the assessment was made with.
     *
     * @return the receipt
     */
    Receipt receipt();

    /**
     * Returns the act that governs the person (REG-1).
     *
     * @return the act; this library computes {@link Act#WI_2013} only
     */
    Act act();

    /**
     * Returns what has to be done and what is done.
     *
     * @return the progress; empty under another act
     */
    Optional<ExamProgress> progress();

    /**
     * Returns the exam terms, the first one and the new ones after fines.
     *
     * @return the terms in order; empty under another act
     */
    List<AssessedTerm> terms();

    /**
     * Returns the exam term that counts on the as-of day (TRM-9): the last new term that a fine set, else the first.
     *
     * @return the current term; empty under another act, once the duty ended in it, and while it is open which one counts:
     *     whether a fine set the last of {@link #terms()} is told by its {@link io.github.termijn.term.Term#existence()}
     */
    default Optional<AssessedTerm> currentTerm() {
        if (terms().isEmpty()) {
            return Optional.empty();
        }
        AssessedTerm last = terms().get(terms().size() - 1);
        return Optional.of(last).filter(term -> term.existence() == Verdict.HOLDS && term.status() != TermStatus.ENDED);
    }

    /**
     * Returns the person's status: that of the overrun that ended last (CUL-2).
     *
     * @return the culpability; empty if no term was overrun, or while it is open whether there was a duty (REG-4) or
     *     an overrun
     */
    default Optional<Culpability> culpability() {
        return Reasoning.latestOverrun(this).flatMap(Reasoning.EndedOverrun::culpability);
    }

    /**
     * Returns the terms for the participation statement.
     *
     * @return the terms in order; empty if there is no such duty
     */
    List<AssessedTerm> participationTerms();

    /**
     * Returns the recorded fines that belong to no overrun, or of which it is open to which one (FIN-8).
     *
     * @return the fines as they stand, with the days of their letters and without a computed amount
     */
    List<FineOutcome> unattributedFines();

    /**
     * Returns the extensions that could be had but are not recorded, and those that were tested and fail (3a).
     *
     * @return the claims, each beside its term; they never move it
     */
    List<Claim> claims();

    /**
     * Returns whether ONA can be dispensed because of work (EXM-5).
     *
     * @return the test on the day of the request, or on the as-of day; empty if ONA is not open or no work is recorded
     */
    Optional<WorkDispensation> workDispensation();

    /**
     * Returns the exemptions that could be had, each with what is met and what is missing (section 8).
     *
     * @return the exemptions; empty under another act. They never end a duty: a recorded decision does
     */
    Optional<Exemptions> exemptions();

    /**
     * Returns one route to the exemption for demonstrated effort (AGI-1, AGI-3).
     *
     * @param route the route
     * @return its criteria, each with what is there and what is missing; empty under another act, once the duty has ended, and if no
     *     exam part is open
     */
    default Optional<AgiRouteOutcome> effort(AgiRoute route) {
        Objects.requireNonNull(route, "route");
        return exemptions().flatMap(Exemptions::agi).flatMap(agi -> agi.route(route));
    }

    /**
     * Returns letters and what can be done about them: each recorded decision with its days and grounds (section 6a).
     *
     * @return the procedure; empty under another act
     */
    Optional<Procedure> procedure();

    /**
     * Returns what to be warned of, and what can be done now or later (section 9).
     *
     * @return the guidance; empty under another act
     */
    Optional<Guidance> guidance();

    /**
     * Returns what may be borrowed, and until when (LOA-1 to LOA-3).
     *
     * @return the claim to the loan; empty if the dossier has no loan
     */
    Optional<Entitlement> entitlement();

    /**
     * Returns what is forgiven of the loan by the rules (LOA-4 to LOA-9, LOA-11, LOA-12).
     *
     * @return the statutory result; empty if the dossier has no loan
     */
    Optional<Forgiveness> forgiveness();

    /**
     * Returns how what is left of the loan is paid back by the rules (REP-1 to REP-5).
     *
     * @return start, schedule and ability to pay; empty if the dossier has no loan
     */
    Optional<Repayment> repayment();

    /**
     * Returns whether what is left of the loan is collected (LOA-10, LOA-11).
     *
     * @return how it stands, beside the statutory result; empty if the dossier has no loan
     */
    Optional<Recovery> recovery();

    /**
     * Returns when the duty ended (REG-3).
     *
     * @return the end; empty if the duty still stands
     */
    Optional<DutyEnd> dutyEnd();

    /**
     * Tells whether the duty may have ended on an earlier day than {@link #dutyEnd()}: by an interruption that still runs, an open
     * nationality, or a part of which the day is open.
     *
     * @return true if that is open: then that day is the last on which it can have ended; false while nothing surely ended it
     */
    default boolean mayHaveEndedEarlier() {
        return dutyEnd()
                .filter(end -> generalFindings().stream()
                        .anyMatch(finding -> finding.statement() instanceof DutyStatement said
                                && DutyStatement.MAY_HAVE_ENDED.contains(said)
                                && finding.on().isBefore(end.day())))
                .isPresent();
    }

    /**
     * Returns what is found of the act, the end of the duty, the recorded fines and requests; the rest stands with its subject.
     *
     * @return the findings of the assessment as a whole
     */
    List<Finding> generalFindings();

    /**
     * Returns all findings on which the outcome rests, in the order of the reasoning. Those of claims stay with the claims.
     *
     * @return the findings of act, progress, terms, end of duty and loan
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        return Reasoning.of(this);
    }

    /**
     * Returns the answer first: until when, how it stands, what it costs, what is forgiven, what to do first and by when, and how
     * sure that is.
     *
     * @param language Dutch or English
     * @return three to six sentences, made of the outcomes and with what they rest on
     */
    default Summary summary(Language language) {
        return summary(language, Addressee.DESK);
    }

    /**
     * Returns the answer first, told to a desk or to the person.
     *
     * @param language Dutch or English
     * @param addressee to whom
     * @return three to six sentences, made of the outcomes and with what they rest on; only their text depends on the addressee
     */
    default Summary summary(Language language, Addressee addressee) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(addressee, "addressee");
        return Summary.of(this, language, addressee);
    }

    /**
     * Returns the reasoning as text, each line with its rule and articles.
     *
     * @param language Dutch or English
     * @return the lines in the order of the findings
     */
    default List<String> explain(Language language) {
        Objects.requireNonNull(language, "language");
        return Explanation.in(language).under(receipt().amendments().keySet()).lines(findings());
    }

    /** Builds an assessment. */
    class Builder extends ImmutableAssessment.Builder {}
}
