package io.github.termijn.lawbook;

import static java.util.Comparator.comparing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** All tests that state a rule, found in the compiled tests. */
public final class LawTests {

    private static final List<LawTest> ALL = new ClassFileImporter()
            .importPackages("io.github.termijn").stream()
                    .sorted(comparing(JavaClass::getName))
                    .map(JavaClass::getMethods)
                    .flatMap(LawTests::inOrderOfTheSource)
                    .map(JavaMethod::reflect)
                    .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                    .filter(method -> !rules(method).isEmpty())
                    .map(LawTests::of)
                    .toList();

    private LawTests() {}

    /**
     * Returns every test that names a rule, itself or by its class.
     *
     * @return the tests, by class and then in the order of the source
     */
    public static List<LawTest> all() {
        return ALL;
    }

    private static Stream<JavaMethod> inOrderOfTheSource(Set<JavaMethod> methods) {
        return methods.stream()
                .sorted(comparing((JavaMethod method) ->
                                method.getSourceCodeLocation().getLineNumber())
                        .thenComparing(JavaMethod::getName));
    }

    private static List<Rule> rules(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(element -> Optional.ofNullable(element.getAnnotation(Law.class)).stream())
                .flatMap(law -> Stream.of(law.value()))
                .distinct()
                .toList();
    }

    private static LawTest of(Method method) {
        LawTest.Kind kind = LawTest.Kind.CASE;
        List<String> examples = List.of();
        int tries = 1;
        if (method.isAnnotationPresent(ParameterizedTest.class)) {
            kind = LawTest.Kind.TABLE;
            examples = TableRows.of(method);
            tries = examples.size();
        } else if (method.isAnnotationPresent(Property.class)) {
            kind = LawTest.Kind.PROPERTY;
            tries = tries(method);
        }
        String place = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return new LawTest(
                place, method.getDeclaringClass().getName(), name(method), rules(method), kind, tries, examples);
    }

    private static String name(Method method) {
        return Optional.ofNullable(method.getAnnotation(DisplayName.class))
                .map(DisplayName::value)
                .or(() -> Optional.ofNullable(method.getAnnotation(Label.class)).map(Label::value))
                .orElseThrow(() -> new AssertionError(method + " has no name that an auditor can read"));
    }

    /** What is asked for: on the property, else on its class, else for all. */
    private static int tries(Method method) {
        int own = method.getAnnotation(Property.class).tries();
        if (own > 0) {
            return own;
        }
        return Optional.ofNullable(method.getDeclaringClass().getAnnotation(PropertyDefaults.class))
                .map(PropertyDefaults::tries)
                .filter(tries -> tries > 0)
                .orElseGet(LawTests::triesOfAll);
    }

    private static int triesOfAll() {
        Properties properties = new Properties();
        try (InputStream file = LawTests.class.getResourceAsStream("/junit-platform.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(properties.getProperty("jqwik.tries.default"));
    }
}
