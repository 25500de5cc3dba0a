package io.github.termijn;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.law.Act;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RegimeLaw;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.Recovery;
import io.github.termijn.loan.Repayment;
import io.github.termijn.procedure.Procedure;
import io.github.termijn.term.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
                assess(assessment, new Rooms(law, dossier.knownOn(asOf), asOf));
            }
        }
        return assessment.build();
    }

    /**
     * Returns what to ask a person about whom the dossier says too little (SIG-6).
     *
     * <ol>
     *   <li>Each fact that can be asked for, is absent, and was not answered with "no" ({@link Dossier#askedAndNone()}) is tried
     *       with its most favourable plausible answers, made from the days of the dossier. "No" is the dossier as it is.
     *   <li>A question stays if an answer changes what is at stake: a last day, also one that first has to be granted, how a term
     *       stands, a fine, forgiveness, the duty, an exemption, the loan.
     *   <li>The questions are sorted by what weighs most: a fine, forgiveness, the duty, a later day, the rest.
     * </ol>
     *
     * <p>It costs about as much as thirty assessments and is no part of one. Example: of somebody whose term ended on 27 March 2017
     * and who was fined on 30 May 2019, the first questions are those whose answer would remove the fine.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the questions; none for a person under another act
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Questions questions(Dossier dossier, LocalDate asOf) {
        Questions.Builder questions =
                new Questions.Builder().receipt(receipt(asOf)).id(dossier.id());
        rooms(dossier, asOf)
                .ifPresent(rooms ->
                        questions.questions(new Questioning(law, rooms, dossier.knownOn(asOf), asOf).questions()));
        return questions.build();
    }

    private static void assess(Assessment.Builder assessment, Rooms rooms) {
        assessment
                .progress(rooms.progress())
                .terms(rooms.terms())
                .participationTerms(rooms.participationTerms())
                .unattributedFines(rooms.unattributedFines())
                .claims(rooms.timeline().claims())
                .workDispensation(rooms.workDispensation())
                .exemptions(rooms.exemptions())
                .guidance(rooms.guidance())
                .procedure(rooms.procedure())
                .dutyEnd(rooms.timeline().dutyEnd())
                .addAllGeneralFindings(rooms.timeline().findings())
                .addAllGeneralFindings(rooms.requests())
                .entitlement(rooms.entitlement())
                .forgiveness(rooms.forgiveness())
                .repayment(rooms.repayment())
                .recovery(rooms.recovery());
    }

    // One subject alone: the same part of the assessment, at the price of what it needs

    /** Returns the rooms to ask; empty for a person under another act. */
    private Optional<Rooms> rooms(Dossier dossier, LocalDate asOf) {
        Objects.requireNonNull(dossier, "dossier");
        FactLimits.requireAsOf(asOf);
        return law.on(RegimeLaw.ACT, dossier.obligedFrom()) == Act.WI_2013
                ? Optional.of(new Rooms(law, dossier.knownOn(asOf), asOf))
                : Optional.empty();
    }

    /**
     * Tells what has to be done and what is done: {@link Assessment#progress()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the progress; empty under another act
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Optional<ExamProgress> progress(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).map(Rooms::progress);
    }

    /**
     * Tells until when the exam has to be done, and what a term costs that was overrun: {@link Assessment#terms()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the exam terms in order; empty under another act
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public List<AssessedTerm> terms(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).map(Rooms::terms).orElse(List.of());
    }

    /**
     * Tells until when the participation statement has to be signed: {@link Assessment#participationTerms()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the terms in order; empty if there is no such duty
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public List<AssessedTerm> participationTerms(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).map(Rooms::participationTerms).orElse(List.of());
    }

    /**
     * Tells what the overruns cost: the fines of {@link Assessment#terms()}, {@link Assessment#participationTerms()} and {@link Assessment#unattributedFines()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the fines of the terms and their former overruns, then those that belong to no overrun
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public List<FineOutcome> fines(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).map(Rooms::fines).orElse(List.of());
    }

    /**
     * Tells which extensions could be had: {@link Assessment#claims()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the claims; empty under another act
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public List<Claim> claims(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).map(rooms -> rooms.timeline().claims()).orElse(List.of());
    }

    /**
     * Tells which exemptions could be had: {@link Assessment#exemptions()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the exemptions; empty under another act
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Optional<Exemptions> exemptions(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).map(Rooms::exemptions);
    }

    /**
     * Tells whether ONA can be dispensed because of work: {@link Assessment#workDispensation()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the test; empty if there is nothing to test
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Optional<WorkDispensation> workDispensation(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).flatMap(Rooms::workDispensation);
    }

    /**
     * Tells what may be borrowed, and until when: {@link Assessment#entitlement()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the claim to the loan; empty if the dossier has no loan
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Optional<Entitlement> entitlement(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).flatMap(Rooms::entitlement);
    }

    /**
     * Tells what is forgiven of the loan: {@link Assessment#forgiveness()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the statutory result; empty if the dossier has no loan
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Optional<Forgiveness> forgiveness(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).flatMap(Rooms::forgiveness);
    }

    /**
     * Tells how the loan is paid back: {@link Assessment#repayment()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return start, schedule and ability to pay; empty if the dossier has no loan
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Optional<Repayment> repayment(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).flatMap(Rooms::repayment);
    }

    /**
     * Tells whether the loan is collected: {@link Assessment#recovery()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return how it stands; empty if the dossier has no loan
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Optional<Recovery> recovery(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).flatMap(Rooms::recovery);
    }

    /**
     * Tells what can be done about letters and decisions: {@link Assessment#procedure()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the procedure; empty under another act
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Optional<Procedure> procedure(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).map(Rooms::procedure);
    }

    /**
     * Tells what to be warned of, and what to do: {@link Assessment#guidance()} alone.
     *
     * @param dossier the facts
     * @param asOf the day for which the question is asked, included
     * @return the guidance; empty under another act
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    public Optional<Guidance> guidance(Dossier dossier, LocalDate asOf) {
        return rooms(dossier, asOf).map(Rooms::guidance);
    }
}
