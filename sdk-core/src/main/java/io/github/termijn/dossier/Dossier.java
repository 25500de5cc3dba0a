package io.github.termijn.dossier;

import io.github.termijn.law.Household;
import io.github.termijn.law.Permit;
import io.github.termijn.law.ResidencePurpose;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The facts of one person (dossier).
 *
 * <p>What is not listed did not happen: exams, courses, circumstances, extensions, fines, exemptions and dispensations
 * are complete. A day of an event in a life that is absent did not come; an absent {@link #notifiedOn()} means that the
 * letter was not late. Other single facts that are absent are unknown: what depends on them is open.
 *
 * <p>A dossier that cannot be true, or has facts beyond {@link FactLimits}, is refused when it is built, with every problem
 * listed. There is no other way to have one: neither a dossier nor a fact in it can be implemented by hand. Example: {@code
 * Dossier.builder().permit(Permit.ASYLUM).obligedFrom(LocalDate.of(2015, 4, 13)).build()}.
 */
@Value.Immutable
public sealed interface Dossier permits ImmutableDossier {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the opaque id by which the caller knows the dossier.
     *
     * <p>Every character of it shows itself and leaves the text around it as it is ({@link ProblemCode#UNFIT_CHARACTER}).
     *
     * @return the id; never used in a calculation
     */
    Optional<String> id();

    /**
     * Returns the kind of residence permit.
     *
     * @return the permit
     */
    Permit permit();

    /**
     * Returns the day on which the duty began (inburgeringsplichtig vanaf).
     *
     * @return the first day
     */
    LocalDate obligedFrom();

    /**
     * Returns the day of the letter about the duty (kennisgeving).
     *
     * @return the day; empty means not late
     */
    Optional<LocalDate> notifiedOn();

    /**
     * Returns the day of registration in the municipality, for asylum permits the one where the person was housed.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> municipalRegistration();

    /**
     * Returns the day of birth.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> birthDate();

    /**
     * Returns the day on which the participation statement was signed.
     *
     * @return the day; empty means not signed
     */
    Optional<LocalDate> participationSignedOn();

    /**
     * Returns the day on which the state pension age is reached (AOW-leeftijd).
     *
     * @return the day; empty means not reached
     */
    Optional<LocalDate> pensionAgeOn();

    /**
     * Returns the day of Dutch nationality.
     *
     * @return the day; empty means not naturalised
     */
    Optional<LocalDate> naturalisedOn();

    /**
     * Returns whether somebody naturalised was exempted from the naturalisation test (ontheffing naturalisatietoets, LOA-4).
     *
     * @return true or false; empty if not known
     */
    Optional<Boolean> naturalisationTestExempted();

    /**
     * Returns the day on which lawful residence was lost.
     *
     * @return the day; empty means not lost
     */
    Optional<LocalDate> residenceLostOn();

    /**
     * Returns the day on which renewal of the permit was refused or the permit was withdrawn (FIN-2).
     *
     * @return the day; empty means neither
     */
    Optional<LocalDate> permitRefusedOn();

    /**
     * Returns the day of which the immigration service (IND) confirms that the asylum permit was withdrawn on it because its
     * ground ceased (LOA-11).
     *
     * @return the day; empty means that it was not
     */
    Optional<LocalDate> asylumWithdrawnOn();

    /**
     * Returns the day of death.
     *
     * @return the day; empty means alive
     */
    Optional<LocalDate> diedOn();

    /**
     * Returns the day of the NT2 diploma (EXM-4).
     *
     * @return the day; empty means none
     */
    Optional<LocalDate> nt2DiplomaOn();

    /**
     * Returns the recorded extensions, in the order of the record.
     *
     * @return the decisions
     */
    List<ExtensionDecision> extensions();

    /**
     * Returns the requests for extension on which nothing is recorded yet.
     *
     * @return the requests
     */
    List<ExtensionRequest> extensionRequests();

    /**
     * Returns what happened in the person's life.
     *
     * @return the circumstances
     */
    List<Circumstance> circumstances();

    /**
     * Returns the exam attempts.
     *
     * @return the attempts
     */
    List<ExamAttempt> exams();

    /**
     * Returns the courses.
     *
     * @return the courses
     */
    List<Course> courses();

    /**
     * Returns the recorded fine decisions.
     *
     * @return the decisions
     */
    List<FineDecision> fines();

    /**
     * Returns the recorded fine decisions as objection and appeal left them.
     *
     * @return the decisions without those that were annulled, a lowered one with its lower amount
     */
    default List<FineDecision> standingFines() {
        List<FineDecision> standing = new ArrayList<>();
        for (FineDecision fine : fines()) {
            fine.asItStands().ifPresent(standing::add);
        }
        return Collections.unmodifiableList(standing);
    }

    /**
     * Returns the letters that announced a fine (vooraankondigingen, PRC-1).
     *
     * @return the notices
     */
    List<Notice> notices();

    /**
     * Returns the decisions by which something was refused (afwijzingen).
     *
     * @return the refusals
     */
    List<Refusal> refusals();

    /**
     * Returns the recorded exemptions.
     *
     * @return the decisions
     */
    List<ExemptionDecision> exemptions();

    /**
     * Returns the recorded dispensations.
     *
     * @return the dispensations
     */
    List<Dispensation> dispensations();

    /**
     * Returns the months of work, for the dispensation of ONA (EXM-5).
     *
     * @return the months
     */
    List<WorkMonth> workMonths();

    /**
     * Returns the profit of somebody self-employed, for the dispensation of ONA (EXM-5).
     *
     * @return the profit; empty if there is none
     */
    Optional<SelfEmployment> selfEmployment();

    /**
     * Returns the day of the request for the dispensation of ONA because of work (EXM-5).
     *
     * @return the day; empty if there was no request
     */
    Optional<LocalDate> workDispensationRequestedOn();

    /**
     * Returns what the independent doctor found (MED-1).
     *
     * @return the finding; empty if not known
     */
    Optional<MedicalFinding> medicalFinding();

    /**
     * Returns the learnability test of DUO (AGI-3).
     *
     * @return the test with its result; empty if not known
     */
    Optional<LearnabilityTest> learnabilityTest();

    /**
     * Returns the language interview for sufficient integration (AVI-1).
     *
     * @return the interview with its result; empty if not known
     */
    Optional<LanguageInterview> languageInterview();

    /**
     * Returns since when somebody is registered as a resident without interruption (AVI-1).
     *
     * @return the first day; empty if not known
     */
    Optional<LocalDate> registeredSince();

    /**
     * Returns the periods of paid and voluntary work in the Netherlands (AVI-1).
     *
     * @return the periods, which may overlap
     */
    List<WorkPeriod> workPeriods();

    /**
     * Returns the nationality, if it can take somebody out of the duty (VRS-1).
     *
     * @return the group of nationalities; empty if it is another or not known
     */
    Optional<NationalityGroup> nationalityGroup();

    /**
     * Returns since when somebody has the nationality of {@link #nationalityGroup()} (REG-4).
     *
     * @return the first day, included; empty counts as from before the duty
     */
    Optional<LocalDate> nationalitySince();

    /**
     * Returns the day on which asylum status was obtained, of the status holder where the permit is that of family (VRS-1).
     *
     * @return the day; empty if there is none or it is not known. Only for Turkish nationals it matters
     */
    Optional<LocalDate> asylumStatusOn();

    /**
     * Returns how many years of the school age somebody lived in the Netherlands (VRS-1).
     *
     * @return whole years; empty if not known
     */
    Optional<Integer> schoolAgeResidenceYears();

    /**
     * Returns whether an integration requirement was met in another member state, for the status of EU long-term resident
     * (langdurig ingezetene, VRS-1).
     *
     * @return whether it was; empty if not known
     */
    Optional<Boolean> integratedAsLongTermResident();

    /**
     * Returns the last day of the school or qualification duty (VRS-1).
     *
     * @return the day, included, also if it is still to come; empty if not known
     */
    Optional<LocalDate> schoolDutyThrough();

    /**
     * Returns what was asked for and is not so (SIG-6).
     *
     * @return the answers "no"; they change no outcome
     */
    List<AskedAndNone> askedAndNone();

    /**
     * Returns the loan.
     *
     * @return the loan; empty means none
     */
    Optional<Loan> loan();

    /**
     * Returns the incomes by which the ability to pay is measured (REP-5).
     *
     * @return the incomes, one per year
     */
    List<Income> incomes();

    /**
     * Returns the taxable minimum wages by which the free allowance is measured (REP-5).
     *
     * @return the wages, one per year
     */
    List<MinimumWage> minimumWages();

    /**
     * Returns with whom the person lives, as far as it counts for the ability to pay (REP-5).
     *
     * @return the household; empty if not known
     */
    Optional<Household> household();

    /**
     * Returns for which purpose the person stays (LOA-7).
     *
     * @return the purpose, one of the permit; empty if it is another or not known
     */
    Optional<ResidencePurpose> residencePurpose();

    /**
     * Returns what statistics ask of the person; no rule reads it.
     *
     * @return the background; empty if nothing of it is known
     */
    Optional<Background> background();

    /**
     * Returns this dossier as it was known on a day: later facts left out.
     *
     * <p>A fact dated on the day itself is known. What had begun but not ended on the day has no last day yet. A fine
     * keeps the day on which it becomes final, and so does a repayment decision: a later one says that it is not final yet.
     * Incomes and wages are known from the first day of their year. What has no day is kept.
     *
     * @param day the day to look from, included
     * @return the dossier with the facts of that day and before
     */
    default Dossier knownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return KnownFacts.of(this, day);
    }

    /**
     * Returns this dossier as it would be if the interruption that runs ended on a day.
     *
     * @param lastDay the last day of the gap, included, also one that is still to come
     * @return the dossier with the gap ended; the same one if no interruption runs
     */
    default Dossier withGapThrough(LocalDate lastDay) {
        return KnownFacts.withGapThrough(this, lastDay);
    }

    /**
     * Returns this dossier as it would be if every course hour in it were proven.
     *
     * @return the dossier, its other facts unchanged
     */
    default Dossier withProof() {
        return builder()
                .copyOf(this)
                .courses(courses().stream()
                        .map(course ->
                                Course.builder().copyOf(course).proven(true).build())
                        .distinct()
                        .toList())
                .buildUnchecked();
    }

    /**
     * Returns this dossier without the attempts of before a day that were failed.
     *
     * @param day the first day of which failed attempts stay
     * @return the dossier, its other facts unchanged
     */
    default Dossier withAttemptsSince(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return builder()
                .copyOf(this)
                .exams(Lists.where(exams(), exam -> exam.passed() || !exam.on().isBefore(day)))
                .buildUnchecked();
    }

    /** Builds a dossier. */
    class Builder extends ImmutableDossier.Builder {

        /**
         * Builds the dossier.
         *
         * @return the dossier
         * @throws ImpossibleDossierException if there are facts that cannot be true, with all of them
         * @throws IllegalStateException if permit or first day of the duty is missing
         */
        @Override
        public Dossier build() {
            Dossier dossier = super.build();
            DossierCheck.refuseImpossible(dossier);
            return dossier;
        }

        /**
         * Builds what is derived of a dossier that was checked: without the days still to come two facts of it can be equal, and
         * a gap that is thought to end can end beyond the range.
         */
        Dossier buildUnchecked() {
            return super.build();
        }
    }
}
