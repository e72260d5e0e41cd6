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
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String code,
    String titleZh,
    String titleEn,
    boolean overdue,
    boolean demonstration) {}
