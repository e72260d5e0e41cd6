package io.guapai.equipment.enterprise;

import io.guapai.contracts.KeyPlace;
import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether an enterprise is watched first, and why (重点监控).
 *
 * @param keyMonitored whether it is a key-monitored unit: a place where many may come to harm
 * @param keyPlaces trades and places that are watched first and that it is of
 * @param majorHazardSource whether it has a major hazard source (重大危险源)
 * @param reason why, and the document that shows it
 * @param effectiveOn first day on which it is so
 */
@Schema
public record Monitoring(
    boolean keyMonitored,
    @Nullable @Size(max = 12) List<@NotNull KeyPlace> keyPlaces,
    boolean majorHazardSource,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason,
    @NotNull LocalDate effectiveOn)
    implements Change {

  List<KeyPlace> places() {
    return keyPlaces == null ? List.of() : keyPlaces;
  }
}
