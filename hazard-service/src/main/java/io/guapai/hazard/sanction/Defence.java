package io.guapai.hazard.sanction;

import io.guapai.contracts.Sanction;
import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the enterprise says to a sanction that was proposed (陈述申辩).
 *
 * @param sanction which one
 */
@Schema(name = "SanctionDefence")
public record Defence(
    @NotNull Sanction sanction,
    @NotBlank @Text(max = 4000) String statement,
    @NotBlank @Text(max = 100) String signer) {}
