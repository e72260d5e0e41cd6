package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.contracts.Stream;
import io.guapai.contracts.hazard.ComplaintAnswered;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Who complained is known to the handler and the handler's leader only (CMP 33). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SealedIdentityTest {

  private static final String COUNTY = "320381";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String LEADER = Tokens.leader(COUNTY);

  @Test
  void onlyTheHandlerAndTheHandlersLeaderReadItAndEachReadingIsWrittenDown() {
    String id = named();
    Office.identity(OFFICER, id).then().statusCode(403);
    Office.accept(OFFICER, id);
    Office.identity(OFFICER, id)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(has("name", equalTo(Sender.NAME)))
        .body(has("phone", equalTo(Sender.PHONE)))
        .body(has("idNumber", equalTo(Sender.ID_NUMBER)));
    Office.identity(LEADER, id).then().statusCode(200);

    for (String other :
        List.of(
            Tokens.colleague("county", COUNTY),
            Tokens.city("3203"),
            Tokens.leader("3203"),
            Tokens.leader("32"))) {
      Office.identity(other, id)
          .then()
          .statusCode(403)
          .body(has("type", equalTo("urn:guapai:problem:identity-sealed")));
    }
    for (String other :
        List.of(
            Tokens.province("32"),
            Tokens.auditor("3203"),
            Tokens.township(COUNTY + "001"),
            Tokens.enterprise("TMP-320381-000001", null),
            Tokens.admin())) {
      Office.identity(other, id).then().statusCode(403);
    }
    Office.identity(Tokens.leader("320382"), id).then().statusCode(404);

    as(Tokens.auditor("3203"))
        .get(Office.path(id) + "/identity-reads")
        .then()
        .statusCode(200)
        .body(has("items.reader", contains("county-" + COUNTY, "leader-" + COUNTY)))
        .body(has("items[0].reason", equalTo("to call back")));
    as(OFFICER).get(Office.path(id) + "/identity-reads").then().statusCode(403);
    as(Tokens.auditor("3204")).get(Office.path(id) + "/identity-reads").then().statusCode(404);
  }

  @Test
  void whoHandedTheComplaintOverReadsItNoMore() {
    String id = named();
    Office.accept(OFFICER, id);
    String colleague = "county-" + COUNTY + "-2";
    Office.act(OFFICER, id, "handover", Map.of("to", colleague, "reason", "on leave"))
        .then()
        .statusCode(200);
    Office.identity(OFFICER, id).then().statusCode(403);
    Office.identity(Tokens.colleague("county", COUNTY), id).then().statusCode(200);
  }

  @Test
  void aReasonIsGivenAndAnAnonymousSenderHasNoIdentity() {
    String id = named();
    Office.accept(OFFICER, id);
    as(OFFICER).get(Office.path(id) + "/identity").then().statusCode(422);
    as(OFFICER).queryParam("reason", " ").get(Office.path(id) + "/identity").then().statusCode(422);
    as(OFFICER)
        .queryParam("reason", "\u0000")
        .get(Office.path(id) + "/identity")
        .then()
        .statusCode(400);
    as(LEADER).get(Office.path(id) + "/identity-reads").then().body(has("items", hasSize(0)));

    Sender.somebody().ticket(Sender.anonymous(COUNTY));
    String anonymous = Office.newest(OFFICER, COUNTY);
    Office.accept(OFFICER, anonymous);
    Office.identity(OFFICER, anonymous)
        .then()
        .statusCode(404)
        .body(has("type", equalTo("urn:guapai:problem:anonymous")));
  }

  @Test
  void nothingButTheSealedTableKnowsIt() throws SQLException {
    List<String> logged = new ArrayList<>();
    Handler handler = recorder(logged);
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    String ticket;
    String newest;
    try {
      ticket = Sender.somebody().ticket(Sender.named(COUNTY));
      newest = Office.newest(OFFICER, COUNTY);
      inTheWrongField();
      Office.accept(OFFICER, newest);
      Office.identity(OFFICER, newest).then().statusCode(200);
      Office.act(OFFICER, newest, "finding", Map.of("upheld", false, "opinion", "nothing there"))
          .then()
          .statusCode(200);
      Office.act(OFFICER, newest, "reply", Map.of("text", "未发现所反映情况")).then().statusCode(200);
    } finally {
      root.removeHandler(handler);
    }
    String id = newest;
    Streams.read(
            Stream.HAZARD.topic(),
            Duration.ofSeconds(90),
            events ->
                events.stream()
                    .filter(event -> event.is(ComplaintAnswered.class))
                    .anyMatch(event -> id.equals(event.headers().get("ce_subject"))))
        .forEach(event -> assertSecret("event", event.headers() + event.value()));
    logged.forEach(line -> assertSecret("log", line));
    assertSecret("list", as(LEADER).get(Office.COMPLAINTS).asString());
    assertSecret("history", as(LEADER).get(Office.path(id) + "/history").asString());
    String shown = Sender.ask(ticket).toString();
    assertSecret("ticket", shown);
    for (String confided : List.of("elevator door", "Garden Road", "county-", COUNTY, "nothing")) {
      assertFalse(shown.contains(confided), confided);
    }
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        ResultSet rows = statement.executeQuery("select t::text from " + table + " t");
        while (rows.next()) {
          assertSecret(table, rows.getString(1));
        }
      }
    }
  }

  @Test
  void theDatabaseItselfHidesItFromEveryTerritory() throws SQLException {
    named();
    try (Connection connection = Database.asApplication();
        Statement statement = connection.createStatement()) {
      statement.execute("select set_config('guapai.region', '32', false)");
      assertEquals(0, count(statement, "complaint_identity"));
      assertEquals(0, count(statement, "complaint_permit"));
      statement.execute("select set_config('guapai.system', 'on', false)");
      assertFalse(count(statement, "complaint_identity") == 0);
    }
  }

  @Test
  void whatWasWrittenDownIsNeverChanged() throws SQLException {
    String id = named();
    Office.identity(LEADER, id).then().statusCode(200);
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      for (String table :
          List.of("complaint_history", "complaint_term", "complaint_identity_read")) {
        assertThrows(SQLException.class, () -> statement.execute("delete from " + table));
        assertThrows(
            SQLException.class,
            () -> statement.execute("update " + table + " set region_code = '32'"));
      }
    }
  }

  /** What was typed into the wrong field is refused, and not logged with the refusal. */
  private static void inTheWrongField() {
    for (String field : List.of("foundOn", "kind", "realName", "regionCode")) {
      Map<String, Object> form = Sender.named(COUNTY);
      form.put(field, Sender.PHONE);
      Sender.somebody().send(form).then().statusCode(400);
    }
    for (String field : List.of("name", "phone", "idNumber")) {
      Map<String, Object> form = Sender.named(COUNTY);
      form.put("realName", Map.of(field, List.of(Sender.NAME, Sender.PHONE, Sender.ID_NUMBER)));
      Sender.somebody().send(form).then().statusCode(400);
    }
  }

  private static String named() {
    Sender.somebody().ticket(Sender.named(COUNTY));
    return Office.newest(OFFICER, COUNTY);
  }

  private static void assertSecret(String where, String text) {
    for (String secret : List.of(Sender.PHONE, Sender.NAME, Sender.ID_NUMBER)) {
      assertFalse(text.contains(secret), where);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    ResultSet rows =
        statement.executeQuery(
            "select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE'");
    List<String> tables = new ArrayList<>();
    while (rows.next()) {
      tables.add(rows.getString(1));
    }
    return tables;
  }

  private static int count(Statement statement, String table) throws SQLException {
    ResultSet row = statement.executeQuery("select count(*) from " + table);
    row.next();
    return row.getInt(1);
  }

  private static Handler recorder(List<String> lines) {
    return new Handler() {
      @Override
      public synchronized void publish(LogRecord line) {
        lines.add(line.getMessage() + Arrays.toString(line.getParameters()));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
