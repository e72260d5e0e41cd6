package io.guapai.local.command;

import io.guapai.local.Refusal;
import io.guapai.local.instance.Instance;
import io.guapai.local.process.Service;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code verify-history}: checks the histories of an instance, service by service, against their
 * chains and anchors, and with {@code --roots} and {@code --key} against the roots that
 * notification-service kept, by the command that comes with each service.
 */
final class VerifyHistoryCommand {

  private static final String VERIFY = "io.guapai.runtime.history.VerifyHistory";

  private VerifyHistoryCommand() {}

  /** The worst exit code of the services: 0 intact, 1 altered, 2 not to be checked. */
  static int run(List<String> words, Path root, PrintStream out) {
    Arguments arguments = Arguments.parse(words, Set.of("--port", "--roots", "--key"), Set.of());
    DatabaseCommand command = new DatabaseCommand(Instance.at(arguments.port()), root);
    boolean kept = arguments.has("--roots") || arguments.has("--key");
    int worst = 0;
    for (Service service : Service.values()) {
      out.println(service.title());
      String[] more =
          kept
              ? new String[] {
                service.title(), given(arguments, "--roots"), given(arguments, "--key")
              }
              : new String[0];
      worst = Math.max(worst, command.run(service, VERIFY, more));
    }
    return worst;
  }

  private static String given(Arguments arguments, String option) {
    return arguments
        .value(option)
        .orElseThrow(() -> new Refusal("Give --roots and --key together; see --help"));
  }
}
