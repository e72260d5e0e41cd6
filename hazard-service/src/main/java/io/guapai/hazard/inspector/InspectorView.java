package io.guapai.hazard.inspector;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of inspectors as it is shown.
 *
 * @param certificateNo 执法证号, 监察员证号
 * @param region territory in which the inspector acts, GB/T 2260
 * @param inForceTo last day; null while none is set
 * @param version to be sent as If-Match by who ends the appointment
 */
@Schema(name = "Inspector")
public record InspectorView(
    UUID id,
    String account,
    String name,
    String certificateNo,
    String region,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    long version) {}
