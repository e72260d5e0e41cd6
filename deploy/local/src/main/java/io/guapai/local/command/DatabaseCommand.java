package io.guapai.local.command;

import io.guapai.local.instance.Instance;
import io.guapai.local.instance.InstanceState.Database;
import io.guapai.local.process.JavaCommand;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** Runs a command that comes with a service and needs nothing of it but its database. */
record DatabaseCommand(Instance instance, Path root) {

  private static final String PASSWORD = "GUAPAI_PASSWORD";

  /** The exit code of the command; 2 when it was interrupted. */
  int run(Service service, String name, String... more) {
    Database database = Objects.requireNonNull(instance.state().database(), "database");
    Path app = Objects.requireNonNull(service.jar(root).getParent());
    ProcessBuilder command =
        new ProcessBuilder(
            JavaCommand.java(),
            "-cp",
            app.resolve("app/*") + ":" + app.resolve("lib/main/*"),
            name,
            database.url() + service.database(),
            EmbeddedDatabase.APP,
            PASSWORD);
    command.command().addAll(Arrays.asList(more));
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
