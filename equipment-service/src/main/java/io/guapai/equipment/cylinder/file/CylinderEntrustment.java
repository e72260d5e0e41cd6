package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An owner who is another than the filler has his cylinder filled and looked after (托管充装).
 *
 * @param owner name of the owner
 * @param day of the contract
 * @param until its last day; null without an end
 * @param reason the contract
 */
@Schema
record CylinderEntrustment(
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String owner,
    @NotNull LocalDate day,
    @Nullable LocalDate until,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
