package io.guapai.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** How a process was called: by this a process of ours is told from one that got its number. */
public final class CommandLine {
  private CommandLine() {}

  /**
   * Whether a process with this id runs whose command line has this part. One that has ended but
   * was not yet collected by its parent has no command line any more.
   */
  public static boolean runs(long pid, String part) {
    return runs(pid, (String line) -> line.contains(part));
  }

  static boolean runs(long pid, Predicate<String> ours) {
    return of(pid).filter(ours).isPresent();
  }

  private static Optional<String> of(long pid) {
    Path kernel = Path.of("/proc", String.valueOf(pid), "cmdline");
    if (Files.exists(Path.of("/proc/self/cmdline"))) {
      try {
        return Optional.of(new String(Files.readAllBytes(kernel), UTF_8).replace('\0', ' '));
      } catch (IOException gone) {
        return Optional.empty();
      }
    }
    return ProcessHandle.of(pid).flatMap(process -> process.info().commandLine());
  }
}
