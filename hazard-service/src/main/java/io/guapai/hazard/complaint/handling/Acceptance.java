package io.guapai.hazard.complaint.handling;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision whether to take a complaint up (CMP 14).
 *
 * @param reason told to the sender when it is declined
 */
@Schema(name = "ComplaintAcceptance")
public record Acceptance(@NotNull Boolean accept, @NotBlank @Text(max = 1000) String reason) {}
