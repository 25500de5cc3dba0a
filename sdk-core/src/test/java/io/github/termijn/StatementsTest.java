package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.termijn.law.Field;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What findings can say")
class StatementsTest {

    @Test
    @DisplayName("is told apart by rule and name, over all rooms")
    void unique() {
        assertThat(Statements.all())
                .extracting(statement -> statement.rule().id() + " " + statement.name())
                .doesNotHaveDuplicates();
        assertThat(Statements.all())
                .allSatisfy(statement -> assertThat(Statements.of(statement.rule(), statement.name()))
                        .contains(statement));
        assertThat(Statements.of(Rule.TRM_1, "NOT_SAID")).isEmpty();
        assertThat(Statements.of(Rule.LOA_1, "STARTS")).as("said of TRM-1").isEmpty();
    }

    @Test
    @DisplayName("is all there: the constants of every room")
    void complete() {
        List<Statement> constants = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.termijn")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Statement.class))
                        .filter(type -> type.isTopLevelClass())
                        .map(JavaClass::reflect)
                        .flatMap(type -> List.of(type.getEnumConstants()).stream())
                        .map(Statement.class::cast)
                        .toList();
        assertThat(Statements.all()).containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    @DisplayName("has values of which a name has one type wherever it stands, and stands once in a statement")
    void names() {
        Map<String, Field> fields = new HashMap<>();
        for (Statement statement : Statements.all()) {
            for (Field field : statement.fields()) {
                assertThat(fields.computeIfAbsent(field.name(), name -> field))
                        .as("%s of %s", field.name(), statement)
                        .isEqualTo(field);
            }
            assertThat(statement.fields()).extracting(Field::name).doesNotHaveDuplicates();
        }
        assertThat(fields.get("lastDay")).isEqualTo(Field.day("lastDay"));
    }
}
