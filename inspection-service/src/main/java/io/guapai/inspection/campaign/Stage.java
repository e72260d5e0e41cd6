package io.guapai.inspection.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stage of a special campaign.
 *
 * @param tasks what is to be done in it
 * @param from first day
 * @param to last day
 */
@Schema(name = "CampaignStage")
public record Stage(
    @NotNull StageKind kind,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String tasks,
    @NotNull LocalDate from,
    @NotNull LocalDate to) {}
