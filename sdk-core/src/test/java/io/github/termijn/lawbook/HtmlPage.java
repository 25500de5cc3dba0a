package io.github.termijn.lawbook;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of HTML that loads nothing but its pictures. Style and script stand beside this class. */
final class HtmlPage implements Page {

    private static final String HEAD = """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <a class="skip" href="#main">%s</a>
        """;

    private final Words words;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder main = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final String title;

    HtmlPage(Words words, String title) {
        this.words = words;
        this.title = title;
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
    public String strong(String marked) {
        return element("strong", marked);
    }

    @Override
    public String emphasis(String marked) {
        return element("em", marked);
    }

    @Override
    public String link(String plain, String address) {
        return "<a href=\"" + text(address) + "\">" + text(plain) + "</a>";
    }

    @Override
    public void heading(int level, String plain, String id) {
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
    public void table(List<String> head, List<List<String>> rows) {
        String names =
                head.stream().map(cell -> "<th scope=\"col\">" + cell + "</th>").collect(joining());
        block(element(
                "table",
                element("thead", element("tr", names)) + "\n"
                        + element("tbody", rows.stream().map(HtmlPage::row).collect(joining()))));
    }

    private static String row(List<String> cells) {
        String rest = cells.stream().skip(1).map(cell -> element("td", cell)).collect(joining());
        return element("tr", "<th scope=\"row\">" + cells.get(0) + "</th>" + rest) + "\n";
    }

    @Override
    public void foldedCode(String marked, String code) {
        block(element("details", element("summary", marked) + "<pre tabindex=\"0\">" + text(code) + "</pre>"));
    }

    @Override
    public void picture(String file, String description) {
        block("<p><img src=\"" + file + "\" alt=\"" + text(description) + "\"></p>");
    }

    @Override
    public void navigation(String name, List<String> links) {
        StringBuilder where = main.isEmpty() ? before : after;
        where.append("<nav aria-label=\"")
                .append(text(name))
                .append("\">")
                .append(items(links))
                .append("</nav>\n");
    }

    @Override
    public void search(List<Searched> rules) {
        block("""
            <form role="search" id="search"><label for="sought">%s</label>
            <input id="sought" type="search" autocomplete="off"><p id="count" role="status"></p>
            <ul id="found"></ul></form>\
            """.formatted(text(words.of("search"))));
        String data = rules.stream()
                .map(rule ->
                        "[" + string(rule.title()) + "," + string(rule.address()) + "," + string(rule.text()) + "]")
                .collect(joining(",\n"));
        after.append("<script>\nconst rules = [\n")
                .append(data)
                .append("];\nconst none = ")
                .append(string(words.of("search.none")))
                .append(", some = ")
                .append(string(words.of("search.some")))
                .append(";\n")
                .append(resource("search.js"))
                .append("</script>\n");
    }

    private static String string(String plain) {
        return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c") + "\"";
    }

    private static String items(List<String> items) {
        return element("ul", items.stream().map(item -> element("li", item)).collect(joining("\n")));
    }

    private static String element(String name, String inside) {
        return "<" + name + ">" + inside + "</" + name + ">";
    }

    private void block(String html) {
        main.append(html).append('\n');
    }

    private static String resource(String name) {
        try (InputStream file = HtmlPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String whole() {
        return HEAD.formatted(
                        words.language().locale().getLanguage(),
                        text(title),
                        resource("page.css"),
                        text(words.of("skip")))
                + before
                + "<main id=\"main\">\n"
                + main
                + "</main>\n"
                + after
                + "<script>\n"
                + resource("print.js")
                + "</script>\n</body>\n</html>\n";
    }
}
