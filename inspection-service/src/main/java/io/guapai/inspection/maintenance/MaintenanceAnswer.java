package io.guapai.inspection.maintenance;

import io.guapai.runtime.file.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an item was found.
 *
 * @param remark what was found; needed of what failed
 * @param code of the hazard that it is, from the lists of hazards; a general one when not given
 * @param photos ids of files that show it
 */
@Schema
public record MaintenanceAnswer(
    @NotBlank @Size(max = 20) @Pattern(regexp = "[^\\u0000]*") String item,
    @NotNull MaintenanceResult result,
    @Nullable @Size(max = 500) @Pattern(regexp = "[^\\u0000]*") String remark,
    @Nullable @Size(max = 40) @Pattern(regexp = "[A-Z0-9.-]*") String code,
    @Nullable @Size(max = 6) List<@NotNull @FileId UUID> photos) {

  List<UUID> shown() {
    return photos == null ? List.of() : photos;
  }
}
