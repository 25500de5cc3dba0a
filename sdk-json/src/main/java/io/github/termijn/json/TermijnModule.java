package io.github.termijn.json;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.termijn.compare.Difference;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import java.util.List;

/**
 * Teaches an {@code ObjectMapper} of your own the types of this library, and changes nothing for other types.
 *
 * <p>Register it, or let {@code findAndAddModules()} find it. It brings the module for {@code Optional} along.
 *
 * <ul>
 *   <li>Properties are named as the methods of the core. What is empty is left out; empty lists are written.
 *   <li>Ranges of days are written as {@code {"from": …, "through": …}}, both included.
 *   <li>Days are written as {@code "2015-04-13"}, months as {@code "2015-04"}, lengths as {@code "P24W"} if they are whole weeks and else as {@code
 *       "P1Y2M3D"}, amounts as a number of euros with two decimals, rules by their id, other constants by name.
 *   <li>Ranges of days are written as {@code {"from": …, "through": …}}, both days included.
 *   <li>{@link Bounds} are written as the value if it is known, else as {@code {"atLeast": …, "atMost": …}}, without
 *       {@code atMost} if there is no upper bound.
 *   <li>A {@link Finding} is written with its rule, statement, verdict, day, authority, citations and named values. It has
 *       its sentence as {@code text} if the writer has a language: {@code
 *       mapper.writer().withAttribute(Language.class, Language.NL)}. So has an {@link InputProblem}.
 *   <li>A {@link Difference} of two assessments is written with its topic, what it is about, what each side says, and the
 *       findings that only one side has.
 * </ul>
 *
 * <p>The facts of package {@code dossier} can be read back. Outcomes are for output only. Constants are read by their exact
 * names: an unknown one is refused, whatever the mapper tolerates.
 *
 * <p>What such a mapper refuses, and with which exception, is as Jackson has it and as you configured it: its messages
 * may repeat names that were read, and values of texts and whole numbers. {@link TermijnJson} is strict and repeats nothing.
 */
public final class TermijnModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public TermijnModule() {
        super("termijn");
        addSerializer(Bounds.class, new BoundsSerializer());
        addSerializer(Finding.class, new FindingSerializer());
        addSerializer(Difference.class, new DifferenceSerializer());
        addSerializer(InputProblem.class, new ProblemSerializer());
        addSerializer(Rule.class, new ValueSerializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new ValueDeserializer.Constants());
        context.insertAnnotationIntrospector(new TermijnIntrospector());
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module());
    }
}
