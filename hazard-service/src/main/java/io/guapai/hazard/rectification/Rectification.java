package io.guapai.hazard.rectification;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise's report that the hazard is rectified.
 *
 * @param report what was done
 * @param rectifiedBy name of who did it; the caller's account when not given
 * @param rectifiedOn day on which it was done, when the report comes later; the enterprise's word,
 *     which an inspector has to confirm
 */
public record Rectification(
    @NotBlank @Text(max = 2000) String report,
    @Nullable @Text(max = 100) String rectifiedBy,
    @Nullable LocalDate rectifiedOn) {}
