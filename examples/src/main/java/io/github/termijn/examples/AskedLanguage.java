package io.github.termijn.examples;

import io.github.termijn.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The language in which a command line asks to be answered, also one that cannot be understood otherwise. */
final class AskedLanguage {

    private static final String OPTION = "--lang";

    private AskedLanguage() {}

    /** Returns what the last {@code --lang} says, and Dutch without one. */
    static Language in(List<String> args) {
        Language asked = Language.NL;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals(OPTION) && i + 1 < args.size()) {
                asked = named(args.get(i + 1)).orElse(asked);
            } else if (arg.startsWith(OPTION + "=")) {
                asked = named(arg.substring(OPTION.length() + 1)).orElse(asked);
            }
        }
        return asked;
    }

    private static Optional<Language> named(String name) {
        return Stream.of(Language.values())
                .filter(language -> language.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
