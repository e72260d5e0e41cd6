package io.guapai.hazard.statistics;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report of a quarter's listings as it was sent.
 *
 * @param regionCode territory that it is about
 * @param receiverRegion territory of the authority that receives it
 * @param form the figures as they were then
 */
public record ListingReportView(
    String id,
    String regionCode,
    String receiverRegion,
    String quarter,
    @JsonRawValue @Schema(implementation = ListingForm.class) String form,
    String signer,
    String reportedBy,
    OffsetDateTime reportedAt) {}
