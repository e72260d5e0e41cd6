package io.guapai.notification.intake;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.runtime.sql.DailyPartitions;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Where receipts lie, and for how long. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReceiptDaysTest {

  @Inject DailyPartitions partitions;
  @Inject IntakeConfig config;

  private final String sender = Events.sender();
  private final String source = Events.source(sender);

  private static String dated(Instant instant) {
    return UuidCreator.getTimeOrderedEpoch(instant).toString();
  }

  private String post(String id) {
    Map<String, Object> event = Events.inspection(source);
    event.put("id", id);
    for (int time = 0; time < 2; time++) {
      Events.structured(sender, event).post("/events").then().statusCode(202);
    }
    assertEquals(1, Events.produced(source).stream().filter(one -> one.id().equals(id)).count());
    return id;
  }

  private List<String> partitions(String id) {
    return Rows.texts(
        "select tableoid::regclass::text from receipt where source = ? and id = ?", source, id);
  }

  private void readable(String id) {
    Events.as(sender)
        .queryParam("source", source)
        .queryParam("id", id)
        .get("/events")
        .then()
        .statusCode(200)
        .body(has("id", equalTo(id)));
  }

  @Test
  void aReceiptLiesInThePartitionOfTheDayThatTheIdCarries() {
    Instant now = Instant.now();
    String id = post(dated(now));
    String day = LocalDate.ofInstant(now, ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
    assertEquals(List.of("receipt_" + day), partitions(id));
    readable(id);
  }

  @Test
  void anIdThatCarriesNoDayHasOneReceiptAllTheSame() {
    for (String id : List.of(UUID.randomUUID().toString(), "R-" + UUID.randomUUID())) {
      post(id);
      assertEquals(List.of("receipt_undated"), partitions(id), id);
      readable(id);
    }
  }

  @Test
  void anIdOfADayWithoutAPartitionHasOneReceiptAllTheSame() {
    Instant now = Instant.now();
    for (int days : new int[] {-400, 400}) {
      String id = post(dated(now.plus(Duration.ofDays(days))));
      assertEquals(List.of("receipt_default"), partitions(id), id);
      readable(id);
    }
  }

  @Test
  void anOutcomeFindsTheReceiptOfAnyDay() {
    for (String id : List.of(dated(Instant.now()), UUID.randomUUID().toString())) {
      post(id);
      Streams.publish(
          new IntakeSettled(source, id, Outcome.ACCEPTED, "inspection", "ins-1", null, null));
      Eventually.await()
          .until(
              () -> Rows.texts("select state from receipt where source = ? and id = ?", source, id),
              equalTo(List.of("ACCEPTED")));
    }
  }

  @Test
  void receiptsOutsideTheDaysAreForgottenByTheirAge() {
    for (Supplier<String> id :
        List.<Supplier<String>>of(
            () -> UUID.randomUUID().toString(),
            () -> dated(Instant.now().minus(Duration.ofDays(400))))) {
      String old = post(id.get());
      String young = post(id.get());
      age(old, 91);
      age(young, 89);
      partitions.forgetUndated(ReceiptBook.pages(config));
      assertEquals(List.of(), partitions(old));
      assertEquals(1, partitions(young).size());
    }
  }

  private static void age(String id, int days) {
    Rows.change(
        "update receipt set entered_at = clock_timestamp() - ? * interval '1 day' where id = ?",
        days,
        id);
  }
}
