package io.guapai.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.local.Json;
import java.net.ConnectException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer for a service that is away, as RFC 9457 problem details in Chinese or English.
 *
 * @param status 503 when the service took no connection, 502 when it broke one off
 */
record Unavailable(int status, String service) {
  static final String MEDIA_TYPE = "application/problem+json";

  static Unavailable because(Throwable failure, String service) {
    return new Unavailable(failure instanceof ConnectException ? 503 : 502, service);
  }

  String body(@Nullable String acceptLanguage) {
    boolean chinese = acceptLanguage != null && acceptLanguage.strip().startsWith("zh");
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:guapai:problem:service-away");
    problem.put("status", status);
    problem.put("title", chinese ? "服务暂不可用" : "Service unavailable");
    problem.put(
        "detail",
        chinese
            ? service + " 服务正在启动或已停止，请稍后重试。"
            : "The service " + service + " is starting or has stopped; try again shortly.");
    try {
      return Json.MAPPER.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem is always JSON", e);
    }
  }
}
