package io.github.termijn.law;

/** How a part of a loan is forgiven to somebody who was a little late (gedeeltelijke kwijtschelding, LOA-5). */
public enum PartialForgiveness {
    /** Not at all (niet). */
    NONE,
    /** On request (op aanvraag). */
    ON_REQUEST,
    /** Without a request (ambtshalve). */
    EX_OFFICIO
}
