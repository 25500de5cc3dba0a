package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Notice;
import io.github.termijn.dossier.Objection;
import io.github.termijn.dossier.RemedyResult;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.procedure.ProcedureStatement;
import io.github.termijn.procedure.RemedyKind;
import io.github.termijn.term.WorkingDays;
import io.github.termijn.testing.Law;
import io.github.termijn.testing.Person;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Section 6a of the rulebook, notice, objection and appeal, in sentences. */
@Label("Section 6a: the law of objection in sentences")
class Section6aLawTest implements People {

    /** Somebody whose three years ended on 27 March 2017. */
    private static final Person LATE = Person.obligedFrom(day("2014-03-28"));

    private static FineDecision.Builder fine(LocalDate decided) {
        return FineDecision.builder().kind(TermKind.EXAM).amount(euro(1250)).decidedOn(decided);
    }

    /** Six weeks after a day; where that is no working day, the first one after it. */
    private static LocalDate sixWeeksAfter(LocalDate day) {
        LocalDate last = day.plusWeeks(6);
        while (!new WorkingDays(LawBook.standard()).isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** Six weeks later are Easter, the King's birthday, Ascension Day and Whitsun among them. */
    @Provide
    Arbitrary<LocalDate> everyDayOfSpring2019() {
        return People.everyDay("2019-03-01", "2019-06-30");
    }

    @Provide
    Arbitrary<LocalDate> aDayOf2019() {
        return People.everyDay("2019-01-01", "2019-12-31");
    }

    // PRC-1 and PRC-2: notice and views

    @Law(Rule.PRC_1)
    @Label(
            "PRC-1: a notice of being late changes nothing: the lateness stays provisionally culpable, the fine the same")
    @Property(tries = 50)
    void noticeChangesNothing(@ForAll("somebodyLate") Person late, @ForAll("aDayOfDecision") LocalDate day) {
        late.after(dossier -> dossier.addNotices(Notice.of(TermKind.EXAM, day)))
                .seenOn(day)
                .isToBlame(Culpability.PROVISIONALLY_CULPABLE)
                .owesTheSameAs(late.seenOn(day))
                .hasNoNewTerm();
    }

    @Law(Rule.PRC_2)
    @Label(
            "PRC-2: of a fine for a late exam without a recorded notice it is told that this can be raised; with one it is not")
    @Property(tries = 50)
    void views(@ForAll("aDayOf2019") LocalDate decided, @ForAll @IntRange(min = 1, max = 90) int daysBefore) {
        Person fined = LATE.isFined(fine(decided).build());
        Person noticed =
                fined.after(dossier -> dossier.addNotices(Notice.of(TermKind.EXAM, decided.minusDays(daysBefore))));

        fined.seenOn(decided).decision().tells(ProcedureStatement.VIEWS_NOT_RECORDED, Verdict.OPEN);
        noticed.seenOn(decided).decision().doesNotTell(ProcedureStatement.VIEWS_NOT_RECORDED);
    }

    // PRC-3: the decision

    @Law(Rule.PRC_3)
    @Label("PRC-3: a fine is to be decided within thirteen weeks of the report; a day too late has no effect on it")
    @Property(tries = 122, generation = GenerationMode.EXHAUSTIVE)
    void thirteenWeeks(@ForAll("everyDayOfSpring2019") LocalDate report) {
        LocalDate last = report.plusWeeks(13);
        Person inTime = LATE.isFined(fine(last).reportOn(report).build());
        Person tooLate = LATE.isFined(fine(last.plusDays(1)).reportOn(report).build());

        inTime.seenOn(last)
                .isFinedExactly(euro(1250))
                .decision()
                .tells(ProcedureStatement.FINE_DECIDED_BY, Verdict.HOLDS, report, last);
        tooLate.seenOn(last.plusDays(1))
                .isFinedExactly(euro(1250))
                .decision()
                .tells(ProcedureStatement.FINE_DECIDED_BY, Verdict.FAILS, report, last);
    }

    // PRC-4 and PRC-6: objection and appeal

    @Law({Rule.PRC_4, Rule.PRC_6, Rule.FIN_12})
    @Label("PRC-4: one can object until six weeks after the notification, on a working day, and not a day longer:"
            + " every day of spring 2019")
    @Property(tries = 122, generation = GenerationMode.EXHAUSTIVE)
    void sixWeeksToObject(@ForAll("everyDayOfSpring2019") LocalDate notified) {
        Person fined = LATE.isFined(fine(day("2018-12-15")).notifiedOn(notified).build());
        LocalDate last = sixWeeksAfter(notified);

        fined.seenOn(last).decision().canBeObjectedToThrough(last);
        fined.seenOn(last.plusDays(1)).decision().canOnlyBeReviewed();
    }

    @Law({Rule.PRC_4, Rule.PRC_6})
    @Label("PRC-4: an objection lodged on the last day is in time, a day later it is not: every day of spring 2019")
    @Property(tries = 122, generation = GenerationMode.EXHAUSTIVE)
    void onTheLastDay(@ForAll("everyDayOfSpring2019") LocalDate notified) {
        FineDecision.Builder fine = fine(day("2018-12-15")).notifiedOn(notified);
        LocalDate last = sixWeeksAfter(notified);
        LocalDate tooLate = last.plusDays(1);

        LATE.isFined(fine.objection(Objection.of(last)).build())
                .seenOn(tooLate)
                .decision()
                .isObjectedTo()
                .tells(ProcedureStatement.FILED, Verdict.HOLDS, RemedyKind.OBJECTION, last);
        LATE.isFined(fine.objection(Objection.of(tooLate)).build())
                .seenOn(tooLate)
                .decision()
                .tells(ProcedureStatement.FILED, Verdict.FAILS, RemedyKind.OBJECTION, tooLate);
    }

    @Law({Rule.PRC_4, Rule.PRC_6})
    @Label("PRC-4: after an objection was rejected one can appeal for six weeks, and a day later the decision is final")
    @Property(tries = 50)
    void sixWeeksToAppeal(@ForAll("aDayOf2019") LocalDate decided, @ForAll @IntRange(max = 120) int daysLater) {
        LocalDate filed = decided.plusDays(20);
        LocalDate rejected = filed.plusDays(daysLater);
        LocalDate last = sixWeeksAfter(rejected);
        Person objector = LATE.isFined(fine(decided)
                .objection(Objection.builder()
                        .filedOn(filed)
                        .decidedOn(rejected)
                        .result(RemedyResult.REJECTED)
                        .build())
                .build());

        objector.seenOn(last).decision().canBeAppealedThrough(last).isFinalFrom(last.plusDays(1));
        objector.seenOn(last.plusDays(1)).decision().canOnlyBeReviewed();
    }

    @Law(Rule.PRC_4)
    @Label("PRC-4: a fine that was annulled never was: there is no fine, no new term and no blame from it")
    @Property(tries = 50)
    void annulled(@ForAll("aDayOf2019") LocalDate decided, @ForAll @IntRange(max = 120) int daysLater) {
        LocalDate annulled = decided.plusDays(20L + daysLater);
        Person objector = LATE.isFined(fine(decided)
                .objection(Objection.builder()
                        .filedOn(decided.plusDays(20))
                        .decidedOn(annulled)
                        .result(RemedyResult.ANNULLED)
                        .build())
                .build());

        objector.seenOn(annulled.minusDays(1)).isToBlame(Culpability.CULPABLE);
        objector.seenOn(annulled).isToBlame(Culpability.PROVISIONALLY_CULPABLE).hasNoNewTerm();
    }

    // PRC-7: payment

    @Law({Rule.PRC_7, Rule.PRC_6, Rule.FIN_12})
    @Label(
            "PRC-7: a fine is to be paid six weeks after the notification, and five years after that day the claim lapses:"
                    + " every day of spring 2019")
    @Property(tries = 122, generation = GenerationMode.EXHAUSTIVE)
    void payment(@ForAll("everyDayOfSpring2019") LocalDate notified) {
        Person fined = LATE.isFined(fine(day("2018-12-15")).notifiedOn(notified).build());
        LocalDate payBy = sixWeeksAfter(notified);

        fined.seenOn(payBy)
                .decision()
                .tells(ProcedureStatement.PAID_THROUGH, Verdict.HOLDS, payBy)
                .tells(ProcedureStatement.CLAIM_LAPSES, Verdict.HOLDS, payBy.plusYears(5))
                .tells(ProcedureStatement.IN_INSTALMENTS, Verdict.OPEN);
        fined.seenOn(payBy.plusDays(1)).decision().tells(ProcedureStatement.PAID_THROUGH, Verdict.FAILS, payBy);
    }
}
