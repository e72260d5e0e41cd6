package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Stream;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ManyOverdueInspectionsTest {

  private static final int MANY = 2_500;
  private static final String REGION = "320282";

  @Test
  void batchesOfOverdueInspectionsOpenOneHazardEachAndTellOfEachOnce() {
    List<TestEvent> events =
        IntStream.range(0, MANY)
            .mapToObj(i -> TestEvent.of(TestUnit.in(REGION).overdue(LocalDate.of(2025, 6, 30))))
            .toList();
    long start = System.nanoTime();
    Streams.publish(events);
    Patience.until(() -> Api.statistics(REGION).getInt("open") == MANY);
    Logger.getLogger(ManyOverdueInspectionsTest.class)
        .infof("%d hazards opened in %d ms", MANY, (System.nanoTime() - start) / 1_000_000);

    List<Recorded> told =
        Streams.read(
            Stream.HAZARD.topic(),
            Duration.ofSeconds(90),
            all -> all.stream().filter(ManyOverdueInspectionsTest::tellsOfAGrade).count() >= MANY);
    assertEquals(
        MANY,
        told.stream()
            .filter(ManyOverdueInspectionsTest::tellsOfAGrade)
            .map(event -> event.headers().get("ce_subject"))
            .distinct()
            .count());
  }

  private static boolean tellsOfAGrade(Recorded event) {
    return event.is(HazardGraded.class) && REGION.equals(event.headers().get("ce_regioncode"));
  }
}
