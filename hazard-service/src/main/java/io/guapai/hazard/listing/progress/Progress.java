package io.guapai.hazard.listing.progress;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise's report on the progress of a rectification (整改进展).
 *
 * @param percent how far it is
 * @param fundsSpent yuan, in all since the listing
 * @param problem what stands in the way; required when it is less far than before
 * @param photos ids of photos attached to the hazard, of its progress or of what is done
 */
@Schema
public record Progress(
    @NotNull @Min(0) @Max(100) Integer percent,
    @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 2) BigDecimal fundsSpent,
    @NotBlank @Text(max = 2000) String measuresDone,
    @Nullable @Text(max = 2000) String problem,
    @Nullable @Size(max = 20) List<@NotBlank @Text(max = 100) String> photos) {

  List<String> photosOrNone() {
    return Objects.requireNonNullElse(photos, List.of());
  }
}
