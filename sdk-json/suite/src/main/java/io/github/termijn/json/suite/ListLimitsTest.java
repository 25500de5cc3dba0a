package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Refusals.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.JsonSchema;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("How long a list can be")
class ListLimitsTest {

    static Stream<String> lists() {
        return JsonLimits.lists().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("lists")
    @DisplayName("is a limit of its own: one item more is refused with its code, by the schema too")
    void limits(String list) {
        int most = JsonLimits.items(list);
        String pointer = list.equals("parts") ? "/dispensations/0/parts" : "/" + list;
        String longest = FullLists.dossier(list, most);
        String tooLong = FullLists.dossier(list, most + 1);
        if (list.equals("parts")) { // of which the last is no exam part: a fact, not the length
            assertThat(problems(longest)).containsExactly(pointer + ": NOT_AN_EXAM_PART");
        } else {
            assertThat(TermijnJson.readDossier(longest)).isNotNull();
        }
        assertThat(Schemas.errors(JsonSchema.DOSSIER, longest)).isEmpty();
        assertThat(problems(tooLong)).containsExactly(pointer + ": TOO_MANY_ITEMS");
        assertThat(Schemas.errors(JsonSchema.DOSSIER, tooLong)).isNotEmpty();
    }
}
