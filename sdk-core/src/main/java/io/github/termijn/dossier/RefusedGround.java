package io.github.termijn.dossier;

import java.util.Arrays;
import java.util.Optional;

/**
 * On which ground was asked for what was refused (grond van de aanvraag): a {@link Ground} of extension, an {@link
 * ExemptionKind} or a {@link DispensationGround}, under the same name.
 */
public enum RefusedGround {
    /** Illness (ziekte). */
    ILLNESS,
    /** A death (overlijden). */
    BEREAVEMENT,
    /** Childbirth (bevalling). */
    CHILDBIRTH,
    /** Stay in an asylum centre (verblijf in een azc). */
    ASYLUM_CENTRE,
    /** Interruption or stay abroad (onderbreking, verblijf in het buitenland). */
    INTERRUPTION,
    /** Literacy course (alfabetisering). */
    LITERACY,
    /** Demonstrated effort, for more time (aantoonbare inspanning). */
    EFFORT,
    /** Education, for more time or a dispensation (opleiding). */
    EDUCATION,
    /** Special circumstances (bijzondere individuele omstandigheden). */
    SPECIAL_CIRCUMSTANCES,
    /** Corona (corona). */
    CORONA,
    /** Decision of the minister (beslissing van de minister). */
    MINISTER_DECISION,
    /** Late letter about the duty (late kennisgeving). */
    LATE_NOTIFICATION,
    /** Demonstrated effort, for an exemption (aantoonbaar geleverde inspanningen). */
    AGI,
    /** A medical exemption (medische ontheffing). */
    MEDICAL,
    /** Sufficiently integrated (aantoonbaar voldoende ingeburgerd). */
    AVI,
    /** Work (werk). */
    WORK,
    /** A diploma or certificate (diploma of certificaat). */
    DIPLOMA,
    /** Nationality (nationaliteit). */
    NATIONALITY,
    /** Residence in the school-age years (verblijf in de leerplichtige leeftijd). */
    RESIDENCE,
    /** A treaty (verdrag). */
    TREATY,
    /** Another ground (andere grond). */
    OTHER;

    /**
     * Returns this as a ground of extension.
     *
     * @return the ground; empty if it is none
     */
    public Optional<Ground> ofExtension() {
        return named(Ground.values());
    }

    /**
     * Returns this as a kind of exemption.
     *
     * @return the kind; empty if it is none
     */
    public Optional<ExemptionKind> ofExemption() {
        return named(ExemptionKind.values());
    }

    /**
     * Returns this as a ground of dispensation.
     *
     * @return the ground; empty if it is none
     */
    public Optional<DispensationGround> ofDispensation() {
        return named(DispensationGround.values());
    }

    /**
     * Tells whether something can be asked for on this ground.
     *
     * @param thing what is asked for
     * @return false for forgiveness and a lower instalment, which have no grounds of their own
     */
    public boolean isOf(RefusedThing thing) {
        return switch (thing) {
            case EXTENSION -> ofExtension().isPresent();
            case EXEMPTION -> ofExemption().isPresent();
            case DISPENSATION -> ofDispensation().isPresent();
            case FORGIVENESS, LOWER_INSTALMENT -> false;
        };
    }

    private <E extends Enum<E>> Optional<E> named(E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name()))
                .findFirst();
    }
}
