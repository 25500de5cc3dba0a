import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks at artifacts as Maven Central wants them. Usage: {@code java CheckArtifacts.java [--signed] REPOSITORY}, a folder laid out
 * as a Maven repository. Prints every problem; exit status 0 if there are none.
 */
final class CheckArtifacts {

    private static final Set<String> POMS = Set.of("termijn-parent", "termijn-bom");
    private static final Set<String> JARS = Set.of("termijn-core", "termijn-json-format", "termijn-json", "termijn-json3");
    private static final List<String> OF_EACH_POM = List.of("name", "description");
    private static final List<String> OF_EACH_OR_ITS_PARENT =
            List.of("url", "licenses/license/name", "developers/developer/name", "scm/url", "scm/connection", "issueManagement/url");

    private final List<String> problems = new ArrayList<>();
    private final Path group;
    private final boolean signed;

    private CheckArtifacts(Path repository, boolean signed) {
        this.group = repository.resolve("io/github/termijn");
        this.signed = signed;
    }

    public static void main(String... args) throws Exception {
        boolean signed = args[0].equals("--signed");
        CheckArtifacts check = new CheckArtifacts(Path.of(args[args.length - 1]), signed);
        int artifacts = check.all();
        check.problems.forEach(System.err::println);
        if (!check.problems.isEmpty()) {
            System.exit(1);
        }
        System.out.println(artifacts + " artifacts are as Maven Central wants them" + (signed ? "" : ", but not signed"));
    }

    private int all() throws Exception {
        Set<String> expected = new TreeSet<>(POMS);
        expected.addAll(JARS);
        Set<String> found = new TreeSet<>();
        for (Path artifact : list(group)) {
            found.add(artifact.getFileName().toString());
            List<Path> versions = list(artifact);
            if (versions.size() != 1) {
                problems.add(artifact + ": one version is published at a time");
            }
            for (Path version : versions) {
                artifact(artifact.getFileName().toString(), version);
            }
        }
        if (!found.equals(expected)) {
            problems.add("published would be " + found + ", not " + expected);
        }
        return found.size();
    }

    private void artifact(String name, Path folder) throws Exception {
        String version = folder.getFileName().toString();
        if (!version.matches("\\d+\\.\\d+\\.\\d+")) {
            problems.add(folder + ": is no version of a release");
        }
        String stem = name + "-" + version;
        Set<String> expected = new TreeSet<>(Set.of(stem + ".pom"));
        // A bill of materials of a POM would be empty or that of others.
        if (JARS.contains(name)) {
            expected.addAll(Set.of(
                    stem + ".jar", stem + "-sources.jar", stem + "-javadoc.jar", stem + "-cyclonedx.json"));
        }
        Set<String> files = new TreeSet<>();
        for (Path file : list(folder)) {
            String fileName = file.getFileName().toString();
            if (!fileName.matches(".*\\.(md5|sha1|sha256|sha512|asc)")) {
                files.add(fileName);
                beside(file, ".md5");
                beside(file, ".sha1");
                if (signed) {
                    beside(file, ".asc");
                }
            }
        }
        files.remove(POMS.contains(name) ? stem + "-cyclonedx.json" : "");
        if (!files.equals(expected)) {
            problems.add(folder + ": has " + files + ", not " + expected);
            return;
        }
        pom(folder.resolve(stem + ".pom"));
        if (JARS.contains(name)) {
            jar(folder.resolve(stem + ".jar"), "module-info.class");
            manifest(folder.resolve(stem + ".jar"), version);
            jar(folder.resolve(stem + "-sources.jar"), "module-info.java");
            jar(folder.resolve(stem + "-javadoc.jar"), "index.html");
        }
    }

    private void beside(Path file, String ending) {
        if (!Files.exists(file.resolveSibling(file.getFileName() + ending))) {
            problems.add(file + ": has no " + ending);
        }
    }

    private void pom(Path file) throws Exception {
        Element pom = read(file);
        for (String path : OF_EACH_POM) {
            if (value(pom, path).isEmpty()) {
                problems.add(file + ": has no " + path);
            }
        }
        Optional<Element> parent = parent(file, pom);
        for (String path : OF_EACH_OR_ITS_PARENT) {
            if (value(pom, path).or(() -> parent.flatMap(other -> value(other, path))).isEmpty()) {
                problems.add(file + ": has no " + path + ", nor has its parent");
            }
        }
        if (pom.getTextContent().contains("-SNAPSHOT")) {
            problems.add(file + ": names a snapshot");
        }
    }

    private Optional<Element> parent(Path file, Element pom) throws Exception {
        Optional<String> name = value(pom, "parent/artifactId");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String version = value(pom, "parent/version").orElseThrow();
        return Optional.of(read(group.resolve(name.get()).resolve(version).resolve(name.get() + "-" + version + ".pom")));
    }

    private static Element read(Path file) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        return document.getDocumentElement();
    }

    private static Optional<String> value(Element root, String path) {
        Element element = root;
        for (String name : path.split("/")) {
            Optional<Element> child = child(element, name);
            if (child.isEmpty()) {
                return Optional.empty();
            }
            element = child.get();
        }
        return Optional.of(element.getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    private static Optional<Element> child(Element element, String name) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private void jar(Path file, String own) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (String name : List.of("META-INF/LICENSE", "META-INF/NOTICE", own)) {
                if (jar.getEntry(name) == null) {
                    problems.add(file + ": has no " + name);
                }
            }
            if (jar.stream().map(entry -> entry.getTime()).distinct().count() != 1) {
                problems.add(file + ": has entries of several times, so it is not the same twice");
            }
        }
    }

    private void manifest(Path file, String version) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            for (String name : List.of("Implementation-Title", "Implementation-Version", "Bundle-SymbolicName", "Export-Package")) {
                if (manifest.getMainAttributes().getValue(name) == null) {
                    problems.add(file + ": the manifest has no " + name);
                }
            }
            if (!version.equals(manifest.getMainAttributes().getValue("Implementation-Version"))) {
                problems.add(file + ": the manifest names another version");
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
