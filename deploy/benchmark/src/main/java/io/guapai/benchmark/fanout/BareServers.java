package io.guapai.benchmark.fanout;

import io.guapai.benchmark.stage.BareProcess;
import io.guapai.benchmark.stage.Processor;
import io.guapai.benchmark.stage.Stage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** As many bare servers as the service has replicas. */
final class BareServers implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final List<BareProcess> servers = new ArrayList<>();

  private BareServers() {}

  static BareServers start(Stage stage, int count) throws IOException {
    BareServers all = new BareServers();
    for (int i = 0; i < count; i++) {
      all.servers.add(BareProcess.start(stage, BareSse.class, "bare-sse-" + i));
    }
    return all;
  }

  List<Integer> ports() {
    return servers.stream().map(BareProcess::port).toList();
  }

  /** Gives all servers a message to pass on. */
  void tell(byte[] message) throws IOException, InterruptedException {
    for (int port : ports()) {
      CLIENT.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
              .POST(HttpRequest.BodyPublishers.ofByteArray(message))
              .build(),
          HttpResponse.BodyHandlers.discarding());
    }
  }

  double processor() {
    return servers.stream().mapToDouble(server -> Processor.seconds(server.pid())).sum();
  }

  @Override
  public void close() {
    servers.forEach(BareProcess::close);
  }
}
