package io.guapai.inspection.subject;

import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.history.History;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the units in step with the register. Reports that came before their unit are sent on when
 * it appears.
 */
@ApplicationScoped
public class FollowingRegister {

  private final Subjects subjects;
  private final DueRulebook rulebook;
  private final History history;
  private final WaitingRoom waitingRoom;
  private final UnitClocks clocks;
  private final Sql sql;
  private final Clock clock;

  public FollowingRegister(
      Subjects subjects,
      DueRulebook rulebook,
      History history,
      WaitingRoom waitingRoom,
      UnitClocks clocks,
      Sql sql,
      Clock clock) {
    this.subjects = subjects;
    this.rulebook = rulebook;
    this.history = history;
    this.waitingRoom = waitingRoom;
    this.clocks = clocks;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Follows what the register told, in its order.
   *
   * @throws NumberTaken when a unit comes with the number of another one
   */
  public void follow(List<Sighting> sightings) {
    DueRules rules = rulebook.now();
    Map<String, Subject> known = known(sightings);
    requireFreeNumbers(sightings, known);
    Set<String> echoes = echoes(sightings);
    Set<String> numbersBefore = new HashSet<>();
    known.values().forEach(subject -> numbersBefore.add(subject.equipmentNo()));
    Set<Subject> entered = new LinkedHashSet<>();
    Set<Subject> changed = new LinkedHashSet<>();
    List<Draft> cleared = new ArrayList<>();
    for (Sighting sighting : sightings) {
      Unit unit = sighting.unit();
      long version = sighting.header().sequence();
      String correlation = sighting.header().correlationId();
      Subject subject = known.get(unit.equipmentId());
      if (subject == null) {
        subject = Subject.enter(unit, version, correlation, rules);
        entered.add(subject);
        known.put(unit.equipmentId(), subject);
      } else if (subject.isBehind(version)) {
        changed.add(subject);
        boolean echo = echoes.contains(String.valueOf(sighting.header().causationId()));
        Optional<InspectionOverdueCleared> end =
            subject.follow(unit, version, echo, correlation, rules);
        if (end.isPresent()) {
          Cause cause = Cause.of(sighting.header());
          cleared.add(new Draft(end.get(), subject.factSequence(), cause));
        }
      }
    }
    changed.removeAll(entered);
    subjects.add(entered);
    subjects.store(changed);
    history.tell(Subject.KIND, By.job("following-the-register", clock.instant()), cleared);
    clocks.keep(Stream.concat(entered.stream(), changed.stream()).toList());
    waitingRoom.release(
        known.values().stream()
            .map(Subject::equipmentNo)
            .filter(number -> !numbersBefore.contains(number))
            .map(WaitingRoom::unit)
            .toList());
  }

  private Map<String, Subject> known(List<Sighting> sightings) {
    Map<String, Subject> known = new HashMap<>();
    Set<String> ids = new HashSet<>();
    sightings.forEach(sighting -> ids.add(sighting.unit().equipmentId()));
    subjects.lockedById(ids).forEach(subject -> known.put(subject.equipmentId(), subject));
    return known;
  }

  private void requireFreeNumbers(List<Sighting> sightings, Map<String, Subject> known) {
    Map<String, String> owners = new HashMap<>();
    for (Sighting sighting : sightings) {
      Unit unit = sighting.unit();
      Subject subject = known.get(unit.equipmentId());
      if (subject == null || subject.isBehind(sighting.header().sequence())) {
        owners.put(unit.equipmentNo(), unit.equipmentId());
      }
    }
    sql.query(
            "select equipment_no, equipment_id from subject where equipment_no = any(?)",
            row -> Map.entry(row.getString(1), row.getString(2)),
            owners.keySet())
        .forEach(
            holder -> {
              String owner = String.valueOf(owners.get(holder.getKey()));
              if (!owner.equals(holder.getValue())) {
                throw new NumberTaken(holder.getKey(), owner, holder.getValue());
              }
            });
  }

  /** Those causes that are this service's own reports of an inspection. */
  private Set<String> echoes(List<Sighting> sightings) {
    List<String> causes =
        sightings.stream()
            .map(sighting -> sighting.header().causationId())
            .filter(Objects::nonNull)
            .toList();
    return causes.isEmpty()
        ? Set.of()
        : new HashSet<>(
            sql.query(
                "select completed_event from inspection where completed_event = any(?)"
                    + " union all select taken_back_event from inspection"
                    + " where taken_back_event = any(?)",
                row -> row.getString(1),
                causes,
                causes));
  }
}
