package io.github.termijn.testing;

import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ForgivenessLetter;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** A plausible value of each type of the library, found among what generated dossiers and their assessments hold. */
public final class Samples {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    private static final List<Object> PLAIN = List.of(
            "P1Y",
            DAY,
            YearMonth.of(2016, 6),
            Period.ofMonths(2),
            Money.of(CurrencyUnit.EUR, 1250),
            BigDecimal.TEN,
            1,
            1L,
            true,
            LocalDateRange.of(DAY, DAY.plusMonths(6)),
            LocalDate.class,
            Optional.empty(),
            List.of(),
            Map.of(),
            Set.of(),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new StringReader(""),
            new StringWriter());

    private final Map<Class<?>, Object> found = new HashMap<>();
    private final Set<Object> seen = new HashSet<>();

    /** Finds values; on a thread of jqwik, as it generates dossiers. */
    public Samples() {
        PLAIN.forEach(value -> found.put(value.getClass(), value));
        Stream.of(
                        Optional.class,
                        List.class,
                        Map.class,
                        Set.class,
                        Collection.class,
                        Iterable.class,
                        InputStream.class,
                        OutputStream.class,
                        Reader.class,
                        Writer.class)
                .forEach(type -> found.put(
                        type,
                        PLAIN.stream().filter(type::isInstance).findFirst().orElseThrow()));
        found.put(Object.class, "P1Y");
        found.put(Enum.class, Permit.ASYLUM);
        found.put(Serializable.class, "P1Y");
        found.put(int.class, 1);
        found.put(long.class, 1L);
        found.put(boolean.class, true);
        Wi2013 act = Wi2013.standard();
        collect(act);
        collect(LawBook.parameters());
        collect(ForgivenessLetter.builder().build());
        Random random = new Random(2013);
        RandomGenerator<Dossier> dossiers = Dossiers.any().generator(1000);
        for (int i = 0; i < 400; i++) {
            Dossier dossier = dossiers.next(random).value();
            collect(dossier);
            collect(act.assess(dossier, DAY));
            collect(Comparison.of(act.assess(dossier, DAY.minusYears(2)), act.assess(dossier, DAY)));
        }
    }

    /**
     * Returns a plausible value.
     *
     * @param type its type
     * @return the value
     */
    public Object of(Class<?> type) {
        Object known = found.get(type);
        if (known == null) {
            known = made(type);
            found.put(type, known);
        }
        return known;
    }

    private Object made(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        Optional<Executable> maker = Stream.<Executable>concat(
                        Arrays.stream(type.getMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers()))
                                .filter(method -> method.getReturnType() == type),
                        Arrays.stream(type.getConstructors()).filter(made -> !Modifier.isAbstract(type.getModifiers())))
                .filter(executable ->
                        !Arrays.asList(executable.getParameterTypes()).contains(type))
                .findFirst();
        if (maker.isPresent()) {
            Object[] arguments =
                    Arrays.stream(maker.get().getParameterTypes()).map(this::of).toArray();
            try {
                return maker.get() instanceof Method method
                        ? method.invoke(null, arguments)
                        : ((Constructor<?>) maker.get()).newInstance(arguments);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("No plausible " + type + " by " + maker.get(), e);
            }
        } else if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                throw new AssertionError(method);
            });
        }
        throw new AssertionError("No plausible " + type);
    }

    /** Goes over everything that can be read from a value. */
    private void collect(Object root) {
        Deque<Object> toDo = new ArrayDeque<>(List.of(root));
        while (!toDo.isEmpty()) {
            Object value = toDo.remove();
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(toDo::add);
            } else if (value instanceof Collection<?> values) {
                toDo.addAll(values);
            } else if (value.getClass().getName().startsWith("io.github.termijn.") && seen.add(value)) {
                types(value.getClass()).forEach(type -> found.putIfAbsent(type, value));
                types(value.getClass())
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> method.getParameterCount() == 0
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getReturnType() != void.class
                                && method.getDeclaringClass() != Object.class
                                && Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                        .map(method -> read(method, value))
                        .forEach(toDo::add);
            }
        }
    }

    private static Object read(Method method, Object on) {
        try {
            return method.invoke(on);
        } catch (ReflectiveOperationException e) {
            return List.of(); // it can be asked of another
        }
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return Stream.concat(
                        Stream.of(type),
                        Stream.concat(
                                Arrays.stream(type.getInterfaces()).flatMap(Samples::types),
                                Stream.ofNullable(type.getSuperclass()).flatMap(Samples::types)))
                .filter(each -> each.getName().startsWith("io.github.termijn."));
    }
}
