package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.Repository;
import io.github.termijn.examples.compare.Compared;
import io.github.termijn.examples.compare.Counts;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

@DisplayName("The page of a comparison in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonPageBrowserTest {

    private static final Path FOLDER = Repository.MODULE.resolve("target/screenshots/comparison");

    private Browser browser;
    private Path index;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start();
        Files.createDirectories(FOLDER);
        index = Files.writeString(FOLDER.resolve("index.html"), html(Language.NL));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Two examples on two days, one who is missing, and one of whom the name is markup. */
    private static String html(Language language) {
        List<Compared> persons = List.of(
                both("example-elip", LocalDate.of(2017, 2, 3), LocalDate.of(2018, 2, 3)),
                both("example-fine-removed", LocalDate.of(2019, 7, 1), LocalDate.of(2022, 6, 15)),
                new Compared.Single("<b>markup</b>", true));
        Counts counts = new Counts();
        persons.forEach(counts::add);
        StringWriter page = new StringWriter();
        ComparisonPage.write(
                List.of("One side: before.", "Other side: after."), counts, persons::forEach, language, page);
        return page.toString();
    }

    private static Compared both(String name, LocalDate one, LocalDate other) {
        Dossier dossier = TestPages.dossier(name);
        Wi2013 act = Wi2013.standard();
        return new Compared.Both(name, Comparison.of(act.assess(dossier, one), act.assess(dossier, other)), true);
    }

    @Test
    @DisplayName("fits, loads nothing, and has no barrier in light and dark")
    void everyScreen() {
        browser.assertNoBarriers(index);
    }

    @Test
    @DisplayName("has a section for each person, a table for each count, and shows a name as it is")
    void persons() {
        browser.open(index, 1280, 800, "light");

        assertThat(browser.driver().findElements(By.cssSelector("section.whatif")))
                .hasSize(3);
        assertThat(browser.driver().findElements(By.cssSelector(".counts table")))
                .hasSize(3);
        assertThat(browser.driver()
                        .findElements(By.cssSelector("h2 bdi"))
                        .get(2)
                        .getText())
                .isEqualTo("<b>markup</b>");
        browser.media("print", "light");
        browser.print(FOLDER.resolve("index.pdf"));
    }

    @Test
    @DisplayName("keeps days in one piece, in both languages")
    void days() {
        assertThat(html(Language.NL))
                .contains("3\u00A0februari\u00A02018")
                .doesNotContainPattern("\\d (februari|juni) \\d");
        assertThat(html(Language.EN))
                .contains("3\u00A0February\u00A02018")
                .doesNotContainPattern("\\d (February|June) \\d");
    }
}
