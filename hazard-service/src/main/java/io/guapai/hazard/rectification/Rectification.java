package io.guapai.hazard.rectification;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise's report that the hazard is rectified.
 *
 * @param report what was done
 * @param rectifiedBy name of who did it; the caller's account when not given
 */
public record Rectification(
    @NotBlank @Text(max = 2000) String report, @Nullable @Text(max = 100) String rectifiedBy) {}
