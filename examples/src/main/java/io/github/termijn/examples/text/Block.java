package io.github.termijn.examples.text;

import java.util.List;

/** Something on a page that is written from top to bottom. Where it stands is for the reader of the page to decide. */
public sealed interface Block {

    /** The title of the page, with something at the other margin. */
    record Title(String left, String right) implements Block {}

    /** The heading of a part. */
    record Heading(String text) implements Block {}

    /** Text. */
    record Paragraph(int indent, String text) implements Block {}

    /** Text with a label. */
    record Item(int indent, int labelWidth, String label, String text) implements Block {}

    /** Cells side by side. */
    record Row(int indent, List<Integer> widths, List<String> cells) implements Block {}

    /** Space. */
    record Blank() implements Block {}
}
