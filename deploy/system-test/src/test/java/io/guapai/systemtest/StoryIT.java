package io.guapai.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.testing.RawRequest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A first start tells the story; what it tells is then found in the services. */
@Order(1)
@ExtendWith(OnePlatform.class)
class StoryIT {

  private final Platform platform;

  StoryIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  void aFirstStartTellsTheStoryFromRegistrationToTheLiftedVeto() throws Exception {
    String output = platform.output();
    // Two services hear of the failed inspection, each in its own time.
    assertInOrder(output, "equipment-registered", "inspection-completed", "enterprise-vetoed");
    assertInOrder(
        output,
        "equipment-registered",
        "inspection-completed",
        "hazard-graded",
        "hazard-overdue",
        "listing-proposed",
        "hazard-listed",
        "listing-published",
        "escalation-raised",
        "hazard-listed",
        "listing-published",
        "listing-progress-reported",
        "hazard-rectified",
        "hazard-delisted",
        "hazard-closed",
        "listing-published");
    assertInOrder(output, "hazard-closed", "enterprise-veto-lifted");
    String city = platform.token("city", "3203");
    JsonNode hazards = platform.get("/hazard/v1/statistics?region=3203", city);
    assertEquals(1, hazards.path("closed").asInt(), hazards.toString());
    assertEquals(0, hazards.path("open").asInt(), hazards.toString());
    JsonNode scores = platform.get("/scoring/v1/statistics?region=3203", city);
    assertEquals(0, scores.path("vetoed").asInt(), scores.toString());
    String neighbour = platform.token("county", "320305");
    assertEquals(
        0,
        platform.get("/notification/v1/alerts?region=320305", neighbour).path("items").size(),
        "another county is told nothing");
    JsonNode openApi = platform.get("/openapi", city);
    for (String service :
        new String[] {"equipment", "inspection", "hazard", "scoring", "notification"}) {
      assertTrue(openApi.path("paths").has("/" + service + "/v1/dead-letters"), service);
    }
    assertTrue(platform.text("/contracts", city).contains("hazard-overdue"));
    assertTrue(platform.text("/", city).contains("<html"));
  }

  @Test
  void twoEntriesThatAreOneFirmAreOneInEveryServiceOnceTheyAreMerged() throws Exception {
    new Merger(platform).tell();
  }

  @Test
  void anAddressThatIsNoneIsRefusedByTheServiceWithAProblem() throws Exception {
    String answer = RawRequest.get(platform.state().port(), "/hazard/v1/hazards/%zz");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("urn:guapai:problem:unreadable-address"), answer);
  }

  /** Each step follows from the one before it. */
  private static void assertInOrder(String output, String... steps) {
    int from = 0;
    for (String step : steps) {
      int at = output.indexOf(step, from);
      assertTrue(at >= from, step + " in its order in:\n" + output);
      from = at + 1;
    }
  }
}
