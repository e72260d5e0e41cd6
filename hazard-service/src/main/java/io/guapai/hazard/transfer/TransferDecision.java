package io.guapai.hazard.transfer;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leader's decision on a proposal to hand a hazard over. */
@Schema
public record TransferDecision(
    @NotNull Boolean approve, @NotBlank @Text(max = 2000) String reason) {}
