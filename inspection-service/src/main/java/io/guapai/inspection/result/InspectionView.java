package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded inspection, as it goes out.
 *
 * @param institute id of the institute
 * @param instituteName its name in the register of organizations; its id when that knows none
 * @param clock clock of the unit that it is about; null when it moves none
 * @param fit whether the conclusion found the unit fit
 * @param nextInspectionDate last day through which its clock runs; null when it gives no date
 * @param monthOnly whether that day is known by its month only, and holds through its end
 * @param cycleRule code of the cycle by which that day was reckoned (see {@code
 *     /inspection/v1/cycles}); null when the report stated it
 * @param cycleEdition edition of that rule; null when the report stated the day
 * @param datedFindings what has to be rectified by a date of its own
 * @param earlierFindings what became of the dated findings of earlier reports
 * @param recordedBy who sent the report: a user, or the source of an event
 * @param conclusion null when the visit had no result
 * @param visit why the institute came
 * @param visitWord the institute's own word for the visit, where it used one
 * @param outcome what the visit ended with, where the conclusion does not say it all
 * @param standing whether it counts
 * @param disputed whether another report that stands says something else of the same day
 * @param revises the inspection whose report this one takes the place of; null for none
 * @param revisedBy the inspection whose report took the place of this one; null for none
 * @param takenBackOn day on which it was replaced or withdrawn; null while it stands
 * @param orders what became of its dated findings; null in a list
 */
public record InspectionView(
    UUID id,
    String institute,
    String instituteName,
    String reportNo,
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String variety,
    InspectionKind kind,
    @Nullable InspectionClock clock,
    @Nullable Conclusion conclusion,
    boolean fit,
    LocalDate inspectedOn,
    @Nullable LocalDate nextInspectionDate,
    boolean monthOnly,
    @Nullable String cycleRule,
    @Nullable String cycleEdition,
    @Nullable Integer safetyGrade,
    @Nullable String unitClass,
    @Nullable String medium,
    List<String> findings,
    List<DatedFinding> datedFindings,
    List<EarlierFinding> earlierFindings,
    boolean demonstration,
    Instant recordedAt,
    String recordedBy,
    VisitKind visit,
    @Nullable String visitWord,
    @Nullable VisitOutcome outcome,
    @Nullable String outcomeWord,
    Standing standing,
    boolean disputed,
    @Nullable UUID revises,
    @Nullable String revisedReportNo,
    @Nullable String revisionReason,
    @Nullable UUID revisedBy,
    @Nullable LocalDate takenBackOn,
    @Nullable String takenBackReason,
    @Nullable List<OrderView> orders) {}
