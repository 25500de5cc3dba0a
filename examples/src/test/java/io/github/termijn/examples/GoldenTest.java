package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Keeps whole texts, so that a change in what people read is seen by a person. To accept the changes, run the tests of
 * this module with {@code -Dgolden.accept=true} and read the difference.
 */
@DisplayName("The whole text is as it was accepted")
class GoldenTest {

    private static final Path FOLDER = Repository.MODULE.resolve("src/test/resources/golden");

    @ParameterizedTest(name = "{0} as of {1} in {2}")
    @CsvSource({
        "rvs-2022-1079, 2018-11-08, nl",
        "rvs-2022-1079, 2018-11-08, en",
        "rblim-2019-6788, 2017-10-12, nl",
        "rblim-2019-6788, 2017-10-12, en",
        "example-participation, 2021-02-01, nl",
        "example-participation, 2021-02-01, en",
        "example-abroad, 2016-08-01, nl",
        "example-abroad, 2016-08-01, en",
        "example-repeated-fine, 2026-06-01, nl",
        "example-repeated-fine, 2026-06-01, en",
        "example-fine-removed, 2019-07-01, nl",
        "example-fine-removed, 2019-07-01, en",
        "example-fine-removed, 2020-02-03, nl",
        "example-fine-removed, 2020-02-03, en",
        "example-keren, 2025-02-04, nl",
        "example-keren, 2025-02-04, en",
        "example-keren, 2026-02-18, nl",
        "example-keren, 2026-02-18, en",
        "example-participation-missed, 2019-06-01, nl",
        "example-participation-missed, 2019-06-01, en",
        "example-loan-partial, 2023-12-01, nl",
        "example-loan-partial, 2023-12-01, en",
        "example-loan-family, 2023-02-15, nl",
        "example-loan-family, 2023-02-15, en"
    })
    void text(String dossier, String asOf, String language) throws IOException {
        CommandRun run = CommandRun.assess(dossier + ".json", "--as-of", asOf, "--lang", language);
        assertThat(run.status()).as(run.err()).isZero();
        String text = withoutReceipt(run.out());
        Path golden = FOLDER.resolve(dossier + "." + asOf + "." + language + ".txt");
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Repository.read(golden));
    }

    /** The last line names version and law book: it changes with every release, and is tested elsewhere. */
    private static String withoutReceipt(String text) {
        return text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
    }
}
