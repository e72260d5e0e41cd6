package io.guapai.hazard.listing.delisting;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The listing body's decision to take a hazard off the list (摘牌). */
@Schema
public record Delisting(@NotBlank @Text(max = 2000) String reason) {}
