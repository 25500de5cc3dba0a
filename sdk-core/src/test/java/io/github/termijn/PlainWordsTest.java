package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.testing.Accepted;
import io.github.termijn.testing.Readability;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bounds stand in docs/plain-words.md. */
@DisplayName("Plain words: what people read is short and in the words of the field")
class PlainWordsTest {

    private static final int MOST_WORDS = 24;
    private static final int LEAST_SCORE_OF_FINDINGS = 62;
    private static final int LEAST_SCORE_OF_WHAT_IS_ADDRESSED = 70;

    private static final Path PAGE = Accepted.ROOT.resolve("docs/plain-words.md");

    /** The folders of texts, and of the bundles in them what says a rule in full, for auditors. */
    private static final List<String> FOLDERS =
            List.of("sdk-core/src/main/resources", "sdk-json/format/src/main/resources", "examples/src/main/resources");

    private static final Pattern FOR_AUDITORS = Pattern.compile(".*(rules|aspects|help|words|labels)_..\\.properties");
    private static final Pattern ADDRESSED = Pattern.compile(
            ".*(summary|letter|guidance/statements|procedure/statements|problems|input)_..\\.properties");

    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,[^{}|]*(\\|[^{}|]*)*(\\{\\d}[^{}|]*)*}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private record Text(Path file, String key, String said) {

        List<String> sentences() {
            String plain =
                    PLACEHOLDER.matcher(CHOICE.matcher(said).replaceAll("x")).replaceAll("x");
            return Readability.sentences(plain);
        }
    }

    private static List<Text> texts(Language language, Pattern files, boolean matching) {
        String ending = "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        List<Text> texts = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(Accepted.ROOT.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(ending))
                        .filter(file -> files.matcher(file.toString()).matches() == matching)
                        .sorted()
                        .forEach(file -> read(file).forEach((key, said) -> texts.add(new Text(file, key, said))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static Map<String, String> read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }

    private static double score(Language language, List<Text> texts) {
        return Readability.score(
                language,
                texts.stream().flatMap(text -> text.sentences().stream()).toList());
    }

    @Test
    @DisplayName("no text in any bundle has a word that is to be avoided")
    void wordsToAvoid() throws IOException {
        for (Language language : Language.values()) {
            List<String> avoided = Pattern.compile("(?m)^\\| " + language + " \\| ([^|]+) \\|")
                    .matcher(Files.readString(PAGE))
                    .results()
                    .map(row -> row.group(1))
                    .toList();
            assertThat(avoided).hasSizeGreaterThan(5);
            for (Text text : texts(language, Pattern.compile(".*"), true)) {
                for (String word : avoided) {
                    assertThat(Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE)
                                    .matcher(text.said())
                                    .find())
                            .as("\"%s\" in %s of %s", word, text.key(), text.file())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("no sentence of a finding, a summary or a refusal has more than 24 words")
    void shortSentences(Language language) {
        for (Text text : texts(language, FOR_AUDITORS, false)) {
            assertThat(text.sentences())
                    .as("%s of %s", text.key(), text.file())
                    .allMatch(sentence -> Readability.words(sentence).size() <= MOST_WORDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the score of what is addressed to a person, and of all findings together, is above its bound")
    void score(Language language) {
        Map<Path, List<Text>> byFile = new TreeMap<>();
        texts(language, ADDRESSED, true)
                .forEach(text -> byFile.computeIfAbsent(text.file(), file -> new ArrayList<>())
                        .add(text));
        assertThat(byFile).hasSizeGreaterThan(4);
        byFile.forEach((file, texts) -> assertThat(score(language, texts))
                .as("%s", file)
                .isGreaterThanOrEqualTo(LEAST_SCORE_OF_WHAT_IS_ADDRESSED));
        assertThat(score(language, texts(language, FOR_AUDITORS, false)))
                .isGreaterThanOrEqualTo(LEAST_SCORE_OF_FINDINGS);
    }

    @Test
    @DisplayName("the page says the bounds that are tested here")
    void page() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(
                        "at most " + MOST_WORDS + " words",
                        "at least " + LEAST_SCORE_OF_WHAT_IS_ADDRESSED,
                        "at least " + LEAST_SCORE_OF_FINDINGS);
    }
}
