package io.github.termijn.lawbook;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** One page of HTML that needs nothing beside it. */
final class HtmlPage implements Page {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h3 { margin-top: 2.5rem; border-top: 1px solid #8888; padding-top: 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #8884; }
            code { font-size: .9em; }
            </style>
            </head>
            <body>
            """;

    private final StringBuilder whole;

    HtmlPage(String title) {
        whole = new StringBuilder(HEAD.formatted(title));
    }

    @Override
    public String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String code(String plain) {
        return element("code", text(plain));
    }

    @Override
    public String link(String plain, String address) {
        return "<a href=\"" + text(address) + "\">" + text(plain) + "</a>";
    }

    @Override
    public void heading(int level, String plain) {
        String id = Page.anchor(plain).substring(1);
        block("<h" + level + " id=\"" + id + "\">" + text(plain) + "</h" + level + ">");
    }

    @Override
    public void paragraph(String marked) {
        block(element("p", marked));
    }

    @Override
    public void list(List<String> marked) {
        block(items(marked));
    }

    @Override
    public void folded(String marked, List<String> items) {
        block(element("details", element("summary", marked) + items(items)));
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        block(element(
                "table",
                row("th", head) + rows.stream().map(row -> row("td", row)).collect(joining())));
    }

    private static String items(List<String> items) {
        return element("ul", items.stream().map(item -> element("li", item)).collect(joining("\n")));
    }

    private static String row(String cell, List<String> cells) {
        return element("tr", cells.stream().map(text -> element(cell, text)).collect(joining())) + "\n";
    }

    private static String element(String name, String inside) {
        return "<" + name + ">" + inside + "</" + name + ">";
    }

    private void block(String html) {
        whole.append(html).append('\n');
    }

    @Override
    public String whole() {
        return whole + "</body>\n</html>\n";
    }
}
