package io.guapai.hazard.statistics;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report of a quarter's listings to the next level.
 *
 * @param quarter one that is over, {@code YYYYQn}
 * @param signer who signed for the authority
 */
@Schema
public record NewListingReport(
    @NotBlank @Pattern(regexp = "[0-9]{4}Q[1-4]") String quarter,
    @NotBlank @Text(max = 100) String signer) {}
