package io.github.termijn;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

@DisplayName("Tests are the law: every rule that is implemented has a test that names it")
class LawCoverageTest {

    /** The sections of the rulebook that are implemented. One is added with the issue that implements it. */
    private static final Set<Rule.Section> IMPLEMENTED = EnumSet.of(
            Rule.Section.REGIME,
            Rule.Section.EXAM_PARTS,
            Rule.Section.TERM,
            Rule.Section.EXTENSION,
            Rule.Section.CORONA,
            Rule.Section.OVERRUN,
            Rule.Section.FINE,
            Rule.Section.PARTICIPATION,
            Rule.Section.LOAN,
            Rule.Section.REPAYMENT);

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("io.github.termijn");

    @Test
    @DisplayName("Every rule of the sections that are implemented has at least one test marked @Law")
    void everyRuleHasATest() {
        List<String> untested = Stream.of(Rule.values())
                .filter(rule -> IMPLEMENTED.contains(rule.section()))
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

    private static Set<Rule> rulesOfTests() {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        methods()
                .filter(LawCoverageTest::isTest)
                .flatMap(method -> Stream.concat(
                        method.tryGetAnnotationOfType(Law.class).stream(),
                        method.getOwner().tryGetAnnotationOfType(Law.class).stream()))
                .flatMap(law -> Stream.of(law.value()))
                .forEach(rules::add);
        return rules;
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
