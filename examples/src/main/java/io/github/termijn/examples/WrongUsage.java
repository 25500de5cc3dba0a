package io.github.termijn.examples;

import io.github.termijn.examples.text.Words;
import io.github.termijn.law.Rule;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says of a wrong command line what is wrong, in one line and the language asked, and where the help is. No value that was
 * given is repeated: it may be a person's, and a terminal acts on some.
 */
final class WrongUsage implements IParameterExceptionHandler {

    private static final Pattern OPTION = Pattern.compile("-{1,2}[a-z][a-z-]{0,30}");

    /** Options that do not go together, or a value that an option cannot have. */
    private static final class Said extends ParameterException {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // is told at once
        private final Function<Words, String> sentence;

        Said(CommandLine command, Function<Words, String> sentence) {
            super(command, "Wrong usage");
            this.sentence = sentence;
        }
    }

    /** Returns what is thrown for a usage that only the command itself can know to be wrong. */
    static ParameterException of(CommandSpec command, String key) {
        return of(command, words -> words.text(key));
    }

    /** Returns the same, told in words of its own. */
    static ParameterException of(CommandSpec command, Function<Words, String> sentence) {
        return new Said(command.commandLine(), sentence);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        Words words = new Words(AskedLanguage.in(List.of(args)));
        PrintWriter err = command.getErr();
        err.println(sentence(wrong, List.of(args), words));
        err.println(words.text("usage.help", command.getCommandSpec().qualifiedName()));
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException wrong, List<String> args, Words words) {
        if (wrong instanceof Said said) {
            return said.sentence.apply(words);
        } else if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, words);
        } else if (wrong instanceof MissingParameterException missing) {
            return missing(missing, args, words);
        } else if (wrong instanceof OverwrittenOptionException twice) {
            return words.text("usage.twice", name(twice.getOverwritten()));
        } else if (wrong.getArgSpec() != null) {
            return words.text("usage.value", name(wrong.getArgSpec()), expected(wrong.getArgSpec(), words));
        }
        return words.text("usage.unknownArgument");
    }

    private static String unknown(UnmatchedArgumentException unmatched, Words words) {
        String first = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        String unknown = OPTION.matcher(first).matches()
                ? words.text("usage.unknownOption", first)
                : words.text("usage.unknownArgument");
        List<String> meant = unmatched.getSuggestions();
        return meant.isEmpty() ? unknown : unknown + " " + words.text("usage.meant", String.join(", ", meant));
    }

    private static String missing(MissingParameterException missing, List<String> args, Words words) {
        List<String> names = missing.getMissing().stream().map(WrongUsage::name).toList();
        boolean isGiven = names.size() == 1 && args.contains(names.get(0));
        return words.text(isGiven ? "usage.missingValue" : "usage.missing", String.join(", ", names));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String expected(ArgSpec arg, Words words) {
        Class<?> type = arg.auxiliaryTypes().length == 0 ? arg.type() : arg.auxiliaryTypes()[0];
        if (type == Rule.class) {
            return words.text("usage.value.rule");
        } else if (type == Money.class) {
            return words.text("usage.value.amount");
        } else if (type.isEnum()) {
            List<String> names = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                names.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
            }
            return String.join(", ", names);
        } else if (type == LocalDate.class) {
            return words.text("usage.value.day");
        } else if (type == boolean.class || type == Boolean.class) {
            return words.text("usage.value.none");
        }
        return words.text("usage.value.number");
    }
}
