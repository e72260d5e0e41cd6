package io.guapai.equipment.enterprise;

import io.guapai.contracts.EnterpriseKind;
import io.guapai.contracts.KeyPlace;
import io.guapai.contracts.SizeClass;
import io.guapai.equipment.ByTerritory;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as clients see it.
 *
 * @param kinds what it has to do with special equipment; empty while nobody said
 * @param sizeClass null while nobody said
 * @param keyPlaces key places and trades that it is of
 * @param monitoredBecause why it is watched first, or no more; null while nobody said
 * @param insurance against its liability for safety; null when none is on record
 * @param mergedInto id of the entry that it gave way to; null unless it did
 * @param effectiveOn first day on which it is as it stands here; null when it entered so
 * @param version to be sent as If-Match by who acts on it
 */
public record EnterpriseView(
    String id,
    String name,
    @Nullable String creditCode,
    boolean provisional,
    String regionCode,
    boolean demonstration,
    @Nullable String industry,
    Instant registeredAt,
    EnterpriseState state,
    List<EnterpriseKind> kinds,
    @Nullable SizeClass sizeClass,
    boolean hazardousChemicals,
    boolean keyMonitored,
    List<KeyPlace> keyPlaces,
    boolean majorHazardSource,
    @Nullable String monitoredBecause,
    @Nullable Insurance insurance,
    @Nullable String mergedInto,
    @Nullable LocalDate effectiveOn,
    long version) {

  /** Where it stands in a list. */
  ByTerritory<String> place() {
    return new ByTerritory<>(RegionCode.parse(regionCode), id);
  }

  static EnterpriseView of(Enterprise enterprise) {
    EnterpriseProfile profile = enterprise.profile();
    return new EnterpriseView(
        enterprise.id().value(),
        enterprise.name(),
        enterprise.creditCode(),
        enterprise.id().provisional(),
        enterprise.region().value(),
        enterprise.demonstration(),
        enterprise.industry(),
        enterprise.registeredAt(),
        enterprise.state(),
        profile.kinds(),
        profile.sizeClass(),
        profile.hazardousChemicals(),
        profile.keyMonitored(),
        profile.keyPlaces(),
        profile.majorHazardSource(),
        profile.monitoredBecause(),
        profile.insurance(),
        enterprise.mergedInto(),
        enterprise.effectiveOn(),
        enterprise.version());
  }
}
