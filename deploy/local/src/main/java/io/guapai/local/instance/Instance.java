package io.guapai.local.instance;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.local.Json;
import io.guapai.local.Refusal;
import io.guapai.testing.embedded.Identity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** A running platform, from this process or another: its address, its tokens, its clock. */
public final class Instance {
  private final InstanceFile file;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Instance(InstanceFile file) {
    this.file = file;
  }

  /**
   * The instance whose gateway has this port.
   *
   * @throws Refusal when there is none
   */
  public static Instance at(int port) {
    Instance instance = new Instance(InstanceFile.ofPort(port));
    if (instance.file.read().isEmpty()) {
      throw new Refusal("No instance runs on port " + port + "; start one with deploy/local/up");
    }
    return instance;
  }

  /** What the instance last wrote about itself. */
  public InstanceState state() {
    return file.read().orElseThrow(() -> new Refusal("The instance has ended"));
  }

  public URI gateway() {
    return URI.create(state().gateway());
  }

  /** A bearer token for this identity. */
  public String token(Identity identity) {
    try {
      return order("/token", Json.MAPPER.writeValueAsString(identity));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("identity is no JSON", e);
    }
  }

  /** The platform's time. */
  public Instant now() {
    return clock().now();
  }

  /** Moves the clock of all services, who see it within a second; returns the new time. */
  public Instant move(ClockMove move) {
    return clock().move(move);
  }

  /** Moves the clock forward, or back by a negative duration. */
  public Instant moveBy(Duration duration) {
    return move(ClockMove.by(duration));
  }

  /** Asks the instance to end; returns before it has. */
  public void stop() {
    order("/stop", "");
  }

  private ClockFile clock() {
    return new ClockFile(state().clockFile());
  }

  private String order(String path, String body) {
    InstanceState state = state();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + state.controlPort() + path))
            .header("Authorization", "Bearer " + state.secret())
            .timeout(Duration.ofSeconds(10))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new Refusal("The instance on port " + state.port() + " refused " + path);
      }
      return answer.body();
    } catch (IOException e) {
      throw new Refusal("The instance on port " + state.port() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }
}
