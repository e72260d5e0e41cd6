package io.guapai.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.local.Json;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose head is none, as RFC 9457 problem details in Chinese or English. */
enum Unreadable {
  ADDRESS_TOO_LONG(414, "Address too long", "地址过长"),
  HEADERS_TOO_LONG(431, "Headers too long", "请求头过长"),
  REQUEST_UNREADABLE(400, "Unreadable request", "请求无法读取");

  private final int status;
  private final String title;
  private final String titleZh;

  Unreadable(int status, String title, String titleZh) {
    this.status = status;
    this.title = title;
    this.titleZh = titleZh;
  }

  /** Answers, and hangs up: nobody knows where the next request would begin. */
  static void answer(HttpServerRequest request) {
    Unreadable problem = because(request.decoderResult().cause());
    request
        .response()
        .setStatusCode(problem.status)
        .putHeader("Content-Type", Unavailable.MEDIA_TYPE)
        .putHeader("Connection", "close")
        .end(problem.body(request.getHeader("Accept-Language")))
        .onComplete(answered -> request.connection().close());
  }

  private static Unreadable because(@Nullable Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return ADDRESS_TOO_LONG;
    }
    return cause instanceof TooLongHttpHeaderException ? HEADERS_TOO_LONG : REQUEST_UNREADABLE;
  }

  private String body(@Nullable String acceptLanguage) {
    boolean chinese = acceptLanguage != null && acceptLanguage.strip().startsWith("zh");
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:guapai:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    problem.put("status", status);
    problem.put("title", chinese ? titleZh : title);
    try {
      return Json.MAPPER.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem is always JSON", e);
    }
  }
}
