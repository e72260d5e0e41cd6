package io.guapai.notification.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.notification.Eventually;
import io.guapai.notification.Story;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
      CompletableFuture.allOf(
              IntStream.range(0, TRANSACTIONS)
                  .mapToObj(i -> CompletableFuture.runAsync(() -> raiseAndLinger(story)))
                  .toArray(CompletableFuture[]::new))
          .join();
      Eventually.await()
          .untilAsserted(() -> assertEquals(TRANSACTIONS, stream.ids().size(), "none skipped"));
      assertEquals(stream.ids().stream().sorted().distinct().toList(), stream.ids());
    }
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
                      AlertContent.of(
                          AlertKind.INSPECTION_OVERDUE, story.enterpriseId(), Story.DUE))));
          return sql.query(
              "select pg_sleep(?)",
              row -> true,
              ThreadLocalRandom.current().nextDouble(0.001, 0.03));
        });
  }
}
