package io.github.termijn;

import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.guidance.Question;
import io.github.termijn.guidance.QuestionStatement;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.procedure.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tries the answers to each question and keeps those that change what is at stake (SIG-6). */
final class Questioning {

    private final LawBook law;
    private final LocalDate asOf;
    private final Probes probes;
    private final Stakes now;

    /**
     * Prepares the questions.
     *
     * @param law the law
     * @param rooms what the rooms say of the dossier as it is
     * @param known the facts as known on the day
     * @param asOf the day
     */
    Questioning(LawBook law, Rooms rooms, Dossier known, LocalDate asOf) {
        this.law = law;
        this.asOf = asOf;
        this.now = Stakes.of(rooms);
        List<AssessedTerm> terms = rooms.terms();
        LocalDate lastDay = terms.get(terms.size() - 1).lastDay().atMost().orElse(asOf);
        this.probes = new Probes(law, known, asOf, lastDay);
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (AskedFact fact : AskedFact.values()) {
            List<Stakes> tried = new ArrayList<>();
            for (Dossier answer : probes.of(fact)) {
                tried.add(Stakes.of(new Rooms(law, answer, asOf)));
            }
            List<Finding> changes = now.against(tried, asOf);
            if (!changes.isEmpty()) {
                questions.add(new Question.Builder()
                        .fact(fact)
                        .proofs(proofs(fact))
                        .addFindings(Finding.open(QuestionStatement.ASKED, asOf, fact))
                        .addAllFindings(changes)
                        .build());
            }
        }
        questions.sort(Comparator.comparing(Question::stake));
        return questions;
    }

    private static List<Proof> proofs(AskedFact fact) {
        return switch (fact) {
            case ASYLUM_CENTRE,
                    INTERRUPTION,
                    MUNICIPAL_REGISTRATION,
                    REGISTERED_SINCE,
                    BIRTH_DATE,
                    SCHOOL_AGE_RESIDENCE_YEARS -> List.of(Proof.BRP_EXTRACT);
            case ILLNESS, MEDICAL_FINDING -> List.of(Proof.MEDICAL_ADVICE);
            case CHILDBIRTH, BEREAVEMENT -> List.of(Proof.CIVIL_RECORD);
            case EDUCATION -> List.of(Proof.PROOF_OF_ENROLMENT);
            case LITERACY_COURSE, COURSE_HOURS, CERTIFIED -> List.of(Proof.STATEMENT_OF_HOURS);
            case WORK_MONTHS -> List.of(Proof.PROOF_OF_WORK);
            case WORK_PERIODS -> List.of(Proof.PROOF_OF_WORK, Proof.BRP_EXTRACT);
            case LEARNABILITY_TEST -> List.of(Proof.CERTIFICATES);
            case NATIONALITY_GROUP -> List.of(Proof.BRP_EXTRACT, Proof.RESIDENCE_PERMIT);
            case NOTIFICATION, NO_OBJECTION, LOAN, DEBT_AT_FULFILMENT -> List.of(Proof.DECISION_LETTERS);
            case INCOMES -> List.of(Proof.INCOME_STATEMENT);
        };
    }
}
