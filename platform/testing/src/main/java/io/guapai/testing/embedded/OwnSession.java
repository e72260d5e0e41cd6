package io.guapai.testing.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands that run in a session of their own where the system can do that: Ctrl-C in the terminal
 * then reaches only the parent, which ends its children in their order.
 */
public final class OwnSession {
  private OwnSession() {}

  /** The command, behind {@code setsid} if there is one. The process id is that of the command. */
  public static List<String> of(List<String> command) {
    if (!available()) {
      return command;
    }
    List<String> whole = new ArrayList<>(List.of("setsid"));
    whole.addAll(command);
    return whole;
  }

  private static boolean available() {
    for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(directory, "setsid"))) {
        return true;
      }
    }
    return false;
  }
}
