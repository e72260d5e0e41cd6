package io.guapai.hazard.listing.delisting;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;

/** The listing body's decision to take a hazard off the list (摘牌). */
public record Delisting(@NotBlank @Text(max = 2000) String reason) {}
