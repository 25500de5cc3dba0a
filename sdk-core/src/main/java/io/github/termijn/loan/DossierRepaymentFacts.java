package io.github.termijn.loan;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PossibleCompletion;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.lists.Lists;
import io.github.termijn.loan.RepaymentFacts.NewTerm;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Takes the facts of a {@link RepaymentStart} from a dossier, with every open day as early or as late as it can be. */
record DossierRepaymentFacts(LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {

    RepaymentFacts earliest() {
        return facts(true);
    }

    RepaymentFacts latest() {
        return facts(false);
    }

    private RepaymentFacts facts(boolean early) {
        Term last = Stream.concat(
                        timeline.examTerms().stream().limit(1),
                        timeline.participationTerms().stream().limit(1))
                .max(Comparator.comparing(term -> lastDay(term, early)))
                .orElseThrow();
        return RepaymentFacts.builder()
                .termLastDay(lastDay(last, early))
                .termExtended(!last.extensions().isEmpty())
                .addAllNewTerms(newTerms(timeline.examTerms(), early))
                .addAllNewTerms(newTerms(timeline.participationTerms(), early))
                .fulfilledOn(early ? possibleFulfilment().or(this::fulfilment) : fulfilment())
                .claimEndedOn(claimEnd(early).filter(day -> !day.isAfter(asOf)))
                .gaps(gaps())
                .earlierStartRequestedOn(dossier.loan().flatMap(Loan::earlyRepaymentRequestedOn))
                .build();
    }

    /** Without an upper bound a term may still run: then it ends after the as-of day. */
    private LocalDate lastDay(Term term, boolean early) {
        LocalDate least = term.lastDay().atLeast();
        if (early) {
            return least;
        }
        LocalDate stillRuns = asOf.plusDays(1);
        return term.lastDay().atMost().orElse(least.isAfter(stillRuns) ? least : stillRuns);
    }

    private List<NewTerm> newTerms(List<Term> chain, boolean early) {
        List<NewTerm> newTerms = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            Term term = chain.get(i);
            if (!early || !EntitlementPeriod.mayNotBeSet(timeline, chain.get(i - 1))) {
                newTerms.add(new NewTerm(term.setOn().orElseThrow(), lastDay(term, early)));
            }
        }
        return newTerms;
    }

    /** An exemption ends the duty, but does not fulfil it. */
    private Optional<LocalDate> fulfilment() {
        return timeline.dutyEnd()
                .filter(end -> end.cause() == DutyEnd.Cause.FULFILLED)
                .map(DutyEnd::day);
    }

    /** The last part may have been done on an earlier day than is known (EXM-6). */
    private Optional<LocalDate> possibleFulfilment() {
        return PossibleCompletion.of(law, dossier, progress, asOf, part -> true)
                .map(done -> done.fromNotBefore(dossier.obligedFrom()));
    }

    private Optional<LocalDate> claimEnd(boolean early) {
        Optional<Bounds<LocalDate>> end = EntitlementPeriod.endByTheAct(law, dossier, progress, timeline, asOf);
        return early ? end.map(day -> day.atLeast()) : end.flatMap(Bounds::atMost);
    }

    private List<LocalDateRange> gaps() {
        return Lists.each(
                Lists.where(
                        dossier.circumstances(), circumstance -> circumstance.kind() == CircumstanceKind.INTERRUPTION),
                DossierRepaymentFacts::range);
    }

    private static LocalDateRange range(Circumstance gap) {
        return gap.through()
                .map(last -> LocalDateRange.ofClosed(gap.from(), last))
                .orElseGet(() -> LocalDateRange.ofUnboundedEnd(gap.from()));
    }
}
