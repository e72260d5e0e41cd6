package io.guapai.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.Json;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers with the documents of all services as one. */
final class OpenApiCollector {
  private final HttpClient client;
  private final List<String> services;
  private final Map<String, Integer> ports;

  OpenApiCollector(HttpClient client, List<String> services, Map<String, Integer> ports) {
    this.client = client;
    this.services = services;
    this.ports = ports;
  }

  void answer(HttpServerRequest request) {
    Map<String, Future<JsonNode>> documents = new LinkedHashMap<>();
    services.forEach(service -> documents.put(service, document(service)));
    Future.join(List.copyOf(documents.values()))
        .onComplete(
            all -> {
              OpenApiMerge merge = new OpenApiMerge();
              for (var document : documents.entrySet()) {
                if (document.getValue().failed()) {
                  refuse(request, document.getValue().cause(), document.getKey());
                  return;
                }
                merge.add(document.getKey(), document.getValue().result());
              }
              request
                  .response()
                  .putHeader("Content-Type", "application/json")
                  .putHeader("Access-Control-Allow-Origin", "*")
                  .end(merge.merged().toPrettyString());
            });
  }

  private static void refuse(HttpServerRequest request, Throwable failure, String service) {
    Unavailable problem = Unavailable.because(failure, service);
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Unavailable.MEDIA_TYPE)
        .end(problem.body(request.getHeader("Accept-Language")));
  }

  private Future<JsonNode> document(String service) {
    Integer port = ports.get(service);
    if (port == null) {
      return Future.failedFuture(new ConnectException("no port for " + service));
    }
    return client
        .request(HttpMethod.GET, port, "127.0.0.1", "/" + service + "/openapi")
        .compose(HttpClientRequest::send)
        .compose(
            response ->
                response.statusCode() == 200
                    ? response.body()
                    : Future.failedFuture("status " + response.statusCode()))
        .compose(OpenApiCollector::parse);
  }

  private static Future<JsonNode> parse(Buffer body) {
    try {
      return Future.succeededFuture(Json.MAPPER.readTree(body.getBytes()));
    } catch (IOException e) {
      return Future.failedFuture(e);
    }
  }
}
