package io.guapai.hazard.complaint;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;

/**
 * Another officer takes over.
 *
 * @param to account of the officer
 */
public record Handover(
    @NotBlank @Text(max = 200) String to, @NotBlank @Text(max = 1000) String reason) {}
