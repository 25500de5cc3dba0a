package io.github.termijn.fine;

import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.term.WorkingDays;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days to watch after a fine decision (procedure, FIN-12).
 *
 * <p>Usable without a dossier. A last day that is a Saturday, a Sunday or a public holiday has moved to the next working day
 * (PRC-6).
 *
 * @param objectionThrough the last day to object, included
 * @param paymentThrough the last day to pay, included
 */
public record ProcedureDays(LocalDate objectionThrough, LocalDate paymentThrough) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param objectionThrough the last day to object, included
     * @param paymentThrough the last day to pay, included
     */
    public ProcedureDays {
        Objects.requireNonNull(objectionThrough, "objectionThrough");
        Objects.requireNonNull(paymentThrough, "paymentThrough");
    }

    /**
     * Returns the days after the notification of a decision.
     *
     * <p>Example: notified on 5 December 2017, object and pay until and including 16 January 2018. Notified on 1 June 2019, six
     * weeks end on a Saturday, so until and including Monday 15 July 2019.
     *
     * @param law the law
     * @param notifiedOn the day of the notification
     * @return six weeks after it for both, or the next working day
     */
    public static ProcedureDays of(LawBook law, LocalDate notifiedOn) {
        Objects.requireNonNull(notifiedOn, "notifiedOn");
        LocalDate last = new WorkingDays(law).lastDay(notifiedOn, law.on(FineLaw.OBJECTION_PERIOD, notifiedOn));
        return new ProcedureDays(last, last);
    }

    /**
     * Returns the last day on which an overrun can be fined, unless an objection or appeal suspended the power.
     *
     * <p>Example: last day of the exam term 27 March 2017, so until and including 27 March 2022.
     *
     * @param law the law
     * @param kind exam, or participation statement
     * @param lastDay the last day of the term that was overrun
     * @return the last day, included
     */
    public static LocalDate canBeFinedThrough(LawBook law, TermKind kind, LocalDate lastDay) {
        Objects.requireNonNull(kind, "kind");
        LocalDate exclusiveEnd = TermArithmetic.requireCountable(Objects.requireNonNull(lastDay, "lastDay"))
                .plusDays(1);
        return TermArithmetic.lastDay(TermArithmetic.plus(
                exclusiveEnd, law.on(kind == TermKind.EXAM ? FineLaw.POWER : FineLaw.PVT_POWER, exclusiveEnd)));
    }

    /**
     * Returns the day by which the agency aims to decide: a target without effect.
     *
     * @param law the law
     * @param reportedOn the day of the report of the overrun
     * @return thirteen weeks after it, too long to be moved to a working day (PRC-6)
     */
    public static LocalDate decisionTarget(LawBook law, LocalDate reportedOn) {
        Objects.requireNonNull(reportedOn, "reportedOn");
        return TermArithmetic.requireCountable(reportedOn).plus(law.on(FineLaw.DECISION_TARGET, reportedOn));
    }
}
