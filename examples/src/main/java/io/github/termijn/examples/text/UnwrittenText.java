package io.github.termijn.examples.text;

import io.github.termijn.examples.output.RefusedFolderException;
import io.github.termijn.text.Language;
import java.nio.file.Path;

/**
 * Says that a folder is not written, and why; if it is refused, what would be taken.
 *
 * @param folder the folder as it was named
 * @param failure what came in the way
 * @param language Dutch or English
 */
public record UnwrittenText(Path folder, Exception failure, Language language) {

    /**
     * Writes the sentences.
     *
     * @return lines with a line feed each
     */
    public String text() {
        String reason = failure instanceof RefusedFolderException refused
                ? refused.reason().name()
                : "FAILED";
        Page page = new Page();
        page.paragraph(0, new Words(language).text("folder." + reason, Shown.of(folder.toString())));
        return page.toString();
    }
}
