package io.guapai.hazard.listing.decision;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision of the listing body not to list what was proposed (不予挂牌). */
@Schema(name = "ListingRefusal")
public record Refusal(@NotBlank @Text(max = 2000) String reason) {}
