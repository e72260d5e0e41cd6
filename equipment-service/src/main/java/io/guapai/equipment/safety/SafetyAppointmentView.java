package io.guapai.equipment.safety;

import io.guapai.contracts.SafetyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to answer for safety as it is shown.
 *
 * @param equipmentKinds kinds of equipment that a safety officer looks after
 * @param from first day in office
 * @param lastDay last day in office; null while none is set
 * @param version to be sent as If-Match by who ends it
 */
@Schema(name = "SafetyAppointment")
public record SafetyAppointmentView(
    UUID id,
    String enterpriseId,
    String regionCode,
    SafetyRole role,
    String name,
    @Nullable String certificateNo,
    List<String> equipmentKinds,
    LocalDate from,
    @Nullable LocalDate lastDay,
    long version) {}
