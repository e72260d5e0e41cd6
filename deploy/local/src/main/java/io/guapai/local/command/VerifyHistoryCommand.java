package io.guapai.local.command;

import io.guapai.local.instance.Instance;
import io.guapai.local.instance.InstanceState.Database;
import io.guapai.local.process.JavaCommand;
import io.guapai.testing.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * {@code verify-history}: checks the histories of an instance's hazards against their chains and
 * anchors, by the command that comes with hazard-service.
 */
final class VerifyHistoryCommand {

  private static final String PASSWORD = "GUAPAI_PASSWORD";

  private VerifyHistoryCommand() {}

  /** The exit code of the command: 0 intact, 1 altered, 2 not to be checked. */
  static int run(List<String> words, Path root) {
    Arguments arguments = Arguments.parse(words, Set.of("--port"), Set.of());
    Database database =
        Objects.requireNonNull(Instance.at(arguments.port()).state().database(), "database");
    Path app = root.resolve("hazard-service/target/quarkus-app");
    ProcessBuilder command =
        new ProcessBuilder(
            JavaCommand.java(),
            "-cp",
            app.resolve("app/*") + ":" + app.resolve("lib/main/*"),
            "io.guapai.hazard.history.VerifyHistory",
            database.url() + "guapai_hazard",
            EmbeddedDatabase.APP,
            PASSWORD);
    command.environment().put(PASSWORD, EmbeddedDatabase.PASSWORD);
    try {
      return command.inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 2;
    }
  }
}
