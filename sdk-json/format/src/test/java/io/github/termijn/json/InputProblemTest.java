package io.github.termijn.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Problem;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A problem with an input")
class InputProblemTest {

    @Test
    @DisplayName("is equal to another if place and code are")
    void equality() {
        InputProblem problem = InputProblem.of("/permit", InputCode.NULL_VALUE);
        assertThat(problem)
                .isEqualTo(new InputProblem("/permit", InputCode.NULL_VALUE, "string", 1, 2))
                .hasSameHashCodeAs(InputProblem.of("/permit", InputCode.NULL_VALUE))
                .isNotEqualTo(InputProblem.of("/id", InputCode.NULL_VALUE))
                .isNotEqualTo(InputProblem.of("/permit", InputCode.WRONG_TYPE));
    }

    @Test
    @DisplayName("is texts and numbers for any JSON library, without what is not known")
    void map() {
        InputProblem known = new InputProblem("/permit", InputCode.NULL_VALUE, "string", 3, 12);
        assertThat(known.toMap(JsonStyle.FULL.in(Language.EN)).toString())
                .isEqualTo("{pointer=/permit, code=NULL_VALUE, expected=string, line=3, column=12,"
                        + " text=Here is null. Leave out what is not known.}");
        InputProblem fact = InputProblem.of("", new Problem("/obligedFrom", ProblemCode.BEFORE_BIRTH));
        assertThat(fact.toMap(JsonStyle.FULL).toString()).isEqualTo("{pointer=/obligedFrom, code=BEFORE_BIRTH}");
    }

    @Test
    @DisplayName("on one line of many is on that line; where the place is not known it stays so")
    void onLine() {
        assertThat(new InputProblem("", InputCode.NOT_JSON, null, 1, 4)
                        .onLine(7)
                        .toMap(JsonStyle.FULL))
                .containsEntry("line", 7L)
                .containsEntry("column", 4);
        assertThat(InputProblem.of(InputCode.EMPTY).onLine(7).line()).isEmpty();
    }
}
