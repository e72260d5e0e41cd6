package io.guapai.hazard.sanction;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The proposal to enter an enterprise on the list of serious violators, of which it is told (列入告知).
 *
 * @param documentNo number of the notice to the enterprise
 * @param evidence the decisions and papers that prove the facts
 * @param signer who signed for the authority
 */
@Schema
public record NewBlacklisting(
    @NotBlank @Text(max = 64) String documentNo,
    @NotBlank @Text(max = 2000) String reason,
    @NotBlank @Text(max = 2000) String evidence,
    @NotBlank @Text(max = 100) String signer) {}
