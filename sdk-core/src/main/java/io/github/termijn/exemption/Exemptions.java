package io.github.termijn.exemption;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.duty.NotObliged;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** Every way out of the duty other than fulfilling it, tested on a day (ontheffingen en vrijstellingen, section 8). */
@Value.Immutable
public interface Exemptions extends Outcome {

    /**
     * Tests every exemption on the as-of day, as if it were decided then.
     *
     * @param law the law
     * @param dossier the facts as known on the day, see {@link Dossier#knownOn}
     * @param progress the progress on the day
     * @param timeline the terms on the day
     * @param asOf the day asked for, included
     * @return the exemptions; once the duty has ended only the hints and the effects
     */
    static Exemptions of(LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(asOf, "asOf");
        Builder exemptions = new Builder()
                .notObliged(NotObliged.of(law, dossier, asOf))
                .effects(RecordedExemptions.effects(dossier, timeline));
        if (timeline.dutyEnd().isEmpty()) {
            exemptions
                    .agi(AgiOutcome.of(law, dossier, progress, timeline, asOf))
                    .medical(MedicalExemption.of(law, dossier.medicalFinding(), asOf))
                    .sufficientIntegration(SufficientIntegration.of(
                            law, dossier.registeredSince(), dossier.workPeriods(), dossier.languageInterview(), asOf));
        }
        return exemptions.build();
    }

    /**
     * Returns the exemption for demonstrated effort.
     *
     * @return the outcome; empty if the duty has ended
     */
    Optional<AgiOutcome> agi();

    /**
     * Returns the medical exemption.
     *
     * @return the outcome; empty if the duty has ended
     */
    Optional<MedicalExemption> medical();

    /**
     * Returns the exemption because of sufficient integration.
     *
     * @return the outcome; empty if the duty has ended
     */
    Optional<SufficientIntegration> sufficientIntegration();

    /**
     * Returns the hints that somebody is not obliged at all.
     *
     * @return the hints
     */
    NotObliged notObliged();

    /**
     * Returns what recorded exemptions do to earlier overruns (VRS-2).
     *
     * @return the findings; empty if no exemption is recorded
     */
    List<Finding> effects();

    /**
     * Returns all findings.
     *
     * @return those of the outcomes in their order, then the effects
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        agi().ifPresent(outcome -> all.addAll(outcome.findings()));
        medical().ifPresent(outcome -> all.addAll(outcome.findings()));
        sufficientIntegration().ifPresent(outcome -> all.addAll(outcome.findings()));
        all.addAll(notObliged().findings());
        all.addAll(effects());
        return List.copyOf(all);
    }

    /** Builds the exemptions. */
    class Builder extends ImmutableExemptions.Builder {}
}
