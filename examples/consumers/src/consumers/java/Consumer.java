import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.text.Language;
import java.time.LocalDate;

/** Reads a dossier, assesses it, and writes the answer. */
public final class Consumer {

    private Consumer() {}

    public static void main(String... args) {
        Dossier dossier = TermijnJson.readDossier("{\"permit\": \"ASYLUM\", \"obligedFrom\": \"2015-04-13\"}");
        Assessment assessment = Wi2013.standard().assess(dossier, LocalDate.of(2018, 1, 1));
        System.out.println(assessment.currentTerm().orElseThrow().lastDay());
        System.out.println(assessment.summary(Language.NL));
        System.out.println(TermijnJson.readAssessment(TermijnJson.write(assessment)).equals(assessment));
    }
}
