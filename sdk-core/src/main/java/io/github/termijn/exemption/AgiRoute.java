package io.github.termijn.exemption;

/** By which criteria effort is demonstrated (route). */
public enum AgiRoute {
    /** Course hours and exam attempts (AGI-1). */
    A,
    /** Literacy hours and the learnability test (AGI-3). */
    B
}
