package io.github.termijn.procedure;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.ForgivenessLetter;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.Notice;
import io.github.termijn.dossier.Refusal;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.ProcedureDays;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.ProcedureLaw;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Finality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;

/** Puts the decisions in their order, each with its days and grounds. */
final class ProcedureCalculation {

    private final Found found;
    private final LawBook law;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final Map<FineDecision, FineFound> fines;
    private final Map<TermKind, NavigableMap<LocalDate, Notice>> noticesByDay = new EnumMap<>(TermKind.class);
    private final Map<TermKind, LocalDate> lastFines = new EnumMap<>(TermKind.class);
    private final List<Entry> entries = new ArrayList<>();
    private Found then;

    /** A decision before it has its number. */
    private record Entry(DecisionKind kind, LocalDate decidedOn, DecisionDays days, Grounds grounds) {}

    ProcedureCalculation(Found found) {
        this.found = found;
        this.law = found.law();
        this.dossier = found.dossier();
        this.asOf = found.asOf();
        this.fines = FineFound.all(found);
        this.then = found;
        for (Notice notice : dossier.notices()) {
            noticesByDay.computeIfAbsent(notice.kind(), kind -> new TreeMap<>()).putIfAbsent(notice.on(), notice);
        }
        for (FineDecision fine : dossier.fines()) {
            lastFines.merge(fine.kind(), fine.decidedOn(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    Procedure procedure() {
        dossier.fines().forEach(this::fine);
        Lists.sorted(dossier.refusals(), Comparator.comparing(Refusal::decidedOn))
                .forEach(this::refusal);
        dossier.loan().ifPresent(this::loan);
        Procedure.Builder procedure = new Procedure.Builder().notices(notices());
        int number = 1;
        for (Entry entry : Lists.sorted(entries, Comparator.comparing(Entry::decidedOn))) {
            procedure.addDecisions(decision(number, entry));
            number++;
        }
        return procedure.build();
    }

    private RecordedDecision decision(int number, Entry entry) {
        return new RecordedDecision.Builder()
                .number(number)
                .kind(entry.kind())
                .decidedOn(entry.decidedOn())
                .route(entry.days().route())
                .through(entry.days().through())
                .finalFrom(entry.days().finalFrom())
                .days(entry.days().findings())
                .grounds(entry.grounds().found())
                .remarks(remarks(entry))
                .build();
    }

    private List<Finding> remarks(Entry entry) {
        if (entry.days().route() == Route.NONE) {
            return List.of();
        }
        List<Finding> remarks = new ArrayList<>();
        List<GroundKind> rest = entry.grounds().withoutResult();
        boolean none = entry.grounds().found().isEmpty();
        if (none || !rest.isEmpty()) {
            remarks.add(
                    Finding.holds(none ? ProcedureStatement.NO_GROUND : ProcedureStatement.ALSO_TESTED, asOf, rest));
        }
        if (!none && entry.days().route() == Route.REVIEW) {
            remarks.add(Finding.holds(ProcedureStatement.FOR_REVIEW, asOf));
        }
        if (entry.kind().isFine()) {
            remarks.add(Finding.open(ProcedureStatement.MITIGATION, asOf));
        }
        if (entry.kind().isAboutTheLoan()) {
            remarks.add(Finding.open(ProcedureStatement.REPAYMENT_PROPORTIONATE, asOf));
        }
        return remarks;
    }

    private void fine(FineDecision recorded) {
        DecisionKind kind = recorded.kind() == TermKind.EXAM ? DecisionKind.EXAM_FINE : DecisionKind.PVT_FINE;
        DecisionDays days = new DecisionDays(
                found, recorded, recorded.decidedOn(), Finality.of(law, dossier.permit(), recorded, asOf));
        if (kind == DecisionKind.EXAM_FINE) {
            days.before(recorded, noticeOf(recorded));
        }
        Optional<FineFound> fine = recorded.asItStands().map(standing -> Objects.requireNonNull(fines.get(standing)));
        fine.filter(standing -> standing.attribution().fine().amount().isPositive())
                .map(FineFound::outcome)
                .filter(outcome -> outcome.state() == FineState.DECIDED)
                .flatMap(FineOutcome::procedure)
                .map(ProcedureDays::paymentThrough)
                .ifPresent(last -> {
                    days.payment(last);
                    days.notSuspended();
                });
        add(
                kind,
                recorded.decidedOn(),
                days,
                fine.map(standing -> FineGrounds.of(found, standing)).orElseGet(Grounds::new));
    }

    /** The last notice of its kind before the decision. */
    private Optional<Notice> noticeOf(FineDecision fine) {
        return Optional.ofNullable(noticesByDay.get(fine.kind()))
                .map(notices -> notices.floorEntry(fine.decidedOn()))
                .map(Map.Entry::getValue);
    }

    private void refusal(Refusal refusal) {
        LocalDate day = refusal.decidedOn();
        DecisionDays days = new DecisionDays(found, refusal, day, Finality.of(law, refusal, day));
        add(DecisionKind.of(refusal.of()), day, days, unlessAnnulled(refusal.isAnnulled(), refusal));
    }

    private Grounds unlessAnnulled(boolean annulled, Refusal refusal) {
        return annulled ? new Grounds() : RefusalGrounds.of(found, this::from, refusal);
    }

    /** Looks back once for all refusals of a day; they come in the order of their days. */
    private Found from(LocalDate day) {
        if (!then.asOf().equals(day)) {
            then = found.from(day);
        }
        return then;
    }

    private void loan(Loan loan) {
        loan.forgivenessDecidedOn().ifPresent(day -> {
            ForgivenessLetter letter = loan.forgivenessLetter()
                    .orElseGet(() -> ForgivenessLetter.builder().build());
            DecisionDays days = new DecisionDays(found, letter, day, Finality.of(law, letter, day));
            add(
                    DecisionKind.FORGIVENESS,
                    day,
                    days,
                    letter.isAnnulled() ? new Grounds() : LoanGrounds.ofForgiveness(found));
        });
        loan.repayment().ifPresent(decision -> repayment(decision));
    }

    private void repayment(RepaymentDecision decision) {
        LocalDate day = decision.decidedOn();
        DecisionDays days = new DecisionDays(found, decision, day, Finality.of(law, decision));
        days.notSuspended();
        add(
                DecisionKind.REPAYMENT,
                day,
                days,
                decision.isAnnulled() ? new Grounds() : LoanGrounds.ofRepayment(found, decision));
    }

    private void add(DecisionKind kind, LocalDate day, DecisionDays days, Grounds grounds) {
        entries.add(new Entry(kind, day, days, grounds));
    }

    // Notices

    private List<Finding> notices() {
        List<Finding> findings = new ArrayList<>();
        for (Notice notice : dossier.notices()) {
            findings.add(Finding.holds(ProcedureStatement.NOTICE, notice.on(), notice.kind(), notice.on()));
            notice.amount()
                    .ifPresent(amount ->
                            findings.add(Finding.holds(ProcedureStatement.NOTICE_AMOUNT, notice.on(), amount)));
            notice.viewsOfferedOn()
                    .ifPresent(day -> findings.add(Finding.holds(ProcedureStatement.VIEWS_OFFERED, day, day)));
            notice.heardOn().ifPresent(day -> findings.add(Finding.holds(ProcedureStatement.VIEWS_GIVEN, day, day)));
            if (isUndecided(notice)) {
                undecided(notice, findings);
            }
        }
        return findings;
    }

    private boolean isUndecided(Notice notice) {
        LocalDate lastFine = lastFines.get(notice.kind());
        return lastFine == null || lastFine.isBefore(notice.on());
    }

    private void undecided(Notice notice, List<Finding> findings) {
        LocalDate on = notice.on();
        findings.add(Finding.open(ProcedureStatement.TIME_TO_ANSWER, on));
        if (notice.kind() == TermKind.EXAM) {
            Money border = law.on(ProcedureLaw.VIEWS_FORM_ABOVE, on);
            notice.amount()
                    .filter(amount -> amount.isGreaterThan(border))
                    .ifPresent(amount -> findings.add(Finding.holds(ProcedureStatement.VIEWS_FORM, on, border)));
            findings.add(
                    Finding.holds(ProcedureStatement.FINE_DECIDED_BY, on, on, ProcedureDays.decisionTarget(law, on))
                            .restsOn(Aspect.PRC_3_REASONABLE_TIME));
        }
    }
}
