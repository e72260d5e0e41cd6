package io.guapai.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/**
 * The chapter of a merger (合并登记): a firm has two entries in the register, at each of which an
 * elevator's inspection is overdue, so that each has an open hazard, a veto and a score. The county
 * finds that they are one.
 */
final class Merger {

  private static final String COUNTY = "320404";
  private static final String ENTERPRISES = "/equipment/v1/enterprises";

  private final Platform platform;
  private final String officer;

  Merger(Platform platform) {
    this.platform = platform;
    this.officer = platform.token("county", COUNTY);
  }

  void tell() throws Exception {
    String former = enter("DEMO-MERGER-1");
    String stays = enter("DEMO-MERGER-2");
    await("each entry has its hazard and its score", () -> counts(2, 2));

    platform.act(
        ENTERPRISES + "/" + former,
        "merge",
        officer,
        Map.of(
            "into",
            stays,
            "reason",
            "One licence 同一营业执照",
            "effectiveOn",
            platform.today().toString()));
    await("the hazards are one firm's", () -> hazardsOf(stays) == 2);
    await("the firm counts once", () -> counts(2, 1));

    for (String id : new String[] {former, stays}) {
      assertEquals(stays, id(ENTERPRISES + "/" + id));
      JsonNode scored = platform.get("/scoring/v1/enterprises/" + id, officer);
      assertEquals(stays, scored.path("id").asText());
      assertEquals(2, scored.at("/vetoes/0/causes").size(), "both elevators: " + scored);
    }
    platform.verifyHistory();
  }

  /** An entry with an elevator. */
  private String enter(String elevator) throws Exception {
    JsonNode entry =
        platform.post(
            ENTERPRISES,
            officer,
            Map.of("name", "Merged firm 合并演示单位", "regionCode", COUNTY, "demonstration", true));
    String id = entry.path("id").asText();
    platform.post(
        "/equipment/v1/equipment",
        officer,
        Map.ofEntries(
            Map.entry("enterpriseId", id),
            Map.entry("sourceSystem", "DEMO"),
            Map.entry("recordNo", elevator),
            Map.entry("regionCode", COUNTY),
            Map.entry("variety", "3110"),
            Map.entry("useState", "IN_USE"),
            Map.entry("regState", "REGISTERED"),
            Map.entry("firstUseDate", platform.today().minusYears(1).toString()),
            Map.entry("nextInspectionDate", platform.today().minusDays(10).toString()),
            Map.entry("demonstration", true)));
    return id;
  }

  private boolean counts(int hazards, int enterprises) throws Exception {
    JsonNode open = platform.get("/hazard/v1/statistics?region=" + COUNTY, officer);
    JsonNode scores = platform.get("/scoring/v1/statistics?region=" + COUNTY, officer);
    return open.path("open").asInt() == hazards
        && scores.path("enterprises").asInt() == enterprises
        && scores.path("vetoed").asInt() == enterprises
        && scores.at("/byGrade/D").asInt() == enterprises;
  }

  private long hazardsOf(String enterprise) throws Exception {
    long own = 0;
    for (JsonNode hazard :
        platform.get("/hazard/v1/hazards?region=" + COUNTY, officer).path("items")) {
      own += hazard.path("enterpriseId").asText().equals(enterprise) ? 1 : 0;
    }
    return own;
  }

  private String id(String address) throws Exception {
    return platform.get(address, officer).path("id").asText();
  }

  private static void await(String what, Callable<Boolean> condition) {
    Awaitility.await(what).atMost(Duration.ofMinutes(1)).until(condition);
  }
}
