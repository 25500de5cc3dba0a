package io.github.termijn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every call that users of a module can make, found by reflection: a new one is among them by itself. */
public final class PublicCalls {

    /**
     * A parameter of a call that may not be null.
     *
     * @param type the type of which it is called
     * @param executable the constructor or method
     * @param index the place of the parameter
     */
    public record Place(Class<?> type, Executable executable, int index) {

        /**
         * Returns the parameter.
         *
         * @return the parameter
         */
        public Parameter parameter() {
            return executable.getParameters()[index];
        }

        /**
         * Returns what the call throws with an argument in this place and plausible ones in the others.
         *
         * @param samples where the others come from
         * @param argument the argument, which may be null
         * @return the exception; empty if there is none
         */
        public Optional<Throwable> thrownFor(Samples samples, @Nullable Object argument) {
            Object[] arguments = Arrays.stream(executable.getParameters())
                    .map(Parameter::getType)
                    .map(samples::of)
                    .toArray();
            arguments[index] = argument;
            try {
                if (executable instanceof Constructor<?> constructor) {
                    constructor.newInstance(arguments);
                } else {
                    Method method = (Method) executable;
                    method.setAccessible(true); // of a builder's package-private superclass
                    method.invoke(isStatic(method) ? null : samples.of(type), arguments);
                }
                return Optional.empty();
            } catch (InvocationTargetException e) {
                return Optional.of(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(executable.toString(), e);
            }
        }

        /**
         * Returns what is wrong with the answer to null: it is refused by the name of the parameter.
         *
         * @param samples where the other arguments come from
         * @return the fault; empty if there is none
         */
        public Optional<String> faultWithNull(Samples samples) {
            Optional<Throwable> thrown = thrownFor(samples, null);
            return thrown.filter(this::isNamed).isPresent()
                    ? Optional.empty()
                    : Optional.of(this + " " + thrown.map(Throwable::toString).orElse("takes it"));
        }

        /**
         * Returns what is wrong with the answer to null within a list, set, map or array.
         *
         * @param samples where the other arguments come from
         * @return the fault; empty if there is none or the parameter is none of these
         */
        public Optional<String> faultWithNullInside(Samples samples) {
            return withNullInside()
                    .filter(argument -> thrownFor(samples, argument)
                            .filter(NullPointerException.class::isInstance)
                            .isEmpty())
                    .map(argument -> this + " takes null inside")
                    .findFirst();
        }

        /** The array itself of a generated builder's {@code add(T...)} is the one that has no name. */
        private boolean isNamed(Throwable thrown) {
            boolean given = type.getSimpleName().equals("Builder") && executable.isVarArgs();
            return thrown instanceof NullPointerException
                    && (given
                            || Pattern.compile("\\b" + parameter().getName() + "\\b")
                                    .matcher(String.valueOf(thrown.getMessage()))
                                    .find());
        }

        /**
         * Returns containers of the parameter's type that hold null.
         *
         * @return the arguments; none if the parameter is no container
         */
        private Stream<Object> withNullInside() {
            Class<?> type = parameter().getType();
            if (type.isArray() && !type.getComponentType().isPrimitive()) {
                return Stream.of(Array.newInstance(type.getComponentType(), 1));
            } else if (type == Map.class) {
                return Stream.of(Collections.singletonMap(null, null));
            } else if (type == Set.class) {
                return Stream.of(Collections.singleton(null));
            } else if (type == List.class || type == Collection.class || type == Iterable.class) {
                return Stream.of(Collections.singletonList(null));
            }
            return Stream.of();
        }

        @Override
        public String toString() {
            return "%s.%s(%s): %s"
                    .formatted(
                            type.getName(),
                            executable instanceof Method ? executable.getName() : "new",
                            Arrays.stream(executable.getParameters())
                                    .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
                                    .collect(Collectors.joining(", ")),
                            parameter().getName());
        }
    }

    private PublicCalls() {}

    /**
     * Returns the public types in the exported packages of a module.
     *
     * @param entry a class of the module
     * @return the types
     */
    public static List<Class<?>> types(Class<?> entry) {
        try {
            Path classes = Path.of(
                    entry.getProtectionDomain().getCodeSource().getLocation().toURI());
            ModuleReference module =
                    ModuleFinder.of(classes).findAll().iterator().next();
            Set<String> exported = module.descriptor().exports().stream()
                    .map(export -> export.source().replace('.', '/'))
                    .collect(Collectors.toSet());
            try (ModuleReader reader = module.open();
                    Stream<String> names = reader.list()) {
                List<Class<?>> types = new ArrayList<>();
                for (String name : names.sorted().toList()) {
                    if (name.endsWith(".class")
                            && name.contains("/")
                            && exported.contains(name.substring(0, name.lastIndexOf('/')))) {
                        String type = name.substring(0, name.length() - ".class".length())
                                .replace('/', '.');
                        types.add(Class.forName(type, false, entry.getClassLoader()));
                    }
                }
                types.removeIf(type -> !isPublic(type));
                return types;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new LinkageError(entry.getName(), e);
        }
    }

    /**
     * Returns every place for a reference that may not be null.
     *
     * @param types the types of which the constructors, methods and factories are called
     * @return the places
     */
    public static Stream<Place> places(Collection<Class<?>> types) {
        return all(types)
                .filter(place -> !place.parameter().getType().isPrimitive())
                .filter(place -> !mayBeNull(place.parameter()));
    }

    /**
     * Returns every place for an argument.
     *
     * @param types the types of which the constructors, methods and factories are called
     * @return the places
     */
    public static Stream<Place> all(Collection<Class<?>> types) {
        return types.stream().flatMap(PublicCalls::places);
    }

    private static Stream<Place> places(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()).filter(made -> !isAbstract(type)),
                        Arrays.stream(type.getMethods()).filter(method -> isOwn(type, method)))
                .flatMap(executable -> IntStream.range(0, executable.getParameterCount())
                        .mapToObj(index -> new Place(type, executable, index)));
    }

    private static boolean isOwn(Class<?> type, Method method) {
        boolean given = method.getDeclaringClass().getPackage() != type.getPackage(); // by the JDK or another library
        boolean ofEnum = type.isEnum() && isStatic(method) && method.getName().equals("valueOf");
        return !given && !ofEnum && !method.isBridge() && !isEquals(method) && !isAbstract(method);
    }

    private static boolean isEquals(Method method) {
        return method.getName().equals("equals") && method.getParameterCount() == 1;
    }

    private static boolean isAbstract(Method method) {
        return Modifier.isAbstract(method.getModifiers());
    }

    private static boolean isAbstract(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers());
    }

    private static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (!Modifier.isPublic(at.getModifiers())) {
                return false;
            }
        }
        return !type.isAnonymousClass() && !type.isLocalClass();
    }

    private static boolean mayBeNull(Parameter parameter) {
        AnnotatedElement type = parameter.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }
}
