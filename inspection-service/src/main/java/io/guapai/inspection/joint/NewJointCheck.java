package io.guapai.inspection.joint;

import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A check that several departments are to hold together.
 *
 * @param regionCode township; where the enterprise has equipment in several
 * @param plannedOn day of it, today or later
 * @param departments two at least, exactly one in the lead
 */
@Schema
public record NewJointCheck(
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String enterpriseId,
    @Nullable RegionCode regionCode,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String title,
    @NotNull LocalDate plannedOn,
    @NotNull @Size(min = 2, max = 30) List<@NotNull @Valid DepartmentTask> departments) {}
