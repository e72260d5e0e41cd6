package io.guapai.inspection.rescue;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That people are trapped in a lift.
 *
 * @param people how many
 * @param builtUp whether it is in the built-up area of a city (城市建成区)
 * @param trappedAt since when; since the report when it is not known
 * @param reportedAt when it was reported; now when not given
 */
@Schema
public record NewEntrapment(
    @TypedName @NotBlank @Size(max = 128) @Pattern(regexp = "[^\\u0000]*") String equipmentNo,
    @NotNull @Min(1) @Max(200) Integer people,
    @NotNull Boolean builtUp,
    @Nullable OffsetDateTime trappedAt,
    @Nullable OffsetDateTime reportedAt,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String note) {}
