package io.guapai.benchmark.fanout;

import io.guapai.benchmark.stage.Processor;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.testing.embedded.FreePorts;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** As many bare servers as the service has replicas. */
final class BareServers implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final List<Process> processes = new ArrayList<>();
  private final List<Integer> ports = new ArrayList<>();

  private BareServers() {}

  static BareServers start(Stage stage, int count) throws IOException {
    BareServers servers = new BareServers();
    for (int i = 0; i < count; i++) {
      int port = FreePorts.next();
      List<String> command = new ArrayList<>(stage.java());
      command.addAll(
          List.of(
              "-cp",
              System.getProperty("java.class.path", ""),
              BareSse.class.getName(),
              String.valueOf(port)));
      Path log = stage.logs().resolve("bare-sse-" + i + ".log");
      servers.processes.add(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start());
      servers.ports.add(port);
    }
    if (!Waiting.until(Duration.ofSeconds(30), servers::listening)) {
      servers.close();
      throw new Refusal("The bare servers do not start");
    }
    return servers;
  }

  private boolean listening() {
    return ports.stream()
        .allMatch(
            port -> {
              try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
                return true;
              } catch (IOException notYet) {
                return false;
              }
            });
  }

  List<Integer> ports() {
    return ports;
  }

  /** Gives all servers a message to pass on. */
  void tell(byte[] message) throws IOException, InterruptedException {
    for (int port : ports) {
      CLIENT.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
              .POST(HttpRequest.BodyPublishers.ofByteArray(message))
              .build(),
          HttpResponse.BodyHandlers.discarding());
    }
  }

  double processor() {
    return processes.stream().mapToDouble(process -> Processor.seconds(process.pid())).sum();
  }

  @Override
  public void close() {
    processes.forEach(Process::destroy);
  }
}
