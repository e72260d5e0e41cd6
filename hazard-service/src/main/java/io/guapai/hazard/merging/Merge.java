package io.guapai.hazard.merging;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An officer's decision that two reports are of the same hazard.
 *
 * @param into the hazard that goes on
 */
@Schema
public record Merge(@NotNull UUID into, @NotBlank @Text(max = 2000) String reason) {}
