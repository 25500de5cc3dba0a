package io.github.termijn.json;

import static io.github.termijn.json.Refusals.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JavaType;
import io.github.termijn.dossier.Dossier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("How long a list can be")
class JsonLimitsTest {

    static Stream<String> lists() {
        return JsonLimits.lists().stream().sorted();
    }

    @Test
    @DisplayName("is said of every list of a dossier and of no other")
    void everyList() {
        Set<String> lists = new TreeSet<>();
        collect(Dossier.class, lists);
        assertThat(JsonLimits.lists()).containsExactlyInAnyOrderElementsOf(lists);
        assertThatIllegalArgumentException().isThrownBy(() -> JsonLimits.items("permit"));
    }

    private static void collect(Class<?> type, Set<String> lists) {
        for (Map.Entry<String, CoreTypes.Property> property :
                CoreTypes.properties(type).entrySet()) {
            JavaType value = property.getValue().type();
            if (Collection.class.isAssignableFrom(value.getRawClass())) {
                lists.add(property.getKey());
                value = value.getContentType();
            }
            if (Format.of(value.getRawClass()).isEmpty()) {
                collect(value.getRawClass(), lists);
            }
        }
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
