package io.guapai.inspection.application;

import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for (报检申请).
 *
 * @param instituteId id of the institute that is applied to
 * @param clock clock of the units; the first of its kind when not given
 * @param equipmentNos numbers of the units, of one kind and one county; none for a construction
 * @param constructionNo number of the notice of a construction, whose supervision inspection it is
 * @param contact name and telephone of who receives the inspectors
 * @param preferredOn day that would suit
 */
@Schema
public record NewInspectionApplication(
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String instituteId,
    @NotNull InspectionKind kind,
    @Nullable InspectionClock clock,
    @Nullable @Size(max = 100)
        List<@NotBlank @Size(max = 128) @Pattern(regexp = "[^\\u0000]*") String> equipmentNos,
    @TypedName @Nullable @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String constructionNo,
    @TypedName @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String contact,
    @Nullable LocalDate preferredOn,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String remark) {

  List<String> units() {
    return equipmentNos == null ? List.of() : equipmentNos;
  }

  @Nullable String construction() {
    return constructionNo == null || constructionNo.isBlank() ? null : constructionNo;
  }
}
