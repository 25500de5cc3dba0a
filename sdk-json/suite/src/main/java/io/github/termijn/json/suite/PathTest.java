package io.github.termijn.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.json.JsonSchema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The suite")
class PathTest {

    @Test
    @DisplayName("runs once with adapter and format as modules, and once without modules")
    void modules() {
        boolean asModules = Boolean.getBoolean("termijn.modules");
        assertThat(Adapter.TESTED.getClass().getModule().isNamed()).isEqualTo(asModules);
        assertThat(JsonSchema.class.getModule().isNamed()).isEqualTo(asModules);
    }
}
