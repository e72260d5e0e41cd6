package io.guapai.hazard.listing.notice;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.hazard.listing.Rhythm;
import io.guapai.hazard.listing.Stop;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The listing notice (挂牌督办通知书) as it was issued. It never changes: an extension moves the due date
 * of the listing, not that of the notice.
 *
 * @param authority name of the government that lists
 * @param supersedes number of the notice of the lower level that this one replaces
 * @param place where the unit of equipment is, or the enterprise is registered
 * @param equipmentNo the unit; null when it is about the enterprise itself
 * @param basis article or decision that the grade rests on
 * @param dueDate last day for rectification
 * @param reason why it is listed
 * @param firstReportDue last day for the first progress report
 */
public record Notice(
    String listingNo,
    Level level,
    String authorityRegion,
    String authority,
    @Nullable String supersedes,
    String hazardNo,
    String enterpriseId,
    String place,
    @Nullable String equipmentNo,
    String code,
    String titleZh,
    String titleEn,
    String description,
    Grade grade,
    @Nullable String basis,
    LocalDate dueDate,
    String reason,
    Stop stop,
    @Nullable String stopReason,
    Rhythm rhythm,
    @Nullable LocalDate firstReportDue,
    Contents contents,
    LocalDate issuedOn,
    boolean demonstration) {}
