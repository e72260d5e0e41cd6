package io.guapai.scoring.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.event.Received;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaveTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

  private final Firm firm = Firm.fresh();

  private static List<Map<Class<? extends Fact>, List<Received<?>>>> split(Fact... facts) {
    List<Received<?>> events =
        Arrays.stream(facts).<Received<?>>map(fact -> Teller.received(fact, 1)).toList();
    return Wave.split(events, Fact::subject).stream().map(Wave::byFact).toList();
  }

  @Test
  void eventsAboutDifferentRecordsAreOneWaveSortedByKind() {
    var waves = split(firm.overdue("a"), firm.cleared("b"), firm.overdue("c"), firm.cleared("d"));
    assertEquals(1, waves.size());
    assertEquals(2, waves.get(0).get(InspectionOverdue.class).size());
    assertEquals(2, waves.get(0).get(InspectionOverdueCleared.class).size());
  }

  @Test
  void aSecondEventAboutARecordBeginsAWaveSoThatItsOrderHolds() {
    var waves = split(firm.overdue("a"), firm.overdue("b"), firm.cleared("a"), firm.overdue("a"));
    assertEquals(3, waves.size());
    assertEquals(2, waves.get(0).get(InspectionOverdue.class).size());
    assertEquals(1, waves.get(1).get(InspectionOverdueCleared.class).size());
    assertEquals(1, waves.get(2).get(InspectionOverdue.class).size());
  }

  @Test
  void fiveHundredHazardsWithTwoFactsEachAreTwoWaves() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      facts.add(firm.reported("h" + i, "TSEL-40-OVERDUE", DAY));
      facts.add(firm.graded("h" + i, "TSEL-40-OVERDUE", Grade.GENERAL, DAY));
    }
    var waves = split(facts.toArray(Fact[]::new));
    assertEquals(2, waves.size());
    assertEquals(500, waves.get(0).get(HazardReported.class).size());
    assertEquals(500, waves.get(1).get(HazardGraded.class).size());
  }
}
