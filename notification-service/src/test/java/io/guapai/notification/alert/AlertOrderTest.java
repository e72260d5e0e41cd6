package io.guapai.notification.alert;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Severity;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writers wait for no common lock, and still a reader who has seen an id missed none before it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AlertOrderTest {

  private static final int TRANSACTIONS = 40;

  @TestHTTPResource("/notification/v1/alerts/stream")
  URI address;

  @Inject RaisingAlerts alerts;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @Test
  void aSubscriberSkipsNothingWhileTransactionsOfSeveralReplicasCommit() throws IOException {
    Story story = Story.in("320903");
    try (EventStream stream = EventStream.open(address, Tokens.county("320903"))) {
      CompletableFuture<Void> writers = writers(story);
      writers.join();
      Eventually.await()
          .untilAsserted(() -> assertEquals(TRANSACTIONS, stream.ids().size(), "none skipped"));
      assertEquals(stream.ids().stream().sorted().distinct().toList(), stream.ids());
    }
  }

  @Test
  void aReaderWhoReconnectsAllTheTimeMissesNothingAndIsToldNothingTwice() throws IOException {
    Story story = Story.in("320921");
    String token = Tokens.county("320921");
    long last = Rows.count("select coalesce(max(id), 0) from alert");
    List<Long> seen = new ArrayList<>();
    CompletableFuture<Void> writers = writers(story);
    while (seen.size() < TRANSACTIONS) {
      try (EventStream stream =
          EventStream.open(address, token, "Last-Event-ID", Long.toString(last))) {
        Eventually.await().pollInterval(Duration.ofMillis(2)).until(() -> !stream.ids().isEmpty());
        // Whatever has arrived by now is what this connection brought.
        seen.addAll(List.copyOf(stream.ids()));
        last = seen.get(seen.size() - 1);
      }
    }
    writers.join();
    assertEquals(seen.stream().sorted().distinct().toList(), seen);
    assertEquals(
        TRANSACTIONS,
        Rows.count("select count(*) from alert where enterprise_id = ?", story.enterpriseId()));
  }

  @Test
  void anIdIsShownOnlyWhenNoSmallerOneIsStillToBeCommitted() throws Exception {
    Story story = Story.in("320922");
    String token = Tokens.county("320922");
    try (EventStream stream = EventStream.open(address, token);
        Connection early = begun();
        Connection late = begun()) {
      long smaller = insert(early, story);
      long greater = insert(late, story);
      assertTrue(smaller < greater);
      late.commit();
      assertEquals(
          1,
          Rows.count("select count(*) from alert where enterprise_id = ?", story.enterpriseId()),
          "the second writer waited for nobody");
      // Another writer's alert is held back with it, and the list does not run ahead of the stream.
      Eventually.await()
          .during(Duration.ofSeconds(1))
          .untilAsserted(() -> assertEquals(List.of(), stream.ids()));
      listed(token, List.of());
      early.commit();
      Eventually.await().untilAsserted(() -> assertEquals(List.of(smaller, greater), stream.ids()));
      listed(token, List.of((int) greater, (int) smaller));
    }
  }

  @Test
  void aLongTransactionThatRaisesNoAlertHoldsNoneBack() throws Exception {
    Story story = Story.in("320923");
    try (EventStream stream = EventStream.open(address, Tokens.county("320923"));
        Connection other = begun();
        Connection rolledBack = begun()) {
      try (PreparedStatement write = other.prepareStatement("select pg_current_xact_id()")) {
        write.execute();
      }
      insert(rolledBack, story);
      rolledBack.rollback();
      raiseAndLinger(story);
      Eventually.await().until(() -> stream.ids().size() == 1);
      other.rollback();
    }
  }

  private static void listed(String token, List<Integer> ids) {
    RestAssured.given()
        .auth()
        .oauth2(token)
        .get("/notification/v1/alerts")
        .then()
        .body(has("items.id", equalTo(ids)));
  }

  private static Connection begun() throws SQLException {
    Connection connection = Database.asOwner();
    connection.setAutoCommit(false);
    return connection;
  }

  private static long insert(Connection connection, Story story) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into alert (event_id, source, occurred_at, type, severity, region_code,"
                + " enterprise_id, title_zh, title_en, demonstration)"
                + " values (?, '/guapai/hazard', now(), 'hazard-closed', 'INFO', ?, ?, '', '',"
                + " false) returning id")) {
      statement.setString(1, UUID.randomUUID().toString());
      statement.setString(2, story.region());
      statement.setString(3, story.enterpriseId());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private CompletableFuture<Void> writers(Story story) {
    return CompletableFuture.allOf(
        IntStream.range(0, TRANSACTIONS)
            .mapToObj(i -> CompletableFuture.runAsync(() -> raiseAndLinger(story)))
            .toArray(CompletableFuture[]::new));
  }

  private void raiseAndLinger(Story story) {
    transactions.asSystem(
        () -> {
          alerts.raise(
              List.of(
                  new AlertDraft(
                      UUID.randomUUID().toString(),
                      "/guapai/inspection",
                      Instant.now(),
                      story.region(),
                      Cause.none(),
                      "inspection-overdue",
                      Severity.WARNING,
                      AlertContent.of(story.inspectionOverdue(), Story.DUE))));
          return sql.query(
              "select pg_sleep(?)",
              row -> true,
              ThreadLocalRandom.current().nextDouble(0.001, 0.03));
        });
  }
}
