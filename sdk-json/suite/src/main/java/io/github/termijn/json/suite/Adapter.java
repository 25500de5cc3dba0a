package io.github.termijn.json.suite;

import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.AssessmentBatch;
import io.github.termijn.json.DossierLine;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.law.LawBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is tested: the {@code TermijnJson} of an adapter, and mappers with and without its module. */
public interface Adapter {

    /** The one whose class the system property {@code termijn.adapter} names. */
    Adapter TESTED = tested();

    private static Adapter tested() {
        try {
            return Class.forName(System.getProperty("termijn.adapter"))
                    .asSubclass(Adapter.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Dossier readDossier(String json);

    Dossier readDossier(byte[] json);

    Dossier readDossier(InputStream json) throws IOException;

    Dossier readDossier(Reader json) throws IOException;

    Assessment readAssessment(String json);

    Assessment readAssessment(byte[] json);

    Assessment readAssessment(InputStream json) throws IOException;

    Assessment readAssessment(Reader json) throws IOException;

    LawBook readLawBook(String json);

    LawBook readLawBook(byte[] json);

    LawBook readLawBook(InputStream json) throws IOException;

    LawBook readLawBook(Reader json) throws IOException;

    Stream<DossierLine> lines(InputStream in);

    AssessmentBatch batch(Function<? super Dossier, Assessment> assess);

    String write(Dossier dossier);

    String write(Assessment assessment);

    String write(Assessment assessment, JsonStyle style);

    String write(Comparison comparison);

    String write(Questions questions);

    String write(LawBook law);

    /** Mappers that have the module, by what they do otherwise: whatever that is, what is ours stays the same. */
    Map<String, Mapper> taught();

    /** A mapper that has the module and tolerates all that it can, as those of frameworks do. */
    Mapper lenient();

    /** A mapper that has the module and names the class of everything that it writes. */
    Mapper namingClasses();

    /** A mapper as it comes, without the module. */
    Mapper untaught();

    /** Whether a mapper as it comes finds the module. */
    boolean isFound();

    /** The exception of the library of which frameworks make an answer with status 400. */
    Class<? extends Exception> refusal();

    /** The problems that an exception of a mapper carries. */
    List<InputProblem> problems(Throwable refused);

    /** A mapper of the library. */
    interface Mapper {

        <T> T read(String json, Class<T> type) throws Exception;

        /** Reads by way of a tree. */
        <T> T readTree(String json, Class<T> type) throws Exception;

        String write(Object value) throws Exception;

        String write(Object value, JsonStyle style) throws Exception;
    }
}
