package io.guapai.local.command;

import io.guapai.local.Refusal;
import io.guapai.local.instance.ClockMove;
import io.guapai.local.launch.Launcher;
import io.guapai.local.launch.UpOptions;
import io.guapai.local.process.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code up}: starts the platform and stays, or leaves it running. */
public final class UpCommand {
  private UpCommand() {}

  static int run(List<String> words, Path root, PrintStream out) {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("--data", "--port", "--clock", "--regions"),
            Set.of("--detach", "--empty"));
    UpOptions options = options(arguments);
    if (arguments.has("--detach")) {
      return new Detached(options.port(), out).start(words);
    }
    return new Launcher(options, root, new Console(out)).run();
  }

  static UpOptions options(Arguments arguments) {
    if (!arguments.rest().isEmpty()) {
      throw new Refusal("Unknown word " + arguments.rest().get(0) + "; see --help");
    }
    return new UpOptions(
        arguments.port(),
        arguments.path("--data").orElse(null),
        arguments.has("--empty"),
        arguments.value("--clock").map(ClockMove::instant).orElse(null),
        arguments.path("--regions").orElse(null));
  }
}
