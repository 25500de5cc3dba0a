package io.github.termijn.examples;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options; picocli's own command for it has options that clash with ours. */
@Command(
        name = "generate-completion",
        description = "Prints a script for bash and zsh that completes commands and options:"
                + " source <(termijn generate-completion)",
        exitCodeOnExecutionException = Main.DEFECT)
final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine termijn = spec.root().commandLine();
        PrintWriter out = termijn.getOut();
        out.print(AutoComplete.bash(termijn.getCommandName(), termijn));
        out.flush();
    }
}
