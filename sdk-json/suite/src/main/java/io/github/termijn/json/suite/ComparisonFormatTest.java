package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Contract.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.law.Amendment;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A comparison of two assessments")
class ComparisonFormatTest {

    private static final LocalDate AS_OF = day("2017-06-01");

    private static final Dossier DOSSIER = TermijnJson.readDossier("""
            {"permit":"ASYLUM","obligedFrom":"2015-03-28","loan":{"drawn":8000}}""");

    private static JsonNode json(Comparison comparison) {
        return Trees.of(TermijnJson.write(comparison));
    }

    private static Wi2013 amended() {
        return Wi2013.with(Wi2013.standard().law().with(Amendment.ELIP_TWELVE_MONTHS));
    }

    @Test
    @DisplayName("under two laws has both receipts, and the difference with what each side says and why")
    void twoLaws() {
        JsonNode json = json(Comparison.of(
                Wi2013.standard().assess(DOSSIER, AS_OF), amended().assess(DOSSIER, AS_OF)));

        assertThat(json.at("/one/asOf").textValue()).isEqualTo("2017-06-01");
        assertThat(json.at("/one/amendments")).isEmpty();
        assertThat(json.at("/other/amendments")).hasSize(1);
        assertThat(json.at("/one/lawBook")).isNotEqualTo(json.at("/other/lawBook"));
        assertThat(json.get("differences")).hasSize(1);
        JsonNode signal = json.at("/differences/0");
        assertThat(signal.get("topic").textValue()).isEqualTo("SIGNAL");
        assertThat(signal.get("about")).hasToString("[\"ELIP\"]");
        assertThat(signal.get("one").textValue()).isEqualTo("FAILS");
        assertThat(signal.get("other").textValue()).isEqualTo("HOLDS");
        assertThat(signal.at("/onlyInOther/0/rule").textValue()).isEqualTo("SIG-1");
    }

    @Test
    @DisplayName("leaves out what a side does not say, and has days and amounts in the form of an assessment")
    void twoDays() {
        Assessment late = Wi2013.standard().assess(DOSSIER, day("2018-03-28"));
        Comparison comparison = Comparison.of(Wi2013.standard().assess(DOSSIER, day("2018-03-27")), late);
        JsonNode fine = null;
        for (JsonNode difference : json(comparison).get("differences")) {
            fine = difference.get("topic").textValue().equals("FINE") ? difference : fine;
        }
        assertThat(fine).isNotNull();
        assertThat(fine.get("about")).hasToString("[\"EXAM\",0]");
        assertThat(fine.has("one")).isFalse();
        assertThat(fine.get("other"))
                .isNotNull()
                .isEqualTo(Trees.of(TermijnJson.write(late)).at("/currentTerm/fine/amount"));
        assertThat(fine.get("onlyInOne")).isEmpty();
        assertThat(fine.get("onlyInOther")).isNotEmpty();
    }

    @Test
    @DisplayName("has the sentence of each finding if the writer has a language")
    void text() throws Exception {
        Comparison comparison = Comparison.of(
                Wi2013.standard().assess(DOSSIER, AS_OF), amended().assess(DOSSIER, AS_OF));
        String explained = Adapter.TESTED.taught().get("registered").write(comparison, JsonStyle.FULL.in(Language.EN));

        assertThat(explained).contains("\"text\":\"The exam term ends within 12 months.");
        assertThat(TermijnJson.write(comparison)).doesNotContain("\"text\"");
    }

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.any();
    }

    @Property(tries = 200)
    @Label("of any dossier on two days, and of any two dossiers, is as the schema says, each difference once")
    void schema(@ForAll("anybody") Dossier dossier, @ForAll("anybody") Dossier another) {
        List<Comparison> comparisons = List.of(
                Comparison.of(
                        Wi2013.standard().assess(dossier, day("2016-06-01")),
                        Wi2013.standard().assess(dossier, day("2023-06-01"))),
                Comparison.of(
                        Wi2013.standard().assess(dossier, day("2020-06-01")),
                        Wi2013.standard().assess(another, day("2020-06-01"))));
        for (Comparison comparison : comparisons) {
            assertThat(Schemas.errors(JsonSchema.COMPARISON, TermijnJson.write(comparison)))
                    .isEmpty();
            assertThat(json(comparison).get("differences"))
                    .hasSize(comparison.differences().size());
        }
    }
}
