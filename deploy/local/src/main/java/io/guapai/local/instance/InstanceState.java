package io.guapai.local.instance;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a running platform writes down about itself, for the other commands and for tests.
 *
 * @param port of the gateway; names the instance
 * @param launcher process id of the launcher
 * @param ready whether everything has started
 * @param data folder with the database, the broker's log, the clock and the logs
 * @param keep whether the data folder outlives the instance
 * @param issuer address of the token issuer
 * @param controlPort where the launcher takes orders, from whoever knows the secret
 */
public record InstanceState(
    int port,
    long launcher,
    Instant startedAt,
    boolean ready,
    Path data,
    boolean keep,
    String gateway,
    @Nullable String issuer,
    int controlPort,
    String secret,
    @Nullable Database database,
    @Nullable Broker broker,
    List<Service> services) {

  public InstanceState {
    services = List.copyOf(services);
  }

  /** The database server; {@code url} ends with a slash, before the name of a database. */
  public record Database(String url, long pid) {}

  /** The broker's child process. */
  public record Broker(String bootstrapServers, long pid) {}

  /** A service's process as it is now; the pid changes when it is started again. */
  public record Service(String name, int port, long pid, Path log) {}

  public Path clockFile() {
    return data.resolve("clock");
  }
}
