package io.github.termijn.dossier;

/** A nationality that can take somebody out of the duty (nationaliteit, VRS-1). */
public enum NationalityGroup {
    /** Of a state of the EU or the EEA, or of Switzerland (burger van de EU, de EER of Zwitserland). */
    EU_EEA_SWISS,
    /** Family of such a national, with rights under EU law (familielid van een Unieburger). */
    FAMILY_OF_EU_EEA_SWISS,
    /** Turkish (Turkse nationaliteit). */
    TURKISH,
    /** Another on whom a treaty forbids to impose the duty (verdrag). */
    OTHER_TREATY
}
