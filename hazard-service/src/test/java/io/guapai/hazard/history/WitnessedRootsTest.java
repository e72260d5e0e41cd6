package io.guapai.hazard.history;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.notification.NotificationHistoryAnchored;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who keeps the roots of all others cannot rewrite his own past alone. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WitnessedRootsTest {

  private static final String WITNESSED = "/hazard/v1/witnessed-roots/notification/history";

  @Inject MeterRegistry metrics;

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

  @Test
  void anotherRootOfTheKeeperForADayThatIsWitnessedIsABreakToldAtOnce() {
    LocalDate day = LocalDate.of(2026, 7, 1);
    String kept = "a1".repeat(32);
    String other = "b2".repeat(32);
    String next = "c3".repeat(32);
    publish(day, kept, null);
    Patience.until(() -> witnessed().containsKey(kept));
    double before = misfits();
    publish(day, kept, null);
    publish(day, other, null);
    publish(day.plusDays(1), next, other);
    Patience.until(() -> witnessed().containsKey(next));
    assertEquals("BREAK SECOND_FOR_THE_DAY", witnessed().get(other));
    assertEquals("WITNESS null", witnessed().get(next), "it is held against what was told last");
    assertEquals(before + 1, misfits());

    publish(day.plusDays(2), "d4".repeat(32), kept);
    Patience.until(() -> witnessed().containsKey("d4".repeat(32)));
    assertEquals("BREAK OTHER_PREVIOUS", witnessed().get("d4".repeat(32)));
    assertEquals(before + 2, misfits());
  }

  private static void publish(LocalDate day, String root, @Nullable String previous) {
    Streams.publish(new NotificationHistoryAnchored(day, root, previous, 3));
  }

  private double misfits() {
    return metrics.counter("guapai.history.roots.refused").count();
  }

  /** What stands of each root: as what, and why. */
  private static Map<String, String> witnessed() {
    Answer page = Api.as(Tokens.auditor("32")).get(WITNESSED + "?limit=200").as(Answer.class);
    List<String> roots = page.getList("items.says.root");
    Map<String, String> told = new HashMap<>();
    for (int i = 0; i < roots.size(); i++) {
      String entry = "items[" + i + "].";
      told.put(
          roots.get(i), page.getString(entry + "act") + " " + page.getString(entry + "reason"));
    }
    return told;
  }
}
