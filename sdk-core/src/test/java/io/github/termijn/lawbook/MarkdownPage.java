package io.github.termijn.lawbook;

import java.util.List;

/** A page in the Markdown that GitHub shows. */
final class MarkdownPage implements Page {

    private final StringBuilder whole = new StringBuilder();

    @Override
    public String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("[", "\\[")
                .replace("]", "\\]");
    }

    @Override
    public String code(String plain) {
        return "`" + plain.replace("|", "\\|") + "`";
    }

    @Override
    public String strong(String marked) {
        return "**" + marked + "**";
    }

    @Override
    public String emphasis(String marked) {
        return "*" + marked + "*";
    }

    @Override
    public String link(String plain, String address) {
        return "[" + text(plain) + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
    }

    @Override
    public void heading(int level, String plain, String id) {
        block("<a id=\"" + id + "\"></a>\n\n" + "#".repeat(level) + " " + text(plain));
    }

    @Override
    public void paragraph(String marked) {
        block(marked);
    }

    @Override
    public void list(List<String> marked) {
        block("- " + String.join("\n- ", marked));
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(head))
                .append('\n')
                .append(row(head.stream().map(cell -> "---").toList()));
        rows.forEach(cells -> table.append('\n').append(row(cells)));
        block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    @Override
    public void foldedCode(String marked, String code) {
        block("<details><summary>" + marked + "</summary>\n\n```json\n" + code + "\n```\n\n</details>");
    }

    @Override
    public void picture(String file, String description) {
        block("![" + text(description) + "](" + file + ")");
    }

    @Override
    public void navigation(String name, List<String> links) {
        block(String.join(" · ", links));
    }

    /** Whoever reads Markdown searches with what shows it. */
    @Override
    public void search(List<Searched> rules) {}

    private void block(String text) {
        whole.append(whole.isEmpty() ? "" : "\n").append(text).append('\n');
    }

    @Override
    public String whole() {
        return whole.toString();
    }
}
