package io.guapai.inspection.rescue;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That rescuers are at the lift. */
@Schema
public record Reached(@NotNull OffsetDateTime arrivedAt) {}
