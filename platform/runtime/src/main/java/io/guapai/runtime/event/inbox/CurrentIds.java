package io.guapai.runtime.event.inbox;

import io.guapai.contracts.AboutUnit;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.inbox.Reading.Unwanted;
import io.guapai.runtime.event.inbox.Reading.Wanted;
import io.guapai.runtime.unit.UnitAliases;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facts under the ids by which their enterprise and their unit are known now. A fact that was told
 * under a former id reaches its handler as one about the entry that it was merged into. What the
 * platform told of the former entry itself, its name or its score, its state or its dates, says
 * nothing of that one and is dropped; what was found there does.
 */
@ApplicationScoped
class CurrentIds {

  private static final String ENTERPRISE = "enterpriseId";
  private static final String UNIT = "equipmentId";
  private static final String UNIT_NO = "equipmentNo";

  private final EnterpriseAliases enterprises;
  private final UnitAliases units;

  CurrentIds(EnterpriseAliases enterprises, UnitAliases units) {
    this.enterprises = enterprises;
    this.units = units;
  }

  /** What former ids of enterprises and of units lead to. */
  record Ids(Map<String, String> enterprises, Map<String, Name> units) {}

  /** The current ids of those that the records are about, by the former. */
  Ids of(Collection<Arrived> records) {
    List<Received<?>> events =
        records.stream()
            .map(Arrived::reading)
            .filter(Wanted.class::isInstance)
            .<Received<?>>map(reading -> ((Wanted) reading).event())
            .toList();
    if (records.stream().anyMatch(CurrentIds::merges)) {
      enterprises.hold();
    }
    List<String> keys =
        events.stream().map(event -> event.header().partitionKey()).distinct().toList();
    List<String> ids =
        events.stream()
            .map(event -> unit(event.data()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new Ids(
        keys.isEmpty() ? Map.of() : enterprises.among(keys),
        ids.isEmpty() ? Map.of() : units.among(ids));
  }

  /** Whether a record tells that two ids are one enterprise, or one unit. */
  static boolean merges(Arrived arrived) {
    return arrived.reading() instanceof Wanted wanted
        && (wanted.event().data() instanceof EnterpriseMerged
            || wanted.event().data() instanceof EquipmentMerged);
  }

  /** A record as its handler is to see it. */
  static Arrived under(Ids current, Arrived arrived) {
    if (!(arrived.reading() instanceof Wanted wanted)) {
      return arrived;
    }
    Received<?> event = wanted.event();
    String former = event.header().partitionKey();
    String id = current.enterprises().get(former);
    if (id != null) {
      if (isOfEntry(event.data(), former)) {
        return arrived.as(new Unwanted());
      }
      event = under(id, event);
    }
    if (event.data() instanceof AboutUnit about && about.equipmentId() != null) {
      Name unit = current.units().get(about.equipmentId());
      if (unit != null && about.ofEntry()) {
        return arrived.as(new Unwanted());
      }
      event = unit == null ? event : about(unit, event);
    }
    return event == wanted.event() ? arrived : arrived.as(new Wanted(event));
  }

  private static @Nullable String unit(Fact fact) {
    return fact instanceof AboutUnit about ? about.equipmentId() : null;
  }

  private static boolean isOfEntry(Fact fact, String former) {
    return fact instanceof EnterpriseFact && fact.subject().equals(former);
  }

  private static <T extends Fact> Received<T> under(String id, Received<T> event) {
    EventHeader header = event.header();
    return new Received<>(
        new EventHeader(
            header.id(),
            header.source(),
            header.type(),
            header.subject(),
            header.time(),
            id,
            header.regionCode(),
            header.sequence(),
            header.causationId(),
            header.correlationId()),
        EventJson.with(event.data(), ENTERPRISE, id),
        event.raw(),
        event.position(),
        event.writtenAt());
  }

  private static <T extends Fact> Received<T> about(Name unit, Received<T> event) {
    return new Received<>(
        event.header(),
        EventJson.with(EventJson.with(event.data(), UNIT, unit.id()), UNIT_NO, unit.no()),
        event.raw(),
        event.position(),
        event.writtenAt());
  }
}
