package io.guapai.hazard.history;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.attachment.Photos;
import io.guapai.runtime.history.VerifyHistory;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The history proves itself, also against who owns the database. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProofTest {

  @Inject PlatformClock clock;

  @Test
  void eachActNamesWhoDidItInWhichRoleForWhichAuthorityAndThePlatformItsJob() {
    TestUnit unit = TestUnit.registered("320324");
    String id = opened(unit);
    Api.act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(1).toString()))
        .then()
        .statusCode(200);

    Answer history =
        Api.as(unit.county()).get(Api.HAZARDS + "/" + id + "/history").as(Answer.class);
    assertEquals("system", history.getString("items[0].actor"));
    assertEquals("io.guapai.inspection-completed.v1", history.getString("items[0].capacity"));
    assertEquals("enterprise-" + unit.enterprise(), history.getString("items[3].actor"));
    assertEquals("演示 enterprise-" + unit.enterprise(), history.getString("items[3].person"));
    assertEquals("enterprise", history.getString("items[3].capacity"));
    assertEquals(unit.enterprise(), history.getString("items[3].organization"));
    verify(unit, id).body(has("intact", equalTo(true))).body(has("acts", equalTo(4)));
  }

  @Test
  void whoExchangesTheBytesOfAFileIsFoundByItsDigestInTheAct() throws SQLException {
    TestUnit unit = TestUnit.registered("320324");
    String id = opened(unit);
    byte[] photo = Arrays.copyOf(Photos.jpeg(), 4_321);
    String sha256 =
        Photos.attach(unit.owner(), id, "door.jpg", photo, "FOUND")
            .as(Answer.class)
            .getString("sha256");
    verify(unit, id).body(has("intact", equalTo(true)));
    Api.as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .body(has("items[3].files", equalTo(List.of(sha256))));

    String other = "update file_content set bytes = set_byte(bytes, 100, get_byte(bytes, 100) # 1)";
    other += " where sha256 = '" + sha256 + "'";
    owner(other);
    try {
      verify(unit, id)
          .body(has("flaw.sequence", equalTo(4)))
          .body(has("flaw.kind", equalTo("FILE")));
      assertTrue(command().startsWith("1 hazard " + id + ", act 4: "), command());
    } finally {
      owner(other);
    }
    verify(unit, id).body(has("intact", equalTo(true)));
  }

  @Test
  void whatWasSaidAndSignedIsBoundIntoTheChain() throws SQLException {
    TestUnit unit = TestUnit.registered("320324");
    String id = opened(unit);
    Api.act(unit.owner(), id, "plan", Api.plan("2099-01-01")).then().statusCode(422);
    Api.act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(1).toString()))
        .then()
        .statusCode(200);
    verify(unit, id).body(has("intact", equalTo(true)));

    String where = " where dossier_id = ? and act = 'plan'";
    String document = tampered("select document from act_paper" + where, id);
    assertTrue(document.contains("\"signedBy\":\"enterprise-"), document);
    says(document.replace("\"measures\":\"", "\"measures\":\"never "), id);
    try {
      verify(unit, id)
          .body(has("flaw.sequence", equalTo(4)))
          .body(has("flaw.kind", equalTo("PAPER")));
      assertTrue(command().startsWith("1 hazard " + id + ", act 4: "), command());
    } finally {
      says(document, id);
    }
    verify(unit, id).body(has("intact", equalTo(true)));
  }

  private static void says(String document, String id) throws SQLException {
    tamper(
        "update act_paper set document = '%1$s', digest = sha256(convert_to('%1$s', 'UTF8'))"
                .formatted(document.replace("'", "''"))
            + " where dossier_id = ? and act = 'plan'",
        id);
  }

  @Test
  void aDeletedActIsMissed() throws SQLException {
    TestUnit unit = TestUnit.registered("320324");
    String id = opened(unit);

    tamper(
        "create table kept as select * from hazard_history where hazard_id = ? and sequence = 3",
        id);
    tamper("delete from hazard_history where hazard_id = ? and sequence = 3", id);
    try {
      verify(unit, id)
          .body(has("flaw.sequence", equalTo(3)))
          .body(has("flaw.kind", equalTo("MISSING")));
      assertTrue(command().startsWith("1 hazard " + id + ", act 3: "), command());
    } finally {
      tamper("insert into hazard_history select * from kept where hazard_id = ?", id);
      tamper("drop table kept", null);
    }
    verify(unit, id).body(has("intact", equalTo(true)));
  }

  @Test
  void whoMayNotSeeTheHazardIsNotToldOfItsHistory() {
    TestUnit unit = TestUnit.registered("320324");
    String id = opened(unit);
    Api.as(Tokens.county("320411")).get(address(id)).then().statusCode(404);
    Api.as(Tokens.institute("any", null)).get(address(id)).then().statusCode(403);
  }

  private static String opened(TestUnit unit) {
    Streams.publish(unit.inspected(Conclusion.FAIL));
    return Api.hazardOf(unit).getString("id");
  }

  private static String address(String id) {
    return Api.HAZARDS + "/" + id + "/history/verify";
  }

  private static ValidatableResponse verify(TestUnit unit, String id) {
    return Api.as(unit.county()).get(address(id)).then().statusCode(200);
  }

  /** Exit code and output of the command. */
  private static String command() throws SQLException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Connection connection = Database.asApplication();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      return VerifyHistory.verify(connection, print) + " " + out.toString(StandardCharsets.UTF_8);
    }
  }

  private static String tampered(String query, String id) throws SQLException {
    try (Connection owner = Database.asOwner();
        PreparedStatement statement = owner.prepareStatement(query)) {
      statement.setObject(1, UUID.fromString(id));
      ResultSet row = statement.executeQuery();
      assertTrue(row.next());
      return row.getString(1);
    }
  }

  /** What only the owner of the tables can do: switch the guard off. */
  private static void tamper(String sql, String id) throws SQLException {
    try (Connection owner = Database.asOwner()) {
      owner.setAutoCommit(false);
      try (Statement guard = owner.createStatement();
          PreparedStatement statement = owner.prepareStatement(sql)) {
        guard.execute("alter table hazard_history disable trigger hazard_history_stands");
        guard.execute("alter table act_paper disable trigger act_paper_stands");
        if (id != null) {
          statement.setObject(1, UUID.fromString(id));
        }
        statement.execute();
        guard.execute("alter table act_paper enable trigger act_paper_stands");
        guard.execute("alter table hazard_history enable trigger hazard_history_stands");
      }
      owner.commit();
    }
  }

  private static void owner(String sql) throws SQLException {
    try (Connection owner = Database.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("alter table file_content disable trigger user");
      statement.execute(sql);
      statement.execute("alter table file_content enable trigger user");
    }
  }
}
