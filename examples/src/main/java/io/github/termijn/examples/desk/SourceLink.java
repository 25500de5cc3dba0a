package io.github.termijn.examples.desk;

import io.github.termijn.examples.text.Words;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the source of a reason: the rule, an article or judgment, how firm it is. Together the pieces say what {@link
 * Words#source} says.
 *
 * @param before what stands between it and the piece before
 * @param text the piece
 * @param address where it can be read; empty if it cannot
 */
public record SourceLink(String before, String text, Optional<String> address) {

    private static final String PIECE = " · ";
    private static final String ARTICLE = ", ";

    static List<SourceLink> of(Finding finding, Words words) {
        List<SourceLink> pieces = new ArrayList<>();
        pieces.add(new SourceLink("", finding.rule().id(), Optional.empty()));
        words.amended(finding).ifPresent(amended -> pieces.add(new SourceLink(PIECE, amended, Optional.empty())));
        Optional<Source> before = Optional.empty();
        for (Citation citation : finding.citations()) {
            if (citation.source() != Source.TERMIJN) {
                boolean isNext = citation.isArticle() && before.equals(Optional.of(citation.source()));
                pieces.add(
                        isNext
                                ? new SourceLink(
                                        ARTICLE,
                                        citation.place().substring(Citation.ARTICLE.length()),
                                        citation.address())
                                : new SourceLink(PIECE, citation.text(), citation.address()));
                before = citation.isArticle() ? Optional.of(citation.source()) : Optional.empty();
            }
        }
        pieces.add(new SourceLink(PIECE, words.value(finding.authority()), Optional.empty()));
        return List.copyOf(pieces);
    }
}
