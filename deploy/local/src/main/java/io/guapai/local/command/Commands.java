package io.guapai.local.command;

import io.guapai.local.Refusal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Finds the command that a person means; a refusal becomes one line and an exit code. */
public final class Commands {
  private Commands() {}

  public static int run(List<String> words, PrintStream out, PrintStream err) {
    if (words.isEmpty()) {
      err.println("Say up, down, token, clock, verify-history or verify-tallies");
      return 2;
    }
    List<String> rest = words.subList(1, words.size());
    try {
      return switch (words.get(0)) {
        case "up" -> UpCommand.run(rest, root(), out);
        case "down" -> DownCommand.run(rest, out);
        case "token" -> TokenCommand.run(rest, out);
        case "clock" -> ClockCommand.run(rest, out);
        case "verify-history" -> VerifyHistoryCommand.run(rest, root(), out);
        case "verify-tallies" -> VerifyTalliesCommand.run(rest, root(), out);
        default -> throw new Refusal("Unknown command " + words.get(0));
      };
    } catch (Refusal refusal) {
      err.println(refusal.getMessage());
      return 1;
    } catch (RuntimeException unexpected) {
      // Nothing the person did: the place in the code helps more than a line.
      unexpected.printStackTrace(err);
      return 70;
    }
  }

  /** The project's folder, as the scripts say it. */
  private static Path root() {
    return Path.of(System.getProperty("guapai.root", ".")).toAbsolutePath().normalize();
  }
}
