package io.guapai.local.launch;

import io.guapai.local.instance.ControlServer;
import io.guapai.local.instance.InstanceFile;
import io.guapai.local.instance.InstanceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down the state of the instance whenever it changes. */
final class StateKeeper implements AutoCloseable {
  private final int port;
  private final Instant startedAt;
  private final DataFolder data;
  private final Servers servers;
  private final ControlServer control;
  private final InstanceFile file;

  private @Nullable Services services;
  private boolean ready;
  private boolean closed;

  StateKeeper(
      int port,
      Instant startedAt,
      DataFolder data,
      Servers servers,
      ControlServer control,
      InstanceFile file) {
    this.port = port;
    this.startedAt = startedAt;
    this.data = data;
    this.servers = servers;
    this.control = control;
    this.file = file;
  }

  synchronized void watch(Services watched) {
    services = watched;
  }

  synchronized void ready() {
    ready = true;
    write();
  }

  synchronized void write() {
    if (closed) {
      return;
    }
    InstanceState state =
        new InstanceState(
            port,
            ProcessHandle.current().pid(),
            startedAt,
            ready,
            data.path(),
            data.keep(),
            "http://127.0.0.1:" + port,
            servers.issuer().issuerUrl(),
            control.port(),
            control.secret(),
            database(),
            broker(),
            services == null ? List.of() : new ArrayList<>(services.states()));
    file.write(state);
  }

  /** From now on the processes end, and nobody needs to find them. */
  @Override
  public synchronized void close() {
    closed = true;
  }

  private InstanceState.@Nullable Database database() {
    return servers.database().isAlive()
        ? new InstanceState.Database(servers.database().jdbcUrl(""), servers.database().pid())
        : null;
  }

  private InstanceState.@Nullable Broker broker() {
    return servers.broker().isAlive()
        ? new InstanceState.Broker(servers.broker().bootstrapServers(), servers.broker().pid())
        : null;
  }
}
