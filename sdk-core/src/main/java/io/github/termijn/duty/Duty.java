package io.github.termijn.duty;

import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.duty.DutyEnd.Cause;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exam.PossibleCompletion;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * Who is obliged, and until when (inburgeringsplicht, REG-3 and REG-4): what the record and the grounds of VRS-1 say
 * together, for one dossier on one day.
 *
 * <p>The record is not simply overruled. A ground that stands on every day of a term contradicts it ({@link #doubtOver}); a
 * ground that stands on its first days may have moved its start ({@link #laterStart}); a nationality that begins later ends
 * the duty ({@link #end}). Immutable and safe to share between threads.
 */
public final class Duty {

    private final Dossier dossier;
    private final List<NotObligedPeriod> grounds;
    private final List<DutyEnd> ends;
    private final Optional<LocalDate> mayHaveEndedOn;
    private final List<Finding> findings;

    private Duty(
            Dossier dossier,
            List<NotObligedPeriod> grounds,
            List<DutyEnd> ends,
            Optional<LocalDate> mayHaveEndedOn,
            List<Finding> findings) {
        this.dossier = dossier;
        this.grounds = grounds;
        this.ends = List.copyOf(ends);
        this.mayHaveEndedOn = mayHaveEndedOn;
        this.findings = List.copyOf(findings);
    }

    /**
     * Tells who is obliged.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param progress the progress on the as-of day
     * @param asOf the as-of day
     * @return the duty as it stands
     */
    public static Duty of(LawBook law, Dossier dossier, ExamProgress progress, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new Calculation(law, dossier, progress, asOf).duty();
    }

    /**
     * Returns when the duty ended: the earliest of a final dispensation from the whole duty, fulfilment or exemption of its
     * last part, the state pension age, a nationality that takes somebody out of the duty and began after it, Dutch
     * nationality, loss of lawful residence, the first day of an interruption of more than a year, and death (REG-3).
     *
     * @return the end; empty if the duty still stands
     */
    public Optional<DutyEnd> end() {
        return Lists.first(ends);
    }

    /**
     * Returns everything that ended the duty on the day on which it ended: one end counts, another can forgive more.
     *
     * @return the ends of that day, in the order in which they count (EXM-6); empty if the duty still stands
     */
    public List<DutyEnd> ends() {
        return ends;
    }

    /**
     * Tells whether the duty may have ended by a day: an interruption that still runs may yet last too long, or a nationality
     * began of which it is open whether it takes somebody out of the duty.
     *
     * @param day the day asked for, included
     * @return true if that is open
     */
    public boolean mayHaveEndedBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return mayHaveEndedOn.filter(first -> !first.isAfter(day)).isPresent();
    }

    /**
     * Returns the first day on which the duty may have ended, see {@link #mayHaveEndedBy}.
     *
     * @return the day; empty if nothing leaves it open
     */
    public Optional<LocalDate> mayHaveEndedOn() {
        return mayHaveEndedOn;
    }

    /**
     * Tells whether grounds stand on every day of a term, without a recorded decision (REG-4).
     *
     * <p>Days under different grounds count together. A final dispensation decided on or before the last day is such a
     * decision: then the duty ended and nothing contradicts the record.
     *
     * <p>Example: obliged from 1 June 2014 to 31 May 2017 with the nationality of an EU state: contradicted.
     *
     * @param first the first day of the term
     * @param last its last day, included
     * @return what contradicts the record; empty if somebody is obliged on a day of the term as far as is known
     */
    public Optional<DutyDoubt> doubtOver(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        boolean obligedOnADay = last.isBefore(first) || !firstDayWithout(first).isAfter(last);
        if (grounds.isEmpty() || isDispensedBy(last) || obligedOnADay) {
            return Optional.empty();
        }
        LocalDateRange span = LocalDateRange.ofClosed(first, last);
        List<Finding> met = new ArrayList<>();
        boolean contradicted = false;
        for (NotObligedPeriod ground : grounds) {
            if (ground.meets(span)) {
                met.add(ground.why());
                contradicted |= ground.holds();
            }
        }
        return Optional.of(new DutyDoubt(contradicted, met));
    }

    /**
     * Returns the first day without a ground where grounds stand on the first days of a term but not on all of it (REG-4): the
     * term may have begun on it.
     *
     * <p>Example: obliged from 1 January 2016 with a school duty through 31 July 2016: 1 August 2016.
     *
     * @param first the first day of the term on the record
     * @param last its last day, included
     * @return the day; empty if no ground stands on the first day, or grounds stand on all days, or the duty had ended by then
     */
    public Optional<LocalDate> laterStart(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (grounds.isEmpty() || isDispensedBy(last)) {
            return Optional.empty();
        }
        LocalDate without = firstDayWithout(first);
        boolean ended = end().filter(sure -> !sure.day().isAfter(without)).isPresent();
        return without.isAfter(first) && !without.isAfter(last) && !ended ? Optional.of(without) : Optional.empty();
    }

    /** Walks from ground to ground; each moves the day on, so none is visited twice. */
    private LocalDate firstDayWithout(LocalDate first) {
        LocalDate day = first;
        for (NotObligedPeriod ground : grounds) { // in the order of their first days
            if (ground.isOn(day)) {
                day = ground.days().getEnd();
            }
        }
        return day;
    }

    private boolean isDispensedBy(LocalDate last) {
        for (Dispensation dispensation : dossier.dispensations()) {
            if (dispensation.isFinal()
                    && dispensation
                            .countsFrom()
                            .filter(day -> !day.isAfter(last))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns what is found of the end of the duty.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    private record Calculation(LawBook law, Dossier dossier, ExamProgress progress, LocalDate asOf) {

        Duty duty() {
            List<NotObligedPeriod> grounds = new ArrayList<>(new NotObligedGrounds(law, dossier).periods());
            grounds.sort(Comparator.comparing(ground -> ground.days().getStart()));
            List<Interruption> gaps = Interruption.of(dossier);
            List<DutyEnd> ends = ends(grounds, gaps);
            Optional<DutyEnd> end = Lists.first(ends);
            List<Finding> open = new ArrayList<>();
            for (Interruption gap : gaps) {
                boolean ended =
                        end.filter(sure -> !gap.from().isBefore(sure.day())).isPresent();
                boolean began = !gap.from().isBefore(dossier.obligedFrom());
                if (gap.isRunning() && began && !ended && !gap.isTooLong(law, asOf)) {
                    open.add(
                            Finding.open(DutyStatement.DUTY_MAY_HAVE_ENDED, gap.from(), gap.from(), gap.longestEnd(law))
                                    .restsOn(Aspect.REG_3_OTHER_ENDS));
                }
            }
            for (NotObligedPeriod ground : grounds) {
                if (isNationality(ground) && !ground.holds() && beginsLater(ground)) {
                    LocalDate from = ground.days().getStart();
                    open.add(Finding.open(
                                    DutyStatement.DUTY_MAY_HAVE_ENDED_BY_NATIONALITY,
                                    from,
                                    ground.why().values().get(0),
                                    from)
                            .restsOn(Aspect.REG_4_RECORD));
                }
            }
            // who was done by a part without its day is not late by it: the terms look at the parts themselves
            Optional<LocalDate> mayHaveEndedOn = open.stream().map(Finding::on).min(Comparator.naturalOrder());
            List<Finding> findings = new ArrayList<>();
            end.map(this::why).ifPresent(findings::add);
            findings.addAll(open);
            PossibleCompletion.of(law, dossier, progress, asOf, part -> true)
                    .filter(done -> end.filter(sure -> !done.from().isBefore(sure.day()))
                            .isEmpty())
                    .map(done -> done.fromNotBefore(dossier.obligedFrom()))
                    .map(from -> Finding.open(DutyStatement.DUTY_MAY_HAVE_ENDED_BY_PARTS, from, from))
                    .ifPresent(findings::add);
            return new Duty(dossier, grounds, ends, mayHaveEndedOn, findings);
        }

        private Finding why(DutyEnd end) {
            boolean neverRan = !end.day().isAfter(dossier.obligedFrom()) && !isDoneByExams(end);
            DutyStatement statement = neverRan ? DutyStatement.DUTY_NEVER_RAN : DutyStatement.DUTY_ENDED;
            Finding ended = Finding.holds(statement, end.day(), end.cause(), end.day());
            return end.cause().isReading() ? ended.restsOn(Aspect.REG_3_OTHER_ENDS) : ended;
        }

        /** Parts passed before the duty fulfil it (EXM-6); a diploma from before it means that there was none. */
        private boolean isDoneByExams(DutyEnd end) {
            return end.cause() == Cause.FULFILLED
                    && progress.dutyCompletion()
                            .filter(done -> done.how() != PartStatus.DISPENSED)
                            .isPresent();
        }

        private List<DutyEnd> ends(List<NotObligedPeriod> grounds, List<Interruption> gaps) {
            List<DutyEnd> ends = new ArrayList<>();
            for (Dispensation dispensation : dossier.dispensations()) {
                if (dispensation.isFinal()) {
                    add(ends, dispensation.countsFrom(), Cause.DISPENSED);
                }
            }
            for (ExemptionDecision exemption : dossier.exemptions()) {
                if (exemption.kind() == ExemptionKind.MEDICAL) {
                    add(ends, exemption.decidedOn(), Cause.EXEMPTED);
                }
            }
            progress.dutyCompletion().map(this::completed).ifPresent(ends::add);
            add(ends, dossier.pensionAgeOn(), Cause.PENSION_AGE);
            for (NotObligedPeriod ground : grounds) {
                if (isNationality(ground) && ground.holds() && beginsLater(ground)) {
                    ends.add(new DutyEnd(ground.days().getStart(), Cause.NATIONALITY));
                }
            }
            add(ends, dossier.naturalisedOn(), Cause.NATURALISED);
            add(ends, dossier.residenceLostOn(), Cause.RESIDENCE_LOST);
            for (Interruption gap : gaps) {
                if (!gap.from().isBefore(dossier.obligedFrom()) && gap.isTooLong(law, asOf)) {
                    ends.add(new DutyEnd(gap.from(), Cause.INTERRUPTED));
                }
            }
            add(ends, dossier.diedOn(), Cause.DIED);
            if (ends.isEmpty()) {
                return List.of();
            }
            Optional<LocalDate> first = ends.stream().map(DutyEnd::day).min(Comparator.naturalOrder());
            return ends.stream()
                    .filter(end -> first.equals(Optional.of(end.day())))
                    .distinct()
                    .sorted(Comparator.comparing(DutyEnd::cause))
                    .toList();
        }

        private static void add(List<DutyEnd> ends, Optional<LocalDate> day, Cause cause) {
            day.ifPresent(on -> ends.add(new DutyEnd(on, cause)));
        }

        /** EXM-6: what a final dispensation did last is a dispensation, not a fulfilment. */
        private DutyEnd completed(Completion completion) {
            if (!completion.isFulfilment()) {
                return new DutyEnd(completion.day(), Cause.EXEMPTED);
            }
            boolean dispensed = completion.how() == PartStatus.DISPENSED
                    && Lists.any(
                            dossier.dispensations(),
                            dispensation -> dispensation.isFinal()
                                    && dispensation.countsFrom().equals(Optional.of(completion.day())));
            return new DutyEnd(completion.day(), dispensed ? Cause.DISPENSED : Cause.FULFILLED);
        }

        private static boolean isNationality(NotObligedPeriod ground) {
            return ground.why().statement() == DutyStatement.NATIONALITY
                    || ground.why().statement() == DutyStatement.TREATY
                    || ground.why().statement() == DutyStatement.TURKISH_STATUS_HOLDER;
        }

        /** A ground from on or before the first day is the business of REG-4, not of REG-3. */
        private boolean beginsLater(NotObligedPeriod ground) {
            return ground.days().getStart().isAfter(dossier.obligedFrom());
        }
    }
}
