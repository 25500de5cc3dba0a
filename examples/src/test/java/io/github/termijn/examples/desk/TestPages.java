package io.github.termijn.examples.desk;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.Repository;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.text.Language;
import java.time.LocalDate;

/** Pages of the example dossiers. */
final class TestPages {

    private TestPages() {}

    static Dossier dossier(String name) {
        return TermijnJson.readDossier(Repository.read(Repository.DOSSIERS.resolve(name + ".json")));
    }

    static DossierPage page(Dossier dossier, LocalDate asOf, Language language) {
        return DossierPage.of(dossier, Wi2013.standard().assess(dossier, asOf), language);
    }

    static String html(String name, LocalDate asOf, Language language) {
        return Pages.html(page(dossier(name), asOf, language));
    }
}
