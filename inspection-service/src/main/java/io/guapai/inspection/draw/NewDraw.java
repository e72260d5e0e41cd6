package io.guapai.inspection.draw;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draw that is opened: its pool is sealed now, its seed comes later.
 *
 * @param region territory that is drawn from; that of who opens it when not given
 * @param planId the annual plan that it is for; either this or the campaign
 * @param campaignId the special campaign that it is for
 * @param round which of the plan's draws it is, from 1
 * @param toDraw how many enterprises are drawn
 * @param inspectorsEach how many inspectors check each; two when not given
 */
@Schema
public record NewDraw(
    @Nullable @Size(max = 9) @Pattern(regexp = "[0-9]*") String region,
    @Nullable UUID planId,
    @Nullable UUID campaignId,
    @NotNull @Min(1) @Max(12) Integer round,
    @NotNull @Min(1) @Max(10_000) Integer toDraw,
    @Nullable @Min(2) @Max(6) Integer inspectorsEach) {}
