package io.guapai.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;

/** The register of Maryland's elevators of 2022-07-28 on a running platform. */
final class Register {

  static final Path FILE = Platform.data("maryland-elevators-2022.csv");
  static final Path REGIONS = Platform.data("maryland-regions.csv");
  static final String STATE = "24";
  static final String MONTGOMERY = "240116";
  static final String BALTIMORE_CITY = "240103";

  private static final Path PROFILE =
      Platform.inRepository("deploy/system-test/profiles/maryland-elevators-2022.yaml");

  private final Platform platform;
  private final String token;

  Register(Platform platform) {
    this.platform = platform;
    this.token = platform.token("province", STATE);
  }

  /** Uploads the register and returns the address of the job. */
  String upload() throws IOException, InterruptedException {
    String boundary = "----guapai-register";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, boundary, "profile", "profile.yaml", "application/yaml", PROFILE);
    part(body, boundary, "file", "register.csv", "text/csv", FILE);
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
      Path content)
      throws IOException {
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
    body.writeBytes(Files.readAllBytes(content));
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
        .until(() -> figure(service, STATE, name), value -> value == expected);
  }

  /** Every figure of every county, as the platform states it. */
  Map<String, String> allFigures() throws IOException, InterruptedException {
    Map<String, String> figures = new TreeMap<>();
    for (int county = 1; county <= 24; county++) {
      String region = "2401%02d".formatted(county);
      for (String service : new String[] {"equipment", "hazard", "scoring"}) {
        JsonNode statistics = statistics(service, region);
        statistics
            .fields()
            .forEachRemaining(
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
