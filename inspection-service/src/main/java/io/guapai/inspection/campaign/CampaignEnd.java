package io.guapai.inspection.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a special campaign, or why there is none. */
@Schema
public record CampaignEnd(
    @NotBlank @Size(max = 4000) @Pattern(regexp = "[^\\u0000]*") String summary) {}
