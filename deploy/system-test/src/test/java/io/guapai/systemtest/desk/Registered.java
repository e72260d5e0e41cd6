package io.guapai.systemtest.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.signin.DemoUsers;
import io.guapai.systemtest.Platform;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What the register keeps of an enterprise beside its units: licences, applications, construction,
 * people, cylinders. Each thing is said through {@code voice}.
 *
 * @param own token of somebody who acts for it
 */
record Registered(Platform platform, String enterprise, String own, UnaryOperator<String> voice) {

  private static final String API = "/equipment/v1/";

  /** Has one of everything on file. */
  void onEveryPage() throws IOException, InterruptedException {
    String county = platform.token(Account.COUNTY.identity());
    String city = platform.token(Account.CITY.identity());
    license(city, "INSTALL", Map.of("covers", List.of("3000")));
    license(city, "FILL", Map.of("covers", List.of("2300"), "media", List.of("液化石油气")));
    JsonNode unit = unit(county);
    apply(county, unit);
    tell(county);
    appoint();
    find(county);
    operate(county);
    fill(county);
  }

  private JsonNode unit(String county) throws IOException, InterruptedException {
    return platform.post(
        API + "equipment",
        county,
        Map.ofEntries(
            Map.entry("enterpriseId", enterprise),
            Map.entry("sourceSystem", "DEMO"),
            Map.entry("recordNo", "REGISTER-" + UUID.randomUUID()),
            Map.entry("regionCode", DemoUsers.COUNTY),
            Map.entry("variety", "5110"),
            Map.entry("name", say("Forklift 叉车")),
            Map.entry("useState", "IN_USE"),
            Map.entry("nextInspectionDate", today().plusDays(300).toString()),
            Map.entry("demonstration", true)));
  }

  private void license(String city, String kind, Map<String, ?> scope)
      throws IOException, InterruptedException {
    platform.post(
        API + "licences",
        city,
        Map.of(
            "enterpriseId",
            enterprise,
            "licenceNo",
            "DEMO-" + UUID.randomUUID(),
            "kind",
            kind,
            "scope",
            scope,
            "authority",
            say("Demonstration authority 演示许可机关"),
            "issuedOn",
            today().minusYears(1).toString(),
            "reason",
            say("Decision of the authority 许可决定书")));
  }

  private void apply(String county, JsonNode unit) throws IOException, InterruptedException {
    String granted = applied(county, unit);
    platform.act(granted, "acceptance", county, Map.of());
    platform.act(granted, "grant", county, Map.of());
    String waiting = applied(county, unit(county));
    platform.act(
        waiting,
        "missing-papers",
        county,
        Map.of("missing", List.of("QUALITY"), "note", say("Not legible 材料不清晰")));
  }

  private String applied(String county, JsonNode unit) throws IOException, InterruptedException {
    return API
        + "applications/"
        + platform
            .post(
                API + "applications",
                county,
                Map.of(
                    "matter",
                    "REGISTER",
                    "units",
                    List.of(unit.path("id").asText()),
                    "papers",
                    List.of("FORM", "IDENTITY", "QUALITY", "INSPECTION").stream()
                        .map(code -> Map.of("code", code, "title", say("Paper 材料 " + code)))
                        .toList()))
            .path("id")
            .asText();
  }

  private void tell(String county) throws IOException, InterruptedException {
    Map<String, Object> notice = new HashMap<>();
    notice.put("builder", enterprise);
    notice.put("work", "INSTALLATION");
    notice.put("userId", enterprise);
    notice.put("regionCode", DemoUsers.COUNTY);
    notice.put("place", say("Demo Road 1 演示路1号"));
    notice.put("variety", "3110");
    notice.put("quantity", 2);
    notice.put("from", today().toString());
    notice.put("until", today().plusDays(60).toString());
    notice.put("contact", say("Demo Builder 演示项目负责人"));
    platform.post(API + "constructions", county, notice);
  }

  private void appoint() throws IOException, InterruptedException {
    platform.post(
        API + "safety-appointments",
        own,
        Map.of(
            "enterpriseId", enterprise,
            "role", "OFFICER",
            "name", say("Demo Officer 演示安全员"),
            "equipmentKinds", List.of("3000"),
            "from", today().minusDays(3).toString()));
  }

  private void find(String county) throws IOException, InterruptedException {
    platform.post(
        API + "unlicensed-sites",
        county,
        Map.of(
            "regionCode", DemoUsers.COUNTY,
            "address", say("Yard north of the village 村北院内"),
            "foundOn", today().toString(),
            "foundBy", say("Coordinator Li 协管员李"),
            "findings", say("A boiler without a plate 锅炉一台，无铭牌")));
  }

  private void operate(String county) throws IOException, InterruptedException {
    String number = "DEMO" + UUID.randomUUID().toString().substring(0, 8);
    String approved = today().minusYears(1).toString();
    platform.post(
        API + "operator-certificates",
        county,
        Map.of(
            "holderName", say("Operator Chen 陈师傅"),
            "certificateNumber", number,
            "issuingAuthority", say("Demonstration authority 演示发证机关"),
            "issuedOn", approved,
            "projects", List.of(Map.of("project", "N1", "approvedOn", approved))));
    platform.post(
        API + "operator-employments",
        county,
        Map.of(
            "enterprise", enterprise,
            "certificateNumber", number,
            "holderName", say("Operator Chen 陈师傅"),
            "employedOn", approved));
  }

  private void fill(String county) throws IOException, InterruptedException {
    platform.post(
        API + "cylinders",
        county,
        Map.of(
            "code",
            "DEMO-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT),
            "filler",
            enterprise,
            "maker",
            say("Demonstration works 演示气瓶厂"),
            "makerNo",
            "D-1",
            "variety",
            "2320",
            "medium",
            "LPG",
            "capacityLitres",
            35.5,
            "madeOn",
            today().minusYears(1).toString()));
  }

  private LocalDate today() {
    return platform.today();
  }

  private String say(String text) {
    return voice.apply(text);
  }
}
