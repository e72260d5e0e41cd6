package io.guapai.runtime.event.consumer;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.guapai.runtime.Facts;
import io.guapai.runtime.Ledger;
import io.guapai.runtime.Parked;
import io.guapai.testing.Broker;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults 8, 11 and 12: what stands still says so, and nothing else does. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class StandstillTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Ledger ledger;

  private final String mark = "standstill-" + UUID.randomUUID();

  @Test
  void aDefectOfOursParksNothingStopsItsPartitionAndIsTold() {
    ledger.breakAt(mark);
    Streams.publish(Facts.overdue(mark, mark, 1));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                given()
                    .get("/q/metrics")
                    .then()
                    .body(containsString("guapai_consumer_stopped_partitions 1.0")));
    given().get("/q/health/ready").then().statusCode(503);
    // Its neighbours go on: of so many keys most lie in other partitions.
    IntStream.range(0, 20).forEach(i -> Streams.publish(Facts.overdue(mark + i, mark + i, 1)));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(IntStream.range(0, 20).filter(i -> ledger.entries(mark + i) == 1))
                    .isNotEmpty());
    assertThat(Parked.with(mark)).isEmpty();
    given().get("/q/health").then().body(not(containsString(mark)));
    given().get("/q/health/live").then().statusCode(200);

    ledger.mend(mark);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(ledger.entries(mark)).isEqualTo(1));
    IntStream.range(0, 20)
        .forEach(
            i ->
                await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(ledger.entries(mark + i)).isEqualTo(1)));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
  }

  @Test
  void aBrokerThatIsAwayTakesNoRequestWithIt() {
    Broker.stop();
    try {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  given()
                      .get("/q/health/ready")
                      .then()
                      .statusCode(200)
                      .body(has("checks[name=events are handled].data.broker", equalTo("away"))));
      given().get("/q/health/live").then().statusCode(200);
      given().get("/q/metrics").then().body(containsString("guapai_broker_connections 0.0"));
      given().auth().oauth2(Tokens.admin()).get("/ledger/v1/dead-letters").then().statusCode(200);
    } finally {
      Broker.start();
    }
    Streams.publish(Facts.overdue(mark, mark, 1));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(ledger.entries(mark)).isEqualTo(1));
  }
}
