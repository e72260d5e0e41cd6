package io.guapai.inspection.postponement;

import io.guapai.contracts.UnitClock;
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
 * A decision that dates of a time hold longer.
 *
 * @param region territory that it is about; that of who decides when not given
 * @param decisionNo number of the paper (文号)
 * @param varietyPrefix beginning of the varieties that it is about; all when not given
 * @param clocks those that it is about; all when not given
 * @param dueFrom first date that it moves
 * @param dueTo last date that it moves
 * @param until day through which these hold
 */
@Schema
public record NewPostponement(
    @Nullable @Size(max = 9) @Pattern(regexp = "[0-9]*") String region,
    @TypedName @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String decisionNo,
    @NotNull LocalDate decidedOn,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason,
    @Nullable @Pattern(regexp = "[0-9A-Z]{1,4}") String varietyPrefix,
    @Nullable @Size(max = 7) List<@NotNull UnitClock> clocks,
    @NotNull LocalDate dueFrom,
    @NotNull LocalDate dueTo,
    @NotNull LocalDate until) {}
