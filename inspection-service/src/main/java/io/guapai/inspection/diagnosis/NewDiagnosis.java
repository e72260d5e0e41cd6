package io.guapai.inspection.diagnosis;

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
 * What experts are asked about an enterprise.
 *
 * @param regionCode township; where the enterprise has equipment in several
 * @param question what they are to look at
 * @param fromDay first day on which they see the case
 * @param toDay last day of it
 */
@Schema
public record NewDiagnosis(
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String enterpriseId,
    @Nullable RegionCode regionCode,
    @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*") String question,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid ExpertAsked> experts,
    @NotNull LocalDate fromDay,
    @NotNull LocalDate toDay) {}
