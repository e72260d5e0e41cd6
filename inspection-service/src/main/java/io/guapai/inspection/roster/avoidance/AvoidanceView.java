package io.guapai.inspection.roster.avoidance;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A declared conflict of interest.
 *
 * @param endedOn day on which it was said to be there no more; null while it holds
 */
@Schema(name = "Avoidance")
public record AvoidanceView(
    UUID id,
    String regionCode,
    String certificateNo,
    String inspectorName,
    String enterpriseId,
    String enterpriseName,
    ConflictKind kind,
    String reason,
    LocalDate declaredOn,
    @Nullable LocalDate endedOn,
    long version) {}
