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
        collect(Form.of(Dossier.class), lists);
        assertThat(JsonLimits.lists()).containsExactlyInAnyOrderElementsOf(lists);
        assertThatIllegalArgumentException().isThrownBy(() -> JsonLimits.items("permit"));
    }

    private static void collect(Form form, Set<String> lists) {
        for (Property property : form.properties().values()) {
            Shape shape = property.shape();
            if (shape instanceof Shape.Items items) {
                lists.add(property.name());
                shape = items.item();
            }
            if (shape instanceof Shape.Whole whole) {
                collect(whole.form(), lists);
            }
        }
    }
}
