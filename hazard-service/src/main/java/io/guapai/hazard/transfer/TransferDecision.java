package io.guapai.hazard.transfer;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A leader's decision on a proposal to hand a hazard over. */
public record TransferDecision(
    @NotNull Boolean approve, @NotBlank @Text(max = 2000) String reason) {}
