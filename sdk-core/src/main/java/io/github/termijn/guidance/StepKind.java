package io.github.termijn.guidance;

/** What can be done next (soort stap). Where two steps press equally, this is their order. */
public enum StepKind {
    /** Have DUO check whether there is a duty at all (inburgeringsplicht laten nagaan, REG-4). */
    HAVE_DUTY_CHECKED,
    /** Object to a decision (bezwaar maken, PRC-4). */
    OBJECT,
    /** Appeal against what was decided on an objection, or against the judgment (in beroep gaan, PRC-4). */
    APPEAL,
    /** Complete a pending objection or appeal with a ground that is sure (bezwaar of beroep aanvullen, PRC-5). */
    COMPLETE_OBJECTION,
    /** Ask to review or withdraw a decision (om herziening of intrekking vragen, FIN-11, PRC-5). */
    ASK_FOR_REVIEW,
    /** Request an extension that is not recorded (verlenging aanvragen, TRM-7). */
    REQUEST_EXTENSION,
    /** Request the medical exemption that the doctor's finding allows (medische ontheffing aanvragen, MED-1). */
    REQUEST_MEDICAL_EXEMPTION,
    /** Request the exemption because of sufficient integration (AVI aanvragen, AVI-1). */
    REQUEST_INTEGRATION_EXEMPTION,
    /** Request the exemption for demonstrated effort, of which only time is missing or nothing (AGI aanvragen, AGI-1). */
    REQUEST_EFFORT_EXEMPTION,
    /** Request to be dispensed from ONA because of work (vrijstelling ONA aanvragen, EXM-5). */
    REQUEST_WORK_DISPENSATION,
    /** Have the language interview of who is sufficiently integrated (taalgesprek voeren, AVI-1). */
    HAVE_LANGUAGE_INTERVIEW,
    /** Have course hours recorded of which the proof was lost (cursusuren alsnog laten vastleggen, AGI-6). */
    RECORD_HOURS,
    /** Pay a fine (boete betalen, FIN-12). */
    PAY,
    /** Request forgiveness of a part of the loan, while it is given on request only (kwijtschelding aanvragen, LOA-5). */
    REQUEST_FORGIVENESS,
    /** Find out whether somebody is sufficiently integrated, from ten years on (AVI nagaan, AVI-1). */
    CHECK_SUFFICIENT_INTEGRATION,
    /** Sign the participation statement (participatieverklaring ondertekenen, PVT-1). */
    SIGN_PARTICIPATION_STATEMENT,
    /** Begin with ONA, which takes its time (beginnen met ONA, SIG-2). */
    START_ONA,
    /** Follow exam training: one or two parts to go (examentraining, SIG-4). */
    EXAM_TRAINING,
    /** Follow lessons, with guidance: three or more parts to go (lessen en begeleiding, SIG-4). */
    LESSONS_AND_GUIDANCE,
    /** Make a start: no part was ever tried (beginnen, SIG-4). */
    START,
    /** Complete what is missing of the exemption for demonstrated effort (AGI aanvullen, SIG-4). */
    COMPLETE_EFFORT_EXEMPTION,
    /** Go on learning after an exemption, without a duty (informele lessen, SIG-4). */
    FOLLOW_INFORMAL_LESSONS
}
