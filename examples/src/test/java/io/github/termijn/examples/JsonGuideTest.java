package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.json.AssessmentBatch;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.LawBook;
import io.github.termijn.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guide to JSON tells the truth")
class JsonGuideTest {

    private static final String GUIDE = Repository.read(Repository.ROOT.resolve("docs/json.md"));

    private static List<String> blocks(String language) {
        List<String> found = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(GUIDE)
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(found).as("blocks of " + language).isNotEmpty();
        return found;
    }

    @Test
    @DisplayName("its dossiers are read, and written as they are read")
    void dossiers() {
        for (String json : blocks("json dossier")) {
            Dossier dossier = TermijnJson.readDossier(json);
            assertThat(TermijnJson.readDossier(TermijnJson.write(dossier))).isEqualTo(dossier);
        }
    }

    @Test
    @DisplayName("its amended laws are read, written as they are read")
    void amendments() {
        for (String json : blocks("json amendments")) {
            LawBook law = TermijnJson.readLawBook(json);
            assertThat(TermijnJson.readLawBook(TermijnJson.write(law))).isEqualTo(law);
            assertThat(law.amended()).hasSize(3);
        }
    }

    @Test
    @DisplayName("what it says is refused, is refused with those problems")
    void refused() {
        List<String> refused = blocks("json refused");
        List<String> problems = blocks("text");
        assertThat(refused).hasSameSizeAs(problems);
        for (int i = 0; i < refused.size(); i++) {
            String json = refused.get(i);
            assertThat(catchThrowableOfType(RefusedInputException.class, () -> TermijnJson.readDossier(json))
                            .problems())
                    .extracting(JsonGuideTest::line)
                    .containsExactlyElementsOf(problems.get(i).lines().toList());
        }
    }

    /** The names of all properties would make a long line. */
    private static String line(InputProblem problem) {
        return problem.code().equals(InputCode.UNKNOWN_PROPERTY.name())
                ? problem.toString()
                : problem
                        + problem.expected(Language.EN)
                                .map(expected -> " (" + expected + ")")
                                .orElse("");
    }

    @Test
    @DisplayName("its command prints what is shown; a line may end with an ellipsis")
    void command() {
        List<String> lines = blocks("console").get(0).lines().toList();
        String[] args = lines.get(0)
                .substring(lines.get(0).indexOf(".jar ") + ".jar ".length())
                .replace("examples/dossiers/", Repository.DOSSIERS + "/")
                .split(" ");
        List<String> real = CommandRun.of(args).out().lines().toList();
        assertThat(real).hasSameSizeAs(lines.subList(1, lines.size()));
        for (int i = 0; i < real.size(); i++) {
            String shown = lines.get(i + 1);
            assertThat(real.get(i)).startsWith(shown.replace("…", ""));
            assertThat(shown.endsWith("…") || shown.equals(real.get(i))).isTrue();
        }
    }

    @Test
    @DisplayName("its comparison is what the command gives beside the assessment")
    void comparison() throws JsonProcessingException {
        CommandRun run = CommandRun.withInput(
                blocks("json dossier").get(2),
                "assess",
                "-",
                "--as-of",
                "2017-06-01",
                "--what-if",
                "elip_twelve_months",
                "--format",
                "json");
        JsonNode both = new ObjectMapper().readTree(run.out());
        assertThat(both.fieldNames()).toIterable().containsExactly("assessment", "comparison");
        JsonNode differences = both.at("/comparison/differences");
        assertThat(differences).hasSize(1);
        ObjectNode difference = (ObjectNode) differences.get(0);
        assertThat(difference.remove("onlyInOne")).isNotEmpty();
        assertThat(difference.remove("onlyInOther")).isNotEmpty();
        assertThat(difference)
                .isEqualTo(new ObjectMapper().readTree(blocks("json comparison").get(0)));
    }

    @Test
    @DisplayName("its code for Java runs")
    void java() throws IOException {
        String json = blocks("json dossier").get(0);
        assertThat(plain(json)).startsWith("{\"id\":\"case-17\"");
        assertThat(ownMapper(json, Wi2013.standard().assess(TermijnJson.readDossier(json), LocalDate.of(2018, 10, 1))))
                .contains("\"text\":\"De inburgeringsplicht");
        InputStream in = new ByteArrayInputStream(json.replace("\n", "").getBytes(StandardCharsets.UTF_8));
        assertThat(batch(in, new ByteArrayOutputStream(), LocalDate.of(2018, 10, 1)))
                .isEqualTo(new AssessmentBatch.Counts(1, 1, 0));
    }

    private static String plain(String json) {
        // guide: begin
        Dossier dossier = TermijnJson.readDossier(json); // a String, byte[], InputStream or Reader
        Assessment assessment = Wi2013.standard().assess(dossier, LocalDate.of(2018, 10, 1));
        String plain = TermijnJson.write(assessment);
        String explained = TermijnJson.write(assessment, JsonStyle.FULL.in(Language.NL)); // with summary and sentences
        String compact = TermijnJson.write(assessment, JsonStyle.COMPACT); // outcomes without their reasons
        // guide: end
        assertThat(explained).contains("\"text\":").hasSizeGreaterThan(plain.length());
        assertThat(compact).hasSizeLessThan(plain.length() / 4);
        return plain;
    }

    private static String ownMapper(String json, Assessment assessment) throws JsonProcessingException {
        // guide: begin
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Dossier dossier = mapper.readValue(json, Dossier.class);
        String explained = mapper.writer()
                .withAttribute(JsonStyle.class, JsonStyle.FULL.in(Language.NL))
                .writeValueAsString(assessment);
        // guide: end
        assertThat(dossier).isEqualTo(TermijnJson.readDossier(json));
        return explained;
    }

    @Test
    @DisplayName(
            "a decision that was kept is compared with a later one: the day after the last one, what is new is the overrun")
    void readBack() {
        Dossier dossier = TermijnJson.readDossier(blocks("json dossier").get(2));
        String kept = TermijnJson.write(Wi2013.standard().assess(dossier, LocalDate.of(2018, 3, 27)));
        assertThat(stored(kept, dossier, LocalDate.of(2018, 3, 28)))
                .contains(
                        "{\"topic\":\"TERM_STATUS\",\"about\":[\"EXAM\",0],\"one\":\"RUNNING\",\"other\":\"OVERRUN\"");
    }

    private static String stored(String kept, Dossier dossier, LocalDate today) {
        // guide: begin
        Assessment stored = TermijnJson.readAssessment(kept); // the full form, of whatever day, law and version
        Assessment now = Wi2013.standard().assess(dossier, today);
        Comparison comparison = Comparison.of(stored, now);
        String differences = TermijnJson.write(comparison);
        // guide: end
        return differences;
    }

    private static AssessmentBatch.Counts batch(InputStream in, OutputStream out, LocalDate asOf) throws IOException {
        // guide: begin
        AssessmentBatch.Counts counts = TermijnJson.batch(
                        dossier -> Wi2013.standard().assess(dossier, asOf))
                .in(JsonStyle.FULL.in(Language.EN))
                .run(in, out);
        // guide: end
        return counts;
    }

    @Test
    @DisplayName("its code for Java is the one that is tested here")
    void isTheSame() {
        String source = Repository.read(
                Repository.MODULE.resolve("src/test/java/io/github/termijn/examples/JsonGuideTest.java"));
        List<String> snippets = Pattern.compile("// guide: begin\n(.*?)\n +// guide: end", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(snippet -> snippet.group(1).stripIndent() + "\n")
                .toList();
        assertThat(blocks("java")).containsExactlyElementsOf(snippets);
    }

    @Test
    @DisplayName("its limits and ids are those of the code")
    void limits() {
        assertThat(GUIDE)
                .contains(String.format(Locale.ROOT, "| %,d bytes |", JsonLimits.DOCUMENT))
                .contains(String.format(
                        Locale.ROOT, "| assessment that is read back | %,d bytes |", JsonLimits.ASSESSMENT))
                .contains("| nesting | " + JsonLimits.DEPTH + " |")
                .contains(String.format(
                        Locale.ROOT,
                        "| %,d, %,d and %d characters |",
                        JsonLimits.TEXT,
                        JsonLimits.NAME,
                        JsonLimits.NUMBER))
                .contains(String.format(Locale.ROOT, "| € %,.2f |", FactLimits.MOST_EUROS))
                .contains("side of the point | " + FactLimits.MOST_DIGITS + " |")
                .contains("| problems told | " + JsonLimits.PROBLEMS + " |")
                .contains("years " + FactLimits.FIRST_DAY.getYear() + " through " + FactLimits.LAST_DAY.getYear())
                .contains("`" + JsonSchema.DOSSIER.id() + "`");
        for (String list : JsonLimits.lists()) {
            assertThat(GUIDE)
                    .containsPattern("\\| (`\\w+`, )*`" + list + "`(, `\\w+`)* \\| " + JsonLimits.items(list) + " \\|");
        }
    }
}
