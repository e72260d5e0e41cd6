package io.guapai.hazard.risk;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a risk point is no longer on the list. */
@Schema(name = "RiskPointWithdrawal")
public record Withdrawal(@NotBlank @Text(max = 500) String reason) {}
