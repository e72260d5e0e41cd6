package io.guapai.hazard.extension;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the supervising department thinks of an application for more time (督办部门审核意见).
 *
 * @param recommend whether the listing body should approve
 * @param opinion on the reason, and on what keeps people safe until then
 * @param signer who signed for the department
 */
@Schema(name = "NewExtensionReview")
public record NewReview(
    @NotNull Boolean recommend,
    @NotBlank @Text(max = 2000) String opinion,
    @NotBlank @Text(max = 100) String signer) {}
