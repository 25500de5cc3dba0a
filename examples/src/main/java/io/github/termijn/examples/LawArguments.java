package io.github.termijn.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.termijn.Wi2013;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.examples.text.RefusalText;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.LawBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Under which law a command answers. */
public final class LawArguments {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Option(
            names = "--law",
            paramLabel = "FILE",
            completionCandidates = NamedLaw.Known.class,
            description =
                    "Answers under an amended law: values by their names in JSON, or one of ${COMPLETION-CANDIDATES}.")
    private String law;

    @Option(
            names = "--reading",
            paramLabel = "NAME=VALUE",
            description =
                    "Answers with another value of the law, as newTermAnchor=FINE_DECISION. Can be given more than once;"
                            + " counts before a file.")
    private List<String> readings = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Creates the arguments, to be filled. */
    public LawArguments() {}

    /**
     * Returns the act under the law that is asked for.
     *
     * @return the act; under the law as it is, if nothing is asked. Wrong usage is thrown
     */
    public Wi2013 act() {
        LawBook book =
                law == null ? LawBook.standard() : named(command, "--law", law).book();
        return Wi2013.with(readings.isEmpty() ? book : read(book));
    }

    /** Tells whether another law than the one as it is was asked for. */
    boolean isGiven() {
        return law != null || !readings.isEmpty();
    }

    /** A reading replaces what the file says of the same value, also by what it is in the law. */
    private LawBook read(LawBook book) {
        try {
            ObjectNode json = (ObjectNode) MAPPER.readTree(TermijnJson.write(book));
            readings.forEach(reading -> put(json, reading));
            return TermijnJson.readLawBook(json.toString());
        } catch (RefusedInputException e) {
            throw refused(command, e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // what was written is JSON
        }
    }

    private void put(ObjectNode json, String reading) {
        int end = reading.indexOf('=');
        if (end < 1) {
            throw WrongUsage.of(command, "usage.reading");
        }
        json.putArray(reading.substring(0, end)).addObject().set("value", value(reading.substring(end + 1)));
    }

    /** Returns what is amended, by its name or file; what is wrong with it is wrong usage, told with what is possible. */
    static NamedLaw named(CommandSpec command, String option, String given) {
        try {
            return NamedLaw.of(given);
        } catch (RefusedInputException e) {
            throw refused(command, e);
        } catch (IOException | InvalidPathException e) {
            throw WrongUsage.of(
                    command,
                    words -> words.text(
                            "usage.value",
                            option,
                            words.text("usage.value.law", String.join(", ", new NamedLaw.Known()))));
        }
    }

    /** What is no JSON is a text: a constant, a day, a length. */
    private static JsonNode value(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return json.isMissingNode() ? TextNode.valueOf(text) : json;
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }

    private static RuntimeException refused(CommandSpec command, RefusedInputException refused) {
        return WrongUsage.of(
                command,
                words -> new RefusalText("refused.law", refused.problems(), words.language())
                        .text()
                        .strip());
    }
}
