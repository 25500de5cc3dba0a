package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.examples.Repository;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@DisplayName("The page of a batch in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchPageBrowserTest {

    private static final Path FOLDER = Repository.MODULE.resolve("target/screenshots/batch");
    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);
    private static final List<String> DOSSIERS =
            List.of("rvs-2022-1079", "example-keren", "example-participation", "example-fine-removed");

    private Browser browser;
    private Path index;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start();
        Files.createDirectories(FOLDER);
        List<BatchPage.Row> rows = new ArrayList<>();
        for (String name : DOSSIERS) {
            Assessment assessment = Wi2013.standard().assess(TestPages.dossier(name), DAY);
            Files.writeString(FOLDER.resolve(name + ".html"), TestPages.html(name, DAY, Language.EN));
            rows.add(BatchPage.Row.of(name, name + ".html", assessment, Language.EN));
        }
        rows.add(BatchPage.Row.refused("refused.json", Language.EN));
        index = Files.writeString(
                FOLDER.resolve("index.html"),
                Pages.html(
                        BatchPage.of(rows, Optional.empty(), Wi2013.standard().receipt(DAY), Language.EN)));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private List<String> shown() {
        return browser.driver().findElements(By.cssSelector("tbody tr")).stream()
                .filter(WebElement::isDisplayed)
                .map(row -> row.findElement(By.cssSelector("td")).getText())
                .toList();
    }

    private WebElement header(int column) {
        return browser.driver().findElements(By.cssSelector("th button")).get(column);
    }

    private WebElement id(String id) {
        return browser.driver().findElement(By.id(id));
    }

    @Test
    @DisplayName("fits, loads nothing, and has no barrier in light and dark")
    void everyScreen() {
        browser.assertNoBarriers(index);
    }

    /** Last days on 1-2-2021: 2-11-2018, 30-11-2022, 3-4-2022, 11-11-2019; the refused one has none. */
    @Test
    @DisplayName("sorts by the last day with the keyboard, up and down, and says so")
    void sorts() {
        browser.open(index, 1280, 800, "light");
        header(2).sendKeys(Keys.ENTER);

        assertThat(shown())
                .containsExactly(
                        "refused.json",
                        "rvs-2022-1079",
                        "example-fine-removed",
                        "example-participation",
                        "example-keren");
        assertThat(browser.run("return document.querySelectorAll('th')[2].getAttribute('aria-sort')"))
                .isEqualTo("ascending");

        header(2).sendKeys(Keys.SPACE);
        assertThat(shown()).startsWith("example-keren").endsWith("refused.json");
        assertThat(browser.run("return document.querySelectorAll('th')[2].getAttribute('aria-sort')"))
                .isEqualTo("descending");
    }

    @Test
    @DisplayName("filters by id and by status, and counts")
    void filters() {
        browser.open(index, 1280, 800, "light");
        id("by-id").sendKeys("EXAMPLE");
        assertThat(shown()).containsExactly("example-keren", "example-participation", "example-fine-removed");

        id("by-status").sendKeys("Running");
        assertThat(shown()).containsExactly("example-keren", "example-participation");
        assertThat(id("shown").getText()).isEqualTo("2");
    }

    @Test
    @DisplayName("leads to the page of a person")
    void leads() {
        browser.open(index, 1280, 800, "light");
        browser.driver().findElement(By.linkText("example-keren")).click();

        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Dossier example-keren");
    }
}
