package io.guapai.equipment.enterprise;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.creditCode;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.EnterpriseKind;
import io.guapai.contracts.KeyPlace;
import io.guapai.contracts.SizeClass;
import io.guapai.contracts.equipment.EnterpriseClassified;
import io.guapai.contracts.equipment.EnterpriseInsured;
import io.guapai.contracts.equipment.EnterpriseMonitored;
import io.guapai.equipment.ActMatrix;
import io.guapai.equipment.Api;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds, size, what an enterprise is watched for, and its insurance. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseProfilesTest {

  private static final String COUNTY = "321003";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private String today;

  @BeforeEach
  void today() {
    today = clock.today().toString();
  }

  @Test
  void oneEntersWithItsKindsAndWhatWasSaidIsItsFirstPaper() {
    String code = creditCode(COUNTY, 31);
    Map<String, Object> said =
        Map.of(
            "name",
            "化工厂",
            "creditCode",
            code,
            "regionCode",
            COUNTY,
            "kinds",
            List.of("FILL", "USE", "FILL"),
            "sizeClass",
            "ABOVE_SCALE",
            "hazardousChemicals",
            true);
    as(OFFICER)
        .body(said)
        .post(ENTERPRISES)
        .then()
        .statusCode(201)
        .body(
            has("kinds", equalTo(List.of("USE", "FILL"))),
            has("sizeClass", equalTo("ABOVE_SCALE")),
            has("version", equalTo(2)));
    EnterpriseClassified fact =
        Streams.await(EnterpriseClassified.class, told -> told.enterpriseId().equals(code))
            .as(EnterpriseClassified.class);
    assertEquals(List.of(EnterpriseKind.USE, EnterpriseKind.FILL), fact.kinds());
    assertEquals(SizeClass.ABOVE_SCALE, fact.sizeClass());
    as(OFFICER)
        .get(ENTERPRISES + "/" + code + "/papers")
        .then()
        .body(has("act", equalTo(List.of("enterprises"))));
    as(OFFICER)
        .get(ENTERPRISES + "/" + code + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)));
  }

  @Test
  void whatAnEnterpriseIsWatchedForIsToldAndListsAreAskedByIt() {
    String firm = enterprise(OFFICER, "watched " + UUID.randomUUID(), COUNTY);
    String other = enterprise(OFFICER, "unwatched", COUNTY);
    act(firm, "classify", 1, classification("USE"))
        .then()
        .statusCode(200)
        .body(has("version", equalTo(2)));
    act(firm, "monitor", 2, monitoring())
        .then()
        .statusCode(200)
        .body(
            has("keyMonitored", equalTo(true)),
            has("keyPlaces", equalTo(List.of("STATION", "SCHOOL"))),
            has("monitoredBecause", equalTo("人员密集")),
            has("effectiveOn", equalTo(null)));
    EnterpriseMonitored fact =
        Streams.await(EnterpriseMonitored.class, told -> told.enterpriseId().equals(firm))
            .as(EnterpriseMonitored.class);
    assertEquals(List.of(KeyPlace.STATION, KeyPlace.SCHOOL), fact.keyPlaces());
    list("keyMonitored", "true").body(has("items.id", contains(firm)));
    list("kind", "FILL").body(has("items", hasSize(0)));
    list("sizeClass", "BELOW_SCALE").body(has("items.id", contains(firm)));
    as(OFFICER)
        .queryParam("keyMonitored", "maybe")
        .get(ENTERPRISES)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("keyMonitored")));
    act(firm, "monitor", 3, monitoring())
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:nothing-changed")));
    act(other, "monitor", 2, monitoring()).then().statusCode(412);
    act(firm, "rename", 3, Map.of("name", "New", "reason", "更名", "effectiveOn", today))
        .then()
        .statusCode(200)
        .body(has("keyMonitored", equalTo(true)), has("version", equalTo(4)));
  }

  @Test
  void anEnterpriseRecordsItsInsurance() {
    String firm = enterprise(OFFICER, "insured", COUNTY);
    Map<String, Object> policy = new HashMap<>();
    policy.put("insurer", "人保财险");
    policy.put("policyNo", "ＰＤ-1");
    policy.put("insuredUntil", clock.today().plusYears(1).toString());
    policy.put("effectiveOn", today);
    String own = Tokens.enterprise(firm, null);
    as(own)
        .header("If-Match", "\"1\"")
        .body(policy)
        .post(ENTERPRISES + "/" + firm + "/insure")
        .then()
        .statusCode(200)
        .body(has("insurance.policyNo", equalTo("PD-1")));
    Streams.await(EnterpriseInsured.class, told -> told.enterpriseId().equals(firm));
    policy.put("insuredUntil", clock.today().minusDays(1).toString());
    act(firm, "insure", 2, policy).then().statusCode(422);
  }

  @Test
  void theProfileGoesOnUnderTheCreditCode() {
    String firm = enterprise(OFFICER, "coded", COUNTY);
    act(firm, "classify", 1, classification("INSTALL")).then().statusCode(200);
    String code = creditCode(COUNTY, 32);
    act(firm, "merge", 2, Map.of("into", code, "reason", "赋码", "effectiveOn", today))
        .then()
        .statusCode(200);
    as(OFFICER)
        .get(ENTERPRISES + "/" + firm)
        .then()
        .body(has("id", equalTo(code)), has("kinds", equalTo(List.of("INSTALL"))));
  }

  @ParameterizedTest
  @CsvSource({
    "kinds, , 400",
    "kinds, COOK, 400",
    "sizeClass, HUGE, 400",
    "effectiveOn, 2999-01-01, 422",
    "effectiveOn, 2026-13-01, 400",
    "reason, '', 400"
  })
  void whatIsNoClassificationIsRefused(String field, String value, int status) {
    String firm = enterprise(OFFICER, "refused", COUNTY);
    Map<String, Object> paper = new HashMap<>(classification("USE"));
    paper.put(field, field.equals("kinds") && value != null ? List.of(value) : value);
    act(firm, "classify", 1, paper).then().statusCode(status);
    as(OFFICER).get(ENTERPRISES + "/" + firm).then().body(has("version", equalTo(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"REGISTERED", "CLOSED"})
  void eachActByEachRole(String state) {
    String firm = enterprise(OFFICER, "matrix", COUNTY);
    new ActMatrix(
            acts.stream()
                .filter(
                    act ->
                        act instanceof ClassifyEnterprise
                            || act instanceof MonitorEnterprise
                            || act instanceof InsureEnterprise)
                .toList(),
            EnterpriseFile.class,
            COUNTY,
            address -> firm,
            () -> in(state, firm),
            this::paper,
            true,
            act -> state.equals("REGISTERED") ? null : "enterprise-state")
        .check();
  }

  /** The same enterprise each time, for it is its own that is acted upon. */
  private String in(String state, String firm) {
    String address = ENTERPRISES + "/" + firm;
    Response now = as(OFFICER).get(address);
    if (state.equals("CLOSED") && now.body().asString().contains("\"REGISTERED\"")) {
      act(firm, "close", 1, Map.of("reason", "注销", "effectiveOn", today)).then().statusCode(200);
    }
    return address;
  }

  private Map<String, ?> paper(String act) {
    return switch (act) {
      case "classify" -> classification(some());
      case "monitor" -> {
        Map<String, Object> paper = new HashMap<>(monitoring());
        paper.put("reason", UUID.randomUUID().toString());
        yield paper;
      }
      default ->
          Map.of(
              "insurer",
              "人保财险",
              "policyNo",
              UUID.randomUUID().toString(),
              "insuredUntil",
              clock.today().plusYears(1).toString(),
              "effectiveOn",
              today);
    };
  }

  private int turn;

  private String some() {
    return EnterpriseKind.values()[turn++ % EnterpriseKind.values().length].name();
  }

  private Map<String, Object> classification(String kind) {
    return Map.of(
        "kinds",
        List.of(kind),
        "sizeClass",
        "BELOW_SCALE",
        "reason",
        "核查",
        "effectiveOn",
        LocalDate.parse(today).minusDays(70).toString());
  }

  private Map<String, Object> monitoring() {
    return Map.of(
        "keyMonitored",
        true,
        "keyPlaces",
        List.of("SCHOOL", "STATION"),
        "majorHazardSource",
        false,
        "reason",
        "人员密集",
        "effectiveOn",
        today);
  }

  private static Response act(String firm, String act, int version, Map<String, ?> paper) {
    return as(OFFICER)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(ENTERPRISES + "/" + firm + "/" + act);
  }

  private static ValidatableResponse list(String name, String value) {
    return as(OFFICER)
        .queryParam("region", COUNTY)
        .queryParam("text", "watched ")
        .queryParam(name, value)
        .get(Api.ENTERPRISES)
        .then()
        .statusCode(200);
  }
}
