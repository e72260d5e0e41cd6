package io.guapai.local.command;

import io.guapai.local.instance.Instance;
import io.guapai.local.process.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code verify-history}: checks the histories of an instance's hazards against their chains and
 * anchors, by the command that comes with hazard-service.
 */
final class VerifyHistoryCommand {

  private VerifyHistoryCommand() {}

  /** The exit code of the command: 0 intact, 1 altered, 2 not to be checked. */
  static int run(List<String> words, Path root) {
    Arguments arguments = Arguments.parse(words, Set.of("--port"), Set.of());
    return new DatabaseCommand(Instance.at(arguments.port()), root)
        .run(Service.HAZARD, "io.guapai.hazard.history.VerifyHistory");
  }
}
