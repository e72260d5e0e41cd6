package io.guapai.runtime.event.inbox;

import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.inbox.Reading.Unwanted;
import io.guapai.runtime.event.inbox.Reading.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Facts under the id by which their enterprise is known now. A fact that was told under a former id
 * reaches its handler as one about the enterprise that the entry was merged into. What the platform
 * told of the former entry itself, its name or its score, says nothing of that enterprise and is
 * dropped; what an agency found there does.
 */
@ApplicationScoped
class CurrentIds {

  private static final String ENTERPRISE = "enterpriseId";

  private final EnterpriseAliases aliases;

  CurrentIds(EnterpriseAliases aliases) {
    this.aliases = aliases;
  }

  /** The current ids of those that are keys of records, by the former. */
  Map<String, String> of(Collection<Arrived> records) {
    List<String> keys =
        records.stream()
            .map(Arrived::reading)
            .filter(Wanted.class::isInstance)
            .map(reading -> ((Wanted) reading).event().header().partitionKey())
            .distinct()
            .toList();
    if (records.stream().anyMatch(CurrentIds::merges)) {
      aliases.hold();
    }
    return keys.isEmpty() ? Map.of() : aliases.among(keys);
  }

  /** Whether a record tells that two ids are one enterprise. */
  static boolean merges(Arrived arrived) {
    return arrived.reading() instanceof Wanted wanted
        && wanted.event().data() instanceof EnterpriseMerged;
  }

  /** A record as its handler is to see it. */
  static Arrived under(Map<String, String> current, Arrived arrived) {
    if (!(arrived.reading() instanceof Wanted wanted)) {
      return arrived;
    }
    String former = wanted.event().header().partitionKey();
    String id = current.get(former);
    if (id == null) {
      return arrived;
    }
    Reading reading =
        isOfEntry(wanted.event().data(), former)
            ? new Unwanted()
            : new Wanted(under(id, wanted.event()));
    return new Arrived(arrived.record(), arrived.partition(), arrived.offset(), reading);
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
}
