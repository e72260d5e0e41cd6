package io.guapai.hazard.history;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.contracts.notification.NotificationHistoryAnchored;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who keeps the roots of all others cannot rewrite his own past alone. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WitnessedRootsTest {

  private static final String WITNESSED = "/hazard/v1/witnessed-roots/notification/history";

  @Test
  void theRootsOfTheKeeperStandInAnotherServicesHistory() {
    String root = "5e".repeat(32);
    Streams.publish(
        TestEvent.of(new NotificationHistoryAnchored(LocalDate.of(2026, 5, 1), root, null, 3)));
    Patience.until(
        () ->
            Api.as(Tokens.auditor("32"))
                .get(WITNESSED)
                .as(Answer.class)
                .getList("items.says.root")
                .contains(root));
    Api.as(Tokens.auditor("32"))
        .get(WITNESSED + "/verify")
        .then()
        .body(has("intact", equalTo(true)));
    Api.as(Tokens.county("320324")).get(WITNESSED).then().statusCode(403);
    Api.as(Tokens.auditor("32"))
        .get("/hazard/v1/witnessed-roots/scoring/history")
        .then()
        .statusCode(404);
  }
}
