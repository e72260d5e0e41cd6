package io.guapai.inspection.rescue;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was called to free people, and when. */
@Schema
public record Called(
    @NotNull OffsetDateTime calledAt,
    @TypedName @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String called) {}
