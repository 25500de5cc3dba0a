package io.github.termijn.cohort;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Sex;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.law.Act;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one person and what they come to (persoon): what the tables are counted from.
 *
 * @param dossier the facts, as known on the day of the assessment
 * @param assessment the assessment of these facts
 */
public record AssessedPerson(Dossier dossier, Assessment assessment) {

    /**
     * Puts the facts beside their assessment.
     *
     * @param dossier the facts; those after the day of the assessment are left out
     * @param assessment the assessment of these facts
     */
    public AssessedPerson {
        dossier = dossier.knownOn(assessment.receipt().asOf());
    }

    /**
     * Returns the year in which the duty began (cohort).
     *
     * @return the year
     */
    public int cohort() {
        return dossier.obligedFrom().getYear();
    }

    /**
     * Returns the group in the tables (type migrant).
     *
     * @return the group
     */
    public MigrantGroup group() {
        return MigrantGroup.of(dossier.permit());
    }

    /** On a day before the first there is no duty: whose begins later is read, and in no other table. */
    boolean hasBegun() {
        return !dossier.obligedFrom().isAfter(asOf());
    }

    /**
     * Tells whether the duty still stands on the as-of day (niet-ingeburgerd): under this act, begun, and not ended by fulfilment,
     * exemption, dispensation or anything else that REG-3 names.
     *
     * @return true if it stands
     */
    public boolean isStillObliged() {
        return assessment.act() == Act.WI_2013
                && hasBegun()
                && assessment.dutyEnd().isEmpty();
    }

    LocalDate asOf() {
        return assessment.receipt().asOf();
    }

    Optional<Sex> sex() {
        return dossier.background().flatMap(Background::sex);
    }

    Optional<String> country() {
        return dossier.background().flatMap(Background::birthCountry);
    }

    Optional<Integer> birthYear() {
        return dossier.background()
                .flatMap(Background::birthYear)
                .or(() -> dossier.birthDate().map(LocalDate::getYear));
    }

    Optional<Integer> age() {
        return birthYear().map(year -> asOf().getYear() - year);
    }

    /**
     * Returns the status of the overrun that ended last (status van de termijnoverschrijding, CUL-2), as table 4 counts it.
     *
     * @return the status
     */
    public OverrunStatus status() {
        return OverrunStatus.of(LatestOverrun.of(assessment));
    }

    /**
     * Returns how far the person is (voortgang, EXM-7), as table 2 counts it.
     *
     * @return the standing; empty once the duty has ended, and under another act
     */
    public Optional<Standing> standing() {
        return assessment
                .progress()
                .filter(progress -> isStillObliged())
                .map(progress -> Standing.of(progress.group()));
    }

    /**
     * Returns by which route the person could be exempted for demonstrated effort (AGI).
     *
     * @return the standing
     */
    public EffortStanding effort() {
        return EffortStanding.of(assessment.exemptions().flatMap(Exemptions::agi));
    }

    /** Both exams count, that of the act and the state exam, as in FIN-5. */
    int failuresAt(Part part) {
        return (int) dossier.exams().stream()
                .filter(exam -> exam.part() == part && !exam.passed())
                .count();
    }

    int failures() {
        return (int) dossier.exams().stream().filter(exam -> !exam.passed()).count();
    }

    List<FineDecision> fines() {
        return dossier.fines();
    }
}
