package io.guapai.equipment.unlicensed;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A visit to the place (走访).
 *
 * @param visitedBy who was there
 * @param findings what was found this time
 */
@Schema
public record SiteVisit(
    @NotNull LocalDate on,
    @TypedName @NotBlank @Size(max = 200) @Pattern(regexp = Text.PRINTABLE) String visitedBy,
    @NotBlank @Size(max = 2000) @Pattern(regexp = Text.PRINTABLE) String findings) {}
