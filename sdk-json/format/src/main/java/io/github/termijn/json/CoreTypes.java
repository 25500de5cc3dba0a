package io.github.termijn.json;

import io.github.termijn.Assessment;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The convention that the types of the core follow: a public interface with one method per property, and a nested public
 * class {@code Builder} with a setter of the same name per property; or a record.
 */
final class CoreTypes {

    private static final String BASE = Assessment.class.getPackageName();
    private static final String FINDINGS = "findings";
    private static final String OPEN_POINTS = "openPoints";
    private static final String FACTS = BASE + ".dossier";

    /** The packages of which the types are written and read: the rooms of the core, and this one. */
    private static final Set<String> ROOMS = Set.of(
            BASE,
            BASE + ".cohort",
            BASE + ".compare",
            FACTS,
            BASE + ".duty",
            BASE + ".exam",
            BASE + ".exemption",
            BASE + ".fine",
            BASE + ".guidance",
            BASE + ".json",
            BASE + ".law",
            BASE + ".loan",
            BASE + ".procedure",
            BASE + ".term",
            BASE + ".text");

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Map<String, Property>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Property> computeValue(Class<?> type) {
            return findProperties(type);
        }
    };

    private CoreTypes() {}

    static boolean isCore(Class<?> type) {
        return isRoom(type.getPackageName());
    }

    static boolean isRoom(String name) {
        return ROOMS.contains(name);
    }

    /** Returns the builder of a type, empty if the type does not follow the convention. */
    static Optional<Class<?>> builderOf(Class<?> type) {
        if (!isCore(type) || !type.isInterface()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst();
    }

    /** Returns the type by which a class is written: its public interface, or itself if it is a record. */
    static Optional<Class<?>> writtenTypeOf(Class<?> type) {
        if (type.isRecord() || builderOf(type).isPresent()) {
            return Optional.of(type);
        }
        return Arrays.stream(type.getInterfaces())
                .filter(implemented -> builderOf(implemented).isPresent())
                .findFirst();
    }

    /**
     * Returns what is written of a type, by name: first what can be set, in the order of the source, then what an outcome
     * tells beside it, by name.
     */
    static Map<String, Method> written(Class<?> type) {
        Map<String, Method> written = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                written.put(component.getName(), component.getAccessor());
            }
        } else {
            set(type).forEach(accessor -> written.put(accessor.getName(), accessor));
        }
        Arrays.stream(type.getMethods())
                .filter(CoreTypes::isProperty)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(told -> written.putIfAbsent(told.getName(), told));
        return written;
    }

    /** Returns what can be set of a type with a builder, but findings, which come after the result. */
    private static List<Method> set(Class<?> type) {
        Class<?> builder =
                builderOf(type).orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not read"));
        return Arrays.stream(builder.getSuperclass().getDeclaredFields())
                .map(Field::getName)
                .filter(name -> !name.equals(FINDINGS) && isSet(type, name))
                .map(name -> accessor(type, name))
                .sorted(Comparator.comparing(accessor -> isFact(type) && followsTheDecision(type, accessor)))
                .toList();
    }

    /** What became of a decision, which all letters share, is told after the decision itself. */
    private static boolean followsTheDecision(Class<?> type, Method accessor) {
        return accessor.getDeclaringClass() != type && accessor.getReturnType() == Optional.class;
    }

    /**
     * Tells whether a property that is written stands in the compact form too: no reason, and nothing that stands elsewhere.
     *
     * <p>What is derived and is no single value repeats a part of what was set.
     */
    static boolean isCompact(Class<?> type, Method property) {
        Class<?> content = Shape.content(property.getGenericReturnType());
        if (content == Finding.class) {
            return property.getName().equals(OPEN_POINTS);
        }
        boolean isDerived = property.isDefault() && !isSet(type, property.getName());
        boolean isSingle = !isCore(content) || content.isEnum() || content == Bounds.class;
        return content != Criterion.class && (isSingle || !isDerived);
    }

    /**
     * Tells whether a method is written as a property: what can be set, and what an outcome tells when it is asked
     * without an argument.
     *
     * <p>Findings that an outcome gathers from its parts, as an assessment does, are not written: they stand with the parts.
     */
    static boolean isProperty(Method method) {
        Class<?> type = method.getDeclaringClass();
        if (!isCore(type) || !type.isInterface() || !isAccessor(method)) {
            return false;
        }
        boolean told = Outcome.class.isAssignableFrom(type)
                && !(method.isDefault() && method.getName().equals(FINDINGS));
        return !method.isDefault() || told || isSet(type, method.getName());
    }

    /** Returns the properties that are read, by their names: all that are written, in the same order. */
    static Map<String, Property> properties(Class<?> type) {
        return PROPERTIES.get(type);
    }

    private static Map<String, Property> findProperties(Class<?> type) {
        List<Property> properties = new ArrayList<>();
        for (Method accessor : written(type).values()) {
            properties.add(property(properties.size(), type, accessor));
        }
        return Property.byName(properties);
    }

    private static Property property(int index, Class<?> type, Method accessor) {
        String name = accessor.getName();
        Type value = accessor.getGenericReturnType();
        boolean isOptional = accessor.getReturnType() == Optional.class;
        boolean isMade = accessor.getDeclaringClass().isRecord() || isSet(type, name);
        return new Property(
                index,
                name,
                isFact(type) ? Shape.ofFact(value, name) : Shape.of(value),
                !isOptional && !hasDefault(type, accessor),
                isOptional,
                isCompact(type, accessor),
                isMade ? Optional.empty() : Optional.of(accessorOf(accessor)));
    }

    /** A fact can be told without its lists and what is usual. Of an outcome all is written, and read. */
    private static boolean hasDefault(Class<?> type, Method accessor) {
        return isFact(type) && (accessor.isDefault() || Collection.class.isAssignableFrom(accessor.getReturnType()));
    }

    private static boolean isFact(Class<?> type) {
        return type.getPackageName().equals(FACTS);
    }

    /** Returns what gives the value of a property. */
    static Property.Accessor accessorOf(Method property) {
        MethodHandle handle;
        try {
            handle = MethodHandles.publicLookup().unreflect(property).asType(ACCESSOR);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return owner -> valueOf(handle, owner);
    }

    private static Object valueOf(MethodHandle accessor, Object owner) {
        try {
            return accessor.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers());
    }

    private static boolean isSet(Class<?> type, String name) {
        return builderOf(type).stream()
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 1);
    }
}
