package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.SummaryPart;
import io.github.termijn.SummarySentence;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.picture.Bar;
import io.github.termijn.examples.picture.Lane;
import io.github.termijn.examples.picture.Mark;
import io.github.termijn.examples.picture.Picture;
import io.github.termijn.examples.text.Completions;
import io.github.termijn.examples.text.Words;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the assessment leaves open no sentence, card or bar shows as firm: for anybody, on any day, in both languages. */
@Label("What is shown is never firmer than the outcome")
class NeverFirmerTest {

    private static final Set<Bar.Kind> FIRM = Set.of(Bar.Kind.TERM, Bar.Kind.EXTENSION);
    private static final Set<Mark.Kind> DAYS_OF_A_TERM =
            Set.of(Mark.Kind.LAST_DAY, Mark.Kind.WINDOW_DECREE, Mark.Kind.WINDOW_FRONT_OFFICE);

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    private static Stream<AssessedTerm> terms(Assessment assessment) {
        return Stream.concat(assessment.terms().stream(), assessment.participationTerms().stream());
    }

    /** A term that may not be there, over which the duty is doubted, or of which the last day is not known. */
    private static boolean isOpen(AssessedTerm term) {
        return term.existence() != Verdict.HOLDS
                || term.doubt().isPresent()
                || !term.lastDay().isExact()
                || term.status() == TermStatus.OPEN;
    }

    @Property(tries = 100)
    @Label("A term that may not be there, or without a duty, is drawn as uncertain, and an open last day is not marked")
    void picture(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        for (Lane lane : Picture.of(dossier, assessment).lanes()) {
            if (lane.subject() instanceof Lane.OfTerm of) {
                boolean certain = of.term().existence() == Verdict.HOLDS
                        && of.term().doubt().isEmpty();
                if (!certain) {
                    assertThat(lane.bars()).extracting(Bar::kind).doesNotContainAnyElementsOf(FIRM);
                    assertThat(lane.marks()).extracting(Mark::kind).doesNotContainAnyElementsOf(DAYS_OF_A_TERM);
                }
                if (!of.term().lastDay().isExact()) {
                    assertThat(lane.marks()).extracting(Mark::kind).doesNotContain(Mark.Kind.LAST_DAY);
                }
            }
        }
    }

    @Property(tries = 100)
    @Label("A card shows an open last day or amount as open, never as one day or amount")
    void cards(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf, @ForAll Language language) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        Words words = new Words(language);
        Facts facts = new Facts(assessment, words);
        AssessedTerm last = Completions.lastTerm(assessment).orElseThrow();
        boolean certain = last.existence() == Verdict.HOLDS && last.doubt().isEmpty();
        Fact deadline = facts.all().get(0);
        if (!certain || !last.lastDay().isExact()) {
            assertThat(deadline.tone()).isEqualTo(Tone.OPEN);
            assertThat(deadline.value()).isNotEqualTo(words.value(last.lastDay().atLeast()));
        }
        if (last.status() == TermStatus.OPEN) {
            assertThat(facts.standing(last).tone()).isEqualTo(Tone.OPEN);
        }
        List<FineOutcome> fines =
                terms(assessment).flatMap(term -> term.fine().stream()).toList();
        if (!fines.isEmpty()) {
            FineOutcome shown = fines.get(fines.size() - 1);
            if (shown.amount().filter(amount -> !amount.isExact()).isPresent()) {
                assertThat(facts.fine().tone()).isEqualTo(Tone.OPEN);
            }
            shown.computed()
                    .filter(amount -> !amount.isExact() && shown.recorded().isEmpty())
                    .ifPresent(amount -> assertThat(facts.fine().value()).contains(words.value(amount)));
        }
    }

    @Property(tries = 100)
    @Label("No sentence gives the last day of an open term as firm, in the answer or among the reasons")
    void sentences(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf, @ForAll Language language) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        Set<String> said = Set.copyOf(assessment.explain(language));
        Set<Bounds<LocalDate>> firm = terms(assessment)
                .filter(term -> term.existence() == Verdict.HOLDS)
                .map(AssessedTerm::lastDay)
                .filter(Bounds::isExact)
                .collect(Collectors.toSet());

        List<SummarySentence> until = assessment.summary(language).of(SummaryPart.UNTIL_WHEN);
        List<AssessedTerm> last = Stream.of(assessment.terms(), assessment.participationTerms())
                .filter(chain -> !chain.isEmpty())
                .map(chain -> chain.get(chain.size() - 1))
                .toList();
        assertThat(until).hasSameSizeAs(last);
        for (int kind = 0; kind < last.size(); kind++) {
            boolean isSaidAsOpen = until.get(kind).verdict() == Verdict.OPEN;
            assertThat(isSaidAsOpen)
                    .as(until.get(kind).text())
                    .isEqualTo(isOpen(last.get(kind)) || last.get(kind).status() == TermStatus.SUSPENDED);
        }

        terms(assessment).filter(NeverFirmerTest::isOpen).forEach(term -> {
            LocalDate day = term.lastDay().atLeast();
            if (!firm.contains(Bounds.exactly(day))) {
                Finding asFirm = Finding.holds(TermStatement.LAST_DAY, asOf, Bounds.exactly(day));
                assertThat(said).doesNotContain(Explanation.in(language).line(asFirm));
            }
        });
    }
}
