package io.guapai.local.command;

import io.guapai.local.instance.Instance;
import io.guapai.local.process.Service;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code verify-tallies}: counts the rows behind the statistics anew and compares them with the
 * sums that an instance's services keep, by the command that comes with each of them.
 */
final class VerifyTalliesCommand {

  private static final List<Service> KEEPING =
      List.of(Service.EQUIPMENT, Service.HAZARD, Service.SCORING);
  private static final String SET_RIGHT = "--set-right";

  private VerifyTalliesCommand() {}

  /** The worst exit code: 0 all agree or were set right, 1 some differ, 2 not to be checked. */
  static int run(List<String> words, Path root, PrintStream out) {
    Arguments arguments = Arguments.parse(words, Set.of("--port"), Set.of(SET_RIGHT));
    DatabaseCommand command = new DatabaseCommand(Instance.at(arguments.port()), root);
    String[] more = arguments.has(SET_RIGHT) ? new String[] {SET_RIGHT} : new String[0];
    int worst = 0;
    for (Service service : KEEPING) {
      out.println(service.title());
      worst = Math.max(worst, command.run(service, "io.guapai.runtime.tally.VerifyTallies", more));
    }
    return worst;
  }
}
