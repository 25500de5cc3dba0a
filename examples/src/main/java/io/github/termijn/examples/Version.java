package io.github.termijn.examples;

import io.github.termijn.Receipt;
import io.github.termijn.Wi2013;
import io.github.termijn.examples.text.Words;
import java.time.LocalDate;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** With which library and which law this program assesses. */
final class Version implements IVersionProvider {

    @Spec
    private CommandSpec spec;

    @Override
    public String[] getVersion() {
        Words words = new Words(Main.language(spec));
        Receipt receipt = Wi2013.standard().receipt(LocalDate.EPOCH); // version and law are those of any day
        return new String[] {
            words.text("version", receipt.version()),
            words.text("version.lawBook", receipt.lawBook(), words.text("receipt.standard"))
        };
    }
}
