package io.guapai.hazard.rectification;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field recheck (复查) by at least two inspectors (特种设备安全法 §65).
 *
 * @param inspectors numbers of their certificates; on file as the paper names them
 * @param rectifiedOn day of the rectification as they found it; required when an overdue hazard
 *     passes
 */
@Schema
public record Recheck(
    @NotNull @Size(max = 10) List<@NotBlank @Text(max = 100) String> inspectors,
    @NotNull Boolean passed,
    @NotBlank @Text(max = 2000) String opinion,
    @Nullable LocalDate rectifiedOn) {}
