package io.github.termijn.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.jackson3.TermijnJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The service")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ServiceTest {

    private static final String DOSSIER = """
            {"permit":"ASYLUM","obligedFrom":"2015-04-13",
             "extensions":[{"ground":"ASYLUM_CENTRE","length":"P24W","decidedOn":"2015-11-27"}]}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assessments?asOf=2018-11-22"))
                        .header("Content-Type", type)
                        .header("Accept-Language", "nl")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    @Test
    @DisplayName("takes a dossier and gives its assessment, as the library writes it")
    void assessment() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("application/json", DOSSIER);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(TermijnJson.write(
                        Wi2013.standard().assess(TermijnJson.readDossier(DOSSIER), LocalDate.of(2018, 11, 22))));
        assertThat(json(answer.body()).at("/currentTerm/lastDay").stringValue()).isEqualTo("2018-09-27");
    }

    @Test
    @DisplayName("loses no extension that is misspelt: it is refused with its place, in the language of the request")
    void misspelt() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("application/json", DOSSIER.replace("extensions", "exstensions"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json(answer.body()).at("/problems/0");
        assertThat(problem.get("code").stringValue()).isEqualTo("UNKNOWN_PROPERTY");
        assertThat(problem.get("line").intValue()).isEqualTo(2);
        assertThat(problem.get("text").stringValue()).isEqualTo("Hier staat een eigenschap die hier niet hoort.");
    }

    @Test
    @DisplayName("tells every problem at once, and nothing of a person: not in the answer, nor in the log")
    void nothingOfAPerson(CapturedOutput log) throws IOException, InterruptedException {
        for (String body : new String[] {
            "{\"permit\":\"Fatima\",\"obligedFrom\":\"1987-06-31\",\"fatima\":1}", DOSSIER + " Fatima", "Fatima", ""
        }) {
            HttpResponse<String> answer = post("application/json", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(json(answer.body()).get("problems").size())
                    .isEqualTo(body.startsWith("{\"permit\":\"F") ? 3 : 1);
            assertThat(answer.body()).doesNotContain("Fatima", "fatima", "1987");
        }
        assertThat(log.getAll()).doesNotContain("Fatima", "fatima", "1987");
    }

    @Test
    @DisplayName("takes a batch line by line, and gives a record for each in the compact form, and the counts")
    void batch() throws IOException, InterruptedException {
        String line = DOSSIER.replace("\n", "");
        HttpResponse<String> answer = post("application/x-ndjson", line + "\n{}\n" + line);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(answer.body().lines()).hasSize(4);
        assertThat(answer.body()).doesNotContain("findings").endsWith("""
                {"summary":{"lines":3,"assessed":2,"refused":1}}
                """);
    }

    @Test
    @DisplayName("takes no body that is larger than a dossier can be")
    void tooLarge() throws IOException, InterruptedException {
        assertThat(post("application/json", " ".repeat(JsonLimits.DOCUMENT + 1)).statusCode())
                .isEqualTo(413);
    }

    @Test
    @DisplayName("is the one of the guide: each piece of code of docs/spring.md stands in its source")
    void guide() throws IOException {
        Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../..");
        String source = "";
        for (String name : new String[] {"AssessmentApi", "Problems"}) {
            source += Files.readString(
                    root.resolve("examples/spring/src/main/java/io/github/termijn/examples/spring/" + name + ".java"));
        }
        List<String> blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(root.resolve("docs/spring.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(3);
        for (String block : blocks) {
            assertThat(source).contains(block.indent(4));
        }
    }

    @Test
    @DisplayName("gives its description, and every schema that it names")
    void description() throws IOException, InterruptedException {
        String description = get("/openapi.json").body();
        assertThat(json(description).get("openapi").stringValue()).isEqualTo("3.1.0");
        for (JsonSchema schema : new JsonSchema[] {JsonSchema.DOSSIER, JsonSchema.ASSESSMENT, JsonSchema.RECORD}) {
            assertThat(description).contains("/schemas/" + schema);
            assertThat(get("/schemas/" + schema).body()).isEqualTo(schema.text());
        }
    }
}
