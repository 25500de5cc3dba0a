package io.github.termijn.lawbook;

import java.util.List;
import java.util.Locale;

/** A page that is written from top to bottom. Its parts take marked text, which only the page itself makes. */
interface Page {

    /** Returns plain text with nothing in it that the format takes for a mark. */
    String text(String plain);

    /** Returns a name from the code. */
    String code(String plain);

    /** Returns a link; the address is not checked. */
    String link(String plain, String address);

    /** Starts a section that can be linked to by its {@link #anchor(String)}. */
    void heading(int level, String plain);

    /** Returns the address of a heading on the same page, as GitHub makes it: {@code #trm-1}. */
    static String anchor(String heading) {
        return "#"
                + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    void paragraph(String marked);

    void list(List<String> marked);

    /** A list that opens when somebody asks for it. */
    void folded(String marked, List<String> items);

    void table(List<String> head, List<List<String>> rows);

    /** Returns the whole page. */
    String whole();
}
