package io.github.termijn.json.jackson2;

import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.AssessmentBatch;
import io.github.termijn.json.DossierLine;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.JsonCodec;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.law.LawBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads and writes dossiers and assessments as JSON, with Jackson 2 (uitwisseling).
 *
 * <p>Reading is strict: nothing is converted, corrected, dropped or ignored. What is not known is left out; a null is
 * refused. How large an input may be is in {@link JsonLimits}. What is refused is told by a {@link RefusedInputException}
 * with every problem, without any value of the person.
 *
 * <ul>
 *   <li>Properties are named as the methods of the core. What is empty is left out; empty lists are written.
 *   <li>Days are written as {@code "2015-04-13"}, months as {@code "2015-04"}, lengths as {@code "P24W"} if they are whole
 *       weeks and else as {@code "P1Y2M3D"}, amounts as a number of euros with two decimals, rules by their id, other
 *       constants by name. Ranges of days are written as {@code {"from": …, "through": …}}, both days included.
 *   <li>{@link io.github.termijn.law.Bounds} are written as the value if it is known, else as {@code {"atLeast": …, "atMost":
 *       …}}, without {@code atMost} if there is no upper bound.
 *   <li>A {@link io.github.termijn.law.Finding} is written with its rule, statement, verdict, day, authority, citations and
 *       named values, and its sentence as {@code text} if the style has a language.
 *   <li>A {@link io.github.termijn.compare.Difference} of two assessments is written with its topic, what it is about, what
 *       each side says (left out where it says nothing), and the findings that only one side has.
 * </ul>
 *
 * <p>Safe to use from many threads. Example: {@code TermijnJson.readDossier("{\"permit\": \"ASYLUM\", \"obligedFrom\":
 * \"2015-04-13\"}")}.
 */
public final class TermijnJson {

    private static final JsonCodec CODEC = new JsonCodec(new JacksonLibrary());

    private TermijnJson() {}

    /**
     * Reads a dossier.
     *
     * @param json the text of one JSON object
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     */
    public static Dossier readDossier(String json) {
        return CODEC.readDossier(json);
    }

    /**
     * Reads a dossier.
     *
     * @param json one JSON object in UTF-8
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     */
    public static Dossier readDossier(byte[] json) {
        return CODEC.readDossier(json);
    }

    /**
     * Reads a dossier, to the end of the stream. The stream is not closed.
     *
     * @param json one JSON object in UTF-8
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     * @throws IOException if the stream cannot be read
     */
    public static Dossier readDossier(InputStream json) throws IOException {
        return CODEC.readDossier(json);
    }

    /**
     * Reads a dossier, to the end of the text. The reader is not closed.
     *
     * @param json the text of one JSON object
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     * @throws IOException if the text cannot be read
     */
    public static Dossier readDossier(Reader json) throws IOException {
        return CODEC.readDossier(json);
    }

    /**
     * Reads an assessment that was written in the full form, by this version of the library or another: to compare it with a later
     * one, or to tell its reasons in another language.
     *
     * <p>What follows from other values ({@code openPoints}, {@code currentTerm} …) has to be what follows from them. Citations and
     * sentences are for people: they are made anew.
     *
     * <p>Example: {@code Comparison.of(TermijnJson.readAssessment(stored), Wi2013.standard().assess(dossier, today))}.
     *
     * @param json the text of one JSON object
     * @return the assessment, equal to the one that was written
     * @throws RefusedInputException if it is not an assessment in the full form, or contradicts itself
     */
    public static Assessment readAssessment(String json) {
        return CODEC.readAssessment(json);
    }

    /**
     * Reads an assessment.
     *
     * @param json one JSON object in UTF-8
     * @return the assessment, equal to the one that was written
     * @throws RefusedInputException if it is not an assessment in the full form, or contradicts itself
     */
    public static Assessment readAssessment(byte[] json) {
        return CODEC.readAssessment(json);
    }

    /**
     * Reads an assessment, to the end of the stream. The stream is not closed.
     *
     * @param json one JSON object in UTF-8
     * @return the assessment, equal to the one that was written
     * @throws RefusedInputException if it is not an assessment in the full form, or contradicts itself
     * @throws IOException if the stream cannot be read
     */
    public static Assessment readAssessment(InputStream json) throws IOException {
        return CODEC.readAssessment(json);
    }

    /**
     * Reads an assessment, to the end of the text. The reader is not closed.
     *
     * @param json the text of one JSON object
     * @return the assessment, equal to the one that was written
     * @throws RefusedInputException if it is not an assessment in the full form, or contradicts itself
     * @throws IOException if the text cannot be read
     */
    public static Assessment readAssessment(Reader json) throws IOException {
        return CODEC.readAssessment(json);
    }

    /**
     * Reads a law book.
     *
     * <p>Each property is a parameter, by its name, with a list of what it is from day to day: {@code {"pvtFine": [{"from":
     * "2020-01-01", "value": 500}]}}. A first step without a day holds always; before that of a first step with one the parameter
     * is as the law is. What is not named is as the law is. An unknown name, and a value that a parameter cannot have, are refused.
     *
     * @param json the text of one JSON object
     * @return the law book
     * @throws RefusedInputException if it amends what the law does not have, or to what it cannot be
     */
    public static LawBook readLawBook(String json) {
        return CODEC.readLawBook(json);
    }

    /**
     * Reads a law book.
     *
     * @param json one JSON object in UTF-8
     * @return the law book
     * @throws RefusedInputException if it amends what the law does not have, or to what it cannot be
     */
    public static LawBook readLawBook(byte[] json) {
        return CODEC.readLawBook(json);
    }

    /**
     * Reads a law book, to the end of the stream. The stream is not closed.
     *
     * @param json one JSON object in UTF-8
     * @return the law book
     * @throws RefusedInputException if it amends what the law does not have, or to what it cannot be
     * @throws IOException if the stream cannot be read
     */
    public static LawBook readLawBook(InputStream json) throws IOException {
        return CODEC.readLawBook(json);
    }

    /**
     * Reads a law book, to the end of the text. The reader is not closed.
     *
     * @param json the text of one JSON object
     * @return the law book
     * @throws RefusedInputException if it amends what the law does not have, or to what it cannot be
     * @throws IOException if the text cannot be read
     */
    public static LawBook readLawBook(Reader json) throws IOException {
        return CODEC.readLawBook(json);
    }

    /**
     * Returns the dossiers of a stream with one on each line (NDJSON), as they are asked for. Blank lines are left out.
     *
     * @param in lines in UTF-8; it is not closed
     * @return the lines in order, to be used by one thread; where the stream cannot be read, it throws {@link
     *     UncheckedIOException}
     */
    public static Stream<DossierLine> lines(InputStream in) {
        return CODEC.lines(in);
    }

    /**
     * Returns a batch that assesses a stream with a dossier on each line (NDJSON).
     *
     * @param assess makes the assessment of a dossier; where it throws, be it an error, the line becomes a problem {@link
     *     InputCode#NOT_ASSESSED}
     * @return the batch, without sentences
     */
    public static AssessmentBatch batch(Function<? super Dossier, Assessment> assess) {
        return CODEC.batch(assess);
    }

    /**
     * Writes a dossier in the form in which it is read.
     *
     * @param dossier the dossier
     * @return one JSON object
     */
    public static String write(Dossier dossier) {
        return CODEC.write(dossier);
    }

    /**
     * Writes an assessment without sentences: as {@link #write(Assessment, JsonStyle)} in the style {@link JsonStyle#FULL}.
     *
     * @param assessment the assessment
     * @return one JSON object
     */
    public static String write(Assessment assessment) {
        return CODEC.write(assessment, JsonStyle.FULL);
    }

    /**
     * Writes an assessment. In the full form it can be read back.
     *
     * <p>Each outcome has its {@code findings}, {@code openPoints} and {@code authority}. The findings of the assessment
     * as a whole are its {@code generalFindings}; the others stand with their subjects.
     *
     * @param assessment the assessment
     * @param style how it is written
     * @return one JSON object
     */
    public static String write(Assessment assessment, JsonStyle style) {
        return CODEC.write(assessment, style);
    }

    /**
     * Writes a comparison of two assessments (vergelijking): of one person under two laws, on two days, or before and after
     * a fact. It is for output only and cannot be read back.
     *
     * <p>{@code one} and {@code other} are the receipts of the two. Each of the {@code differences} has its {@code topic},
     * what it is {@code about} (constants and numbers), the value of each side as {@code one} and {@code other} (left out
     * where a side says nothing), and the findings that only one side has.
     *
     * @param comparison the comparison
     * @return one JSON object
     */
    public static String write(Comparison comparison) {
        return CODEC.write(comparison, JsonStyle.FULL);
    }

    /**
     * Writes what to ask (vragen). It is for output only and cannot be read back.
     *
     * <p>{@code receipt} is with what the questions were made. Each of the {@code questions} has its {@code fact}, what it is about,
     * what proves an answer ({@code proofs}), what weighs most of what an answer could change ({@code stake}), and the findings: what
     * is asked, then each change as it stands now and how far it could go.
     *
     * @param questions the questions
     * @return one JSON object
     */
    public static String write(Questions questions) {
        return CODEC.write(questions, JsonStyle.FULL);
    }

    /**
     * Writes what a law book amends, in the form in which it is read: to keep it as a file.
     *
     * @param law the law book
     * @return one JSON object; {@code {}} for the standard law
     * @throws IllegalArgumentException if a parameter has no value on a day on which it has one in the law
     */
    public static String write(LawBook law) {
        return CODEC.write(law);
    }
}
