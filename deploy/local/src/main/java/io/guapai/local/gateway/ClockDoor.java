package io.guapai.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.Json;
import io.guapai.local.Refusal;
import io.guapai.local.instance.ClockFile;
import io.guapai.local.instance.ClockMove;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The platform's clock for the page, in the local size alone: {@code GET /clock} tells its time,
 * {@code POST /clock} with {@code {"move": "+P7D"}} moves it, as {@code deploy/local/clock} does. A
 * page of another site moves nothing: it may not send JSON here, nor be served under a name that
 * leads to this machine.
 */
final class ClockDoor {

  static final String PATH = "/clock";

  /** What the page is told along with itself where there is a clock to move. */
  static final String TOLD = "clock";

  private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost");
  private static final int LONGEST_MOVE = 1_000;

  private final ClockFile clock;

  ClockDoor(ClockFile clock) {
    this.clock = clock;
  }

  void answer(HttpServerRequest request) {
    if (request.authority() == null || !OWN_NAMES.contains(request.authority().host())) {
      refuse(request, 403, "Only by the name of this machine itself");
    } else if (request.method() == HttpMethod.GET) {
      tell(request, clock.now());
    } else if (request.method() != HttpMethod.POST) {
      request.response().putHeader("Allow", "GET, POST");
      refuse(request, 405, "GET or POST");
    } else if (!isJson(request.getHeader("Content-Type"))) {
      refuse(request, 415, "A move is sent as application/json");
    } else {
      request.body().onComplete(read -> move(request, read.result()));
    }
  }

  private void move(HttpServerRequest request, @Nullable Buffer body) {
    try {
      tell(request, clock.move(ClockMove.parse(asked(body))));
    } catch (Refusal e) {
      refuse(request, 400, String.valueOf(e.getMessage()));
    }
  }

  private static String asked(@Nullable Buffer body) {
    if (body != null && body.length() <= LONGEST_MOVE) {
      try {
        JsonNode move = Json.MAPPER.readTree(body.getBytes()).path("move");
        if (move.isTextual()) {
          return move.textValue();
        }
      } catch (IOException e) {
        throw new Refusal("Not JSON", e);
      }
    }
    throw new Refusal("Say {\"move\": \"+P1D\"}");
  }

  private static void tell(HttpServerRequest request, Instant now) {
    send(request, 200, "application/json", Map.of("now", ClockMove.show(now)));
  }

  private static void refuse(HttpServerRequest request, int status, String detail) {
    send(
        request,
        status,
        Unavailable.MEDIA_TYPE,
        Map.of("type", "urn:guapai:problem:clock", "status", status, "detail", detail));
  }

  private static void send(
      HttpServerRequest request, int status, String type, Map<String, ?> said) {
    try {
      request
          .response()
          .setStatusCode(status)
          .putHeader("Content-Type", type)
          .putHeader("Cache-Control", "no-store")
          .end(Json.MAPPER.writeValueAsString(said));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer is always JSON", e);
    }
  }

  private static boolean isJson(@Nullable String type) {
    return type != null && type.strip().startsWith("application/json");
  }
}
