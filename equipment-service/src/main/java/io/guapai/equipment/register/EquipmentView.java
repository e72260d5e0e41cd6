package io.guapai.equipment.register;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.ByTerritory;
import io.guapai.equipment.geo.Wgs84;
import io.guapai.equipment.term.TermRules;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit as clients see it.
 *
 * @param useStateSince first day of its use state; null when not known
 * @param stoppedUntil the last day of its rest, as far as its user told; null when it does not rest
 * @param certificateNo number of its certificate of use registration; null when it has none, or
 *     none is known
 * @param inspState derived from the dates at the moment of reading
 * @param nextInspectionSource who stated that date; null without one, or when it is not known
 * @param nextInspectionMoved the decision that moved that date, and the one before; null without
 * @param registrationFrom the day that the term for use registration is counted from: first use, or
 *     where that is unknown the day on which the register first knew the unit in use; after
 *     cancellation the day from which it was in use and cancelled; null when no such term runs
 * @param registrationDue last day for use registration; null when no such term runs
 * @param vanishedIn import of a whole register of its source that had it no more; null when it has
 * @param merged where it went, of an entry that was found to be the same unit as another one
 * @param mapPoint the position in WGS 84, whatever it was stated in
 * @param details what else the source of the record tells
 */
public record EquipmentView(
    UUID id,
    String equipmentNo,
    @Nullable String equipmentCode,
    @Nullable String legacyCode,
    @Nullable String sourceSystem,
    @Nullable String recordNo,
    String enterpriseId,
    String enterpriseName,
    String regionCode,
    String variety,
    @Nullable String name,
    UseState useState,
    @Nullable LocalDate useStateSince,
    @Nullable LocalDate stoppedUntil,
    RegState regState,
    @Nullable String certificateNo,
    InspectionState inspState,
    @Nullable LocalDate firstUseDate,
    @Nullable LocalDate nextInspectionDate,
    @Nullable DateSource nextInspectionSource,
    @Nullable MovedDate nextInspectionMoved,
    @Nullable LocalDate lastInspectedOn,
    @Nullable LocalDate registrationFrom,
    @Nullable LocalDate registrationDue,
    @Nullable Made made,
    List<ParameterView> parameters,
    List<FiledDocument> documents,
    @Nullable Position position,
    @Nullable Wgs84 mapPoint,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) @Nullable String details,
    @Nullable UUID vanishedIn,
    @Nullable Instant vanishedAt,
    @Nullable MergedInto merged,
    boolean demonstration,
    Instant registeredAt,
    long version) {

  /** Where it stands in a list. */
  ByTerritory<UUID> place() {
    return new ByTerritory<>(RegionCode.parse(regionCode), id);
  }

  static EquipmentView of(
      Equipment unit, List<ParameterView> parameters, LocalDate today, TermRules terms) {
    return new EquipmentView(
        unit.id(),
        unit.equipmentNo,
        unit.equipmentCode,
        unit.legacyCode,
        unit.sourceSystem,
        unit.recordNo,
        unit.enterpriseId,
        unit.enterpriseName,
        unit.regionCode(),
        unit.variety,
        unit.name,
        unit.useState,
        unit.useStateSince,
        unit.stoppedUntil,
        unit.regState,
        unit.certificateNo,
        unit.inspectionState(today, terms),
        unit.firstUseDate,
        unit.nextInspectionDate,
        unit.nextInspectionSource,
        unit.movedDate,
        unit.lastInspectedOn,
        unit.registrationFrom,
        unit.registrationDue,
        unit.made,
        parameters,
        unit.documents,
        unit.position,
        unit.mapPoint == null ? null : unit.mapPoint.place(),
        unit.details,
        unit.vanishedIn,
        unit.vanishedAt,
        unit.merged,
        unit.demonstration,
        unit.registeredAt,
        unit.version());
  }
}
