package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Java snippet of the README")
class ReadmeSnippetTest {

    private static final Path FILE =
            Repository.MODULE.resolve("src/test/java/io/github/termijn/examples/ReadmeSnippet.java");

    @Test
    @DisplayName("runs and gives the last day that the judgment printed")
    void runs() {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ReadmeSnippet.main();
        } finally {
            System.setOut(standard);
        }

        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).startsWith("All exam parts must be passed by 2 November 2018: ");
        assertThat(lines.get(1)).isEqualTo("2018-11-02");
        assertThat(lines).hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("is the one that is tested here, with its imports")
    void isTheSame() {
        String source = Repository.read(FILE);

        assertThat(ReadmeTest.block("java")).isEqualTo(source.substring(source.indexOf("import ")));
    }
}
