package io.guapai.runtime.event.replay;

import static io.guapai.testing.Answer.has;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.Facts;
import io.guapai.runtime.Ledger;
import io.guapai.runtime.Parked;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Fault 6: a parked record is overtaken by later ones of its key, and undoes them when replayed.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HeldChainTest {

  @Inject Ledger ledger;

  private final String key = "chain-" + UUID.randomUUID();

  private String hazard(int number) {
    return key + "-" + number;
  }

  private void tell(int number) {
    Streams.publish(Facts.overdue(hazard(number), key, 1));
  }

  private void awaitParked(int many) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(Parked.with(key)).hasSize(many));
  }

  private void awaitOrder(List<String> hazards) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(ledger.order(key)).isEqualTo(hazards));
  }

  @Test
  void whatFollowsAParkedRecordIsParkedBehindItAndReplayedInItsOrder() {
    ledger.refuse(hazard(2));
    for (int number = 1; number <= 5; number++) {
      tell(number);
    }
    awaitParked(4);
    List<Map<String, Object>> chain = Parked.with(key);
    Object head = chain.get(0).get("id");
    assertThat(chain)
        .extracting(letter -> letter.get("cause"))
        .containsExactly("REFUSED", "BEHIND", "BEHIND", "BEHIND");
    assertThat(chain).allSatisfy(letter -> assertThat(letter.get("head")).isEqualTo(head));
    awaitOrder(List.of(hazard(1)));

    Parked.replay(head).statusCode(200).body(has("state", equalTo("PARKED")));
    awaitParked(4);

    ledger.accept(hazard(2));
    Parked.replay(head).statusCode(200).body(has("state", equalTo("APPLIED")));
    awaitOrder(List.of(hazard(1), hazard(2), hazard(3), hazard(4), hazard(5)));
    assertThat(Parked.with(key)).isEmpty();
    tell(6);
    awaitOrder(List.of(hazard(1), hazard(2), hazard(3), hazard(4), hazard(5), hazard(6)));
  }

  @Test
  void discardingTheFirstLetsTheRestGoOn() {
    ledger.refuse(hazard(1));
    tell(1);
    tell(2);
    tell(3);
    awaitParked(3);
    Parked.discard(Parked.with(key).get(0).get("id"))
        .statusCode(200)
        .body(has("state", equalTo("DISCARDED")));
    awaitOrder(List.of(hazard(2), hazard(3)));
    assertThat(Parked.with(key)).isEmpty();
  }

  @Test
  void aReplayStopsAtTheNextRecordAtFault() {
    ledger.refuse(hazard(1));
    ledger.refuse(hazard(3));
    for (int number = 1; number <= 4; number++) {
      tell(number);
    }
    awaitParked(4);
    ledger.accept(hazard(1));
    Parked.replay(Parked.with(key).get(0).get("id")).statusCode(200);
    awaitOrder(List.of(hazard(1), hazard(2)));
    assertThat(Parked.with(key))
        .extracting(letter -> letter.get("cause"))
        .containsExactly("REFUSED", "BEHIND");
  }

  @Test
  void otherKeysOfTheSameBatchGoOn() {
    ledger.refuse(hazard(1));
    String other = "other-" + UUID.randomUUID();
    Streams.publish(
        TestEvent.of(Facts.overdue(hazard(1), key, 1)),
        TestEvent.of(Facts.overdue(other, other, 1)),
        TestEvent.of(Facts.overdue(hazard(2), key, 1)));
    awaitParked(2);
    await().untilAsserted(() -> assertThat(ledger.entries(other)).isEqualTo(1));
  }

  @Test
  void aRecordThatIsDeliveredAgainBehindItsOwnParkedCopyIsAppliedOnce() {
    ledger.refuse(hazard(1));
    TestEvent first = TestEvent.of(Facts.overdue(hazard(1), key, 1));
    Streams.publish(first);
    awaitParked(1);
    Streams.publish(first);
    awaitParked(2);
    ledger.accept(hazard(1));
    Parked.replay(Parked.with(key).get(0).get("id")).statusCode(200);
    await().untilAsserted(() -> assertThat(Parked.with(key)).isEmpty());
    assertThat(ledger.entries(hazard(1))).isEqualTo(1);
  }

  @Test
  void whatFollowsAnEventThatAwaitsAUnitWaitsBehindItAndTheReceiptsSaySo() {
    TestEvent first = found("first");
    TestEvent second = found("second");
    Streams.publish(first);
    awaitParked(1);
    Streams.publish(second);
    awaitReceipt(second, Outcome.PARKED);
    ledger.register(key);
    awaitReceipt(first, Outcome.ACCEPTED);
    awaitReceipt(second, Outcome.ACCEPTED);
    assertThat(ledger.found(key)).containsExactly("first", "second");
    assertThat(Parked.with(key)).isEmpty();
  }

  @Test
  void anAgencysEventThatIsParkedOrDiscardedSaysSoInItsReceipt() {
    ledger.register(key);
    ledger.refuse(key);
    TestEvent event = found("refused");
    Streams.publish(event);
    IntakeSettled parked = awaitReceipt(event, Outcome.PARKED);
    assertThat(parked.reason()).contains("the ledger refuses");
    Parked.discard(Parked.with(key).get(0).get("id")).statusCode(200);
    assertThat(awaitReceipt(event, Outcome.REJECTED).reason()).contains("discarded");
  }

  private TestEvent found(String description) {
    return TestEvent.of(
        new HazardFound(key, "GB45067-5.6.1", description, LocalDate.of(2026, 5, 1), null, null));
  }

  private static IntakeSettled awaitReceipt(TestEvent event, Outcome outcome) {
    return Streams.await(
            IntakeSettled.class,
            settled -> settled.eventId().equals(event.id()) && settled.outcome() == outcome)
        .as(IntakeSettled.class);
  }
}
