package io.guapai.local.command;

import io.guapai.local.Refusal;
import io.guapai.local.instance.ClockMove;
import io.guapai.local.instance.Instance;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** {@code clock}: moves the platform's clock and prints its new time. */
final class ClockCommand {
  private ClockCommand() {}

  static int run(List<String> words, PrintStream out) {
    Arguments arguments = Arguments.parse(words, Set.of("--port"), Set.of());
    if (arguments.rest().size() != 1) {
      throw new Refusal("Say one move: +P3D, -P1D, or an instant such as 2022-07-28T00:00+08:00");
    }
    ClockMove move = ClockMove.parse(arguments.rest().get(0));
    out.println(ClockMove.show(Instance.at(arguments.port()).move(move)));
    return 0;
  }
}
