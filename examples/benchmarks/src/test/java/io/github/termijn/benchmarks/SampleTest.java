package io.github.termijn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.fine.FineState;
import io.github.termijn.term.TermStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The samples are what the page about them says. */
class SampleTest {

    @Test
    @DisplayName("Simple is one term with two extensions")
    void simple() {
        AssessedTerm term = only(Sample.SIMPLE);

        assertThat(term.extensions()).hasSize(2);
        assertThat(term.fine()).isEmpty();
    }

    @Test
    @DisplayName("Typical is one overrun term that is not fined yet, with a fine to come")
    void typical() {
        AssessedTerm term = only(Sample.TYPICAL);

        assertThat(term.status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(term.fine()).hasValueSatisfying(fine -> {
            assertThat(fine.state()).isEqualTo(FineState.NO_DECISION);
            assertThat(fine.computed()).isPresent();
        });
    }

    @Test
    @DisplayName("Tangled is two fines, each with the new term that it set")
    void tangled() {
        assertThat(Sample.TANGLED.dossier().fines()).hasSize(2);
        assertThat(assess(Sample.TANGLED).terms()).hasSize(3);
    }

    private static AssessedTerm only(Sample sample) {
        Assessment assessment = assess(sample);
        assertThat(assessment.terms()).hasSize(1);
        return assessment.terms().get(0);
    }

    private static Assessment assess(Sample sample) {
        return sample.assess(sample.dossier());
    }
}
