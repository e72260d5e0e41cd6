package io.guapai.hazard.accident;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Accidents whose acts are from before their papers were kept apart are read and go on. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccidentsOfBeforeTest {

  private static final String LEADER = Tokens.leader("3203");

  private final TestUnit unit = TestUnit.registered("320324");
  private final String id = UUID.randomUUID().toString();
  private final String address = "/hazard/v1/accidents/" + id;

  @Test
  void whatWasSaidThenIsReadInTheHistoryAndTheOpinionOfThenIsApprovedByAnother()
      throws SQLException, IOException {
    anOpinionWasGivenLongAgo();
    as(unit.county())
        .get(address + "/history")
        .then()
        .body(has("items.act", contains("REPORT", "MISREPORT", "INVESTIGATE", "OPINION")))
        .body(has("items[3].says.causes", equalTo("worn rope")));
    as(Tokens.leader("32"))
        .get(address + "/acts")
        .then()
        .body(has("[act=closing].allowed", equalTo(true)));
    as(LEADER)
        .get(address + "/acts")
        .then()
        .body(
            has(
                "[act=closing].because.type",
                equalTo("urn:guapai:problem:opinion-not-independent")));

    as(Tokens.leader("32"))
        .header("If-Match", "\"4\"")
        .body(Map.of("documentNo", "苏政复〔2026〕1号"))
        .post(address + "/closing")
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")));
    AccidentClosed closed = Told.await(AccidentClosed.class, id);
    assertEquals("the maintainer is fined", closed.opinion());
    assertFalse(closed.enterpriseResponsible());
    as(unit.county())
        .get(address + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)))
        .body(has("unchained", equalTo(4)));
  }

  /** As the release before this one left it, then brought over as all were. */
  private void anOpinionWasGivenLongAgo() throws SQLException, IOException {
    try (Connection owner = Database.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          ("insert into accident (id, equipment_id, equipment_no, enterprise_id, region_code,"
                  + " occurred_on, grade, description, recorded_at, correlation_id, state, version)"
                  + " values ('%s', '%s', '%s', '%s', '%s', '2020-05-01', 'GENERAL',"
                  + " 'the rope broke', '2020-05-01T10:00:00Z', 'long ago', 'OPINION_GIVEN', 4)")
              .formatted(
                  id, unit.equipmentId(), unit.equipmentNo(), unit.enterprise(), unit.region()));
      int sequence = 0;
      for (String act : List.of("REPORT", "MISREPORT", "INVESTIGATE", "OPINION")) {
        statement.execute(
            ("insert into accident_act (accident_id, sequence, enterprise_id, region_code, act,"
                    + " says, actor, at) values ('%s', %d, '%s', '%s', '%s', '%s', '%s',"
                    + " '2020-05-01T10:00:00Z')")
                .formatted(
                    id,
                    ++sequence,
                    unit.enterprise(),
                    unit.region(),
                    act,
                    act.equals("OPINION")
                        ? "{\"causes\":\"worn rope\",\"enterpriseResponsible\":false,"
                            + "\"rescueFailed\":true,\"handling\":\"the maintainer is fined\","
                            + "\"measures\":\"all ropes are measured\"}"
                        : "{}",
                    act.equals("MISREPORT") ? "system" : "leader-3203"));
      }
      for (String brought : bringingOver()) {
        statement.execute(brought + " and id = '" + id + "'");
      }
    }
  }

  private static List<String> bringingOver() throws IOException {
    try (InputStream migration =
        AccidentsOfBeforeTest.class.getResourceAsStream(
            "/db/migration/V260__accidents_on_the_kernel.sql")) {
      String text = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
      List<String> updates =
          Stream.of(text.split(";"))
              .map(String::strip)
              .filter(s -> s.startsWith("update"))
              .toList();
      assertEquals(2, updates.size());
      return updates;
    }
  }
}
