package io.github.termijn;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.termijn.law.Rule;
import io.github.termijn.lawbook.LawTests;
import io.github.termijn.testing.Law;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

@DisplayName("Tests are the law: every rule has a test that names it")
class LawCoverageTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("io.github.termijn");

    @Test
    @DisplayName("Every rule has at least one test marked @Law")
    void everyRuleHasATest() {
        List<String> untested = Stream.of(Rule.values())
                .filter(not(rulesOfTests()::contains))
                .map(Rule::id)
                .toList();

        assertThat(untested).as("rules without a test").isEmpty();
    }

    @Test
    @DisplayName("@Law stands on tests and on classes of tests, and names at least one rule")
    void onlyOnTests() {
        assertThat(methods().filter(method -> method.isAnnotatedWith(Law.class)))
                .isNotEmpty()
                .allSatisfy(method -> {
                    assertThat(isTest(method))
                            .as("%s is a test", method.getFullName())
                            .isTrue();
                    assertThat(method.getAnnotationOfType(Law.class).value())
                            .as(method.getFullName())
                            .isNotEmpty();
                });
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Law.class)))
                .allSatisfy(type -> {
                    assertThat(type.getMethods())
                            .as("%s has tests", type.getName())
                            .anyMatch(LawCoverageTest::isTest);
                    assertThat(type.getAnnotationOfType(Law.class).value())
                            .as(type.getName())
                            .isNotEmpty();
                });
    }

    @Test
    @DisplayName(
            "No test is skipped without a word: a property has a label, because jqwik does not run one with a display name")
    void propertiesAreRun() {
        assertThat(methods().filter(method -> method.isAnnotatedWith(Property.class)))
                .isNotEmpty()
                .noneMatch(method -> method.isAnnotatedWith(DisplayName.class));
    }

    private static Set<Rule> rulesOfTests() {
        return LawTests.all().stream().flatMap(test -> test.rules().stream()).collect(toSet());
    }

    private static Stream<JavaMethod> methods() {
        return CLASSES.stream().map(JavaClass::getMethods).flatMap(Set::stream);
    }

    /** A test of any engine: its annotation is, directly or not, annotated as testable. */
    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith(DescribedPredicate.describe(
                "testable", annotation -> annotation.getRawType().isEquivalentTo(Testable.class)));
    }
}
