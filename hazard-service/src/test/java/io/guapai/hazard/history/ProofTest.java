package io.guapai.hazard.history;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.hazard.HistoryAnchored;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The history proves itself, also against who owns the database. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProofTest {

  @Inject PlatformClock clock;

  @Test
  void anUntouchedHistoryIsProven() throws SQLException {
    TestUnit unit = TestUnit.registered("320324");
    String id = opened(unit);

    verify(unit, id)
        .body(has("intact", equalTo(true)))
        .body(has("acts", equalTo(3)))
        .body(has("unchained", equalTo(0)))
        .body(has("flaw", nullValue()));
    assertTrue(command().startsWith("0 "), command());
  }

  @Test
  void theFirstAlteredActIsFound() throws SQLException {
    TestUnit unit = TestUnit.registered("320324");
    String id = opened(unit);

    String before =
        tampered("select actor from hazard_history where hazard_id = ? and sequence = 2", id);
    tamper(
        "update hazard_history set actor = 'somebody else' where hazard_id = ? and sequence = 2",
        id);
    try {
      verify(unit, id)
          .body(has("intact", equalTo(false)))
          .body(has("acts", equalTo(1)))
          .body(has("flaw.sequence", equalTo(2)))
          .body(has("flaw.kind", equalTo("ALTERED")));
      assertEquals(
          "1 Hazard "
              + id
              + ", act 2: 该条记录或与前一条的链接已被改动 / this act, or its link to the one before, was altered\n",
          command());
    } finally {
      tamper(
          "update hazard_history set actor = '" + before + "' where hazard_id = ? and sequence = 2",
          id);
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
      assertTrue(command().startsWith("1 Hazard " + id + ", act 4: "), command());
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
      assertTrue(command().startsWith("1 Hazard " + id + ", act 3: "), command());
    } finally {
      tamper("insert into hazard_history select * from kept where hazard_id = ?", id);
      tamper("drop table kept", null);
    }
    verify(unit, id).body(has("intact", equalTo(true)));
  }

  @Test
  void whoRewritesAHistoryAndAllItsHashesIsFoundByTheAnchorOfItsDay() throws SQLException {
    TestUnit unit = TestUnit.registered("320324");
    String id = opened(unit);
    LocalDate day = clock.today();
    clock.moveBy(Duration.ofDays(1));
    HistoryAnchored anchored = Told.await(HistoryAnchored.class, day.toString());
    assertTrue(anchored.heads() >= 1);
    Patience.until(
        () -> Api.as(unit.county()).get(address(id)).as(Answer.class).getInt("anchored") == 3);
    assertTrue(command().endsWith("the last root is " + anchored.root() + "\n"), command());

    List<HistoryRow> written = rows(id);
    rewrite(id, written.stream().map(row -> with(row, 8, "nothing happened")).toList());
    try {
      verify(unit, id)
          .body(has("intact", equalTo(false)))
          .body(has("flaw.sequence", equalTo(3)))
          .body(has("flaw.kind", equalTo("REWRITTEN")));
    } finally {
      rewrite(id, written);
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
      boolean intact = new VerifyHistory(connection, print).run();
      return (intact ? "0 " : "1 ") + out.toString(StandardCharsets.UTF_8);
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

  private static List<HistoryRow> rows(String id) throws SQLException {
    List<HistoryRow> rows = new ArrayList<>();
    try (Connection owner = Database.asOwner();
        PreparedStatement statement =
            owner.prepareStatement(
                "select "
                    + String.join(", ", HistoryRow.COLUMNS)
                    + " from hazard_history where hazard_id = ? order by sequence")) {
      statement.setObject(1, UUID.fromString(id));
      ResultSet row = statement.executeQuery();
      while (row.next()) {
        rows.add(HistoryRow.read(row));
      }
    }
    assertFalse(rows.isEmpty());
    return rows;
  }

  private static HistoryRow with(HistoryRow row, int column, String value) {
    List<Object> values = new ArrayList<>(row.values());
    values.set(column, value);
    return new HistoryRow(values);
  }

  private static void rewrite(String id, List<HistoryRow> rows) throws SQLException {
    byte[] previous = null;
    for (HistoryRow row : rows) {
      previous = row.hash(previous);
      String reason = row.values().get(8) == null ? "null" : "'" + row.values().get(8) + "'";
      tamper(
          "update hazard_history set reason = "
              + reason
              + ", hash = '\\x"
              + java.util.HexFormat.of().formatHex(previous)
              + "' where hazard_id = ? and sequence = "
              + row.sequence(),
          id);
    }
  }
}
