package io.github.termijn;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.JavaModifier.TRANSIENT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.law.LawBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The design, sections 1 to 5, as far as it can be read from the class files. */
@DisplayName("Architecture of the core")
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.termijn");

    private static final String LAW = "io.github.termijn.law";
    private static final String ROOT = "io.github.termijn";

    /** No room: what rooms do with lists. It is not exported. */
    private static final String LISTS = "io.github.termijn.lists";

    // Rooms

    @Test
    @DisplayName(
            "An arrow between rooms may only point down: law, dossier, exam, duty, term, fine, loan, exemption, procedure, guidance,"
                    + " root, compare, cohort; text knows law and dossier only, and no room of the law knows it")
    void rooms() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("law")
                .definedBy(LAW)
                .layer("dossier")
                .definedBy("io.github.termijn.dossier")
                .layer("exam")
                .definedBy("io.github.termijn.exam")
                .layer("duty")
                .definedBy("io.github.termijn.duty")
                .layer("term")
                .definedBy("io.github.termijn.term")
                .optionalLayer("fine")
                .definedBy("io.github.termijn.fine")
                .optionalLayer("loan")
                .definedBy("io.github.termijn.loan")
                .optionalLayer("exemption")
                .definedBy("io.github.termijn.exemption")
                .optionalLayer("procedure")
                .definedBy("io.github.termijn.procedure")
                .optionalLayer("guidance")
                .definedBy("io.github.termijn.guidance")
                .layer("text")
                .definedBy("io.github.termijn.text")
                .layer("root")
                .definedBy(ROOT)
                .layer("compare")
                .definedBy("io.github.termijn.compare")
                .layer("cohort")
                .definedBy("io.github.termijn.cohort")
                .whereLayer("law")
                .mayNotAccessAnyLayer()
                .whereLayer("dossier")
                .mayOnlyAccessLayers("law")
                .whereLayer("exam")
                .mayOnlyAccessLayers("law", "dossier")
                .whereLayer("duty")
                .mayOnlyAccessLayers("law", "dossier", "exam")
                .whereLayer("term")
                .mayOnlyAccessLayers("law", "dossier", "exam", "duty")
                .whereLayer("fine")
                .mayOnlyAccessLayers("law", "dossier", "exam", "duty", "term")
                .whereLayer("loan")
                .mayOnlyAccessLayers("law", "dossier", "exam", "duty", "term", "fine")
                .whereLayer("exemption")
                .mayOnlyAccessLayers("law", "dossier", "exam", "duty", "term")
                .whereLayer("procedure")
                .mayOnlyAccessLayers("law", "dossier", "exam", "duty", "term", "fine", "loan", "exemption")
                .whereLayer("guidance")
                .mayOnlyAccessLayers("law", "dossier", "exam", "duty", "term", "fine", "loan", "exemption", "procedure")
                .whereLayer("text")
                .mayOnlyAccessLayers("law", "dossier")
                .whereLayer("root")
                .mayOnlyAccessLayers(
                        "law",
                        "dossier",
                        "exam",
                        "duty",
                        "term",
                        "fine",
                        "loan",
                        "exemption",
                        "procedure",
                        "guidance",
                        "text")
                .whereLayer("compare")
                .mayOnlyBeAccessedByLayers("cohort")
                .whereLayer("cohort")
                .mayNotBeAccessedByAnyLayer()
                .because("one package is one subject of the act and rests only on what lies below it")
                .check(CORE);
    }

    @Test
    @DisplayName("Every class lives in a room of the design")
    void everyClassHasARoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        LAW,
                        "io.github.termijn.dossier",
                        "io.github.termijn.exam",
                        "io.github.termijn.duty",
                        "io.github.termijn.term",
                        "io.github.termijn.fine",
                        "io.github.termijn.loan",
                        "io.github.termijn.exemption",
                        "io.github.termijn.procedure",
                        "io.github.termijn.guidance",
                        "io.github.termijn.text",
                        ROOT,
                        "io.github.termijn.compare",
                        "io.github.termijn.cohort",
                        LISTS)
                .because("a package that is no subject of the act has no place in the order of rooms")
                .check(CORE);
    }

    @Test
    @DisplayName("The facts share enums with the law, nothing else")
    void factsKnowNoLaw() {
        noClasses()
                .that()
                .resideInAPackage("io.github.termijn.dossier")
                .should()
                .dependOnClassesThat(describe(
                        "reside in room law and are no enums",
                        type -> type.getBaseComponentType().getPackageName().equals(LAW)
                                && !type.getBaseComponentType().isAssignableTo(Enum.class)))
                .because("a fact is what happened, whatever the law makes of it")
                .check(CORE);
    }

    @Test
    @DisplayName("Nothing is used but Java, Joda-Money and ThreeTen-Extra")
    void dependencies() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.termijn..",
                        "java..",
                        "org.joda.money..",
                        "org.threeten.extra..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..")
                .because("nothing else ships; Immutables and JSpecify are annotations for the compiler")
                .check(CORE);
    }

    @Test
    @DisplayName("No Jackson")
    void noJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
                .because("the wire format is taught to a JSON library from outside, by sdk-json")
                .check(CORE);
    }

    // A pure function of dossier, day and law

    @Test
    @DisplayName("No clock")
    void noClock() {
        noClasses()
                .should()
                .callCodeUnitWhere(target(
                        "is a now() or the time of the system",
                        call -> call.getName().equals("now")
                                || (isIn(call, System.class)
                                        && Set.of("currentTimeMillis", "nanoTime")
                                                .contains(call.getName()))))
                .orShould()
                .dependOnClassesThat(
                        belongToAnyOf(Clock.class, ZoneId.class, Date.class, Calendar.class, TimeZone.class))
                .because("the day of the question is an input, and days are calendar days without a time zone")
                .check(CORE);
    }

    @Test
    @DisplayName("No input and output, but for the version that the build wrote")
    void noInputOutput() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.github.termijn.Version")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.nio.channels..", "java.nio.file..", "java.net..", "java.sql..")
                        .and(not(type(
                                Serializable.class)))) // a mark on values that can travel, it reads and writes nothing
                .because("the same input gives the same output, wherever the library runs")
                .check(CORE);
    }

    @Test
    @DisplayName("No surroundings: no system properties, environment, default locale or chance")
    void noSurroundings() {
        noClasses()
                .should()
                .callCodeUnitWhere(target(
                        "reads the surroundings",
                        call -> (isIn(call, System.class)
                                        && Set.of("getProperty", "getProperties", "getenv", "lineSeparator")
                                                .contains(call.getName()))
                                || (isIn(call, Locale.class) && call.getName().equals("getDefault"))
                                || (isIn(call, Math.class) && call.getName().equals("random"))))
                .orShould()
                .dependOnClassesThat(assignableTo(RandomGenerator.class))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(UUID.class))
                .because("the same input gives the same output, on any machine")
                .check(CORE);
    }

    @Test
    @DisplayName("No logging and no printing")
    void noLogging() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
                .orShould()
                .dependOnClassesThat(belongToAnyOf(System.Logger.class))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callCodeUnitWhere(target("prints", call -> call.getName().equals("printStackTrace")))
                .because("an outcome carries its reasons itself, and no data of a person leaves by another way")
                .check(CORE);
    }

    @Test
    @DisplayName("No global state: every static field is final and no array that can be written")
    void noGlobalState() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(SYNTHETIC) // the compiler's own arrays behind enums and switches
                .should()
                .beFinal()
                .andShould(notBeAnArray())
                .because("an assessment is the same on any thread, whatever ran before")
                .check(CORE);
    }

    @Test
    @DisplayName("No value changes: what the public can hold has final fields only")
    void immutable() {
        fields().that()
                .areDeclaredInClassesThat(describe(
                        "are public types or their implementations, and no builders",
                        type -> !type.getSimpleName().equals("Builder")
                                && (isPublicApi(type) || type.getSimpleName().startsWith("Immutable"))))
                .and()
                .doNotHaveModifier(TRANSIENT) // Immutables' own, used while a value is made
                .should()
                .beFinal()
                .because("values can be shared and kept")
                .check(CORE);
    }

    // Law as data

    @Test
    @DisplayName("No date, length or amount of the law is written in a calculation")
    void lawAsData() {
        Map<Class<?>, Set<String>> written = Map.of(
                LocalDate.class, Set.of("of", "parse", "ofYearDay"),
                Period.class, Set.of("of", "ofYears", "ofMonths", "ofWeeks", "parse"),
                Money.class, Set.of("parse", "ofMajor"));
        noClasses()
                .that()
                .resideOutsideOfPackage(LAW)
                .and()
                .areNotAssignableTo(FactLimits.class) // what arithmetic can hold: from no act
                .should()
                .callCodeUnitWhere(target(
                        "writes a day, a length or an amount",
                        call -> written.entrySet().stream()
                                .anyMatch(type -> isIn(call, type.getKey())
                                        && type.getValue().contains(call.getName()))))
                .because("every number of the law exists once, in the law book, with its rule and its days")
                .check(CORE);
    }

    @Test
    @DisplayName("Every value of the law is read outside room law: amend it, and something changes")
    void everyParameterIsRead() throws IllegalAccessException {
        Set<Object> read = new HashSet<>();
        for (JavaClass type : CORE) {
            for (JavaFieldAccess access : type.getFieldAccessesFromSelf()) {
                if (!type.getPackageName().equals(LAW)
                        && access.getTargetOwner().getPackageName().equals(LAW)) {
                    Object value = valueOf(access.getTarget().resolveMember().orElseThrow());
                    // The corona rounds are read from a list of parameters.
                    read.addAll(value instanceof Collection<?> several ? several : Set.of(value));
                }
            }
        }
        assertThat(read).containsAll(LawBook.parameters());
    }

    private static Object valueOf(JavaField constant) throws IllegalAccessException {
        return constant.reflect().get(null);
    }

    // What is public

    @Test
    @DisplayName("A public type is final, an enum, a record, sealed or an interface")
    void publicTypes() {
        ArchRule rule = classes()
                .that(describe("are public", ArchitectureTest::isPublicApi))
                .and(not(builders()))
                .should(new ArchCondition<JavaClass>("be final, an enum, a record, sealed or an interface") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isEnum()
                                || type.isRecord()
                                || type.isInterface()
                                || type.reflect().isSealed();
                        events.add(new SimpleConditionEvent(
                                type, closed, type.getName() + (closed ? " is closed" : " can be extended")));
                    }
                })
                .because(
                        "what can be extended cannot be changed later; only the builders that Immutables writes are open");

        rule.check(CORE);
    }

    @Test
    @DisplayName("A public type lives in an exported package, and every room is exported")
    void exported() throws IOException, URISyntaxException {
        Set<String> exported = module().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(toSet());

        assertThat(CORE.stream()
                        .filter(ArchitectureTest::isPublicApi)
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(LISTS))
                        .collect(toSet()))
                .as("a public type that nobody can reach is a mistake, and so is a room without one")
                .isEqualTo(exported);
    }

    @Test
    @DisplayName("What Immutables writes is not public")
    void generatedTypesAreHidden() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .because("the interface is the type, the class behind it can change")
                .check(CORE);
    }

    private static boolean isPublicApi(JavaClass type) {
        boolean accessible = type.getModifiers().contains(JavaModifier.PUBLIC);
        return accessible
                && type.getEnclosingClass().map(ArchitectureTest::isPublicApi).orElse(true);
    }

    private static DescribedPredicate<JavaClass> builders() {
        return describe(
                "builders", type -> type.isMemberClass() && type.getSimpleName().equals("Builder"));
    }

    private static ArchCondition<JavaField> notBeAnArray() {
        return new ArchCondition<>("not be an array") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean array = field.getRawType().isArray();
                events.add(new SimpleConditionEvent(
                        field, !array, field.getFullName() + (array ? " is an array" : " is no array")));
            }
        };
    }

    private static <T> DescribedPredicate<T> describe(String description, Predicate<T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static DescribedPredicate<JavaCall<?>> target(String description, Predicate<CodeUnitCallTarget> predicate) {
        return DescribedPredicate.describe(description, call -> predicate.test(call.getTarget()));
    }

    private static boolean isIn(CodeUnitCallTarget call, Class<?> owner) {
        return call.getOwner().isEquivalentTo(owner);
    }

    /** Reads the descriptor that was compiled with the classes, on the class path and on the module path. */
    private static ModuleDescriptor module() throws IOException, URISyntaxException {
        URI root = Wi2013.class.getResource("Wi2013.class").toURI().resolve("../../../");
        try (InputStream descriptor = Files.newInputStream(Path.of(root.resolve("module-info.class")))) {
            return ModuleDescriptor.read(descriptor);
        }
    }
}
