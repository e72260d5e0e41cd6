package io.guapai.runtime.merging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.runtime.Facts;
import io.guapai.runtime.Ledger;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Two entries of the register turn out to be one enterprise, while facts are told under both. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseMergesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @Inject Ledger ledger;
  @Inject EnterpriseAliases aliases;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private final String a = "A-" + UUID.randomUUID();
  private final String b = "B-" + UUID.randomUUID();
  private final String c = "C-" + UUID.randomUUID();

  @Test
  void whatWasToldBeforeIsTakenOverAndALateFactArrivesAtTheCurrentId() {
    Streams.publish(Facts.overdue(a + "-early", a, 1));
    written(a, a + "-early");
    Streams.publish(merged(a, b));
    written(b, a + "-early");
    Streams.publish(Facts.overdue(a + "-late", a, 1));
    written(b, a + "-early", a + "-late");
    assertEquals(List.of(), ledger.order(a));
  }

  @Test
  void aMergeMayBeHeardBeforeAnythingOfEitherEntry() {
    Streams.publish(merged(a, b));
    Streams.publish(Facts.overdue(a + "-1", a, 1));
    written(b, a + "-1");
  }

  @Test
  void aChainOfMergesLeadsToItsEndInWhicheverOrderItIsHeard() {
    Streams.publish(Facts.overdue(a + "-1", a, 1));
    Streams.publish(Facts.overdue(b + "-1", b, 1));
    written(a, a + "-1");
    written(b, b + "-1");
    Streams.publish(merged(b, c));
    written(c, b + "-1");
    Streams.publish(merged(a, b));
    written(c, a + "-1", b + "-1");
    Streams.publish(Facts.overdue(a + "-2", a, 1));
    Streams.publish(Facts.overdue(b + "-2", b, 1));
    written(c, a + "-1", a + "-2", b + "-1", b + "-2");
    assertEquals(List.of(c, a, b), aliases.all(a));
    assertEquals(c, aliases.current(b));
  }

  @Test
  void whatIsToldOfTheFormerEntryItselfSaysNothingOfTheEnterprise() {
    Streams.publish(merged(a, b));
    Streams.publish(
        new EnterpriseRenamed(a, "late", "320312", null, false, DAY, "later", "parked till now"));
    Streams.publish(Facts.overdue(a + "-after", a, 1));
    written(b, a + "-after");
    assertEquals(List.of(), ledger.names(b));
    Streams.publish(
        new EnterpriseRenamed(b, "true", "320312", null, false, DAY, "former", "a new licence"));
    await().atMost(Duration.ofSeconds(30)).until(() -> ledger.names(b).equals(List.of("true")));
  }

  @Test
  void aMergeToldTwiceIsFollowedOnce() {
    TestEvent event = TestEvent.of(merged(a, b));
    Streams.publish(event, event);
    Streams.publish(merged(a, b));
    Streams.publish(Facts.overdue(a + "-1", a, 1));
    written(b, a + "-1");
    assertEquals(List.of(b, a), aliases.all(b));
  }

  @Test
  void whoseMergesBeginTogetherMergesOneAfterTheOther() {
    CyclicBarrier begun = new CyclicBarrier(2);
    Supplier<String> merging =
        () ->
            transactions.asSystem(
                () -> {
                  sql.query("select 1", row -> row.getInt(1));
                  arrive(begun);
                  return aliases.merge(a, b, DAY, Instant.EPOCH);
                });
    CompletableFuture<String> other = CompletableFuture.supplyAsync(merging);
    assertEquals(b, merging.get());
    assertEquals(b, other.join());
  }

  private static void arrive(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  private void written(String enterprise, String... hazards) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertEquals(
                    List.of(hazards), ledger.order(enterprise).stream().sorted().toList()));
  }

  private static EnterpriseMerged merged(String former, String into) {
    return new EnterpriseMerged(into, former, "320312", DAY, "the same enterprise");
  }
}
