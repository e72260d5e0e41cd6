package io.guapai.hazard.duty;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report in writing on a major hazard to the next level of government (总局令57号 §31).
 *
 * @param documentNo number of the letter
 */
@Schema
public record UpwardReport(
    @Nullable @Text(max = 64) String documentNo, @NotBlank @Text(max = 2000) String summary) {}
