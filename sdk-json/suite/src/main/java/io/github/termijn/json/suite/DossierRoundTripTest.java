package io.github.termijn.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.testing.DossierText;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Any dossier in JSON")
class DossierRoundTripTest {

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days();
    }

    @Property(tries = 2000)
    @Label("is written and read back as an equal one")
    void roundTrip(@ForAll("dossiers") Dossier dossier) {
        String json = TermijnJson.write(dossier);
        Dossier read = TermijnJson.readDossier(json);
        assertThat(read).isEqualTo(dossier);
        assertThat(TermijnJson.write(read)).isEqualTo(json);
        assertThat(Schemas.errors(JsonSchema.DOSSIER, json)).isEmpty();
    }

    @Property(tries = 300)
    @Label("is printed, where it breaks a property, as JSON that is read as an equal one")
    void printed(@ForAll("dossiers") Dossier dossier) {
        assertThat(TermijnJson.readDossier(DossierText.json(dossier))).isEqualTo(dossier);
    }

    @Property(tries = 300)
    @Label("has an assessment that can be written by its schema, with or without texts, with its day and act")
    void assessment(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        String text = TermijnJson.write(assessment);
        assertThat(Schemas.errors(JsonSchema.ASSESSMENT, text)).isEmpty();
        assertThat(Schemas.errors(JsonSchema.ASSESSMENT, TermijnJson.write(assessment, JsonStyle.FULL.in(Language.NL))))
                .isEmpty();
        assertThat(Schemas.errors(JsonSchema.COMPACT, TermijnJson.write(assessment, JsonStyle.COMPACT)))
                .isEmpty();
        JsonNode json = Trees.of(text);
        assertThat(json.at("/receipt/asOf").textValue()).isEqualTo(asOf.toString());
        assertThat(json.get("act").textValue()).isEqualTo(assessment.act().name());
        assertThat(json.get("terms")).hasSameSizeAs(assessment.terms());
        assertThat(json.has("currentTerm")).isEqualTo(assessment.currentTerm().isPresent());
    }
}
