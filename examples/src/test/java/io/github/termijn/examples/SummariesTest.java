package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page to read aloud. To accept a change, run the tests of this module with {@code -Dgolden.accept=true}. */
@DisplayName("The page of summaries")
class SummariesTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/summaries.md");
    private static final int STEPS = 3;
    private static final Pattern DOT = Pattern.compile("\\.");

    @Test
    @DisplayName("shows what is said first of every example dossier, in both languages, with its first steps")
    void page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What is said first

                The summary of every example dossier on the days of its accepted texts, and its first steps. Made by the tests.
                """);
        String before = "";
        for (String name : GoldenTest.goldens()) {
            List<String> parts = DOT.splitAsStream(name).toList();
            String heading = parts.get(0) + ", " + parts.get(1);
            if (!heading.equals(before)) {
                page.append("\n## ").append(heading).append('\n');
                before = heading;
            }
            write(page, parts.get(0), LocalDate.parse(parts.get(1)), Language.valueOf(upper(parts.get(2))));
        }
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page.toString()).isEqualTo(Repository.read(PAGE));
    }

    private static String upper(String tag) {
        return tag.equals("nl") ? "NL" : "EN";
    }

    private static void write(StringBuilder page, String dossier, LocalDate asOf, Language language) {
        Assessment assessment = Wi2013.standard()
                .assess(TermijnJson.readDossier(Repository.read(Repository.DOSSIERS.resolve(dossier + ".json"))), asOf);
        page.append("\n**")
                .append(language)
                .append("** ")
                .append(assessment.summary(language))
                .append("\n\n");
        List<NextStep> steps = assessment.guidance().map(Guidance::steps).orElse(List.of());
        int number = 1;
        for (NextStep step : steps.subList(0, Math.min(STEPS, steps.size()))) {
            page.append(number++).append(". ").append(Explanation.in(language).label(step.kind()));
            step.by()
                    .ifPresent(by ->
                            page.append(": ").append(Explanation.in(language).value(by)));
            page.append('\n');
        }
    }
}
