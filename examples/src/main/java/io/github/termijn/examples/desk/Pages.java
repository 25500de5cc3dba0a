package io.github.termijn.examples.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import io.github.termijn.examples.text.Glue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Fills the templates. A page is one text that needs nothing beside itself; the same values give the same text. */
public final class Pages {

    private static final String TEMPLATES = "io.github.termijn.examples.desk.templates";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private static final String STYLE = resource("page.css");
    private static final String SORTING = resource("batch.js");

    /** The file of the style, in a folder of pages that link it. */
    public static final String STYLE_FILE = "style.css";

    private Pages() {}

    /**
     * Writes the page of a dossier.
     *
     * @param page what stands on it
     * @return HTML
     */
    public static String html(DossierPage page) {
        return html("dossier.jte", page);
    }

    /**
     * Writes the page of a letter.
     *
     * @param page what stands on it
     * @return HTML
     */
    public static String html(LetterPage page) {
        return html("letter.jte", page);
    }

    /**
     * Writes the page of a batch.
     *
     * @param page what stands on it
     * @return HTML
     */
    public static String html(BatchPage page) {
        return html("batch.jte", page);
    }

    /**
     * Fills a template.
     *
     * @param template the name of the template
     * @param page what stands on the page
     * @return HTML
     */
    public static String html(String template, Object page) {
        StringOutput html = new StringOutput();
        ENGINE.render(template, page, html);
        return Glue.between(html.toString());
    }

    /**
     * Fills a template, and writes it piece by piece.
     *
     * @param template the name of the template
     * @param page what stands on the page
     * @param out takes HTML
     */
    static void write(String template, Object page, Writer out) {
        ENGINE.render(template, page, new WriterOutput(out) {
            @Override
            public void writeContent(String value) {
                super.writeContent(Glue.between(value));
            }

            @Override
            public void writeContent(String value, int from, int to) {
                super.writeContent(Glue.between(value.substring(from, to)));
            }
        });
    }

    /**
     * Returns the style that stands in every page.
     *
     * @return CSS
     */
    public static String style() {
        return STYLE;
    }

    /**
     * Takes the style out of a page that stands in a folder with others.
     *
     * @param page a page with its style
     * @return the page, with a link to {@link #STYLE_FILE} instead
     */
    public static String linkingStyle(String page) {
        return page.replace(
                        Glue.between("<style>" + STYLE + "</style>"),
                        "<link rel=\"stylesheet\" href=\"" + STYLE_FILE + "\">")
                .replace("style-src &#39;unsafe-inline&#39;", "style-src &#39;self&#39; file:");
    }

    /**
     * Returns the script of the page of a batch, which sorts and filters.
     *
     * @return JavaScript
     */
    public static String sorting() {
        return SORTING;
    }

    /**
     * Tells the browser what a page may use: what stands in it, and nothing from anywhere else.
     *
     * @param script the script of the page; empty if it has none
     * @return a content security policy
     */
    public static String policy(String script) {
        String scripts = script.isEmpty() ? "" : "; script-src 'sha256-" + hash(script) + "'";
        return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" + scripts;
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not packed: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
