package io.guapai.runtime.event.inbox;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.Stream;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.Bytes;
import io.guapai.runtime.Facts;
import io.guapai.runtime.Ledger;
import io.guapai.runtime.Parked;
import io.guapai.runtime.event.parking.DeadLetterTopic;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InboxTest {

  @Inject Ledger ledger;
  @Inject Inbox inbox;

  private static String fresh(String prefix) {
    return prefix + "-" + UUID.randomUUID();
  }

  private void awaitEntries(String hazard, int entries) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertEquals(entries, ledger.entries(hazard)));
  }

  @Test
  void aSecondDeliveryChangesNothing() {
    String hazard = fresh("twice");
    String last = fresh("last");
    TestEvent event = TestEvent.of(Facts.overdue(hazard, "E-1", 1));
    Streams.publish(event, event);
    Streams.publish(event);
    Streams.publish(Facts.overdue(last, "E-1", 1));
    awaitEntries(last, 1);
    assertEquals(1, ledger.entries(hazard));
  }

  @Test
  void aPoisonedRecordIsParkedWhileItsNeighboursAreAppliedAndCanBeReplayed() {
    String bad = fresh("poison");
    ledger.refuse(bad);
    List<String> good = IntStream.range(0, 5).mapToObj(i -> fresh("good")).toList();
    Streams.publish(TestEvent.of(Facts.overdue(good.get(0), "E-2", 1)));
    Streams.publish(TestEvent.of(Facts.overdue(bad, bad, 1)));
    good.forEach(hazard -> Streams.publish(Facts.overdue(hazard + "-b", "E-2", 1)));
    awaitEntries(good.get(0), 1);
    good.forEach(hazard -> awaitEntries(hazard + "-b", 1));
    assertEquals(0, ledger.entries(bad));

    await().untilAsserted(() -> assertEquals(1, Parked.with(bad).size()));
    Object id = Parked.with(bad).get(0).get("id");
    ledger.accept(bad);
    Parked.replay(id).statusCode(200).body(has("state", equalTo("APPLIED")));
    awaitEntries(bad, 1);
    Parked.replay(id)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:already-settled")));
    Streams.read(
        DeadLetterTopic.NAME,
        records -> records.stream().anyMatch(record -> record.value().contains(bad)));
  }

  @Test
  void aConsumerGroupThatIsResetToTheBeginningChangesNothing() {
    String hazard = fresh("reset");
    String refused = fresh("refused");
    ledger.refuse(refused);
    Streams.publish(
        TestEvent.of(Facts.overdue(hazard, hazard, 1)),
        TestEvent.of(Facts.overdue(refused, refused, 1)));
    awaitEntries(hazard, 1);
    await().untilAsserted(() -> assertEquals(1, Parked.with(refused).size()));
    int parked = Parked.all().size();

    List<ConsumerRecord<byte[], byte[]>> all = Bytes.all(Stream.HAZARD.topic());
    assertEquals(Map.of(), inbox.handle(all));

    assertEquals(1, ledger.entries(hazard));
    assertEquals(parked, Parked.all().size());
  }

  @Test
  void anUnreadableRecordIsParkedWithItsReason() {
    String hazard = fresh("unreadable");
    Streams.publish(
        TestEvent.of(Facts.overdue(hazard, "E-3", 1)).withData("{\"hazardId\": \"" + hazard));
    Streams.send(
        List.of(new ProducerRecord<>(Stream.HAZARD.topic(), "E-3", "no event at all " + hazard)));
    await()
        .untilAsserted(
            () -> {
              assertEquals(2, Parked.with(hazard).size());
            });
    assertEquals("BROKEN", Parked.with(hazard).get(0).get("cause"));
  }

  @Test
  void aDatabaseThatIsAwayLosesNothing() {
    List<String> hazards = IntStream.range(0, 50).mapToObj(i -> fresh("away")).toList();
    Database.stop();
    try {
      hazards.forEach(hazard -> Streams.publish(Facts.overdue(hazard, hazard, 1)));
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
    } finally {
      Database.start();
    }
    hazards.forEach(hazard -> awaitEntries(hazard, 1));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
  }

  @Test
  void anEventAboutAnUnknownUnitWaitsUntilTheUnitIsKnown() {
    String unit = fresh("unit");
    TestEvent event =
        TestEvent.of(
            new HazardFound(unit, "GB45067-5.6.1", "门锁失效", LocalDate.of(2026, 5, 1), null, null));
    Streams.publish(event);
    Streams.await(
        IntakeSettled.class,
        settled -> settled.eventId().equals(event.id()) && settled.outcome() == Outcome.PARKED);
    ledger.register(unit);
    Streams.await(
        IntakeSettled.class,
        settled ->
            settled.eventId().equals(event.id())
                && settled.outcome() == Outcome.ACCEPTED
                && ("H-" + unit).equals(settled.recordId()));
  }

  @Test
  void anAgencyRecordThatBreaksItsSchemaIsParked() {
    String unit = fresh("schema");
    Streams.publish(
        TestEvent.of(
                new HazardFound(unit, "GB45067-5.6.1", "x", LocalDate.of(2026, 5, 1), null, null))
            .withData("{\"equipmentNo\":\"" + unit + "\",\"foundOn\":\"2026-02-31\"}"));
    await()
        .untilAsserted(
            () ->
                assertThat(Parked.with(unit))
                    .extracting(letter -> letter.get("cause"))
                    .containsExactly("BROKEN"));
  }

  @Test
  void onlyAnAdministratorSeesParkedRecords() {
    given()
        .get("/ledger/v1/dead-letters")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body(has("type", equalTo("urn:guapai:problem:unauthenticated")));
    given().auth().oauth2("no.such.token").get("/ledger/v1/dead-letters").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.province("32"))
        .get("/ledger/v1/dead-letters")
        .then()
        .statusCode(403);
    given().auth().oauth2(Tokens.admin()).get("/hazard/v1/dead-letters").then().statusCode(404);
  }

  @Test
  void aRecordThatDoesNotFitIntoMemoryIsParkedOnceByItsPlaceAndHoldsNobodyUp() {
    long offset = UUID.randomUUID().getMostSignificantBits() >>> 1;
    TopicPartition partition = new TopicPartition(Stream.HAZARD.topic(), 0);
    inbox.parkUnreadable(partition, offset, "it unpacks to more than fits into memory");
    inbox.parkUnreadable(partition, offset, "it unpacks to more than fits into memory");
    List<Map<String, Object>> letters =
        Parked.all().stream()
            .filter(letter -> letter.get("position").equals(partition.topic() + "/0/" + offset))
            .toList();
    assertThat(letters).hasSize(1);
    assertThat(letters.get(0))
        .containsEntry("data", "")
        .containsEntry("whole", false)
        .containsEntry("cause", "BROKEN")
        .containsEntry("head", null)
        .containsEntry("reason", "it unpacks to more than fits into memory");
  }
}
