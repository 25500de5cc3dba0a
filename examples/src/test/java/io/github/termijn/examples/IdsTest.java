package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.desk.BatchPage;
import io.github.termijn.examples.desk.DossierPage;
import io.github.termijn.examples.desk.Pages;
import io.github.termijn.examples.text.AssessmentText;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An assessment can come from elsewhere, with an id that no dossier of ours can have. */
@DisplayName("The id of a dossier")
class IdsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
    private static final Dossier DOSSIER = Dossier.builder()
            .permit(Permit.ASYLUM)
            .obligedFrom(LocalDate.of(2014, 3, 1))
            .build();

    private static Assessment assessment(String id) {
        Assessment assessment = Wi2013.standard().assess(DOSSIER, DAY);
        return (Assessment) Proxy.newProxyInstance(
                Assessment.class.getClassLoader(),
                new Class<?>[] {Assessment.class},
                (proxy, method, args) ->
                        method.getName().equals("id") ? Optional.of(id) : method.invoke(assessment, args));
    }

    private static List<String> everywhere(String id, Language language) {
        Assessment assessment = assessment(id);
        BatchPage.Row row = BatchPage.Row.of(id, "0001.html", assessment, language);
        return List.of(
                new AssessmentText(assessment, language).text(),
                Pages.html(DossierPage.of(DOSSIER, assessment, language)),
                Pages.html(BatchPage.of(List.of(row), Optional.empty(), assessment.receipt(), language)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001B[31mb",
                "a\u007Fb",
                "a\u009B31mb",
                "a\nb",
                "a\u2028b",
                "a\u2029b",
                "\u202Egnp.17",
                "a\u202Ab",
                "\u2066a",
                "a\u2069b",
                "a\uD83D",
                "\uDE00b"
            })
    @DisplayName("with a character that acts, reaches no text and no page with it")
    void acting(String id) {
        String acting = id.replaceAll("[a-z0-9.\\[]", "");
        for (String output : everywhere(id, Language.EN)) {
            assertThat(output).contains("\uFFFD").doesNotContain(id);
            if (!acting.equals("\n")) {
                assertThat(output).doesNotContain(acting);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("in Arabic stands isolated on a page, and in a text between words that it cannot turn")
    void otherDirection(Language language) {
        String id = "\u0645\u0631\u062D\u0628\u0627 12";
        List<String> outputs = everywhere(id, language);

        assertThat(outputs.get(0).lines().findFirst().orElseThrow()).matches("Dossier " + id + " +(as of|peildag) .*");
        assertThat(outputs.get(1)).contains("<h1>Dossier <bdi>" + id + "</bdi></h1>");
        assertThat(outputs.get(2)).contains("<a href=\"0001.html\"><bdi>" + id + "</bdi></a>");
    }
}
