package io.github.termijn.dossier;

/** Under which exam an attempt was made (examen). */
public enum ExamScheme {
    /** The integration exam (inburgeringsexamen), level A2. */
    A2,
    /** State exam Dutch as a second language, programme I (Staatsexamen NT2-I). */
    NT2_I,
    /** State exam Dutch as a second language, programme II (Staatsexamen NT2-II). */
    NT2_II;

    /**
     * Tells whether this is one of the state exams.
     *
     * @return true for both NT2 programmes
     */
    public boolean isNt2() {
        return this != A2;
    }
}
