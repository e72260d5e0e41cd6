package io.guapai.equipment.people.employment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who operates a unit, or works on it, as it goes out.
 *
 * @param project code of the project that he does it for
 * @param operating whether the project operates the unit
 * @param certified whether his certificate is valid for it
 * @param releasedOn last day; null while he does
 */
@Schema(name = "OperatorUnitView")
public record OperatorUnit(
    UUID id,
    UUID employmentId,
    UUID certificateId,
    String holderName,
    String enterpriseId,
    String regionCode,
    UUID equipmentId,
    String equipmentNo,
    String variety,
    String project,
    boolean operating,
    boolean certified,
    LocalDate assignedOn,
    @Nullable LocalDate releasedOn,
    @Nullable String releaseReason) {}
