package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit of maintenance on file.
 *
 * @param dueOn last day in time
 * @param overdueSince first day on which it was overdue; null when it is not
 * @param cycleEdition edition of the rule by which the day was reckoned
 * @param metres how far from the unit the check-in was; null when nobody checked in, or it is not
 *     known where the unit stands
 * @param inTime whether it was done in time; null while it is not done
 * @param itemsEdition editions of the lists that the items are of
 * @param failed how many items were not as they have to be
 */
public record MaintenanceView(
    UUID id,
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String variety,
    String maintainer,
    @Nullable String maintainerName,
    MaintenanceState state,
    MaintenanceLevel level,
    LocalDate plannedOn,
    LocalDate dueOn,
    @Nullable LocalDate overdueSince,
    String cycleEdition,
    @Nullable OffsetDateTime checkedInAt,
    @Nullable String checkedInBy,
    @Nullable Integer metres,
    @Nullable OffsetDateTime doneAt,
    @Nullable Boolean inTime,
    @Nullable String itemsEdition,
    List<MaintenanceAnswer> items,
    int failed,
    List<Mechanic> mechanics,
    @Nullable String note,
    @Nullable String signedBy,
    @Nullable OffsetDateTime signedAt,
    @Nullable String dispute,
    @Nullable String lapsedBecause,
    long version) {}
