package io.guapai.hazard.sanction;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision on a sanction that was proposed.
 *
 * @param impose false when it is dropped
 * @param documentNo number of the decision
 * @param reason what of the defence was taken up, and why
 * @param signer who signed for the authority
 */
@Schema
public record SanctionDecision(
    @NotNull Boolean impose,
    @NotBlank @Text(max = 64) String documentNo,
    @NotBlank @Text(max = 2000) String reason,
    @NotBlank @Text(max = 100) String signer) {}
