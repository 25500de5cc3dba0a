package io.github.termijn.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Problem;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A problem with an input")
class InputProblemTest {

    @Test
    @DisplayName("is equal to another if place and code are")
    void equality() {
        InputProblem problem = InputProblem.of("/permit", InputCode.NULL_VALUE);
        assertThat(problem)
                .isEqualTo(new InputProblem("/permit", InputCode.NULL_VALUE, Expected.of("text"), 1, 2))
                .hasSameHashCodeAs(InputProblem.of("/permit", InputCode.NULL_VALUE))
                .isNotEqualTo(InputProblem.of("/id", InputCode.NULL_VALUE))
                .isNotEqualTo(InputProblem.of("/permit", InputCode.WRONG_TYPE));
    }

    @Test
    @DisplayName("is texts and numbers for any JSON library, without what is not known")
    void map() {
        InputProblem known = new InputProblem("/permit", InputCode.NULL_VALUE, Expected.of("text"), 3, 12);
        assertThat(known.toMap(JsonStyle.FULL.in(Language.EN)).toString())
                .isEqualTo("{pointer=/permit, code=NULL_VALUE, expected=string, line=3, column=12,"
                        + " text=Here is null. Leave out what is not known.}");
        InputProblem fact = InputProblem.of("", new Problem("/obligedFrom", ProblemCode.BEFORE_BIRTH));
        assertThat(fact.toMap(JsonStyle.FULL).toString()).isEqualTo("{pointer=/obligedFrom, code=BEFORE_BIRTH}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LocalDate  | string: a day YYYY-MM-DD              | tekst: een dag JJJJ-MM-DD
            Period     | string: a length as P24W or P1Y2M3D   | tekst: een duur zoals P24W of P1Y2M3D
            Money      | number: euros, at most two decimals   | getal: euro's, met hoogstens twee decimalen
            Integer    | integer                               | geheel getal
            Boolean    | boolean                               | true of false
            """)
    @DisplayName("says in both languages what is expected, with the names of the format as they are")
    void expected(String type, String english, String dutch) {
        Expected expected = Stream.of(LocalDate.class, Period.class, Money.class, Integer.class, Boolean.class)
                .filter(each -> each.getSimpleName().equals(type))
                .map(each -> Format.of(each).orElseThrow().expected())
                .findFirst()
                .orElseThrow();
        assertThat(expected.text(Language.EN)).isEqualTo(english);
        assertThat(expected.text(Language.NL)).isEqualTo(dutch);
        assertThat(Expected.of("bounds", expected).text(Language.NL)).isEqualTo(dutch + ", of een object met grenzen");
    }

    @Test
    @DisplayName("has what is expected in the language of its sentence, and without a language in English")
    void expectedOfAStyle() {
        InputProblem unknown = InputProblem.of(
                "/permit",
                InputCode.UNKNOWN_CONSTANT,
                Format.of(Permit.class).orElseThrow().expected());
        String constants = "ASYLUM, FAMILY_OF_STATUS_HOLDER, FAMILY, OTHER";
        assertThat(unknown.toMap(JsonStyle.FULL.in(Language.NL)))
                .containsEntry("expected", "tekst: een van " + constants);
        assertThat(unknown.toMap(JsonStyle.FULL)).containsEntry("expected", "string: one of " + constants);
    }

    @Test
    @DisplayName("has the same texts of what is expected in both languages, with the same values")
    void bothLanguages() {
        ResourceBundle dutch = expected(Language.NL);
        ResourceBundle english = expected(Language.EN);
        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        assertThat(dutch.keySet())
                .allSatisfy(key ->
                        assertThat(values(dutch.getString(key))).as(key).isEqualTo(values(english.getString(key))));
    }

    private static ResourceBundle expected(Language language) {
        return ResourceBundle.getBundle("io.github.termijn.json.expected", language.locale());
    }

    private static List<String> values(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
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
