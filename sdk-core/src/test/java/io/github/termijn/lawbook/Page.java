package io.github.termijn.lawbook;

import java.util.List;

/** A page that is written from top to bottom. Its parts take marked text, which only the page itself makes. */
interface Page {

    /** Returns plain text with nothing in it that the format takes for a mark. */
    String text(String plain);

    /** Returns a name from the code. */
    String code(String plain);

    /** Returns marked text that stands out. */
    String strong(String marked);

    /** Returns marked text in italics. */
    String emphasis(String marked);

    /** Returns a link; the address is not checked. */
    String link(String plain, String address);

    /** Starts a section that can be linked to by its id. */
    void heading(int level, String plain, String id);

    void paragraph(String marked);

    void list(List<String> marked);

    /** A table. The first cell of a row is what the row is about. */
    void table(List<String> head, List<List<String>> rows);

    /** Text of a program that opens when somebody asks for it. */
    void foldedCode(String marked, String code);

    void picture(String file, String description);

    /** The way to the other pages. */
    void navigation(String name, List<String> links);

    /** Where somebody can search, in a format that can do that. */
    void search(List<Searched> rules);

    /** Returns the whole page. */
    String whole();

    /**
     * Something that can be found.
     *
     * @param title what is shown
     * @param address where it stands
     * @param text what is searched besides the title
     */
    record Searched(String title, String address, String text) {}
}
