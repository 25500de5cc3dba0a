package io.github.termijn.lawbook;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a rule is computed: the statements that say it, and the classes that make findings of them. */
final class Code {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.termijn");

    private static final List<Statement> STATEMENTS = CORE.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Statement.class))
            .sorted((one, other) -> one.getName().compareTo(other.getName()))
            .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
            .map(Statement.class::cast)
            .toList();

    private static final Map<String, Set<String>> USERS = users();

    private Code() {}

    static List<Statement> statements(Rule rule) {
        return STATEMENTS.stream().filter(said -> said.rule() == rule).toList();
    }

    /** Returns the outer classes that use a statement, by name, without the enum that declares it. */
    static Set<String> classes(Statement statement) {
        return USERS.getOrDefault(statement.getClass().getName() + "." + statement.name(), Set.of());
    }

    private static Map<String, Set<String>> users() {
        Map<String, Set<String>> users = new HashMap<>();
        for (JavaClass type : CORE) {
            String outer = type.getName().replaceAll("\\$.*", "");
            type.getFieldAccessesFromSelf().stream()
                    .map(access -> access.getTarget())
                    .filter(field -> !field.getOwner().getName().equals(outer))
                    .filter(field -> field.getOwner().isAssignableTo(Statement.class))
                    .forEach(field -> users.computeIfAbsent(
                                    field.getOwner().getName() + "." + field.getName(), name -> new TreeSet<>())
                            .add(outer));
        }
        return users;
    }

    /** Returns the file of a class, from a page of the lawbook. */
    static String file(String type, String folder) {
        return Book.ROOT + "sdk-core/src/" + folder + "/java/" + type.replace('.', '/') + ".java";
    }
}
