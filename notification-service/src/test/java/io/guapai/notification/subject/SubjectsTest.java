package io.guapai.notification.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.hazard.HazardReported;
import io.guapai.notification.Facts;
import io.guapai.notification.Story;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.identity.Transactions;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SubjectsTest {

  @Inject Subjects subjects;
  @Inject Transactions transactions;

  @Test
  void ofSeveralFactsOfOneEnterpriseInOneBatchTheLastCounts() {
    Story story = Story.in("320411");
    Story other = Story.in("320411");
    Map<String, Enterprise> known =
        transactions.asSystem(
            () -> {
              subjects.registered(
                  List.of(
                      Facts.received(story.enterprise("first", false)),
                      Facts.received(other.enterprise("other", false)),
                      Facts.received(story.enterprise("last", true))));
              subjects.registered(List.of(Facts.received(other.enterprise("renamed", false))));
              return subjects.enterprises(List.of(story.enterpriseId(), other.enterpriseId()));
            });
    assertEquals(
        new Enterprise(story.enterpriseId(), "last", true), known.get(story.enterpriseId()));
    assertEquals(
        new Enterprise(other.enterpriseId(), "renamed", false), known.get(other.enterpriseId()));
  }

  @Test
  void hazardsWithAndWithoutAUnitAreRememberedTogether() {
    Story story = Story.in("320411");
    HazardReported tied = story.reported(false);
    Story free = Story.in("320411");
    HazardReported untied =
        new HazardReported(
            free.hazardId(),
            free.hazardNo(),
            free.enterpriseId(),
            free.region(),
            null,
            null,
            tied.code(),
            tied.description(),
            tied.sourceKind(),
            tied.reportedAt(),
            true,
            null,
            null);
    List<Received<HazardReported>> events =
        List.of(Facts.received(tied), Facts.received(untied), Facts.received(tied));
    Map<String, Hazard> known =
        transactions.asSystem(
            () -> {
              subjects.reported(events);
              return subjects.hazards(List.of(story.hazardId(), free.hazardId()));
            });
    assertEquals(story.equipmentNo(), known.get(story.hazardId()).equipmentNo());
    assertNull(known.get(free.hazardId()).equipmentNo());
  }
}
