package io.github.termijn.json.suite;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.termijn.Questions;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.testing.Dossiers;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The JSON of questions")
public class QuestionsFormatTest {

    private static final Dossier FINED = TermijnJson.readDossier("""
            {"id":"a","permit":"ASYLUM","obligedFrom":"2014-03-28",
             "fines":[{"kind":"EXAM","amount":1250,"decidedOn":"2018-05-30"}]}""");

    @Test
    @DisplayName("has the receipt, and of each question what is asked, at stake, proves it, and could change")
    void written() {
        JsonNode json = Trees.of(TermijnJson.write(Wi2013.standard().questions(FINED, day("2018-06-15"))));

        assertThat(json.at("/id").textValue()).isEqualTo("a");
        assertThat(json.at("/receipt/asOf").textValue()).isEqualTo("2018-06-15");
        JsonNode first = json.at("/questions/0");
        assertThat(first.get("stake").textValue()).isEqualTo("FINE");
        assertThat(first.get("proofs")).isNotEmpty();
        assertThat(first.at("/findings/0/statement").textValue()).isEqualTo("ASKED");
        assertThat(first.at("/findings/0/values/fact")).isEqualTo(first.get("fact"));
        assertThat(first.at("/findings/1/values/fineNow").decimalValue()).isEqualByComparingTo("1250");
    }

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.any();
    }

    @Property(tries = 50)
    @Label("of any dossier is as the schema says")
    void schema(@ForAll("anybody") Dossier dossier) {
        Questions questions = Wi2013.standard().questions(dossier, day("2019-06-01"));

        assertThat(Schemas.errors(JsonSchema.QUESTIONS, TermijnJson.write(questions)))
                .isEmpty();
    }
}
