package io.guapai.inspection.rescue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the people are free.
 *
 * @param injured how many of them were hurt
 */
@Schema
public record Freed(@NotNull OffsetDateTime freedAt, @NotNull @Min(0) @Max(200) Integer injured) {}
