package io.guapai.runtime.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Problem details for a request that is refused before any resource is asked. */
public final class ProblemAnswer {

  private static final String MEDIA_TYPE = "application/problem+json";
  private static final int SERVICE_UNAVAILABLE = 503;

  /** How long a refused sender may go on with its body, so that it hears the answer. */
  private static final long LINGER_MILLIS = 2_000;

  private ProblemAnswer() {}

  /**
   * Answers in the client's language, also before the body is there, and hangs up on whoever goes
   * on sending it.
   */
  public static void refuse(RoutingContext context, ProblemException problem) {
    giveUp(context, problem);
    HttpServerRequest request = context.request();
    if (!request.isEnded()) {
      request.exceptionHandler(gone -> {});
      request.endHandler(end -> {});
      request.handler(part -> {});
    }
  }

  /** The same for a body that somebody reads, who hears of it when the line is cut. */
  public static void giveUp(RoutingContext context, ProblemException problem) {
    HttpServerRequest request = context.request();
    if (!context.response().headWritten()) {
      send(context, problem);
    }
    context
        .vertx()
        .setTimer(
            LINGER_MILLIS,
            later -> {
              if (!request.isEnded()) {
                request.connection().close();
              }
            });
  }

  private static void send(RoutingContext context, ProblemException problem) {
    ProblemType type = problem.type();
    Locale locale =
        ProblemTexts.choose(acceptable(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    JsonObject body =
        new JsonObject()
            .put("type", ProblemMapper.address(type).toString())
            .put("status", type.status())
            .put("title", ProblemTexts.title(type, locale))
            .put("detail", ProblemTexts.detail(type, locale, problem.arguments()));
    if (problem.field() != null) {
      body.put("field", problem.field());
    }
    HttpServerResponse response = context.response().setStatusCode(type.status());
    if (type.status() == SERVICE_UNAVAILABLE) {
      response.putHeader(HttpHeaders.RETRY_AFTER, "1");
    }
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .end(body.encode());
  }

  static List<Locale> acceptable(@Nullable String header) {
    try {
      return header == null
          ? List.of()
          : Locale.LanguageRange.parse(header).stream()
              .map(range -> Locale.forLanguageTag(range.getRange()))
              .toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
