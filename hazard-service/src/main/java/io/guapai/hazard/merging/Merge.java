package io.guapai.hazard.merging;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * An officer's decision that two reports are of the same hazard.
 *
 * @param into the hazard that goes on
 */
public record Merge(@NotNull UUID into, @NotBlank @Text(max = 2000) String reason) {}
