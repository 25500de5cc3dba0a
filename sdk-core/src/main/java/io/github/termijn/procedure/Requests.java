package io.github.termijn.procedure;

import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionRequest;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermLaw;
import io.github.termijn.term.WorkingDays;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says by when is decided on what a person asked for (beslistermijn, TRM-7 and PRC-3). */
public final class Requests {

    private final LawBook law;
    private final WorkingDays workingDays;
    private final List<Finding> findings = new ArrayList<>();

    private Requests(LawBook law) {
        this.law = law;
        this.workingDays = new WorkingDays(law);
    }

    /**
     * Returns the day by which the agency decides on each recorded request, whether that day has passed or not.
     *
     * <p>It is eight weeks after the request; one that is a Saturday, a Sunday or a holiday moves to the next working day
     * (PRC-6). For more time the decree says eight weeks, for other requests it is the reasonable time of at most eight
     * weeks. Example: requested on 5 May 2018, eight weeks end on Saturday 30 June 2018, so by 2 July 2018.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @return the findings in the order of the dossier
     */
    public static List<Finding> decisionDays(LawBook law, Dossier dossier) {
        Requests requests = new Requests(law);
        dossier.extensionRequests().forEach(requests::add);
        for (Dispensation dispensation : dossier.dispensations()) {
            requests.add(RequestKind.DISPENSATION, dispensation.requestedOn());
        }
        requests.add(RequestKind.WORK_DISPENSATION, dossier.workDispensationRequestedOn());
        dossier.loan().ifPresent(requests::add);
        return List.copyOf(requests.findings);
    }

    private void add(ExtensionRequest request) {
        LocalDate day = request.requestedOn();
        findings.add(
                Finding.holds(ProcedureStatement.EXTENSION_DECIDED_BY, day, request.ground(), day, decidedBy(day)));
        nameMove(day);
    }

    private void add(Loan loan) {
        add(RequestKind.LOAN, loan.appliedOn());
        add(RequestKind.EARLY_REPAYMENT, loan.earlyRepaymentRequestedOn());
        add(RequestKind.FORGIVENESS, loan.forgivenessRequestedOn());
        add(RequestKind.SPECIAL_CIRCUMSTANCES, loan.specialCircumstancesRequestedOn());
    }

    private void add(RequestKind kind, Optional<LocalDate> requestedOn) {
        requestedOn.ifPresent(day -> {
            findings.add(Finding.holds(ProcedureStatement.DECIDED_BY, day, kind, day, decidedBy(day))
                    .restsOn(Aspect.PRC_3_REASONABLE_TIME));
            nameMove(day);
        });
    }

    private LocalDate decidedBy(LocalDate requestedOn) {
        return workingDays.lastDay(requestedOn, period(requestedOn));
    }

    private void nameMove(LocalDate requestedOn) {
        workingDays.whyMoved(requestedOn, period(requestedOn)).ifPresent(findings::add);
    }

    private Period period(LocalDate requestedOn) {
        return law.on(TermLaw.DECISION_PERIOD, requestedOn);
    }
}
