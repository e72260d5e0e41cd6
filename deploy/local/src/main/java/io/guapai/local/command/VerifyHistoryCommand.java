package io.guapai.local.command;

import io.guapai.local.Refusal;
import io.guapai.local.instance.Instance;
import io.guapai.local.process.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code verify-history}: checks the histories of an instance's hazards against their chains and
 * anchors, and with {@code --roots} and {@code --key} against the roots that notification-service
 * kept, by the command that comes with hazard-service.
 */
final class VerifyHistoryCommand {

  private static final String VERIFY = "io.guapai.hazard.history.VerifyHistory";

  private VerifyHistoryCommand() {}

  /** The exit code of the command: 0 intact, 1 altered, 2 not to be checked. */
  static int run(List<String> words, Path root) {
    Arguments arguments = Arguments.parse(words, Set.of("--port", "--roots", "--key"), Set.of());
    DatabaseCommand command = new DatabaseCommand(Instance.at(arguments.port()), root);
    return arguments.has("--roots") || arguments.has("--key")
        ? command.run(
            Service.HAZARD, VERIFY, given(arguments, "--roots"), given(arguments, "--key"))
        : command.run(Service.HAZARD, VERIFY);
  }

  private static String given(Arguments arguments, String option) {
    return arguments
        .value(option)
        .orElseThrow(() -> new Refusal("Give --roots and --key together; see --help"));
  }
}
