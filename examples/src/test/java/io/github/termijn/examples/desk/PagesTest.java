package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.text.Glue;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A page")
class PagesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 4);
    private static final String NASTY = "\"><script>alert('x')</script><b onclick=\"x\">&amp;${7*7}";

    private static Dossier dossier(String id, LocalDate obligedFrom) {
        return Dossier.builder()
                .id(id)
                .permit(Permit.OTHER)
                .obligedFrom(obligedFrom)
                .build();
    }

    @Test
    @DisplayName("escapes what the dossier says, as text and as a title")
    void escapes() {
        Dossier dossier = dossier(NASTY, LocalDate.of(2019, 1, 1));
        String page = Pages.html(TestPages.page(dossier, DAY, Language.EN));
        BatchPage.Row row =
                BatchPage.Row.of(NASTY, "0001.html", Wi2013.standard().assess(dossier, DAY), Language.EN);
        String batch = Pages.html(
                BatchPage.of(List.of(row), Optional.empty(), Wi2013.standard().receipt(DAY), Language.EN));

        for (String html : List.of(page, batch)) {
            assertThat(html).contains("&lt;script&gt;alert(").doesNotContain("<script>alert", "<b onclick");
        }
        assertThat(batch).contains("data-sort=\"&#34;>&lt;script").doesNotContain("data-sort=\"\">");
    }

    @Test
    @DisplayName("is the same for the same dossier, day and language")
    void deterministic() {
        String one = TestPages.html("example-keren", DAY, Language.NL);

        assertThat(TestPages.html("example-keren", DAY, Language.NL)).isEqualTo(one);
        assertThat(TestPages.html("example-keren", DAY, Language.EN)).isNotEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName(
            "loads nothing from outside itself, and allows none; sources can be followed, and are not told from where")
    void selfContained(Language language) {
        String html = TestPages.html("example-keren", DAY, language);

        assertThat(html)
                .contains(
                        "<html lang=\"" + language.locale() + "\">",
                        "default-src &#39;none&#39;",
                        "content=\"no-referrer\"")
                .contains("<a href=\"https://wetten.overheid.nl/", "<a href=\"https://uitspraken.rechtspraak.nl/")
                .doesNotContain("src=\"", "<link", "@import", "<script");
        assertThat(html.replaceAll("<a href=\"https://[^\"]+\">", "")).doesNotContain("http:", "https:");
    }

    @Test
    @DisplayName("gives every finding with its source, in the words of the library")
    void reasons() {
        DossierPage page = TestPages.page(TestPages.dossier("example-keren"), DAY, Language.EN);
        List<String> explained = Wi2013.standard()
                .assess(TestPages.dossier("example-keren"), DAY)
                .explain(Language.EN);

        Stream<String> reasons = page.reasons().stream()
                .flatMap(group -> group.reasons().stream())
                .map(reason -> reason.sentence() + " ["
                        + reason.source().stream()
                                .map(piece -> piece.before() + piece.text())
                                .collect(Collectors.joining())
                        + "]");
        assertThat(reasons).containsExactlyInAnyOrderElementsOf(explained);
        assertThat(page.openPoints()).hasSize(1).allMatch(DossierPage.Reason::isOpen);
    }

    @Test
    @DisplayName("says so where no deadline is computed, and draws nothing")
    void anotherAct() {
        DossierPage page = TestPages.page(dossier("later", LocalDate.of(2022, 1, 1)), DAY, Language.EN);

        assertThat(page.picture()).isEmpty();
        assertThat(page.facts()).isEmpty();
        assertThat(Pages.html(page))
                .contains(Glue.between("The duty began in 2022 or later and falls under the act of 2021."));
    }

    @Test
    @DisplayName("allows the script of a batch by its hash, and no other")
    void policy() {
        assertThat(Pages.policy("")).doesNotContain("script-src");
        assertThat(Pages.policy("one")).contains("script-src 'sha256-").isNotEqualTo(Pages.policy("two"));
    }
}
