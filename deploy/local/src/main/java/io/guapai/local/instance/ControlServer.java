package io.guapai.local.instance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.guapai.local.Json;
import io.guapai.testing.embedded.FreePorts;
import io.guapai.testing.embedded.Identity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.function.Function;

/** Takes the orders of the other commands on the loopback address, given the right secret. */
public final class ControlServer implements AutoCloseable {
  private final String secret = UUID.randomUUID().toString();
  private final HttpServer server;

  /**
   * Listens at once.
   *
   * @param token makes a token for an identity
   * @param stop begins the end of the instance; returns at once
   */
  public ControlServer(Function<Identity, String> token, Runnable stop) throws IOException {
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), FreePorts.next()), 0);
    answer("/token", body -> token.apply(Json.MAPPER.readValue(body, Identity.class)));
    answer(
        "/stop",
        body -> {
          stop.run();
          return "";
        });
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String secret() {
    return secret;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(String path, Order order) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            if (!knowsSecret(exchange)) {
              exchange.sendResponseHeaders(403, -1);
              return;
            }
            byte[] answer = order.obey(exchange.getRequestBody().readAllBytes()).getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
          }
        });
  }

  private boolean knowsSecret(HttpExchange exchange) {
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    return given != null
        && MessageDigest.isEqual(given.getBytes(UTF_8), ("Bearer " + secret).getBytes(UTF_8));
  }

  private interface Order {
    String obey(byte[] body) throws IOException;
  }
}
