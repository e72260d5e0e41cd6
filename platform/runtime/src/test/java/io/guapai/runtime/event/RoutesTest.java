package io.guapai.runtime.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.runtime.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutesTest {

  private final List<String> runs = new ArrayList<>();

  private static Received<?> received(Fact fact) {
    String type = Contracts.type(fact.getClass());
    EventHeader header =
        new EventHeader("id", "/test", type, null, Instant.EPOCH, "E", null, 1, null, "id");
    return new Received<>(header, fact, new RawEvent("hazard-events", "E", Map.of(), "{}"));
  }

  private static List<Received<?>> overdueThenPlannedTwice() {
    HazardOverdue overdue = Facts.overdue("H-1", "E-1", 1);
    HazardPlanned planned = new HazardPlanned("H-1", "E-1", "320312", LocalDate.of(2026, 6, 1));
    return Stream.<Fact>of(overdue, planned, planned, overdue)
        .<Received<?>>map(RoutesTest::received)
        .toList();
  }

  private void note(String handler, List<?> run) {
    runs.add(handler + " " + run.size());
  }

  @Test
  void eachTypeOfItsOwnGetsRunsOfConsecutiveFactsInOrder() {
    Routes routes =
        Routes.builder()
            .on(HazardOverdue.class, run -> note("overdue", run))
            .on(HazardPlanned.class, run -> note("planned", run))
            .build();
    routes.apply(overdueThenPlannedTwice());
    assertEquals(List.of("overdue 1", "planned 2", "overdue 1"), runs);
  }

  @Test
  void typesThatShareAHandlerReachItTogetherInTheirOrder() {
    Routes routes =
        Routes.builder()
            .onAny(
                List.of(HazardOverdue.class, HazardPlanned.class),
                run -> run.forEach(event -> runs.add(event.data().getClass().getSimpleName())))
            .build();
    routes.apply(overdueThenPlannedTwice());
    assertEquals(List.of("HazardOverdue", "HazardPlanned", "HazardPlanned", "HazardOverdue"), runs);
  }

  @Test
  void whatHasNoRouteIsSkippedAndEndsNoRun() {
    Routes routes = Routes.builder().on(HazardOverdue.class, run -> note("overdue", run)).build();
    routes.apply(overdueThenPlannedTwice());
    assertEquals(List.of("overdue 2"), runs);
  }
}
