package io.guapai.equipment.cylinder;

import static io.guapai.equipment.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the guide, in their order: each request is made, and answered as it says. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CylinderGuideTest {

  private static final Path GUIDE = Path.of("../docs/guides/cylinders.md");

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```sh\ncurl -s \\$GUAPAI(?<path>\\S+) [^\n]*<<JSON\n(?<body>.*?)\nJSON\n```\n\n"
              + "```json\n(?<answer>.*?)\n```",
          Pattern.DOTALL);

  @Inject PlatformClock clock;
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void whatTheGuideShowsIsWhatHappens() throws Exception {
    Filling station = new Filling("341502");
    Matcher example = EXAMPLE.matcher(Files.readString(GUIDE));
    int run = 0;
    while (example.find()) {
      String body =
          example
              .group("body")
              .replace("$NOW", clock.instant().toString())
              .replace("$MADE", clock.today().minusYears(1).toString());
      String answer =
          as(station.token)
              .body(body)
              .post(example.group("path"))
              .then()
              .statusCode(200)
              .extract()
              .asString();
      requireShown(json.readTree(example.group("answer")), json.readTree(answer), answer);
      run++;
    }
    assertEquals(4, run);
  }

  /** All that the guide shows of an answer is in it. */
  private static void requireShown(JsonNode shown, JsonNode answered, String whole) {
    if (shown.isObject()) {
      shown
          .fields()
          .forEachRemaining(
              field -> requireShown(field.getValue(), answered.path(field.getKey()), whole));
    } else if (shown.isArray()) {
      assertEquals(shown.size(), answered.size(), whole);
      for (int i = 0; i < shown.size(); i++) {
        requireShown(shown.get(i), answered.get(i), whole);
      }
    } else {
      assertTrue(shown.equals(answered), shown + " in " + whole);
    }
  }
}
