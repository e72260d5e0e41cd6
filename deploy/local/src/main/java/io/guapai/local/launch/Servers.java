package io.guapai.local.launch;

import io.guapai.local.Refusal;
import io.guapai.local.process.Console;
import io.guapai.local.process.JavaCommand;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.BrokerSettings;
import io.guapai.testing.embedded.DatabaseSettings;
import io.guapai.testing.embedded.EmbeddedBroker;
import io.guapai.testing.embedded.EmbeddedDatabase;
import io.guapai.testing.embedded.FreePorts;
import io.guapai.testing.embedded.TokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What the services stand on: database, broker, token issuer. */
final class Servers {
  private static final String QUIET = ".level=WARNING\nhandlers=java.util.logging.ConsoleHandler\n";

  private final Console console;
  private final EmbeddedDatabase database;
  private final EmbeddedBroker broker;
  private final TokenIssuer issuer;
  private boolean stopped;

  Servers(DataFolder data, Path signInPage, Console console) throws IOException {
    this.console = console;
    database =
        new EmbeddedDatabase(
            new DatabaseSettings(
                data.path().resolve("postgresql"),
                FreePorts.next(),
                true,
                true,
                data.log("postgresql")));
    Path logging = Files.writeString(data.path().resolve("logging.properties"), QUIET);
    List<String> flags = new ArrayList<>(JavaCommand.flags(data.path()));
    flags.add("-Djava.util.logging.config.file=" + logging);
    broker =
        EmbeddedBroker.asChild(
            new BrokerSettings(data.path().resolve("kafka"), FreePorts.next()),
            flags,
            data.log("kafka"));
    issuer = new TokenIssuer(FreePorts.next(), signInPage);
  }

  /** Starts all three, unless they were stopped; returns when every service's database exists. */
  synchronized void start() {
    if (stopped) {
      return;
    }
    issuer.start();
    CompletableFuture<?> startingBroker = CompletableFuture.runAsync(broker::start);
    try {
      database.start();
      for (Service service : Service.values()) {
        database.ensureDatabase(service.database());
      }
      startingBroker.join();
    } catch (CompletionException e) {
      throw refusal(e.getCause() == null ? e : e.getCause());
    } catch (IllegalStateException e) {
      throw refusal(e);
    }
  }

  /** Starts again what ended by itself, but never what was stopped; returns whether it did. */
  synchronized boolean revive() {
    if (stopped) {
      return false;
    }
    boolean revived = false;
    if (!broker.isAlive()) {
      console.say("kafka ended by itself, starting it again");
      broker.start();
      revived = true;
    }
    if (!database.isAlive()) {
      console.say("postgresql ended by itself, starting it again");
      database.stop();
      database.start();
      revived = true;
    }
    return revived;
  }

  synchronized void stop() {
    stopped = true;
    issuer.close();
    broker.stop();
    database.stop();
  }

  EmbeddedDatabase database() {
    return database;
  }

  EmbeddedBroker broker() {
    return broker;
  }

  TokenIssuer issuer() {
    return issuer;
  }

  private static Refusal refusal(Throwable cause) {
    return new Refusal(String.valueOf(cause.getMessage()), cause);
  }
}
