package io.guapai.systemtest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;

/** A server whose every page has one fault, and one that has none. */
final class FaultyPages implements AutoCloseable {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head>
      <body><main><h1>A page</h1>%s</main></body>
      </html>
      """;

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("/sound", "<p>There is nothing wrong with it.</p>"),
          Map.entry("/console", "<script>console.error('out of order')</script>"),
          Map.entry("/error", "<script>throw new Error('out of order')</script>"),
          Map.entry("/promise", "<script>Promise.reject(new Error('out of order'))</script>"),
          Map.entry("/absent", "<img src='/no-such-picture.png' alt='a picture'>"),
          Map.entry("/stranger", "<img src='http://127.0.0.1:1/picture.png' alt='a picture'>"),
          Map.entry("/forbidden", "<p onclick='never()'>There is a script in it.</p>"),
          Map.entry("/dialog", "<script>alert('out of order')</script>"),
          Map.entry("/nameless", "<button></button>"),
          Map.entry("/wide", "<p style='width: 2000px'>It goes on and on.</p>"),
          Map.entry("/faint", "<p style='color: #aaa'>It can hardly be read.</p>"),
          Map.entry(
              "/dark",
              "<section style='background: #555'><div><p>It is too dark.</p></div></section>"),
          Map.entry(
              "/slotted",
              """
              <article><p>It is too dark inside.</p></article>
              <script>
                document.querySelector('article').attachShadow({mode: 'open'}).innerHTML =
                  '<section style="background: #555"><slot></slot></section>';
              </script>
              """));

  private final HttpServer server;

  FaultyPages() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    BODIES.forEach(this::serve);
    server.start();
  }

  private void serve(String path, String body) {
    byte[] page = PAGE.formatted(body).getBytes(UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          if (path.equals("/forbidden")) {
            exchange.getResponseHeaders().set("Content-Security-Policy", "script-src 'self'");
          }
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
