package io.github.termijn.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Warmup;

/** What runs through much code: compiled only after long use, so warmed up long, in one JVM. */
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 25, time = 1, timeUnit = TimeUnit.SECONDS)
public abstract class TimedLong extends Timed {}
