package io.guapai.systemtest.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.signin.DemoUsers;
import io.guapai.systemtest.Platform;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** An enterprise whose every text is markup: what is said of it, and by it, and its listing. */
final class Hostile {

  /** What a page that takes text for markup would carry out. */
  static final String TEXT =
      "<img src=x onerror=alert(1)> & \"q\" <script>alert(2)</script> ${alert(3)}";

  private static final String HAZARDS = "/hazard/v1/hazards";

  private final Platform platform;
  private final String county;
  private final String leader;

  private Hostile(Platform platform) {
    this.platform = platform;
    county = platform.token(Account.COUNTY.identity());
    leader = platform.token(Account.LEADER.identity());
  }

  /** Enters it, and leads a hazard of it as far as everybody may read of. */
  static void enter(Platform platform) throws IOException, InterruptedException {
    new Hostile(platform).enter();
  }

  private void enter() throws IOException, InterruptedException {
    String unit = unit();
    String hazard = HAZARDS + "/" + report(unit).path("id").asText();
    platform.act(hazard, "confirmation", county, Map.of("decision", "CONFIRM", "reason", TEXT));
    platform.act(
        hazard, "listing-proposal", county, Map.of("reason", TEXT, "responsibleUnit", TEXT));
    platform.act(hazard, "listing", leader, notice());
    platform.act(
        hazard,
        "listing-publication",
        county,
        Map.of("medium", TEXT, "publishedOn", platform.today().toString()));
    complain(unit);
  }

  private String unit() throws IOException, InterruptedException {
    JsonNode enterprise =
        platform.post(
            "/equipment/v1/enterprises",
            county,
            Map.of("name", TEXT, "regionCode", DemoUsers.COUNTY, "demonstration", true));
    return platform
        .post(
            "/equipment/v1/equipment",
            county,
            Map.of(
                "enterpriseId",
                enterprise.path("id").asText(),
                "sourceSystem",
                "DEMO",
                "recordNo",
                "<i>" + UUID.randomUUID(),
                "regionCode",
                DemoUsers.COUNTY,
                "variety",
                "3110",
                "name",
                TEXT,
                "useState",
                "IN_USE",
                "demonstration",
                true))
        .path("equipmentNo")
        .asText();
  }

  /** Reports a hazard of the unit, as soon as the unit is known where hazards are. */
  private JsonNode report(String unit) {
    Map<String, ?> report =
        Map.of(
            "equipmentNo", unit,
            "code", "TSEL-40-FAILED",
            "description", TEXT,
            "foundBy", TEXT,
            "sourceDetail", TEXT);
    return Awaitility.await("the unit in hazard-service")
        .atMost(Duration.ofSeconds(30))
        .ignoreException(IOException.class)
        .until(() -> platform.post(HAZARDS, county, report), answer -> true);
  }

  private static Map<String, ?> notice() {
    return Map.of(
        "responsibleLeader", Map.of("name", TEXT, "post", TEXT),
        "supervisingDepartment", TEXT,
        "contact", Map.of("name", TEXT, "phone", "00000000"),
        "harm", TEXT,
        "requiredMeasures", TEXT,
        "monitoring", TEXT,
        "stop", "NONE",
        "stopReason", TEXT);
  }

  private void complain(String unit) throws IOException, InterruptedException {
    platform.post(
        "/hazard/v1/public/complaints",
        county,
        Map.of(
            "regionCode",
            DemoUsers.COUNTY,
            "equipmentNo",
            unit,
            "place",
            TEXT,
            "description",
            TEXT,
            "kind",
            "REPORT",
            "realName",
            Map.of("name", TEXT, "phone", "00000000", "idNumber", "<b>0</b>")));
  }
}
