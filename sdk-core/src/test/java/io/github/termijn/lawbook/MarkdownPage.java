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
    public String link(String plain, String address) {
        return "[" + text(plain) + "](" + address + ")";
    }

    @Override
    public void heading(int level, String plain) {
        block("#".repeat(level) + " " + text(plain));
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
    public void folded(String marked, List<String> items) {
        block("<details><summary>" + marked + "</summary>\n\n- " + String.join("\n- ", items) + "\n\n</details>");
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(head))
                .append('\n')
                .append(row(List.of("---").stream()
                        .flatMap(rule -> head.stream().map(cell -> rule))
                        .toList()));
        rows.forEach(cells -> table.append('\n').append(row(cells)));
        block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void block(String text) {
        whole.append(whole.isEmpty() ? "" : "\n").append(text).append('\n');
    }

    @Override
    public String whole() {
        return whole.toString();
    }
}
