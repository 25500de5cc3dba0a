package io.github.termijn.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.termijn.dossier.Dossier;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long a list can be")
class JsonLimitsTest {

    @Test
    @DisplayName("is said of every list of a dossier and of no other")
    void everyList() {
        Set<String> lists = new TreeSet<>();
        collect(Dossier.class, lists);
        assertThat(JsonLimits.lists()).containsExactlyInAnyOrderElementsOf(lists);
        assertThatIllegalArgumentException().isThrownBy(() -> JsonLimits.items("permit"));
    }

    private static void collect(Class<?> type, Set<String> lists) {
        for (CoreTypes.Property property : CoreTypes.properties(type).values()) {
            if (property.shape() instanceof Shape.Items) {
                lists.add(property.name());
            }
            Class<?> content = property.shape().content();
            if (Format.of(content).isEmpty()) {
                collect(content, lists);
            }
        }
    }
}
