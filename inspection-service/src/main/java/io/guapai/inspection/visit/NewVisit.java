package io.guapai.inspection.visit;

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
 * A visit that took place.
 *
 * @param regionCode township; where the enterprise has equipment in several
 * @param on day of it, of this year
 * @param visitors who was there for the authority
 * @param told what the enterprise was told
 * @param materials what was handed over
 * @param noticeOf rules that it was told of before anybody inspects it on them; with the purpose of
 *     notice, and only then
 */
@Schema
public record NewVisit(
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String enterpriseId,
    @Nullable RegionCode regionCode,
    @NotNull LocalDate on,
    @NotEmpty @Size(max = 5) List<@NotNull VisitPurpose> purposes,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String visitors,
    @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*") String told,
    @Nullable @Size(max = 500) @Pattern(regexp = "[^\\u0000]*") String materials,
    @Nullable @Size(max = 500) @Pattern(regexp = "[^\\u0000]*") String noticeOf,
    @Nullable @Size(max = 100) List<@NotNull @Valid FoundAmiss> findings,
    @NotNull @Valid Countersignature countersignature) {}
