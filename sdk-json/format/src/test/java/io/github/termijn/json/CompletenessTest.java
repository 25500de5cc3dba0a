package io.github.termijn.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Outcome;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every type of the core")
class CompletenessTest {

    /** What is no room: the types for tests stand on the class path too, and {@code lists} has no values. */
    private static final Set<String> NO_ROOMS = Set.of("io.github.termijn.testing", "io.github.termijn.lists");

    /** The types that ship. */
    private static Stream<JavaClass> types() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.termijn")
                        .stream()
                        .filter(type -> !NO_ROOMS.contains(type.getPackageName()));
    }

    static Stream<Class<?>> valuesAndOutcomes() {
        return types().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isEquivalentTo(Outcome.class))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> CoreTypes.builderOf(type).isPresent()
                        || (type.isRecord() && Outcome.class.isAssignableFrom(type)));
    }

    @Test
    @DisplayName("is looked at")
    void all() {
        assertThat(valuesAndOutcomes()).hasSizeGreaterThan(15).contains(Dossier.class);
    }

    @ParameterizedTest
    @MethodSource("valuesAndOutcomes")
    @DisplayName("with a builder, and every outcome, has a form in JSON")
    void hasAForm(Class<?> type) {
        assertThat(SchemaGeneration.ofWritten(type)).contains("\"properties\"");
    }

    @Test
    @DisplayName("is one of which an adapter takes care, and no type of anybody else is")
    void covered() {
        assertThat(types().map(JavaClass::getPackageName)).isNotEmpty().allMatch(CoreTypes::isRoom);
        assertThat(TermijnFormat.covers(Dossier.class)).isTrue();
        assertThat(TermijnFormat.covers(LocalDate.class)).isFalse();
        assertThat(CoreTypes.isRoom("io.github.termijn.examples")).isFalse();
    }
}
