package io.github.termijn;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Outlooks;
import io.github.termijn.fine.Overrun;
import io.github.termijn.fine.Overruns;
import io.github.termijn.fine.UnattributedFines;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.Situation;
import io.github.termijn.law.Act;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.RegimeLaw;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.Recovery;
import io.github.termijn.loan.Repayment;
import io.github.termijn.procedure.Found;
import io.github.termijn.procedure.Procedure;
import io.github.termijn.procedure.Requests;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The Wet inburgering 2013 (Wi2013): the entry to this library.
 *
 * <p>Immutable and safe to share between threads. Example:
 *
 * <pre>{@code
 * Assessment assessment = Wi2013.standard().assess(dossier, LocalDate.of(2018, 11, 22));
 * }</pre>
 */
public final class Wi2013 {

    private static final Wi2013 STANDARD = new Wi2013(LawBook.standard());

    private final LawBook law;

    private Wi2013(LawBook law) {
        this.law = law;
    }

    /**
     * Returns the act with the standard law and readings.
     *
     * @return the act
     */
    public static Wi2013 standard() {
        return STANDARD;
    }

    /**
     * Returns the act with an amended law or other readings.
     *
     * @param law the law book
     * @return the act
     */
    public static Wi2013 with(LawBook law) {
        Objects.requireNonNull(law, "law");
        return new Wi2013(law);
    }

    /**
     * Returns the law that is applied.
     *
     * @return the law book
     */
    public LawBook law() {
        return law;
    }

    /**
     * Returns what every assessment of a day is made with.
     *
     * @param asOf the as-of day
     * @return the receipt that such an assessment carries
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Receipt receipt(LocalDate asOf) {
        return new Receipt(Version.VERSION, law.fingerprint(), law.amendments(), FactLimits.requireAsOf(asOf));
    }

    /**
     * Assesses one person as of a day.
     *
     * <ol>
     *   <li>Facts dated after the day are left out; facts of the day itself are known.
     *   <li>The day on which the duty began decides which act governs (REG-1). Under another act nothing is computed.
     *   <li>Progress, terms, overruns, fines, claims, exemptions and the loan follow, each with its findings, and from them
     *       the guidance.
     * </ol>
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the assessment; also for a person outside the act
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Assessment assess(Dossier dossier, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        LocalDate obligedFrom = dossier.obligedFrom();
        Act act = law.on(RegimeLaw.ACT, obligedFrom);
        Assessment.Builder assessment = new Assessment.Builder();
        assessment.id(dossier.id()).act(act).receipt(receipt(asOf));
        switch (act) {
            case BEFORE_2013 ->
                assessment.addGeneralFindings(Finding.open(RegimeStatement.BEFORE_THIS_ACT, obligedFrom, obligedFrom));
            case WI_2021 ->
                assessment.addGeneralFindings(
                        Finding.holds(RegimeStatement.UNDER_THE_ACT_OF_2021, obligedFrom, obligedFrom));
            case WI_2013 -> {
                assessment.addGeneralFindings(Finding.holds(RegimeStatement.UNDER_THIS_ACT, obligedFrom, obligedFrom));
                if (law.on(RegimeLaw.ACT, asOf) == Act.WI_2021) {
                    assessment.addGeneralFindings(Finding.holds(RegimeStatement.STAYS_IN_FORCE, asOf));
                }
                assess(assessment, dossier.knownOn(asOf), asOf);
            }
        }
        return assessment.build();
    }

    private void assess(Assessment.Builder assessment, Dossier known, LocalDate asOf) {
        ExamProgress progress = ExamProgress.of(law, known, asOf);
        Timeline timeline = Timeline.of(law, known, progress, asOf);
        List<Overrun> overruns = Stream.concat(timeline.examTerms().stream(), timeline.participationTerms().stream())
                .flatMap(term -> Overruns.of(law, known, progress, timeline, term, asOf).stream())
                .toList();
        List<AssessedTerm> terms =
                assessed(timeline.examTerms(), overruns, known, isEnded(timeline, progress.examCompletion()), asOf);
        List<AssessedTerm> participationTerms =
                assessed(timeline.participationTerms(), overruns, known, isEnded(timeline, Optional.empty()), asOf);
        Exemptions exemptions = Exemptions.of(law, known, progress, timeline, asOf);
        Optional<WorkDispensation> workDispensation = workDispensation(known, progress, asOf);
        List<FineOutcome> unattributed = UnattributedFines.of(law, known, timeline, overruns, asOf);
        Optional<Forgiveness> forgiveness = Forgiveness.of(law, known, progress, timeline, asOf);
        Optional<Repayment> repayment =
                forgiveness.map(forgiven -> Repayment.of(law, known, progress, timeline, forgiven, asOf));
        Optional<Recovery> recovery = Recovery.of(law, known, asOf);
        Procedure procedure = Procedure.of(new Found(
                law,
                known,
                progress,
                timeline,
                overruns,
                unattributed,
                exemptions,
                forgiveness,
                repayment,
                recovery,
                asOf));
        List<FineOutcome> fines = Stream.concat(overruns.stream().map(Overrun::fine), unattributed.stream())
                .toList();
        assessment
                .progress(progress)
                .terms(terms)
                .participationTerms(participationTerms)
                .unattributedFines(unattributed)
                .claims(timeline.claims())
                .workDispensation(workDispensation)
                .exemptions(exemptions)
                .guidance(Guidance.of(new Situation(
                        law,
                        known,
                        progress,
                        timeline,
                        fines,
                        exemptions,
                        workDispensation,
                        forgiveness,
                        procedure,
                        asOf)))
                .procedure(procedure)
                .dutyEnd(timeline.dutyEnd())
                .addAllGeneralFindings(timeline.findings())
                .addAllGeneralFindings(Requests.decisionDays(law, known))
                .entitlement(known.loan().map(loan -> Entitlement.of(law, known, progress, timeline, asOf)))
                .forgiveness(forgiveness)
                .repayment(repayment)
                .recovery(recovery);
    }

    private Optional<WorkDispensation> workDispensation(Dossier known, ExamProgress progress, LocalDate asOf) {
        boolean open = progress.part(Part.ONA)
                .filter(part -> part.status() == PartStatus.OPEN)
                .isPresent();
        boolean worked = !known.workMonths().isEmpty() || known.selfEmployment().isPresent();
        LocalDate requestedOn = known.workDispensationRequestedOn().orElse(asOf);
        return open && worked
                ? Optional.of(WorkDispensation.of(law, known.workMonths(), known.selfEmployment(), requestedOn))
                : Optional.empty();
    }

    private static boolean isEnded(Timeline timeline, Optional<Completion> completion) {
        return timeline.dutyEnd().isPresent() || completion.isPresent();
    }

    private List<AssessedTerm> assessed(
            List<Term> chain, List<Overrun> overruns, Dossier known, boolean ended, LocalDate asOf) {
        List<AssessedTerm> assessed = new ArrayList<>();
        for (Term term : chain) {
            // The overrun of the last day as it stands belongs to the term itself; the others are former ones.
            Predicate<Overrun> isOwn = overrun -> overrun.lastDay().equals(term.lastDay());
            List<Overrun> ofTerm = overruns.stream()
                    .filter(overrun -> overrun.kind() == term.kind() && overrun.term() == term.ordinal())
                    .toList();
            Optional<Overrun> own = ofTerm.stream().filter(isOwn).findFirst();
            Optional<FineOutcome> fine = own.map(Overrun::fine);
            AssessedTerm.Builder builder = new AssessedTerm.Builder();
            builder.copyOf(term)
                    .addAllFindings(own.map(Overrun::findings).orElse(List.of()))
                    .culpability(own.flatMap(Overrun::culpability))
                    .fine(fine)
                    .formerOverruns(ofTerm.stream().filter(isOwn.negate()).toList());
            if (term.ordinal() == chain.size() - 1) {
                builder.outlook(Outlooks.of(law, known, term, fine, ended, asOf));
            }
            assessed.add(builder.build());
        }
        return assessed;
    }
}
