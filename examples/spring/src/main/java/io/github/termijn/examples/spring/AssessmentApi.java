package io.github.termijn.examples.spring;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson3.TermijnJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the service. */
@RestController
class AssessmentApi {

    private final Wi2013 act = Wi2013.standard();

    AssessmentApi() {}

    @PostMapping("/assessments")
    Assessment assess(@RequestBody Dossier dossier, @RequestParam("asOf") LocalDate asOf) {
        return act.assess(dossier, asOf);
    }

    /** Line by line: no more than one dossier is in memory. */
    @PostMapping(
            path = "/assessments",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    void assessAll(InputStream in, HttpServletResponse out, @RequestParam("asOf") LocalDate asOf, Locale locale)
            throws IOException {
        out.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        TermijnJson.batch(dossier -> act.assess(dossier, asOf))
                .in(JsonStyle.COMPACT.in(Problems.language(locale)))
                .run(in, out.getOutputStream());
    }

    @GetMapping(path = "/schemas/{name}", produces = "application/schema+json")
    String schema(@PathVariable("name") JsonSchema name) {
        return name.text();
    }
}
