package io.github.termijn.law;

/** The act that governs a person (toepasselijke wet), by the day on which the duty began. */
public enum Act {
    /**
     * The duty began before 2013: the Wet inburgering of before 2013 if the old term had begun by then, otherwise the
     * act of 2013 with an unknown start. Neither is computed here.
     */
    BEFORE_2013,
    /** The Wet inburgering as it stood from 2013: the act that this library computes. */
    WI_2013,
    /** The Wet inburgering 2021, for duties that began in 2022 or later. Not computed here. */
    WI_2021
}
