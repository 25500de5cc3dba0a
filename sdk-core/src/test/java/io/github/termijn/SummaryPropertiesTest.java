package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.law.Act;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds of the summary of anybody on any day. */
@Label("The answer first: what a summary says")
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class SummaryPropertiesTest {

    /** What may be due at the least needs no finding of its own. */
    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<Dossier> underTheAct() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Law({Rule.TRM_2, Rule.FIN_10, Rule.LOA_4, Rule.SIG_7})
    @Property
    @Label("A summary never says more than the outcomes: each of its days, amounts and percentages stands in a finding"
            + " on which the sentence rests, and what is open there is not firm here")
    void neverMore(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf);
        List<Finding> found = everyFinding(assessment);
        for (SummarySentence sentence : assessment.summary(Language.NL).sentences()) {
            assertThat(found).as("%s", sentence).containsAll(sentence.findings());
            for (Object value : valuesOf(sentence)) {
                assertThat(sentence.findings())
                        .as("%s in %s", value, sentence)
                        .anyMatch(finding -> says(finding, value)
                                && (finding.verdict() != Verdict.OPEN || sentence.verdict() == Verdict.OPEN));
            }
        }
    }

    /** The days, amounts and percentages, of open ones both ends; days that are left and parts are counted by the sentence. */
    private static List<Object> valuesOf(SummarySentence sentence) {
        return sentence.values().stream()
                .flatMap(value -> value instanceof Collection<?> items ? items.stream() : Stream.of(value))
                .filter(value -> value instanceof Bounds<?> || value instanceof LocalDate || value instanceof Money)
                .flatMap(value -> endsOf(value).stream())
                .filter(value -> !NOTHING.equals(value))
                .toList();
    }

    private static boolean says(Finding finding, Object value) {
        return finding.values().stream()
                .flatMap(found -> endsOf(found).stream())
                .anyMatch(value::equals);
    }

    private static List<Object> endsOf(Object value) {
        if (value instanceof Optional<?> known) {
            return known.map(SummaryPropertiesTest::endsOf).orElse(List.of());
        } else if (value instanceof Bounds<?> bounds) {
            return Stream.concat(Stream.of(bounds.atLeast()), bounds.atMost().stream())
                    .<Object>map(end -> end)
                    .toList();
        }
        return List.of(value);
    }

    private static List<Finding> everyFinding(Assessment assessment) {
        List<Finding> all = new ArrayList<>(assessment.findings());
        Stream.of(assessment.exemptions(), assessment.procedure(), assessment.guidance())
                .flatMap(Optional::stream)
                .map(Outcome::findings)
                .forEach(all::addAll);
        return all;
    }

    @Law({Rule.TRM_2, Rule.FIN_8, Rule.REG_4})
    @Property
    @Label("A last day that is open, or of a term that may not be there, is told as open and with its bounds")
    void openDays(@ForAll("underTheAct") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf);
        AssessedTerm term = assessment.terms().get(assessment.terms().size() - 1);
        SummarySentence until =
                assessment.summary(Language.EN).of(SummaryPart.UNTIL_WHEN).get(0);
        boolean open = term.existence() != Verdict.HOLDS
                || term.doubt().isPresent()
                || term.status() == TermStatus.OPEN
                || term.status() == TermStatus.SUSPENDED
                || !term.lastDay().isExact();

        assertThat(until.verdict()).isEqualTo(open ? Verdict.OPEN : Verdict.HOLDS);
        for (Language language : Language.values()) {
            assertThat(assessment.summary(language).toString())
                    .contains(Explanation.in(language).value(term.lastDay()));
        }
        assertThat(until.text().startsWith("Whether"))
                .as(until.text())
                .isEqualTo(term.existence() != Verdict.HOLDS || term.doubt().isPresent());
    }

    @Law({Rule.FIN_10, Rule.CUL_2, Rule.LOA_4})
    @Property
    @Label("A fine or a share of the loan that is open is told as open; it is sure only where the outcome is")
    void openAmounts(@ForAll("underTheAct") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf);
        Summary summary = assessment.summary(Language.EN);
        Optional<FineOutcome> fine = Reasoning.latestOverrun(assessment).map(Reasoning.EndedOverrun::fine);
        fine.flatMap(FineOutcome::amount)
                .filter(amount -> !amount.isExact())
                .ifPresent(amount -> assertThat(summary.of(SummaryPart.COST))
                        .extracting(SummarySentence::verdict)
                        .containsExactly(Verdict.OPEN));
        Optional<Bounds<Integer>> percentage = assessment.forgiveness().map(Forgiveness::percentage);
        percentage
                .filter(share -> !share.isExact())
                .ifPresent(share -> assertThat(summary.of(SummaryPart.FORGIVENESS))
                        .extracting(SummarySentence::verdict)
                        .containsExactly(Verdict.OPEN));
    }

    @Property
    @Label(
            "A summary has three to six sentences, in the order of its parts, each with what it rests on; under another act one")
    void length(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf);
        List<SummarySentence> sentences = assessment.summary(Language.NL).sentences();
        boolean ours = assessment.act() == Act.WI_2013;

        assertThat(sentences).hasSizeBetween(ours ? 3 : 1, ours ? 6 : 1);
        assertThat(sentences)
                .isSortedAccordingTo((one, other) -> one.part().compareTo(other.part()))
                .allSatisfy(sentence ->
                        assertThat(sentence.findings()).as(sentence.text()).isNotEmpty());
    }

    @Property
    @Label("The same assessment gives the same summary, and both languages say the same")
    void bothLanguages(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf);
        Summary dutch = assessment.summary(Language.NL);

        assertThat(assess(dossier, asOf).summary(Language.NL)).isEqualTo(dutch);
        assertThat(withoutText(assessment.summary(Language.EN))).isEqualTo(withoutText(dutch));
        assertThat(withoutText(assessment.summary(Language.NL, Addressee.PERSON)))
                .isEqualTo(withoutText(dutch));
        assertThat(dutch.toString()).doesNotContain("{", "}", "  ");
    }

    private static List<SummarySentence> withoutText(Summary summary) {
        return summary.sentences().stream()
                .map(each -> new SummarySentence(each.part(), each.verdict(), each.values(), "", each.findings()))
                .toList();
    }

    @Law(Rule.SIG_7)
    @Property
    @Label("The first step of a summary is the first of the next steps, with its last day")
    void firstStep(@ForAll("underTheAct") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf);
        Assume.that(!assessment.guidance().orElseThrow().steps().isEmpty());
        NextStep step = assessment.guidance().orElseThrow().steps().get(0);
        SummarySentence first =
                assessment.summary(Language.NL).of(SummaryPart.FIRST_STEP).get(0);

        assertThat(first.values()).startsWith(step.kind());
        assertThat(first.findings()).isEqualTo(step.findings());
        step.by()
                .ifPresent(by -> assertThat(first.text())
                        .contains(Explanation.in(Language.NL).value(by)));
    }

    private static Assessment assess(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf);
    }
}
