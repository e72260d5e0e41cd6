package io.guapai.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;

/** A register handed in to a running platform, and what the platform states of it. */
final class Register {

  private final Platform platform;
  private final Source source;
  private final String token;

  Register(Platform platform, Source source) {
    this.platform = platform;
    this.source = source;
    this.token = platform.token("province", source.province());
  }

  /** Uploads the register and returns the address of the job. */
  String upload() throws IOException, InterruptedException {
    String boundary = "----guapai-register";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, boundary, "profile", "profile.yaml", "application/yaml", source.profile());
    part(body, boundary, "file", "register.csv", "text/csv", source.csv());
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    JsonNode job =
        platform.post(
            "/equipment/v1/imports",
            token,
            "multipart/form-data; boundary=" + boundary,
            body.toByteArray());
    return "/equipment/v1/imports/" + job.path("id").asText();
  }

  private static void part(
      ByteArrayOutputStream body,
      String boundary,
      String name,
      String fileName,
      String type,
      byte[] content) {
    String head =
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\""
            + name
            + "\"; filename=\""
            + fileName
            + "\"\r\nContent-Type: "
            + type
            + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  JsonNode job(String address) throws IOException, InterruptedException {
    return platform.get(address, token);
  }

  JsonNode finished(String address) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofMillis(250))
        .ignoreExceptions()
        .until(() -> job(address), job -> job.path("state").asText().matches("COMPLETED|FAILED"));
  }

  String rejections(String address) throws IOException, InterruptedException {
    return platform.text(address + "/rejections", token);
  }

  JsonNode statistics(String service, String region) throws IOException, InterruptedException {
    return platform.get("/" + service + "/v1/statistics?region=" + region, token);
  }

  long figure(String service, String region, String name) throws IOException, InterruptedException {
    return statistics(service, region).path(name).asLong(-1);
  }

  /**
   * Waits until a figure has come about by events; services that restart meanwhile are waited for.
   */
  void awaitFigure(String service, String name, long expected) {
    Awaitility.await(service + " " + name)
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(250))
        .ignoreExceptions()
        .until(() -> figure(service, source.province(), name), value -> value == expected);
  }

  /** Waits until a figure is no longer nothing. */
  void awaitSome(String service, String name) {
    Awaitility.await("some " + service + " " + name)
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions()
        .until(() -> figure(service, source.province(), name) > 0);
  }

  /** Waits until so many rows were read. */
  void awaitRead(String address, int rows) {
    Awaitility.await(rows + " rows")
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .until(() -> job(address).path("read").asInt() >= rows);
  }

  /** Waits until the platform states these figures; they are named as in {@link Recount}. */
  void awaitFigures(Map<String, String> expected) {
    expected.forEach(
        (name, value) -> {
          String[] parts = name.split(" ", 3);
          if (parts[0].equals(source.province())) {
            awaitFigure(parts[1], parts[2], Long.parseLong(value));
          }
        });
  }

  /** Waits until no service publishes anything more; returns how much they have published. */
  long quiet() {
    AtomicLong last = new AtomicLong(-1);
    Awaitility.await("no further events")
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(500))
        .ignoreExceptions()
        .until(
            () -> {
              long published = platform.published();
              return last.getAndSet(published) == published && platform.unpublished() == 0;
            });
    return last.get();
  }

  /** Every figure of the province and of each county, as the platform states it. */
  Map<String, String> allFigures() throws IOException, InterruptedException {
    Map<String, String> figures = new TreeMap<>();
    List<String> regions = new ArrayList<>(source.counties());
    regions.add(source.province());
    for (String region : regions) {
      for (String service : new String[] {"equipment", "hazard", "scoring"}) {
        statistics(service, region)
            .properties()
            .forEach(
                field -> {
                  if (field.getValue().isIntegralNumber() || field.getValue().isObject()) {
                    figures.put(
                        region + " " + service + " " + field.getKey(), field.getValue().toString());
                  }
                });
      }
    }
    return figures;
  }
}
