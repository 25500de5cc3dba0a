package io.github.termijn.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.termijn.json.InputProblem;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/** Inputs with something wrong in them, and what is said of them. */
final class Refusals {

    /** Values that look like somebody's. No message repeats one of them. */
    static final List<String> PERSONAL =
            List.of("Fatima", "fatima", "jdevries", "123456782", "1987-06-05", "31337", "Jan de Vries");

    private Refusals() {}

    static RefusedInputException refusal(String json) {
        return catchThrowableOfType(RefusedInputException.class, () -> TermijnJson.readDossier(json));
    }

    static List<String> problems(String json) {
        RefusedInputException refusal = refusal(json);
        assertThat(refusal).as("refusal of %s", json).isNotNull();
        assertThatNothingIsRepeated(refusal);
        return refusal.problems().stream().map(InputProblem::toString).toList();
    }

    static void assertThatNothingIsRepeated(RefusedInputException refusal) {
        StringWriter all = new StringWriter();
        refusal.printStackTrace(new PrintWriter(all));
        for (InputProblem problem : refusal.problems()) {
            all.append(problem.toString());
            Arrays.stream(Language.values()).map(problem::text).forEach(all::append);
        }
        assertThat(all.toString()).doesNotContain(PERSONAL);
        assertThat(refusal.getMessage()).doesNotContain("io.github", "java.", "Builder", "jackson", "Exception");
        assertThat(refusal).hasNoCause().hasNoSuppressedExceptions();
    }

    static String dossier(String properties) {
        return "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"" + properties + "}";
    }

    static String permit(String value) {
        return "{\"permit\":" + value + ",\"obligedFrom\":\"2015-04-13\"}";
    }

    static String extension(String properties) {
        return dossier(",\"extensions\":[{\"ground\":\"EFFORT\",\"length\":\"P24W\"" + properties + "}]");
    }

    static String fine(String amount) {
        return dossier(",\"fines\":[{\"kind\":\"EXAM\",\"decidedOn\":\"2018-12-05\",\"amount\":" + amount + "}]");
    }
}
