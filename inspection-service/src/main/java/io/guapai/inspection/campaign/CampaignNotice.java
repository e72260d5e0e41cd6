package io.guapai.inspection.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The announcement of a special campaign.
 *
 * @param documentNo number of the document
 */
@Schema
public record CampaignNotice(
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String documentNo) {}
