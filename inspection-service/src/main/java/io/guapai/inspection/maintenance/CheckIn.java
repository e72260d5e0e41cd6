package io.guapai.inspection.maintenance;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a mechanic is at a lift.
 *
 * @param code what the QR code at the lift says, or the number of the unit
 * @param checkedInAt when; a telephone that was away from the network posts it later
 * @param longitude where, degrees east in WGS 84, as a telephone states it
 * @param latitude degrees north
 */
@Schema
public record CheckIn(
    @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\u0000]*") String code,
    @NotNull OffsetDateTime checkedInAt,
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude) {

  /** When, as exact as the database keeps it. */
  Instant at() {
    return checkedInAt.toInstant().truncatedTo(ChronoUnit.MICROS);
  }
}
