package io.guapai.hazard.duty;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A report to the next level as it is shown.
 *
 * @param authorityRegion territory of the authority that reported
 * @param receiverRegion territory of the government that it was reported to
 */
public record UpwardReportView(
    String authorityRegion,
    String receiverRegion,
    @Nullable String documentNo,
    String summary,
    String reportedBy,
    OffsetDateTime reportedAt) {}
