package io.guapai.benchmark.stage;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.Json;
import io.guapai.local.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The HTTP interface of one replica, used with one token. */
public record Api(int port, String token) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** An answer of whatever status. */
  public record Answer(int status, String body) {

    /**
     * The body as JSON.
     *
     * @throws Refusal when the status says that something was refused
     */
    public JsonNode json() {
      if (status >= 300) {
        throw new Refusal("Refused with " + status + ": " + body);
      }
      try {
        return Json.MAPPER.readTree(body);
      } catch (IOException e) {
        throw new Refusal("Not JSON: " + body, e);
      }
    }
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public Answer post(String path, String contentType, byte[] body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** A request to be completed. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + token);
  }

  /** Sends a request that was completed. */
  public Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    return new Answer(answer.statusCode(), answer.body());
  }
}
