package io.guapai.hazard.accident;

import io.guapai.contracts.Consequence;
import io.guapai.contracts.ConsequenceKind;
import io.guapai.contracts.inspection.EntrapmentProlonged;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * People who were trapped in a lift for two hours or more are an accident (特种设备安全监察条例 §64). Whether
 * it was reported late people find: that it would be one nobody knew when it began.
 */
@ApplicationScoped
public class ProlongedEntrapments {

  private final UnitDirectory units;
  private final RecordingAccidents accidents;
  private final AccidentJournal journal;
  private final WaitingRoom waitingRoom;
  private final PlatformClock clock;

  ProlongedEntrapments(
      UnitDirectory units,
      RecordingAccidents accidents,
      AccidentJournal journal,
      WaitingRoom waitingRoom,
      PlatformClock clock) {
    this.units = units;
    this.accidents = accidents;
    this.journal = journal;
    this.waitingRoom = waitingRoom;
    this.clock = clock;
  }

  /** Puts them on record; one of a unit that is not known yet waits for it. */
  public void record(List<Received<EntrapmentProlonged>> events) {
    Map<String, Unit> known =
        units.byNumber(events.stream().map(event -> event.data().equipmentNo()).toList());
    for (Received<EntrapmentProlonged> event : events) {
      EntrapmentProlonged told = event.data();
      Unit unit = known.get(told.equipmentNo());
      if (unit == null) {
        waitingRoom.keep(event, WaitingRoom.unit(told.equipmentNo()));
      } else {
        record(event, told, unit);
      }
    }
  }

  private void record(Received<EntrapmentProlonged> event, EntrapmentProlonged told, Unit unit) {
    LocalDate day = told.trappedAt().atZone(clock.getZone()).toLocalDate();
    Account account =
        new Account(
            told.trappedAt(),
            null,
            null,
            List.of(new Consequence(ConsequenceKind.STRANDED, told.minutes())));
    Accident accident =
        accidents.record(
            unit,
            day,
            account,
            "电梯困人%1$d分钟以上 / people trapped in a lift for %1$d minutes or more"
                .formatted(told.minutes()),
            told,
            By.event(event.header(), clock.instant()),
            event.header().correlationId());
    journal.write(accident, null);
  }
}
