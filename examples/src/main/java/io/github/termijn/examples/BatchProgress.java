package io.github.termijn.examples;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.stream.Stream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Shows how much of a batch has been read, on one line that is written again and again. */
final class BatchProgress {

    private static final int WIDTH = 79;
    private static final int KILOBYTE = 1000;

    private BatchProgress() {}

    /** Tells whether somebody looks at standard error; also when standard output goes to a file. */
    static boolean isOnTerminal() {
        return new ExecTerminalProvider().isSystemStream(SystemStream.Error);
    }

    /** Returns a stream that shows its progress until it is closed; a size of -1 is not known. */
    static InputStream of(InputStream in, long size, PrintWriter terminal) {
        return ProgressBar.wrap(in, bar(size, terminal).setUnit(" kB", KILOBYTE));
    }

    /** Returns a stream that shows its progress until it is closed; the size is about that of the stream. */
    static <T> Stream<T> of(Stream<T> elements, long size, PrintWriter terminal) {
        return ProgressBar.wrap(elements, bar(size, terminal));
    }

    private static ProgressBarBuilder bar(long size, PrintWriter terminal) {
        return new ProgressBarBuilder()
                .setTaskName("assess")
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new OneLine(terminal));
    }

    private static final class OneLine extends DelegatingProgressBarConsumer {

        private final PrintWriter terminal;

        OneLine(PrintWriter terminal) {
            super(line -> write(line, terminal), WIDTH);
            this.terminal = terminal;
        }

        @Override
        public void close() {
            terminal.println();
        }
    }

    private static void write(String line, PrintWriter terminal) {
        terminal.print("\r" + line);
        terminal.flush();
    }
}
