package io.guapai.local.command;

import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.instance.Instance;
import io.guapai.local.instance.InstanceFile;
import io.guapai.local.instance.InstanceState;
import io.guapai.local.process.Console;
import io.guapai.local.process.Leftovers;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code down}: stops an instance and waits until it has ended. */
final class DownCommand {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private DownCommand() {}

  static int run(List<String> words, PrintStream out) {
    Arguments arguments = Arguments.parse(words, Set.of("--port"), Set.of());
    int port = arguments.port();
    InstanceFile file = InstanceFile.ofPort(port);
    Optional<InstanceState> state = file.read();
    if (state.isEmpty()) {
      out.println("No instance runs on port " + port);
      return 0;
    }
    if (Leftovers.isGoverned(state.get())) {
      Instance.at(port).stop();
      if (!Waiting.until(PATIENCE, () -> !Leftovers.isGoverned(state.get()))) {
        throw new Refusal(
            "The launcher (process " + state.get().launcher() + ") does not end; see its log");
      }
    } else {
      new Leftovers(new Console(out)).clearUp(state.get());
      file.delete();
    }
    out.println("Stopped the instance on port " + port);
    return 0;
  }
}
