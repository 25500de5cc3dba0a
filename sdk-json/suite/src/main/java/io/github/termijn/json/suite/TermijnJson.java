package io.github.termijn.json.suite;

import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.AssessmentBatch;
import io.github.termijn.json.DossierLine;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.law.LawBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.function.Function;
import java.util.stream.Stream;

/** The {@code TermijnJson} of the adapter that is tested. */
final class TermijnJson {

    private TermijnJson() {}

    static Dossier readDossier(String json) {
        return Adapter.TESTED.readDossier(json);
    }

    static Dossier readDossier(byte[] json) {
        return Adapter.TESTED.readDossier(json);
    }

    static Dossier readDossier(InputStream json) throws IOException {
        return Adapter.TESTED.readDossier(json);
    }

    static Dossier readDossier(Reader json) throws IOException {
        return Adapter.TESTED.readDossier(json);
    }

    static Assessment readAssessment(String json) {
        return Adapter.TESTED.readAssessment(json);
    }

    static Assessment readAssessment(byte[] json) {
        return Adapter.TESTED.readAssessment(json);
    }

    static Assessment readAssessment(InputStream json) throws IOException {
        return Adapter.TESTED.readAssessment(json);
    }

    static Assessment readAssessment(Reader json) throws IOException {
        return Adapter.TESTED.readAssessment(json);
    }

    static LawBook readLawBook(String json) {
        return Adapter.TESTED.readLawBook(json);
    }

    static LawBook readLawBook(byte[] json) {
        return Adapter.TESTED.readLawBook(json);
    }

    static LawBook readLawBook(InputStream json) throws IOException {
        return Adapter.TESTED.readLawBook(json);
    }

    static LawBook readLawBook(Reader json) throws IOException {
        return Adapter.TESTED.readLawBook(json);
    }

    static Stream<DossierLine> lines(InputStream in) {
        return Adapter.TESTED.lines(in);
    }

    static AssessmentBatch batch(Function<? super Dossier, Assessment> assess) {
        return Adapter.TESTED.batch(assess);
    }

    static String write(Dossier dossier) {
        return Adapter.TESTED.write(dossier);
    }

    static String write(Assessment assessment) {
        return Adapter.TESTED.write(assessment);
    }

    static String write(Assessment assessment, JsonStyle style) {
        return Adapter.TESTED.write(assessment, style);
    }

    static String write(Comparison comparison) {
        return Adapter.TESTED.write(comparison);
    }

    static String write(LawBook law) {
        return Adapter.TESTED.write(law);
    }

    static String write(Questions questions) {
        return Adapter.TESTED.write(questions);
    }
}
