package io.guapai.inspection.patrol;

import io.guapai.inspection.premises.Countersignature;
import io.guapai.inspection.premises.FoundAmiss;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round of a patrol team over the workshops of an enterprise.
 *
 * @param regionCode township; where the enterprise has equipment in several
 * @param on day of it, of this year
 * @param team its members, two at least
 */
@Schema
public record NewPatrol(
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String enterpriseId,
    @Nullable RegionCode regionCode,
    @NotNull LocalDate on,
    @NotNull @Size(min = 2, max = 20)
        List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String> team,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid PatrolStop> stops,
    @Nullable @Size(max = 100) List<@NotNull @Valid FoundAmiss> findings,
    @NotNull @Valid Countersignature countersignature) {}
