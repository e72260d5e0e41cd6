package io.guapai.hazard.transfer;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inspector's proposal to hand a hazard over.
 *
 * @param receiverRegion division of the authority that takes it over, GB/T 2260
 * @param department which of its departments
 * @param documentNo number of the letter of transfer
 */
@Schema
public record NewTransfer(
    @NotBlank @Text(max = 9) String receiverRegion,
    @NotNull Department department,
    @NotBlank @Text(max = 64) String documentNo,
    @NotBlank @Text(max = 2000) String reason) {}
