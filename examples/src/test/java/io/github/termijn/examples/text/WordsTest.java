package io.github.termijn.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineState;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Claim;
import io.github.termijn.term.ExtensionSource;
import io.github.termijn.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words")
class WordsTest {

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("io.github.termijn.examples.text.words", language.locale());
    }

    @Test
    @DisplayName("are the same in both languages")
    void sameKeys() {
        assertThat(bundle(Language.NL).keySet()).isEqualTo(bundle(Language.EN).keySet());
        assertThat(bundle(Language.NL).getString("why"))
                .isNotEqualTo(bundle(Language.EN).getString("why"));
    }

    @Test
    @DisplayName("exist for every constant that is looked up by its name")
    void constants() {
        List<String> keys = new ArrayList<>();
        for (TermKind kind : TermKind.values()) {
            keys.add(Words.termKey(kind, 0));
            keys.add(Words.termKey(kind, 1));
            keys.add("why.fine." + Words.termKey(kind, 0));
            keys.add("why.fine." + Words.termKey(kind, 1));
        }
        Arrays.stream(ExtensionSource.values()).map(source -> "step." + source).forEach(keys::add);
        Arrays.stream(Claim.Standing.values())
                .map(standing -> "claim." + standing)
                .forEach(keys::add);
        Arrays.stream(FineState.values())
                .filter(state -> state != FineState.NO_DECISION && state != FineState.DECIDED)
                .map(state -> "fine.state." + state)
                .forEach(keys::add);
        for (Verdict verdict : Verdict.values()) {
            keys.add("verdict." + verdict);
            keys.add("exemptions.route." + verdict);
            keys.add("exemptions.medical." + verdict);
            keys.add("exemptions.integration." + verdict);
        }

        for (String step : List.of("step.by", "step.from")) {
            keys.add(step);
            keys.add(step + ".open");
        }
        keys.addAll(List.of("signal." + Verdict.HOLDS, "signal." + Verdict.OPEN));

        assertThat(bundle(Language.EN).keySet()).containsAll(keys);
    }
}
