package io.guapai.hazard.rectification;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A general hazard that was fixed on the spot (立查立改).
 *
 * @param report what was done
 * @param rectifiedBy who did it
 * @param before ids of the photos that show the hazard
 * @param after ids of the photos that show it gone
 * @param confirmedBy who saw it; the caller's account when not given
 */
@Schema
public record OnTheSpot(
    @NotBlank @Text(max = 2000) String report,
    @NotBlank @Text(max = 100) String rectifiedBy,
    @NotNull @Size(max = 50) List<@NotBlank @Text(max = 36) String> before,
    @NotNull @Size(max = 50) List<@NotBlank @Text(max = 36) String> after,
    @Nullable @Text(max = 100) String confirmedBy) {}
