package io.guapai.benchmark.register;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.benchmark.stage.Api;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.Identity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Uploads a register as an officer of the province does. */
public final class Importing {

  /** Who may see and import everything of the province. */
  public static final Identity PROVINCE =
      new Identity("benchmark", List.of("province"), GeneratedRegister.PROVINCE, null, null);

  private static final String BOUNDARY = "----guapai-benchmark";
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  private Importing() {}

  /**
   * Imports a register; returns when the last row is in, and all other services may still be at it.
   *
   * @throws Refusal when not all rows were accepted
   */
  public static void run(Stage stage, GeneratedRegister register)
      throws IOException, InterruptedException {
    Api api = stage.api(Service.EQUIPMENT, PROVINCE);
    JsonNode job =
        api.post(
                "/equipment/v1/imports",
                "multipart/form-data; boundary=" + BOUNDARY,
                body(register))
            .json();
    String address = "/equipment/v1/imports/" + job.path("id").asText();
    boolean ended = Waiting.until(PATIENCE, () -> state(api, address).matches("COMPLETED|FAILED"));
    JsonNode result = api.get(address).json();
    if (!ended || result.path("accepted").asInt() != register.units()) {
      throw new Refusal(
          "The register was not imported as it is: %s %s"
              .formatted(result, api.get(address + "/rejected-rows?limit=1").json()));
    }
  }

  private static String state(Api api, String address) {
    try {
      return api.get(address).json().path("state").asText();
    } catch (IOException e) {
      throw new Refusal("The import cannot be watched: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }

  private static byte[] body(GeneratedRegister register) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "profile", "profile.yaml", "application/yaml", register.profile());
    part(body, "file", "register.csv", "text/csv", register.csv());
    write(body, "--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static void part(
      ByteArrayOutputStream body, String name, String file, String type, byte[] content) {
    write(
        body,
        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                + "Content-Type: %s\r\n\r\n")
            .formatted(BOUNDARY, name, file, type));
    body.writeBytes(content);
    write(body, "\r\n");
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
