package io.guapai.hazard.transfer;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;

/**
 * An officer's decision to hand a hazard over.
 *
 * @param receiver authority that takes it over
 * @param documentNo number of the letter of transfer
 */
public record NewTransfer(
    @NotBlank @Text(max = 200) String receiver,
    @NotBlank @Text(max = 64) String documentNo,
    @NotBlank @Text(max = 2000) String reason) {}
