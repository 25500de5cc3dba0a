package io.github.termijn.examples;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import java.time.LocalDate;

/** How a command assesses one dossier under a law. */
interface Assessing {

    /** Assesses the facts as of a day. */
    Assessment assess(Wi2013 act, Dossier dossier, LocalDate asOf);
}
