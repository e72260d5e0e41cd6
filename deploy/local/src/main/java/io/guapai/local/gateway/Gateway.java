package io.guapai.local.gateway;

import io.guapai.local.Refusal;
import io.guapai.local.instance.ClockFile;
import io.guapai.testing.embedded.FreePorts;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Passes requests on 127.0.0.1 to the services, bodies and answers as streams: an import is not
 * held in memory, an alert stream is not held back.
 */
public final class Gateway implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Vertx vertx;
  private final HttpClient client;
  private final RouteTable routes;
  private final Map<String, Integer> ports;
  private final OpenApiCollector documents;
  private final Patience patience;
  private volatile @Nullable ClockDoor clock;

  /**
   * @param ports of the services, by name
   */
  public Gateway(RouteTable routes, Map<String, Integer> ports) {
    this(routes, ports, Duration.ofSeconds(30));
  }

  /**
   * @param patience with a connection that has no request in hand
   */
  Gateway(RouteTable routes, Map<String, Integer> ports, Duration patience) {
    this.routes = routes;
    this.ports = Map.copyOf(ports);
    this.vertx =
        Vertx.vertx(
            new VertxOptions()
                .setEventLoopPoolSize(2)
                .setFileSystemOptions(
                    new FileSystemOptions()
                        .setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false)));
    // Every open alert stream holds a connection: the usual limit of five would starve the rest.
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout(2_000),
            new PoolOptions().setHttp1MaxSize(5_000));
    this.documents = new OpenApiCollector(client, routes.services(), this.ports);
    this.patience = new Patience(vertx, patience);
  }

  /**
   * Listens on the port; services need not run yet.
   *
   * @throws Refusal when the port is busy
   */
  public Gateway start(int port) {
    if (!FreePorts.isFree(port)) {
      throw new Refusal("Port " + port + " is busy; choose another with --port");
    }
    HttpProxy proxy = HttpProxy.reverseProxy(client).originSelector(this::origin);
    proxy.addInterceptor(new Passing());
    Future<?> listening =
        vertx
            .createHttpServer(
                new HttpServerOptions()
                    .setHandle100ContinueAutomatically(true)
                    // HTTP/1.1 only: over h2c the proxy leaves a failed request without an answer.
                    .setHttp2ClearTextEnabled(false))
            .connectionHandler(patience::connected)
            .invalidRequestHandler(Unreadable::answer)
            .requestHandler(request -> answer(request, proxy))
            .listen(port, LOOPBACK);
    await(listening);
    if (listening.failed()) {
      throw new Refusal(
          "Port " + port + " cannot be opened: " + listening.cause().getMessage(),
          listening.cause());
    }
    return this;
  }

  /** Lets the page see and move a clock. */
  public void show(ClockFile file) {
    clock = new ClockDoor(file);
  }

  @Override
  public void close() {
    await(vertx.close());
  }

  private void answer(HttpServerRequest request, HttpProxy proxy) {
    patience.asked(request);
    ClockDoor door = clock;
    if ("/openapi".equals(request.path())) {
      request.response().endHandler(ended -> patience.answered(request));
      documents.answer(request);
    } else if (door != null && ClockDoor.PATH.equals(request.path())) {
      request.response().endHandler(ended -> patience.answered(request));
      door.answer(request);
    } else {
      proxy.handle(request);
    }
  }

  private Future<SocketAddress> origin(HttpServerRequest request) {
    String service = routes.route(request.uri()).service();
    return Future.succeededFuture(SocketAddress.inetSocketAddress(port(service), LOOPBACK));
  }

  private int port(String service) {
    Integer port = ports.get(service);
    if (port == null) {
      throw new IllegalStateException("no port for " + service);
    }
    return port;
  }

  private static void await(Future<?> future) {
    CountDownLatch done = new CountDownLatch(1);
    future.onComplete(result -> done.countDown());
    try {
      if (!done.await(20, TimeUnit.SECONDS)) {
        throw new Refusal("The gateway does not answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }

  /** Rewrites the address, and says it in the platform's way when the service is away. */
  private final class Passing implements ProxyInterceptor {
    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
      HttpServerRequest request = context.request().proxiedRequest();
      RouteTable.Route route = routes.route(request.uri());
      context.request().setURI(route.uri());
      if (request.authority() != null) {
        // A service makes addresses for its clients out of the host it is asked by.
        context.request().setAuthority(request.authority());
      }
      return context
          .sendRequest()
          .recover(
              failure -> {
                Unavailable problem = Unavailable.because(failure, route.service());
                String body = problem.body(request.getHeader("Accept-Language"));
                return Future.succeededFuture(
                    context
                        .request()
                        .release()
                        .response()
                        .setStatusCode(problem.status())
                        .putHeader("Content-Type", Unavailable.MEDIA_TYPE)
                        .putHeader("Retry-After", "1")
                        .setBody(Body.body(Buffer.buffer(body))));
              });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
      if (clock != null && "/".equals(context.request().proxiedRequest().path())) {
        // The page may read this of itself, and so need not ask where nobody answers.
        context.response().putHeader("Server-Timing", ClockDoor.TOLD);
      }
      return context
          .sendResponse()
          .onComplete(sent -> patience.answered(context.request().proxiedRequest()));
    }
  }
}
