package io.guapai.hazard.listing;

import io.guapai.contracts.Level;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A listed hazard as it is shown.
 *
 * @param dueDate last day for rectification under the listing
 * @param supersedes id of the listing of the lower level that it replaced
 * @param percent how far the rectification is, as last reported
 * @param progressLate whether a progress report is missing now
 * @param missedReports how many progress reports did not come in time
 */
public record ListingView(
    String id,
    String no,
    Level level,
    String authorityRegion,
    ListingState state,
    OffsetDateTime since,
    LocalDate dueDate,
    String reason,
    @Nullable String supersedes,
    String hazardId,
    String hazardNo,
    @Nullable String equipmentNo,
    String enterpriseId,
    @Nullable String enterpriseName,
    String regionCode,
    String code,
    String titleZh,
    String titleEn,
    boolean overdue,
    boolean demonstration,
    int percent,
    @Nullable LocalDate nextReportDue,
    boolean progressLate,
    int missedReports) {}
