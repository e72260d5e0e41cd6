package io.guapai.notification.alert;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A response whose reader takes what it is given as fast as a test wants. */
final class Responses {

  private static final Pattern ID = Pattern.compile("(?m)^id:(\\d+)$");

  private final List<Buffer> written = new CopyOnWriteArrayList<>();
  private volatile boolean full;
  private volatile boolean ended;
  private volatile boolean dropped;
  private volatile Handler<Void> drained = nothing -> {};

  HttpServerResponse response() {
    return (HttpServerResponse)
        Proxy.newProxyInstance(
            Responses.class.getClassLoader(),
            new Class<?>[] {HttpServerResponse.class},
            (self, method, arguments) -> {
              switch (method.getName()) {
                case "write" -> {
                  written.add((Buffer) arguments[0]);
                  return Future.succeededFuture();
                }
                case "end" -> {
                  ended = true;
                  return Future.succeededFuture();
                }
                case "reset" -> {
                  dropped = true;
                  return true;
                }
                case "drainHandler" -> {
                  drained = handler(arguments[0]);
                  return self;
                }
                case "writeQueueFull" -> {
                  return full;
                }
                case "ended" -> {
                  return ended;
                }
                case "closed" -> {
                  return dropped;
                }
                default -> {
                  return self;
                }
              }
            });
  }

  @SuppressWarnings("unchecked")
  private static Handler<Void> handler(Object handler) {
    return (Handler<Void>) handler;
  }

  /** The reader stops taking anything. */
  void fill() {
    full = true;
  }

  /** The reader has taken all that was waiting. */
  void drain() {
    full = false;
    drained.handle(null);
  }

  List<Buffer> written() {
    return written;
  }

  /** The ids of the alerts that were written, in their order. */
  List<Long> ids() {
    return written.stream()
        .flatMap(bytes -> ID.matcher(bytes.toString()).results())
        .map(found -> Long.valueOf(found.group(1)))
        .toList();
  }

  boolean showsLife() {
    return written.contains(AlertFrames.SIGN_OF_LIFE);
  }

  boolean ended() {
    return ended;
  }

  boolean dropped() {
    return dropped;
  }
}
