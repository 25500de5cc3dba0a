package io.github.termijn.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Rule;
import io.github.termijn.testing.Accepted;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page on which properties chosen by lot are retold names tests that exist, beside the rules that they state. */
@DisplayName("The ten properties that are retold")
class TenPropertiesTest {

    private static final Pattern RETOLD =
            Pattern.compile("^Test `([^`]+)`, (.*?):(.*?)\n\n", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("\\[([A-Z]+-[0-9]+)]");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private static List<MatchResult> retold() throws IOException {
        String page = Files.readString(Accepted.ROOT.resolve("docs/ten-properties.md"));
        return RETOLD.matcher(page).results().toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static LawTest property(String place) {
        return LawTests.all().stream()
                .filter(test ->
                        test.kind() == LawTest.Kind.PROPERTY && test.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no property " + place));
    }

    @Test
    @DisplayName("are ten different properties, each beside the rules that it states")
    void exist() throws IOException {
        List<MatchResult> retold = retold();

        assertThat(retold.stream().map(test -> test.group(1)).distinct()).hasSize(10);
        assertThat(retold).hasSize(10).allSatisfy(test -> {
            List<String> rules = found(RULE, test.group(2));
            assertThat(rules).isNotEmpty();
            assertThat(property(test.group(1)).rules().stream().map(Rule::id)).containsAll(rules);
        });
    }

    @Test
    @DisplayName("stand beside words of those rules as the rules in full have them")
    void quoted() throws IOException {
        String rules = plain(Files.readString(Accepted.ROOT.resolve("docs/rulebook.nl.md")));

        assertThat(retold()).allSatisfy(test -> {
            List<String> words = found(QUOTED, plain(test.group(3)));
            assertThat(words).isNotEmpty().allSatisfy(quote -> assertThat(rules).contains(quote));
        });
    }

    /** Without emphasis, references between brackets and ends of lines. */
    private static String plain(String text) {
        return text.replace("**", "")
                .replaceAll(" \\(\\[[^]]+]\\([^)]+\\)\\)", "")
                .replaceAll("\\s+", " ");
    }
}
