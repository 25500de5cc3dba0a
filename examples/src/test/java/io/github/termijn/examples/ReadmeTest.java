package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.Permit;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The README tells the truth")
class ReadmeTest {

    private static final String JAR = "java -jar examples/target/termijn.jar ";

    /** Returns the text of the only block in the README with a language. */
    static String block(String language) {
        return block(Repository.ROOT.resolve("README.md"), language);
    }

    /** Returns the text of the only block in a page with a language. */
    static String block(Path page, String language) {
        Matcher blocks =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Repository.read(page));
        List<String> found = blocks.results().map(block -> block.group(1)).toList();
        assertThat(found).as("blocks of " + language).hasSize(1);
        return found.get(0);
    }

    /** The block may leave out lines at the end, marked with an ellipsis. To accept a change, paste it from a run. */
    @Test
    @DisplayName("the command gives the output that is shown")
    void command() {
        List<String> lines = block("console").lines().toList();
        String command = lines.get(0);
        String[] args = command.substring(command.indexOf(JAR) + JAR.length())
                .replace("examples/dossiers/", Repository.DOSSIERS + "/")
                .split(" ");
        List<String> shown = lines.subList(1, lines.size());
        List<String> real = CommandRun.of(args).out().lines().toList();

        if (shown.get(shown.size() - 1).equals("…")) {
            shown = shown.subList(0, shown.size() - 1);
            real = real.subList(0, Math.min(shown.size(), real.size()));
        }
        assertThat(shown).hasSizeGreaterThan(10).isEqualTo(real);
    }

    @Test
    @DisplayName("the smallest dossier in JSON can be read")
    void json() {
        Matcher dossier =
                Pattern.compile("`(\\{\"permit\".*?})`").matcher(Repository.read(Repository.ROOT.resolve("README.md")));

        assertThat(dossier.find()).isTrue();
        assertThat(TermijnJson.readDossier(dossier.group(1)).permit()).isEqualTo(Permit.ASYLUM);
    }

    @Test
    @DisplayName("is short: under 150 lines")
    void isShort() {
        assertThat(Repository.read(Repository.ROOT.resolve("README.md")).lines())
                .hasSizeLessThan(150);
    }
}
