package io.guapai.local.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.local.instance.Instance;
import io.guapai.testing.embedded.Identity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in the story, who acts through the public API as any client would. */
final class Person {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int ATTEMPTS = 5;
  private static final int CHANGED_MEANWHILE = 412;

  private final URI gateway;
  private final @Nullable String token;

  private Person(URI gateway, @Nullable String token) {
    this.gateway = gateway;
    this.token = token;
  }

  static Person officer(Instance instance, String role, String region) {
    return of(
        instance, new Identity("demo-" + role + "-" + region, List.of(role), region, null, null));
  }

  /** A leader, or the office of the safety committee, of a level. */
  static Person leader(Instance instance, String role, String region) {
    return of(
        instance,
        new Identity("demo-leader-" + region, List.of("leader", role), region, null, null));
  }

  static Person enterprise(Instance instance, String id, String region) {
    return of(instance, new Identity("demo-enterprise", List.of("enterprise"), region, id, null));
  }

  static Person institute(Instance instance, String name) {
    return of(instance, new Identity("demo-institute", List.of("institute"), null, null, name));
  }

  /** Who keeps the tables of the platform itself. */
  static Person administrator(Instance instance) {
    return of(instance, new Identity("demo-admin", List.of("admin"), null, null, null));
  }

  /** Somebody of the public, who has no account. */
  static Person anybody(Instance instance) {
    return new Person(instance.gateway(), null);
  }

  private static Person of(Instance instance, Identity identity) {
    return new Person(instance.gateway(), instance.token(identity));
  }

  String token() {
    return Objects.requireNonNull(token, "the public has no token");
  }

  JsonNode get(String path) {
    return read(send(request(path).GET()));
  }

  JsonNode post(String path, Map<String, ?> body) {
    return read(post(path, body, "application/json", null));
  }

  /**
   * Posts an act upon the version of the record that the person sees; where somebody else or a job
   * acts meanwhile, upon the one that he sees then.
   */
  JsonNode act(String path, String act, Map<String, ?> body) {
    for (int attempt = 1; ; attempt++) {
      HttpResponse<String> answer = post(path + "/" + act, body, "application/json", version(path));
      if (answer.statusCode() != CHANGED_MEANWHILE || attempt == ATTEMPTS) {
        return read(answer);
      }
    }
  }

  private String version(String path) {
    return "\"" + get(path).path("version").asText() + "\"";
  }

  JsonNode postEvent(Map<String, ?> event) {
    return read(post("/events", event, "application/cloudevents+json", null));
  }

  private HttpResponse<String> post(
      String path, Map<String, ?> body, String contentType, @Nullable String ifMatch) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", contentType)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(write(body)));
    return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new StoryFailed(request.method() + " " + request.uri() + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryFailed("interrupted", e);
    }
  }

  private static JsonNode read(HttpResponse<String> answer) {
    String asked = answer.request().method() + " " + answer.uri();
    if (answer.statusCode() >= 300) {
      throw new StoryFailed(asked + ": " + answer.statusCode() + " " + answer.body());
    }
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new StoryFailed(asked + " was answered with no JSON", e);
    }
  }

  private static String write(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new StoryFailed("not writable as JSON", e);
    }
  }
}
