package io.guapai.notification.escalation;

import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.alert.AlertsFromFacts.UnitCame;
import io.guapai.notification.subject.Places;
import io.guapai.notification.subject.Places.Place;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.Rescoping;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Open cases follow their hazard when its unit, or the enterprise at which it was found, is in
 * another territory from now on: the authority there has it as it stands, acknowledged or not, with
 * what is left of its term, and is told. The old one still sees it, and changes nothing.
 */
@ApplicationScoped
public class MovedCases {

  private final Places places;
  private final CaseFiles files;
  private final AlertsFromFacts alerts;
  private final Rescoping rescoping;
  private final History history;
  private final Clock clock;

  MovedCases(
      Places places,
      CaseFiles files,
      AlertsFromFacts alerts,
      Rescoping rescoping,
      History history,
      Clock clock) {
    this.places = places;
    this.files = files;
    this.alerts = alerts;
    this.rescoping = rescoping;
    this.history = history;
    this.clock = clock;
  }

  /** Follows units. Handler of the fact. */
  public void unitsChanged(List<Received<EquipmentChanged>> events) {
    follow(places.units(events));
  }

  /** Follows enterprises that are registered elsewhere. Handler of the fact. */
  public void enterprisesMoved(List<Received<?>> events) {
    follow(places.enterprises(events));
  }

  private void follow(Map<Place, EventHeader> told) {
    if (told.isEmpty()) {
      return;
    }
    Map<String, Place> byHazard =
        told.keySet().stream().collect(Collectors.toMap(Place::hazardId, Function.identity()));
    Instant now = clock.instant();
    List<HistoryEntry> kept = new ArrayList<>();
    List<UnitCame> came = new ArrayList<>();
    for (EscalationCase file : files.lockOpen(byHazard.keySet())) {
      Place place = Objects.requireNonNull(byHazard.get(file.hazardId()));
      EventHeader event = Objects.requireNonNull(told.get(place));
      String from = file.regionCode();
      Optional<HistoryEntry> moved = follow(file, place, By.event(event, now));
      moved.ifPresent(kept::add);
      String unit = place.equipmentNo();
      if (moved.isPresent() && unit != null) {
        came.add(new UnitCame(event, place.regionCode(), file.enterpriseId(), unit, from));
      }
    }
    history.write(kept);
    alerts.came(came);
  }

  /**
   * Has a case go where its hazard is.
   *
   * @return what is to be kept of it; empty when it is there
   */
  Optional<HistoryEntry> follow(EscalationCase file, Place place, By by) {
    String from = file.regionCode();
    String to = place.regionCode();
    if (from.equals(to)) {
      return Optional.empty();
    }
    file.goOnIn(RegionCode.parse(to));
    return Optional.of(
        file.entry(Rescoping.ACT, file.state(), by)
            .because(rescoping.reason(from, to, place.equipmentNo() != null)));
  }
}
