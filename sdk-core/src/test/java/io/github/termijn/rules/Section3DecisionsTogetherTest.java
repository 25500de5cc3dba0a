package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.lastDaysAfterEach;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Claim;
import io.github.termijn.term.ClaimStatement;
import io.github.termijn.term.FormerEnd;
import io.github.termijn.term.Term;
import io.github.termijn.testing.Law;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Decisions without a day beside late ones, decisions that are the same, decisions about a time before the term. */
@DisplayName("Section 3: recorded decisions together")
class Section3DecisionsTogetherTest {

    @Law(Rule.TRM_5)
    @DisplayName("TRM-5: a decision without a day counts after those that have one, also after one of after the term")
    @Test
    void undatedAfterLate() {
        // Exclusive ends: 1-2-2018; late by 29 days 2-3-2018; from that last day on a month 2-4-2018. The other way
        // round the
        // last day would be 29-3-2018, and the decision without a day would seem to be late itself.
        Term term = firstTerm(
                obligedFrom("2015-02-01")
                        .addExtensions(undated(Ground.ILLNESS, "P1M"), decided(Ground.ILLNESS, "P29D", "2018-06-01")),
                "2018-12-31");
        assertThat(lastDaysAfterEach(term)).containsExactly(day("2018-03-01"), day("2018-04-01"));
        assertThat(term.extensions().get(1).on()).isEqualTo(day("2018-03-01"));
        assertThat(term.formerEnds())
                .containsExactly(new FormerEnd(day("2018-01-31"), Ground.ILLNESS, day("2018-06-01")));
    }

    @Law(Rule.TRM_5)
    @DisplayName("TRM-5: two decisions of one day and length are two extensions, each with its own last day")
    @Test
    void alike() {
        Term term = firstTerm(
                obligedFrom("2015-03-01")
                        .addExtensions(
                                decided(Ground.ILLNESS, "P28D", "2017-06-01"),
                                decided(Ground.MINISTER_DECISION, "P28D", "2017-06-01")),
                "2017-12-31");
        assertThat(lastDaysAfterEach(term)).containsExactly(day("2018-03-28"), day("2018-04-25"));
        assertThat(term.extensions()).allMatch(extension -> extension.lastDay().isExact());
    }

    @Law({Rule.EXT_0, Rule.TRM_8})
    @DisplayName(
            "EXT-0: a decision about days before a new term takes none of the days of a claim from its first day on")
    @Test
    void daysBeforeTheTerm() {
        // New term from 1-3-2018; ill from that day through 31-8-2018: 31 + 30 + 31 + 30 + 31 + 31 = 184 days.
        Dossier.Builder dossier = obligedFrom("2015-03-01")
                .addFines(fine(1250, "2018-06-01"))
                .addExtensions(ExtensionDecision.builder()
                        .ground(Ground.ASYLUM_CENTRE)
                        .length(Period.ofDays(1))
                        .decidedOn(day("2018-07-01"))
                        .term(1)
                        .from(day("2017-01-01"))
                        .through(day("2017-03-31"))
                        .build())
                .addCircumstances(Circumstance.builder()
                        .copyOf(Circumstance.of(CircumstanceKind.ILLNESS, day("2018-03-01"), day("2018-08-31")))
                        .medicalAuthorisation(true)
                        .build());
        Claim claim = assess(dossier, "2022-01-10").claims().stream()
                .filter(each -> each.ground() == Ground.ILLNESS && each.term() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(claim.length()).contains(Bounds.exactly(Period.ofDays(184)));
        assertThat(claim.findings())
                .extracting(finding -> finding.statement())
                .doesNotContain(ClaimStatement.DAYS_USED);
    }
}
