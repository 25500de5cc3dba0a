package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.examples.Repository;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

@DisplayName("The lawbook in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LawbookBrowserTest {

    private static final Path LAWBOOK = Repository.ROOT.resolve("docs/lawbook");
    private static final Path PICTURES = Repository.MODULE.resolve("target/screenshots/lawbook");

    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(LAWBOOK)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> LAWBOOK.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("fits on a phone, a desk and paper, has no barrier in light and dark, and loads only its picture")
    void everyPage(String page) {
        Path file = LAWBOOK.resolve(page);
        Path picture = PICTURES.resolve(page.replace('/', '-').replace(".html", ""));
        for (int width : List.of(360, 1280)) {
            String scheme = width == 360 ? "light" : "dark";
            browser.open(file, width, 800, scheme);
            assertThat(browser.number("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(browser.barriers()).isEmpty();
        }
        assertThat(browser.number("return performance.getEntriesByType('resource').filter(each =>"
                        + " !each.name.endsWith('timeline.svg')).length"))
                .isZero();
        assertThat(browser.complaints()).isEmpty();
        browser.print(picture.resolveSibling(picture.getFileName() + ".pdf"));
    }

    @ParameterizedTest(name = "{0}: {1} finds {2}")
    @CsvSource({
        "nl, nieuwe termijn na een boete, FIN-8",
        "nl, Wi art. 30, PVT-2",
        "nl, nieuwe TERMIJN, TRM-8",
        "nl, fin-8, FIN-8",
        "en, new term after a fine, FIN-8",
        "en, 201805061, FIN-6",
        "en, draagkracht, REP-5"
    })
    @DisplayName("finds a rule by a word, an article, a case number or an id, in either language, and leads to it")
    void search(String language, String sought, String rule) {
        browser.open(LAWBOOK.resolve(language + "/index.html"), 1280, 800, "light");
        browser.driver().findElement(By.id("sought")).sendKeys(sought);
        WebElement link = browser.driver().findElements(By.cssSelector("#found a")).stream()
                .filter(each -> each.getText().startsWith(rule + " "))
                .findFirst()
                .orElseThrow();
        assertThat(browser.barriers()).isEmpty();
        link.click();

        assertThat(browser.run("return document.querySelector(location.hash).textContent"))
                .asString()
                .startsWith(rule + " · ");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "Wi art. 5, REG-4, Duty",
        "Wi art. 32(2)-(3), TRM-8, Claims",
        "Bi art. 2.12, TRM-7, Requests",
        "Wi art. 31, FIN-1, RecordedFine",
        "Bi art. 2.8b, AGI-1, AgiTest",
        "Wi art. 6(1), MED-1, MedicalExemption",
        "Ri art. 4.1, LOA-1, EntitlementCalculation",
        "Ri art. 4.9, REP-5, AbilityCalculation",
        "Awb art. 6:7, PRC-4, DecisionDays",
        "Awb art. 5:41, PRC-5, ProcedureCalculation"
    })
    @DisplayName("leads from an article to the rule and to the class that computes it in three clicks, and back in one")
    void walk(String article, String rule, String type) {
        browser.open(LAWBOOK.resolve("en/index.html"), 1280, 800, "light");
        String anchor = rule.toLowerCase(Locale.ROOT);

        click("//nav//a[text()='Articles']");
        click("//tr[*[1][normalize-space()='" + article + "']]//a[contains(@href, '#" + anchor + "')]");
        WebElement code = browser.driver()
                .findElement(By.xpath("//*[@id='" + anchor + "-computed']/following::a[text()='" + type + "'][1]"));
        String address = code.getAttribute("href");
        assertThat(Path.of(URI.create(address))).exists().content().contains(" " + type + " ");
        code.click();

        browser.driver().navigate().back();
        assertThat(browser.run("return location.hash")).isEqualTo("#" + anchor);
    }

    private void click(String path) {
        browser.driver().findElement(By.xpath(path)).click();
    }
}
