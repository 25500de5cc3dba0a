package io.github.termijn.examples;

import io.github.termijn.examples.text.Words;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a defect of the program by its kind and place, without its message: that may repeat what a dossier says. */
final class DefectReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception defect, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println(new Words(AskedLanguage.in(List.copyOf(parsed.originalArgs()))).text("defect"));
        for (Throwable cause = defect; cause != null; cause = cause.getCause()) {
            err.println(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                err.println("\tat " + frame);
            }
        }
        err.flush();
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
