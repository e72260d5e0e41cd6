package io.guapai.equipment.enterprise;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change of address (迁址).
 *
 * @param regionCode where it is registered from then on: a county or township
 * @param units ids of its units that move there with it; its other units stay where they are
 * @param reason why, and the document that shows it
 * @param effectiveOn first day on which it is so
 */
@Schema
public record Moving(
    @TypedNumber @NotBlank @Size(max = 12) String regionCode,
    @Nullable @Size(max = 1000) List<@NotNull UUID> units,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason,
    @NotNull LocalDate effectiveOn)
    implements Change {

  List<UUID> withUnits() {
    return units == null ? List.of() : units;
  }
}
