package io.github.termijn.dossier;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of a decision: which facts of it can be true, and what of them was known on a day. */
@DisplayName("Notification, objection and appeal")
class LetterFactsTest {

    private static FineDecision.Builder fine() {
        return FineDecision.builder().kind(TermKind.EXAM).amount(euro(1250)).decidedOn(day("2019-05-30"));
    }

    private static Objection.Builder objection() {
        return Objection.builder().filedOn(day("2019-06-20"));
    }

    private static Objection.Builder decided(RemedyResult result) {
        return objection().decidedOn(day("2019-09-02")).result(result);
    }

    private static Dossier.Builder with(FineDecision.Builder fine) {
        return obligedFrom("2014-03-28").addFines(fine.build());
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                impossible(
                        "an objection and \"no objection\"",
                        with(fine().noObjection(true).objection(objection().build())),
                        "/fines/0/noObjection",
                        ProblemCode.CONTRADICTION),
                impossible(
                        "pending and \"no objection\"",
                        with(fine().noObjection(true).objectionPending(true)),
                        "/fines/0/noObjection",
                        ProblemCode.CONTRADICTION),
                impossible(
                        "an amount of what was rejected",
                        with(fine().objection(decided(RemedyResult.REJECTED)
                                .amount(euro(875))
                                .build())),
                        "/fines/0/objection/amount",
                        ProblemCode.CONTRADICTION),
                impossible(
                        "lowered to what it was",
                        with(fine().objection(decided(RemedyResult.LOWERED)
                                .amount(euro(1250))
                                .build())),
                        "/fines/0/objection/amount",
                        ProblemCode.CONTRADICTION),
                impossible(
                        "lowered without an amount",
                        with(fine().objection(decided(RemedyResult.LOWERED).build())),
                        "/fines/0/objection",
                        ProblemCode.INCOMPLETE),
                impossible(
                        "a result without its day",
                        with(fine().objection(objection()
                                .result(RemedyResult.REJECTED)
                                .build())),
                        "/fines/0/objection",
                        ProblemCode.INCOMPLETE),
                impossible(
                        "filed before the decision",
                        with(fine().objection(Objection.of(day("2019-05-29")))),
                        "/fines/0/objection/filedOn",
                        ProblemCode.BEFORE_ITS_CAUSE),
                impossible(
                        "decided before it was filed",
                        with(fine().appeal(Appeal.builder()
                                .filedOn(day("2019-09-10"))
                                .decidedOn(day("2019-09-09"))
                                .build())),
                        "/fines/0/appeal/decidedOn",
                        ProblemCode.BEFORE_ITS_CAUSE),
                impossible(
                        "an extension refused on a ground of exemption",
                        obligedFrom("2014-03-28")
                                .addRefusals(Refusal.builder()
                                        .of(RefusedThing.EXTENSION)
                                        .ground(RefusedGround.MEDICAL)
                                        .decidedOn(day("2016-01-01"))
                                        .build()),
                        "/refusals/0/ground",
                        ProblemCode.CONTRADICTION),
                impossible(
                        "a letter about forgiveness without its decision",
                        obligedFrom("2014-03-28")
                                .loan(Loan.builder()
                                        .forgivenessLetter(ForgivenessLetter.builder()
                                                .noObjection(true)
                                                .build())
                                        .build()),
                        "/loan/forgivenessLetter",
                        ProblemCode.INCOMPLETE));
    }

    private static Arguments impossible(String name, Dossier.Builder dossier, String pointer, ProblemCode code) {
        return Arguments.of(name, dossier, new Problem(pointer, code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    @DisplayName("What cannot be true is refused at its place")
    void refused(String name, Dossier.Builder dossier, Problem problem) {
        assertThat(catchThrowableOfType(ImpossibleDossierException.class, dossier::build)
                        .problems())
                .containsExactly(problem);
    }

    @Test
    @DisplayName("A result is known from its day; before it the objection is pending; before its filing there is none")
    void knownOn() {
        FineDecision fine = fine().notifiedOn(day("2019-06-03"))
                .objection(decided(RemedyResult.LOWERED)
                        .amount(euro(875))
                        .notifiedOn(day("2019-09-04"))
                        .build())
                .build();
        Dossier dossier = obligedFrom("2014-03-28").addFines(fine).build();

        assertThat(known(dossier, "2019-09-04")).isEqualTo(fine);
        assertThat(known(dossier, "2019-09-03").objection().orElseThrow().notifiedOn())
                .isEmpty();
        assertThat(known(dossier, "2019-09-01").objection()).contains(Objection.of(day("2019-06-20")));
        assertThat(known(dossier, "2019-06-19").objection()).isEmpty();
        assertThat(known(dossier, "2019-06-02").notifiedOn()).isEmpty();
    }

    private static FineDecision known(Dossier dossier, String day) {
        return dossier.knownOn(day(day)).fines().get(0);
    }

    @Test
    @DisplayName("The fines that stand: a lowered one with its amount, none that was annulled; the record keeps both")
    void standing() {
        FineDecision lowered = fine().objection(
                        decided(RemedyResult.LOWERED).amount(euro(875)).build())
                .build();
        FineDecision annulled = fine().kind(TermKind.PVT)
                .objection(decided(RemedyResult.ANNULLED).build())
                .build();
        Dossier dossier = obligedFrom("2014-03-28").addFines(lowered, annulled).build();

        assertThat(dossier.standingFines()).extracting(FineDecision::amount).containsExactly(euro(875));
        assertThat(dossier.fines()).isEqualTo(List.of(lowered, annulled));
    }

    @Test
    @DisplayName(
            "The last result counts: what was lowered and is annulled on appeal is gone; a later rejection changes nothing")
    void lastResultCounts() {
        FineDecision lowered = fine().objection(
                        decided(RemedyResult.LOWERED).amount(euro(875)).build())
                .build();
        Appeal.Builder appeal = Appeal.builder().filedOn(day("2019-09-10")).decidedOn(day("2020-02-03"));

        assertThat(FineDecision.builder()
                        .copyOf(lowered)
                        .appeal(appeal.result(RemedyResult.ANNULLED).build())
                        .build()
                        .asItStands())
                .isEmpty();
        assertThat(FineDecision.builder()
                        .copyOf(lowered)
                        .appeal(appeal.result(RemedyResult.REJECTED).build())
                        .build()
                        .asItStands()
                        .map(FineDecision::amount))
                .isEqualTo(Optional.of(euro(875)));
    }

    @Test
    @DisplayName("A notice and a refusal are known on their own day, and not the day before")
    void noticesAndRefusals() {
        Dossier dossier = obligedFrom("2014-03-28")
                .addNotices(Notice.of(TermKind.EXAM, day("2017-04-01")))
                .addRefusals(Refusal.of(RefusedThing.EXTENSION, day("2017-04-01")))
                .build();

        assertThat(dossier.knownOn(day("2017-04-01"))).isEqualTo(dossier);
        assertThat(dossier.knownOn(day("2017-03-31")))
                .isEqualTo(obligedFrom("2014-03-28").build());
    }
}
