package io.github.termijn.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson2.RefusedJsonException;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.json.jackson2.TermijnModule;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@DisplayName("A service with Spring Boot 3.5 and Jackson 2")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Boot3Test.Service.class)
class Boot3Test {

    private static final String DOSSIER = """
            {"permit":"ASYLUM","obligedFrom":"2015-04-13",
             "extensions":[{"ground":"ASYLUM_CENTRE","length":"P24W","decidedOn":"2015-11-27"}]}""";

    @Value("${local.server.port}")
    private int port;

    /** Spring Boot 3.5 takes modules that are beans; it does not look for others. */
    @SpringBootApplication
    @RestController
    static class Service {

        @Bean
        TermijnModule termijn() {
            return new TermijnModule();
        }

        @PostMapping("/assessments")
        Assessment assess(@RequestBody Dossier dossier) {
            return Wi2013.standard().assess(dossier, LocalDate.of(2018, 11, 22));
        }

        @ExceptionHandler
        ProblemDetail refused(HttpMessageNotReadableException failure) {
            ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
            if (failure.getCause() instanceof RefusedJsonException refused) {
                JsonStyle style = JsonStyle.FULL.in(Language.NL);
                detail.setProperty(
                        "problems",
                        refused.problems().stream()
                                .map((InputProblem problem) -> problem.toMap(style))
                                .toList());
            }
            return detail;
        }
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assessments"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    @DisplayName("takes a dossier and gives its assessment, as the library writes it")
    void assessment() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(DOSSIER);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(TermijnJson.write(
                        Wi2013.standard().assess(TermijnJson.readDossier(DOSSIER), LocalDate.of(2018, 11, 22))));
    }

    @Test
    @DisplayName("loses no extension that is misspelt: it is refused with its place")
    void misspelt() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(DOSSIER.replace("extensions", "exstensions"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(answer.body()).at("/problems/0");
        assertThat(problem.get("code").textValue()).isEqualTo("UNKNOWN_PROPERTY");
        assertThat(problem.get("text").textValue()).isEqualTo("Hier staat een eigenschap die hier niet hoort.");
    }
}
