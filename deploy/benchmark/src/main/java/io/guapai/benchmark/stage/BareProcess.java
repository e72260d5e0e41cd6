package io.guapai.benchmark.stage;

import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.testing.embedded.FreePorts;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A bare server in a process of its own, run as the services are: what somebody would do who had
 * nothing else to do.
 */
public final class BareProcess implements AutoCloseable {

  private final Process process;
  private final int port;

  private BareProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts a server; it listens on return.
   *
   * @param server its main class, whose first word is the port that it listens on
   * @param name of its log
   * @param words what else it is told
   * @throws Refusal when it does not listen within half a minute
   */
  public static BareProcess start(Stage stage, Class<?> server, String name, String... words)
      throws IOException {
    int port = FreePorts.next();
    List<String> command = new ArrayList<>(stage.java());
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path", ""),
            server.getName(),
            String.valueOf(port)));
    command.addAll(List.of(words));
    BareProcess started =
        new BareProcess(
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(stage.logs().resolve(name + ".log").toFile())
                .start(),
            port);
    if (!Waiting.until(Duration.ofSeconds(30), started::listens)) {
      started.close();
      throw new Refusal("The bare server " + name + " does not start");
    }
    return started;
  }

  private boolean listens() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
