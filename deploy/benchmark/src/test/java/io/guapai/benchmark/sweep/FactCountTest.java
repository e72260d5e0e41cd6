package io.guapai.benchmark.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactCountTest {

  private static final String TYPE = "io.guapai.hazard-overdue.v1";

  private record Event(String hazard, String id, String type, String data) {}

  private static Event overdue(String hazard, String id, int cycle) {
    return new Event(
        hazard, id, TYPE, "{\"cycle\":%d,\"hazardId\":\"%s\"}".formatted(cycle, hazard));
  }

  private static Facts count(Event... events) {
    FactCount count = new FactCount(TYPE);
    for (Event event : List.of(events)) {
      count.add(
          "key",
          Map.of("type", event.type(), "subject", event.hazard(), "id", event.id()),
          event.data());
    }
    return count.facts();
  }

  @Test
  void theSameFactsInAnotherOrderWithOtherIdsAreTheSame() {
    assertEquals(
        count(overdue("a", "1", 1), overdue("b", "2", 1)),
        count(overdue("b", "3", 1), overdue("a", "4", 1)));
  }

  @Test
  void theOrderOfFieldsInJsonDoesNotMatter() {
    Event turned = new Event("a", "1", TYPE, "{ \"hazardId\": \"a\", \"cycle\": 1 }");
    assertEquals(count(overdue("a", "1", 1)), count(turned));
  }

  @Test
  void anotherContentIsNotTheSame() {
    assertNotEquals(count(overdue("a", "1", 1)).content(), count(overdue("a", "1", 2)).content());
  }

  @Test
  void whatIsToldOfTwiceCountsOnceAsSubject() {
    Facts facts = count(overdue("a", "1", 1), overdue("a", "2", 1));
    assertEquals(2, facts.count());
    assertEquals(1, facts.subjects());
  }

  @Test
  void otherFactsDoNotCount() {
    Facts facts = count(new Event("a", "1", "io.guapai.hazard-listed.v1", "{}"));
    assertEquals(0, facts.count());
  }
}
